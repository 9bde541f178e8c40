/**
 * Shingles: every stretch of `width` tokens of a text, as a set. A text with fewer tokens is one shingle. They are
 * found by a hash and compared by their tokens, so that a collision can never make two texts look alike.
 */

import { finish } from '../reading/token-hash.ts';
import type { ClassTokens } from './class-tokens.ts';

export class Shingles {
  readonly tokens: ClassTokens;
  readonly width: 2 | 3;
  /** Hashes of the class that was hashed last, by the place of the shingle's first token. */
  hashes = new Uint32Array(0);

  constructor(tokens: ClassTokens, width: 2 | 3) {
    this.tokens = tokens;
    this.width = width;
  }

  /** Hashes all shingles of a class, repeated ones too; returns how many there are. */
  hash(cls: number): number {
    const { starts, tokenEnds, content: tokens, hashes: words } = this.tokens;
    const start = starts[cls] as number;
    const end = tokenEnds[cls] as number;
    const count = Math.max(1, end - start - this.width + 1);
    if (count > this.hashes.length) this.hashes = new Uint32Array(count * 2);
    const { hashes } = this;
    let second = words[tokens[start] as number] as number;
    let third = start + 1 < end ? (words[tokens[start + 1] as number] as number) : 0;
    if (this.width === 2) {
      for (let i = 0; i < count; i += 1) {
        hashes[i] = mix(0, second, third);
        second = third;
        third = start + i + 2 < end ? (words[tokens[start + i + 2] as number] as number) : 0;
      }
      return count;
    }
    for (let i = 0; i < count; i += 1) {
      const first = second;
      second = third;
      third = start + i + 2 < end ? (words[tokens[start + i + 2] as number] as number) : 0;
      hashes[i] = mix(first, second, third);
    }
    return count;
  }

  /** Are the shingles that start at these places of `content` made of the same tokens? Both texts have enough tokens. */
  same(place: number, other: number): boolean {
    const tokens = this.tokens.content;
    if (tokens[place] !== tokens[other] || tokens[place + 1] !== tokens[other + 1]) return false;
    return this.width === 2 || tokens[place + 2] === tokens[other + 2];
  }
}

function mix(first: number, second: number, third: number): number {
  let h = Math.imul(first, 0x9e3779b1);
  h = Math.imul(((h << 15) | (h >>> 17)) ^ second, 0x85ebca6b);
  h = Math.imul(((h << 13) | (h >>> 19)) ^ third, 0xc2b2ae35);
  return finish(h);
}
