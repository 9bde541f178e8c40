/** The stretches two texts share word for word, each as long as it can be. */
import type { WeighedText } from './alignment.ts';

/** Token indexes of a shared stretch. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Shorter runs (3 words, 5 Han characters) are accidents of the language. */
export const LEAST_RUN_WEIGHT = 15;
/** A triple of words that stands more often than this in one text seeds no further run. */
const MOST_PLACES = 16;
/** Texts that repeat themselves without end keep only their longest runs. */
const MOST_RUNS = 1024;

export class RunFinder {
  #text: WeighedText = { tokens: new Uint32Array(0), weights: new Uint32Array(1), count: 0 };
  #heads = new Int32Array(256).fill(-1);
  #next = new Int32Array(256);
  #used: number[] = [];

  load(text: WeighedText): void {
    for (const slot of this.#used) this.#heads[slot] = -1;
    this.#used = [];
    this.#text = text;
    if (text.count * 2 > this.#heads.length) {
      let size = this.#heads.length;
      while (size < text.count * 2) size *= 2;
      this.#heads = new Int32Array(size).fill(-1);
      this.#next = new Int32Array(size);
    }
    // From the end, so that every list of places begins with the first.
    for (let i = text.count - 3; i >= 0; i -= 1) {
      const slot = this.#slotOf(text.tokens, i);
      if (this.#heads[slot] === -1) this.#used.push(slot);
      this.#next[i] = this.#heads[slot] as number;
      this.#heads[slot] = i;
    }
  }

  /** All runs shared with the loaded text (`a`), by their place in it, then in the other (`b`). */
  find(other: WeighedText): Run[] {
    const { tokens, weights, count } = this.#text;
    const theirs = other.tokens;
    let runs: Run[] = [];
    for (let b = 0; b + 3 <= other.count; b += 1) {
      let places = 0;
      for (let a = this.#heads[this.#slotOf(theirs, b)] as number; a >= 0; a = this.#next[a] as number) {
        if (tokens[a] !== theirs[b] || tokens[a + 1] !== theirs[b + 1] || tokens[a + 2] !== theirs[b + 2])
          continue;
        places += 1;
        if (places > MOST_PLACES) break;
        if (a > 0 && b > 0 && tokens[a - 1] === theirs[b - 1]) continue;
        let length = 3;
        while (a + length < count && b + length < other.count && tokens[a + length] === theirs[b + length])
          length += 1;
        if ((weights[a + length] as number) - (weights[a] as number) >= LEAST_RUN_WEIGHT)
          runs.push({ a, b, length });
      }
    }
    if (runs.length > MOST_RUNS) {
      runs = runs.sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b).slice(0, MOST_RUNS);
    }
    return runs.sort((x, y) => x.a - y.a || x.b - y.b);
  }

  #slotOf(tokens: Uint32Array, place: number): number {
    let h = Math.imul(tokens[place] as number, 0x9e3779b1);
    h = Math.imul((h ^ (h >>> 15)) + (tokens[place + 1] as number), 0x85ebca6b);
    h = Math.imul((h ^ (h >>> 13)) + (tokens[place + 2] as number), 0xc2b2ae35);
    return (h ^ (h >>> 16)) & (this.#heads.length - 1);
  }
}
