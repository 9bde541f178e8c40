/** Patterns of many words, tried only where one of their first letters stands: a long list of alternatives costs no more than a short one. */
import { openingsOf } from './pattern-openings.ts';
import { overPrintedLetters } from './printed-letters.ts';
import { eachUnit, type UnitTable, unitsLike } from './unit-table.ts';

/** No letter beyond has two cases, those aside that no pattern names. */
const CASED = 0x2200;

const foldedOf = (unit: number): number => {
  const lower = String.fromCharCode(unit).toUpperCase().toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
};

/** By each unit in lower case all units that case-insensitive patterns take for it, where there are others. */
const forms = formsByLowerCase();

function formsByLowerCase(): ReadonlyMap<number, readonly number[]> {
  const cased: number[] = [];
  eachUnit(unitsLike(/\p{Changes_When_Casemapped}/u), (unit) => {
    if (unit < CASED) cased.push(unit);
  });
  return Map.groupBy(cased, foldedOf);
}

/** Characters of an opening that are looked at: a few tell most places where nothing begins, more the rest. */
const FEW = 3;
const TOLD = 5;
const SLOTS = 1 << 15;

/** What a few units say: a match may begin here, or may if those behind them agree. */
const [OPENS, MAY_OPEN] = [1, 2];

interface Tables {
  /** By the hash of a few units, several sharing one place. */
  readonly few: Uint8Array;
  /** By that of all that are looked at. */
  readonly told: Uint8Array;
  /** By the first unit of openings shorter than a few. */
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
    const { few, told, short, hasShort, inside, sticky } = this.#tables;
    const { length } = text;
    let second = from < length ? text.charCodeAt(from) : 0;
    let third = from + 1 < length ? text.charCodeAt(from + 1) : 0;
    for (let at = from; at < length; at += 1) {
      const first = second;
      second = third;
      third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      const hash = hashedWith(hashedWith(first, second), third);
      const opens = few[slotOf(hash)] ?? 0;
      if (opens === 0 && !(hasShort && short[first] === 1)) continue;
      if (inside !== null && at > 0 && inside[text.charCodeAt(at - 1)] === 1) continue;
      if (opens === MAY_OPEN && told[slotOf(goneOn(hash, text, at + FEW))] === 0 && short[first] === 0)
        continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match !== null) return match;
    }
    return null;
  }
}

function tablesOf(pattern: RegExp, notBehind: RegExp | null): Tables {
  const openings = openingsOf(pattern, TOLD) ?? openingsOf(pattern, FEW);
  if (openings === null) throw new RangeError(`may begin with anything: ${pattern.source}`);
  const few = new Uint8Array(SLOTS);
  const told = new Uint8Array(SLOTS);
  const short = new Uint8Array(0x10000);
  for (const opening of openings) {
    const isWhole = opening.length === TOLD;
    if (opening.length < FEW) for (const first of formsIn(pattern, opening, 0)) short[first] = 1;
    else
      for (const hash of hashesOf(pattern, opening.slice(0, FEW)))
        few[slotOf(hash)] = isWhole && few[slotOf(hash)] !== OPENS ? MAY_OPEN : OPENS;
    if (isWhole) for (const hash of hashesOf(pattern, opening)) told[slotOf(hash)] = 1;
  }
  const hasShort = [...openings].some(({ length }) => length < FEW);
  const sticky = overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}y`));
  const inside = notBehind === null ? null : unitsLike(overPrintedLetters(notBehind));
  return { few, told, short, hasShort, inside, sticky };
}

/** The units that the pattern takes for one of an opening. */
function formsIn({ ignoreCase }: RegExp, opening: string, at: number): readonly number[] {
  return ignoreCase ? formsOf(opening, at) : [opening.charCodeAt(at)];
}

/** Of an opening in all its forms. */
function hashesOf(pattern: RegExp, opening: string): readonly number[] {
  let hashes = formsIn(pattern, opening, 0);
  for (let at = 1; at < opening.length; at += 1) {
    const forms = formsIn(pattern, opening, at);
    hashes = hashes.flatMap((hash) => forms.map((unit) => hashedWith(hash, unit)));
  }
  return hashes;
}

/** Of one unit the unit itself; it goes on from unit to unit. */
const hashedWith = (hash: number, unit: number): number => (Math.imul(hash, 0x9e35) + unit) | 0;

/** The hash of all units that are looked at; there are none beyond the end of a text. */
function goneOn(hash: number, text: string, from: number): number {
  let all = hash;
  for (let at = from; at < from + TOLD - FEW; at += 1)
    all = hashedWith(all, at < text.length ? text.charCodeAt(at) : 0);
  return all;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** The units that stand for one of an opening, whatever the case. */
export function formsOf(opening: string, at: number): readonly number[] {
  const unit = opening.charCodeAt(at);
  return (unit < CASED ? forms.get(foldedOf(unit)) : null) ?? [unit];
}
