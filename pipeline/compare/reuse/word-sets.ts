/** Whether two texts share most of their single words, whatever the order: what confirms that one rewords the other. */
import { type ClassTokens, tokenCount } from './join/class-tokens.ts';
import type { Share } from './join/thresholds.ts';

export class WordSets {
  readonly #tokens: ClassTokens;
  /** By token: the round it was last met in; odd rounds are first texts, even ones second texts. */
  readonly #met: Uint32Array;
  #round = 0;

  constructor(tokens: ClassTokens) {
    this.#tokens = tokens;
    this.#met = new Uint32Array(tokens.hashes.length);
  }

  /** Do the two share at least this share of the distinct words of the one that has fewer? */
  shareAtLeast(share: Share, first: number, second: number): boolean {
    const met = this.#met;
    this.#round += 2;
    let ofFirst = 0;
    let ofSecond = 0;
    let shared = 0;
    for (const token of this.#tokensOf(first)) {
      if (met[token] === this.#round - 1) continue;
      met[token] = this.#round - 1;
      ofFirst += 1;
    }
    for (const token of this.#tokensOf(second)) {
      if (met[token] === this.#round) continue;
      if (met[token] === this.#round - 1) shared += 1;
      met[token] = this.#round;
      ofSecond += 1;
    }
    return shared * share.whole >= share.part * Math.min(ofFirst, ofSecond);
  }

  #tokensOf(cls: number): Uint32Array {
    const start = this.#tokens.starts[cls] as number;
    return this.#tokens.content.subarray(start, start + tokenCount(this.#tokens, cls));
  }
}
