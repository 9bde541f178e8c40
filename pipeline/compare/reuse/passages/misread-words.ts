/**
 * How much of a word is left in one that a machine misread, a typesetter spelled otherwise or a sentence bent: letters taken for
 * others, lost or added, a word broken in two or two run together.
 */
import { bitsIn } from '../lists/bits.ts';
import type { TokenStore } from './token-weights.ts';

/** Shorter words have too many neighbours to be told from other words; longer ones are no words. */
const SHORTEST = 4;
const LONGEST = 40;
/** Of three letters one may differ. */
const DIFFERING = 3;

export class MisreadWords {
  readonly #store: TokenStore;
  /** By token: one bit for each letter in it, of 32; words whose bits differ much need not be compared. */
  readonly #letters: Uint32Array;
  /** One row of the table of distances, and the one before. */
  #row = new Uint8Array(LONGEST + 2);
  #before = new Uint8Array(LONGEST + 2);
  readonly #joined = new Uint16Array(LONGEST);

  constructor(store: TokenStore) {
    this.#store = store;
    this.#letters = lettersOf(store);
  }

  /** From 1 for the same letters down to a third; 0 when the words are others, or numbers. */
  likeness(one: number, other: number): number {
    const { characters, ends } = this.#store;
    const startA = ends[one - 1] as number;
    const startB = ends[other - 1] as number;
    const sizeA = (ends[one] as number) - startA;
    const sizeB = (ends[other] as number) - startB;
    const apart = bitsIn((this.#letters[one] as number) ^ (this.#letters[other] as number));
    return mayBeLike(sizeA, sizeB, apart)
      ? this.#likeness(characters, startA, sizeA, characters, startB, sizeB)
      : 0;
  }

  /** The same for a word and two that stand in its place. */
  likenessOfTwo(one: number, left: number, right: number): number {
    const { characters, ends } = this.#store;
    const start = ends[one - 1] as number;
    const size = (ends[one] as number) - start;
    const startLeft = ends[left - 1] as number;
    const sizeLeft = (ends[left] as number) - startLeft;
    const startRight = ends[right - 1] as number;
    const sizeRight = (ends[right] as number) - startRight;
    const sizeTwo = sizeLeft + sizeRight;
    const two = (this.#letters[left] as number) | (this.#letters[right] as number);
    if (!mayBeLike(size, sizeTwo, bitsIn((this.#letters[one] as number) ^ two))) return 0;
    const joined = this.#joined;
    for (let i = 0; i < sizeLeft; i += 1) joined[i] = characters[startLeft + i] as number;
    for (let i = 0; i < sizeRight; i += 1) joined[sizeLeft + i] = characters[startRight + i] as number;
    return this.#likeness(characters, start, size, joined, 0, sizeTwo);
  }

  #likeness(a: Uint16Array, startA: number, sizeA: number, b: Uint16Array, startB: number, sizeB: number) {
    const longer = Math.max(sizeA, sizeB);
    const most = Math.floor(longer / DIFFERING);
    const shorter = Math.min(sizeA, sizeB);
    let head = 0;
    while (head < shorter && a[startA + head] === b[startB + head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && a[startA + sizeA - 1 - tail] === b[startB + sizeB - 1 - tail]) tail += 1;
    const same = head + tail;
    const distance = this.#distance(a, startA + head, sizeA - same, b, startB + head, sizeB - same, most);
    if (distance > most || isNumber(a, startA, sizeA) || isNumber(b, startB, sizeB)) return 0;
    return 1 - (2 * distance) / longer;
  }

  /** Letters to change, leave out or add; more than `most` as soon as it is certain. */
  #distance(
    a: Uint16Array,
    startA: number,
    sizeA: number,
    b: Uint16Array,
    startB: number,
    sizeB: number,
    most: number,
  ): number {
    if (sizeA === 0 || sizeB === 0) return Math.max(sizeA, sizeB);
    for (let j = 0; j <= sizeB; j += 1) this.#row[j] = j;
    for (let i = 1; i <= sizeA; i += 1) {
      [this.#row, this.#before] = [this.#before, this.#row];
      const row = this.#row;
      const before = this.#before;
      const from = Math.max(1, i - most);
      const to = Math.min(sizeB, i + most);
      row[from - 1] = from === 1 ? i : most + 1;
      let least = row[from - 1] as number;
      for (let j = from; j <= to; j += 1) {
        const changed = (before[j - 1] as number) + (a[startA + i - 1] === b[startB + j - 1] ? 0 : 1);
        const left = (row[j - 1] as number) + 1;
        const added = j === i + most ? most + 1 : (before[j] as number) + 1;
        const cell = Math.min(changed, left, added);
        row[j] = cell;
        if (cell < least) least = cell;
      }
      if (least > most) return most + 1;
    }
    return this.#row[sizeB] as number;
  }
}

/** `apart`: how many letters stand in only one of the two. */
function mayBeLike(sizeA: number, sizeB: number, apart: number): boolean {
  const longer = Math.max(sizeA, sizeB);
  const shorter = Math.min(sizeA, sizeB);
  const most = Math.floor(longer / DIFFERING);
  return shorter >= SHORTEST && longer <= LONGEST && longer - shorter <= most && apart <= 2 * most;
}

function lettersOf({ characters, ends }: TokenStore): Uint32Array {
  const letters = new Uint32Array(ends.length);
  let at = 0;
  for (let token = 1; token < letters.length; token += 1) {
    let own = 0;
    for (; at < (ends[token] as number); at += 1) own |= 1 << ((characters[at] as number) & 31);
    letters[token] = own;
  }
  return letters;
}

function isNumber(characters: Uint16Array, start: number, size: number): boolean {
  for (let i = start; i < start + size; i += 1) {
    const unit = characters[i] as number;
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}
