/** Patterns of many words, tried only where one of their first letters stands: a long list of alternatives costs no more than a short one. */
import { openingsOf, TOLD } from './pattern-openings.ts';
import { overPrintedLetters } from './printed-letters.ts';

/** No letter beyond has two cases, those aside that no pattern names. */
const CASED = 0x2200;

/** Each unit as all that case-insensitive patterns take for the same. */
const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= CASED) return unit;
  const lower = String.fromCharCode(unit).toUpperCase().toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});

const SLOTS = 1 << 14;
const [never, byThree, always] = [0, 1, 2];

/** Gives the matches that the pattern it is made from gives; those must begin with what its source tells. */
export class OpeningPattern {
  readonly #sticky: RegExp;
  /** By the first unit as it is written, whether it is to be tried: never, when the next two fit as well, always. */
  readonly #first = new Uint8Array(0x10000);
  readonly #threes = new Uint8Array(SLOTS);

  /** A pattern without state of its own. */
  constructor(pattern: RegExp) {
    this.#sticky = overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}y`));
    const openings = openingsOf(pattern);
    if (openings === null) throw new RangeError(`may begin with anything: ${pattern.source}`);
    const firsts = new Map<number, number>();
    for (const opening of openings) {
      const first = unitOf(opening, 0);
      if (opening.length < TOLD) firsts.set(first, always);
      else {
        if (!firsts.has(first)) firsts.set(first, byThree);
        this.#threes[slotOf(first, unitOf(opening, 1), unitOf(opening, 2))] = 1;
      }
    }
    for (const [first, kind] of firsts) this.#first[first] = kind;
    for (let unit = 0; unit < CASED; unit += 1) this.#first[unit] = firsts.get(folded[unit] ?? unit) ?? never;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first match that begins at `from` or later. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const firsts = this.#first;
    for (let at = from; at < text.length; at += 1) {
      const kind = firsts[text.charCodeAt(at)];
      if (kind === never || (kind === byThree && !this.#fits(text, at))) continue;
      this.#sticky.lastIndex = at;
      const match = this.#sticky.exec(text);
      if (match !== null) return match;
    }
    return null;
  }

  #fits(text: string, at: number): boolean {
    return this.#threes[slotOf(unitOf(text, at), unitOf(text, at + 1), unitOf(text, at + 2))] === 1;
  }
}

function unitOf(text: string, at: number): number {
  return folded[text.charCodeAt(at)] ?? 0;
}

function slotOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x51d) ^ Math.imul(third, 0x1f)) & (SLOTS - 1);
}
