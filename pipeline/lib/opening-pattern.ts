/** Patterns of many words, tried only where one of their first letters stands: a long list of alternatives costs no more than a short one. */
import { openingsOf } from './pattern-openings.ts';
import { overPrintedLetters } from './printed-letters.ts';
import { type UnitTable, unitsLike } from './unit-table.ts';

/** No letter beyond has two cases, those aside that no pattern names. */
const CASED = 0x2200;

const foldedOf = (unit: number): number => {
  const lower = String.fromCharCode(unit).toUpperCase().toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
};

/** By each unit in lower case all units that case-insensitive patterns take for it. */
const forms = Map.groupBy(
  Array.from({ length: CASED }, (_, unit) => unit),
  foldedOf,
);

/** Characters of an opening that are looked at. */
const TOLD = 3;
const SLOTS = 1 << 15;

interface Tables {
  /** By three units, several threes sharing one place. */
  readonly threes: Uint8Array;
  /** By the first unit of openings shorter than three. */
  readonly short: Uint8Array;
  readonly hasShort: boolean;
  /** Units behind which no match begins. */
  readonly inside: UnitTable | null;
  readonly sticky: RegExp;
}

/** Gives the matches that the pattern it is made from gives; those must begin with what its source tells. */
export class OpeningPattern {
  readonly #pattern: RegExp;
  readonly #notBehind: RegExp | null;
  /** Made when the first text is looked through. */
  #tables: Tables | null = null;

  /** A pattern without state of its own; `notBehind`: a character behind which none of its matches begins. */
  constructor(pattern: RegExp, notBehind: RegExp | null = null) {
    this.#pattern = pattern;
    this.#notBehind = notBehind;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first match that begins at `from` or later. */
  exec(text: string, from = 0): RegExpExecArray | null {
    this.#tables ??= tablesOf(this.#pattern, this.#notBehind);
    const { threes, short, hasShort, inside, sticky } = this.#tables;
    const { length } = text;
    let second = from < length ? text.charCodeAt(from) : 0;
    let third = from + 1 < length ? text.charCodeAt(from + 1) : 0;
    for (let at = from; at < length; at += 1) {
      const first = second;
      second = third;
      third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      if (threes[slotOf(first, second, third)] === 0 && !(hasShort && short[first] === 1)) continue;
      if (inside !== null && at > 0 && inside[text.charCodeAt(at - 1)] === 1) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match !== null) return match;
    }
    return null;
  }
}

function tablesOf(pattern: RegExp, notBehind: RegExp | null): Tables {
  const openings = openingsOf(pattern, TOLD);
  if (openings === null) throw new RangeError(`may begin with anything: ${pattern.source}`);
  const threes = new Uint8Array(SLOTS);
  const short = new Uint8Array(0x10000);
  for (const opening of openings) {
    const [firsts = [], seconds = [], thirds = []] = Array.from({ length: TOLD }, (_, at) =>
      formsOf(opening, at),
    );
    for (const first of firsts) {
      if (opening.length < TOLD) short[first] = 1;
      else for (const second of seconds) for (const third of thirds) threes[slotOf(first, second, third)] = 1;
    }
  }
  const hasShort = [...openings].some(({ length }) => length < TOLD);
  const sticky = overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}y`));
  const inside = notBehind === null ? null : unitsLike(overPrintedLetters(notBehind));
  return { threes, short, hasShort, inside, sticky };
}

/** The units that stand for one of an opening, whatever the case. */
export function formsOf(opening: string, at: number): readonly number[] {
  const unit = opening.charCodeAt(at);
  return forms.get(foldedOf(unit)) ?? [unit];
}

function slotOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x51d) ^ Math.imul(third, 0x1f)) & (SLOTS - 1);
}
