/**
 * The shingle set of every class with its rarest shingles first. A shingle that occurs once in the whole corpus can
 * match nothing: it is counted in the size of its set and left out of everything else.
 */
import { OccurrenceCounts } from './occurrence-counts.ts';
import type { Shingles } from './shingles.ts';
import { Uint32List } from './uint32-list.ts';

/** How many of the first ranks of a set with `size` shingles are needed; further ones are not kept. */
export type RanksNeeded = (size: number) => number;

export class RareFirstSets {
  readonly shingles: Shingles;
  /** By class: how many distinct shingles it has, and how many of them occur nowhere else. */
  readonly sizes: Uint32Array;
  readonly unique: Uint32Array;
  /** Hashes of the shared shingles, rarest first, class after class; the first has the rank `unique`. */
  readonly shared = new Uint32List(1 << 16);
  readonly starts: Uint32Array;
  #slots = new Uint32Array(512);
  #stamps = new Uint32Array(512);
  #stamp = 0;
  #keys = new Float64Array(256);
  #frequencies = new Uint16Array(256);

  constructor(shingles: Shingles, needed: RanksNeeded) {
    const { classes } = shingles;
    this.shingles = shingles;
    this.sizes = new Uint32Array(classes.count);
    this.unique = new Uint32Array(classes.count);
    this.starts = new Uint32Array(classes.count + 1);
    const counts = new OccurrenceCounts(classes.totalTokens);
    for (let cls = 0; cls < classes.count; cls += 1) {
      const count = shingles.hash(cls);
      counts.plan(shingles.hashes, count);
    }
    for (let cls = 0; cls < classes.count; cls += 1) {
      const count = shingles.hash(cls);
      counts.take(shingles.hashes, count);
    }
    counts.count();
    for (let cls = 0; cls < classes.count; cls += 1) this.#addSet(cls, counts, needed);
    counts.release();
  }

  #addSet(cls: number, counts: OccurrenceCounts, needed: RanksNeeded): void {
    const count = this.shingles.hash(cls);
    if (count > this.#keys.length) this.#makeRoom(count);
    const frequencies = this.#frequencies;
    counts.read(this.shingles.hashes, count, frequencies);
    let unique = 0;
    for (let i = 0; i < count; i += 1) if (frequencies[i] === 1) unique += 1;
    const kept = unique === count ? 0 : this.#keepShared(cls, count);
    const size = unique + kept;
    this.sizes[cls] = size;
    this.unique[cls] = unique;
    const wanted = Math.min(kept, needed(size) - unique);
    if (wanted > 0) {
      sortFirst(this.#keys, kept);
      this.#append(wanted);
    }
    this.starts[cls + 1] = this.shared.length;
  }

  /** Puts the distinct shingles that occur more than once into `keys`, by frequency and hash; returns how many. */
  #keepShared(cls: number, count: number): number {
    const { hashes } = this.shingles;
    const frequencies = this.#frequencies;
    const keys = this.#keys;
    const slots = this.#slots;
    const stamps = this.#stamps;
    const mask = slots.length - 1;
    const start = this.shingles.classes.starts.values[cls] as number;
    this.#stamp += 1;
    const stamp = this.#stamp;
    let kept = 0;
    next: for (let i = 0; i < count; i += 1) {
      const frequency = frequencies[i] as number;
      if (frequency === 1) continue;
      const hash = hashes[i] as number;
      let slot = (hash >>> 7) & mask;
      while (stamps[slot] === stamp) {
        const other = slots[slot] as number;
        // Two different shingles with the same hash are both kept.
        if (hashes[other] === hash && this.shingles.same(start + other, start + i)) continue next;
        slot = (slot + 1) & mask;
      }
      stamps[slot] = stamp;
      slots[slot] = i;
      keys[kept++] = frequency * 0x100000000 + hash;
    }
    return kept;
  }

  #append(count: number): void {
    this.shared.reserve(count);
    const { values } = this.shared;
    const keys = this.#keys;
    const from = this.shared.length;
    // The lower 32 bits of a key are the hash.
    for (let i = 0; i < count; i += 1) values[from + i] = keys[i] as number;
    this.shared.length = from + count;
  }

  #makeRoom(count: number): void {
    let size = this.#slots.length;
    while (size < count * 2) size *= 2;
    this.#keys = new Float64Array(size);
    this.#frequencies = new Uint16Array(size);
    this.#slots = new Uint32Array(size);
    this.#stamps = new Uint32Array(size);
  }
}

/** Sets are short: moving keys one by one beats a general sort up to about this many. */
const FEW = 48;

function sortFirst(keys: Float64Array, count: number): void {
  if (count > FEW) {
    keys.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i += 1) {
    const key = keys[i] as number;
    let j = i - 1;
    while (j >= 0 && (keys[j] as number) > key) {
      keys[j + 1] = keys[j] as number;
      j -= 1;
    }
    keys[j + 1] = key;
  }
}
