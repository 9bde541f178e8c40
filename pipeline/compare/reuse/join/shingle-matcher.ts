/** Counts the shingles two texts really share, token by token: the last word on every pair. */
import { tokenCount } from './class-tokens.ts';
import type { Shingles } from './shingles.ts';
import { overlapForJaccard, type Share } from './thresholds.ts';

export class ShingleMatcher {
  readonly shingles: Shingles;
  /** Distinct shingles of the loaded class. */
  size = 0;
  #hashes = new Uint32Array(512);
  #places = new Uint32Array(512);
  #stamps = new Uint32Array(512);
  #matches = new Uint32Array(512);
  #stamp = 0;
  #round = 0;
  #loaded = -1;
  #unlike = new Uint32Array(512);

  constructor(shingles: Shingles) {
    this.shingles = shingles;
  }

  /** Makes this class the one that others are matched with. */
  load(cls: number): void {
    if (this.#loaded === cls) return;
    this.#loaded = cls;
    const count = this.shingles.hash(cls);
    this.#clear(count);
    const { hashes } = this.shingles;
    const start = this.shingles.tokens.starts[cls] as number;
    const mask = this.#hashes.length - 1;
    this.size = 0;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      let slot = hash & mask;
      while (this.#stamps[slot] === this.#stamp && !this.#holds(slot, hash, start + i))
        slot = (slot + 1) & mask;
      if (this.#stamps[slot] === this.#stamp) continue;
      this.size += 1;
      this.#stamps[slot] = this.#stamp;
      this.#hashes[slot] = hash;
      this.#places[slot] = start + i;
    }
  }

  /** How many distinct shingles the loaded class shares with this one; −1 as soon as it cannot reach `needed`. */
  overlap(cls: number, needed: number): number {
    const { shingles } = this;
    const { tokens, width } = shingles;
    if (tokenCount(tokens, cls) < width || tokenCount(tokens, this.#loaded) < width)
      return this.#short(cls, needed);
    const count = shingles.hash(cls);
    const { hashes } = shingles;
    const start = tokens.starts[cls] as number;
    const known = this.#hashes;
    const stamps = this.#stamps;
    const matches = this.#matches;
    const stamp = this.#stamp;
    const mask = known.length - 1;
    this.#round += 1;
    const round = this.#round;
    let matched = 0;
    // Repeated shingles make this too generous, never too strict.
    let allowed = count - needed;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      let slot = hash & mask;
      while (
        stamps[slot] === stamp &&
        !(known[slot] === hash && shingles.same(this.#places[slot] as number, start + i))
      )
        slot = (slot + 1) & mask;
      if (stamps[slot] === stamp && matches[slot] !== round) {
        matches[slot] = round;
        matched += 1;
      } else if (--allowed < 0) return -1;
    }
    return matched >= needed ? matched : -1;
  }

  /** Does the Jaccard of the loaded class and this one reach the share? */
  reaches(share: Share, cls: number): boolean {
    const shared = this.overlap(cls, 0);
    const distinct = this.#distinct(cls);
    return shared >= overlapForJaccard(share, this.size, distinct);
  }

  /** Distinct shingles of a class that is not the loaded one. */
  #distinct(cls: number): number {
    const count = this.shingles.hash(cls);
    if (this.#unlike.length < count) this.#unlike = new Uint32Array(count * 2);
    const sorted = this.#unlike.subarray(0, count);
    sorted.set(this.shingles.hashes.subarray(0, count));
    sorted.sort();
    let distinct = 0;
    for (let i = 0; i < count; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct += 1;
    return distinct;
  }

  #holds(slot: number, hash: number, place: number): boolean {
    if (this.#hashes[slot] !== hash) return false;
    const known = this.#places[slot] as number;
    return known === place || this.shingles.same(known, place);
  }

  /** A text with fewer tokens than a shingle is one shingle: all of it or nothing. */
  #short(cls: number, needed: number): number {
    const { tokens } = this.shingles;
    const count = tokenCount(tokens, cls);
    if (needed > 1 || count !== tokenCount(tokens, this.#loaded)) return -1;
    const { content, starts } = tokens;
    const a = starts[cls] as number;
    const b = starts[this.#loaded] as number;
    for (let i = 0; i < count; i += 1) if (content[a + i] !== content[b + i]) return -1;
    return 1;
  }

  #clear(count: number): void {
    this.#stamp += 1;
    if (count * 2 <= this.#hashes.length) return;
    let size = this.#hashes.length;
    while (size < count * 2) size *= 2;
    this.#hashes = new Uint32Array(size);
    this.#places = new Uint32Array(size);
    this.#stamps = new Uint32Array(size);
    this.#matches = new Uint32Array(size);
  }
}
