/** Patterns of dates that are tried only where a character stands with which they begin. */
import { type Lists, Openings } from '../../lib/openings.ts';

const openings = new Openings();
const listOf = new Map<string, Lists>();

/** The list of these characters; patterns that begin alike share one. */
function listed(characters: string): Lists {
  const known = listOf.get(characters);
  if (known !== undefined) return known;
  const list = openings.characters(characters);
  listOf.set(characters, list);
  return list;
}

export const figures = '0123456789';
export const hanDigits = '一二三四五六七八九';

export class DatePattern {
  readonly #begins: Lists;
  readonly #pattern: RegExp;

  /** `begins`: every character that a match may begin with; the pattern is sticky. */
  constructor(begins: string, pattern: RegExp) {
    this.#begins = listed(begins);
    this.#pattern = pattern;
  }

  /** The match at a place. */
  at(text: string, start: number): RegExpExecArray | null {
    if (!openings.has(this.#begins, text, start)) return null;
    this.#pattern.lastIndex = start;
    return this.#pattern.exec(text);
  }
}
