/**
 * A few bits for each set, one for each of its shingles. Texts of few different words meet over common shingles by the thousand and
 * have little else in common: the bits tell so much sooner than counting what they share.
 */
import { bitsIn } from '../lists/bits.ts';
import type { Shingles } from './shingles.ts';

/** Numbers kept of a class: its size, then bits enough for some hundred shingles. As many as the processor fetches at once. */
const NUMBERS = 16;
const BITS = (NUMBERS - 1) * 32;

export class ShingleBits {
  readonly #shingles: Shingles;
  /** By class: how many distinct shingles it has. */
  readonly #sizes: Uint32Array;
  /** By class: nothing until its bits are asked for. */
  readonly #kept: Uint32Array;

  constructor(shingles: Shingles, sizes: Uint32Array) {
    this.#shingles = shingles;
    this.#sizes = sizes;
    this.#kept = new Uint32Array(sizes.length * NUMBERS);
  }

  /**
   * Moves those of the candidates to the front that may share enough with this class, and returns how many these are. A candidate is
   * the number of a class in `order`; `neededOf` says how many shingles a set of some size must share.
   */
  sift(cls: number, candidates: Uint32Array, order: Uint32Array, neededOf: (size: number) => number): number {
    const kept = this.#kept;
    const held = this.#startOf(cls);
    let left = 0;
    let size = 0;
    let allowed = 0;
    for (const candidate of candidates) {
      const start = this.#startOf(order[candidate] as number);
      if (size !== kept[start]) {
        size = kept[start] as number;
        allowed = size - neededOf(size);
      }
      let missing = 0;
      for (let i = 1; i < NUMBERS && missing <= allowed; i += 1)
        missing += bitsIn((kept[start + i] as number) & ~(kept[held + i] as number));
      if (missing <= allowed) candidates[left++] = candidate;
    }
    return left;
  }

  /** Where the numbers of a class start. */
  #startOf(cls: number): number {
    const kept = this.#kept;
    const start = cls * NUMBERS;
    if (kept[start] !== 0) return start;
    kept[start] = this.#sizes[cls] as number;
    const count = this.#shingles.hash(cls);
    const { hashes } = this.#shingles;
    for (let i = 0; i < count; i += 1) {
      const bit = (((hashes[i] as number) >>> 16) * BITS) >>> 16;
      const place = start + 1 + (bit >>> 5);
      kept[place] = (kept[place] as number) | (1 << (bit & 31));
    }
    return start;
  }
}
