/** The stretches two texts share word for word, each as long as it can be. */
import {
  HAN_WEIGHT,
  LEAST_RUN_WEIGHT,
  type TokenRange,
  type TokenStore,
  WORD_WEIGHT,
} from './token-weights.ts';

/** A shared stretch, in token indexes of either text. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** A triple of words that stands more often than this in one text seeds no further run. */
const MOST_PLACES = 16;
/** Texts that repeat themselves without end keep only their longest runs … */
const MOST_RUNS = 1024;
/** … of those found before so many tokens were compared for each token of the two. */
const COMPARED = 16;

export class RunFinder {
  readonly #store: TokenStore;
  #text: TokenRange = { start: 0, count: 0 };
  #heads = new Int32Array(256).fill(-1);
  #next = new Int32Array(256);
  #used: number[] = [];
  /** Weight of the loaded text up to each token. */
  #weights = new Uint32Array(257);

  constructor(store: TokenStore) {
    this.#store = store;
  }

  load(text: TokenRange): void {
    for (const slot of this.#used) this.#heads[slot] = -1;
    this.#used = [];
    this.#text = text;
    if (text.count * 2 > this.#heads.length) {
      let size = this.#heads.length;
      while (size < text.count * 2) size *= 2;
      this.#heads = new Int32Array(size).fill(-1);
      this.#next = new Int32Array(size);
    }
    const { tokens, han } = this.#store;
    if (text.count >= this.#weights.length) this.#weights = new Uint32Array(text.count * 2 + 1);
    const weights = this.#weights;
    for (let i = 0; i < text.count; i += 1) {
      const own = han[tokens[text.start + i] as number] === 1 ? HAN_WEIGHT : WORD_WEIGHT;
      weights[i + 1] = (weights[i] as number) + own;
    }
    const mask = this.#heads.length - 1;
    // From the end, so that every list of places begins with the first.
    for (let i = text.count - 3; i >= 0; i -= 1) {
      const slot = hashOfThree(tokens, text.start + i) & mask;
      if (this.#heads[slot] === -1) this.#used.push(slot);
      this.#next[i] = this.#heads[slot] as number;
      this.#heads[slot] = i;
    }
  }

  /** Weight of the loaded text's tokens in [from, to). */
  weight(from: number, to: number): number {
    return (this.#weights[to] as number) - (this.#weights[from] as number);
  }

  /** All runs shared with the loaded text (`a`), by their place in it, then in the other (`b`). */
  find(other: TokenRange): Run[] {
    const { tokens } = this.#store;
    const heads = this.#heads;
    const mask = heads.length - 1;
    let runs: Run[] = [];
    let left = COMPARED * (this.#text.count + other.count);
    for (let b = 0; b + 3 <= other.count && left > 0; b += 1) {
      const theirs = other.start + b;
      let places = 0;
      for (let a = heads[hashOfThree(tokens, theirs) & mask] as number; a >= 0; a = this.#next[a] as number) {
        const ours = this.#text.start + a;
        if (tokens[ours] !== tokens[theirs] || tokens[ours + 1] !== tokens[theirs + 1]) continue;
        if (tokens[ours + 2] !== tokens[theirs + 2]) continue;
        places += 1;
        if (places > MOST_PLACES) break;
        if (a > 0 && b > 0 && tokens[ours - 1] === tokens[theirs - 1]) continue;
        const most = Math.min(this.#text.count - a, other.count - b);
        let length = 3;
        while (length < most && tokens[ours + length] === tokens[theirs + length]) length += 1;
        left -= length;
        const weight = this.weight(a, a + length);
        if (weight >= LEAST_RUN_WEIGHT) runs.push({ a, b, length, weight });
      }
    }
    if (runs.length > MOST_RUNS) {
      runs = runs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b).slice(0, MOST_RUNS);
    }
    return runs.sort((x, y) => x.a - y.a || x.b - y.b);
  }
}

function hashOfThree(tokens: Uint32Array, place: number): number {
  let h = Math.imul(tokens[place] as number, 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15)) + (tokens[place + 1] as number), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 13)) + (tokens[place + 2] as number), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
