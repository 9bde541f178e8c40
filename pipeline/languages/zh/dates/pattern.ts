/** Patterns of dates that are tried only where a character stands with which they begin, in texts that hold what they cannot do without. */
import { type Lists, Openings } from '../../../lib/openings.ts';

/** Lists of characters; patterns that ask alike share one. */
class CharacterLists {
  readonly openings = new Openings();
  readonly #listOf = new Map<string, Lists>();

  of(characters: string): Lists {
    const known = this.#listOf.get(characters);
    if (known !== undefined) return known;
    const list = this.openings.characters(characters);
    this.#listOf.set(characters, list);
    return list;
  }
}

const first = new CharacterLists();
const needed = new CharacterLists();

export const figures = '0123456789';
export const hanDigits = '一二三四五六七八九';

export class DatePattern {
  readonly #begins: Lists;
  readonly #pattern: RegExp;
  readonly #needs: Lists | null;

  /** `begins`: every character that a match may begin with; the pattern is sticky. `needs`: no match lacks all of these. */
  constructor(begins: string, pattern: RegExp, needs?: string) {
    this.#begins = first.of(begins);
    this.#pattern = pattern;
    this.#needs = needs === undefined ? null : needed.of(needs);
  }

  /** The match at a place. */
  at(text: string, start: number): RegExpExecArray | null {
    if (!first.openings.has(this.#begins, text, start)) return null;
    if (this.#needs !== null && !needed.openings.holds(text, this.#needs)) return null;
    this.#pattern.lastIndex = start;
    return this.#pattern.exec(text);
  }
}
