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
  #slotHashes = new Uint32Array(512);
  #slotPlaces = new Uint32Array(512);
  #slotStamps = new Uint32Array(512);
  #stamp = 0;
  #keys = new Float64Array(256);

  constructor(shingles: Shingles, needed: RanksNeeded) {
    const { classes } = shingles;
    this.shingles = shingles;
    this.sizes = new Uint32Array(classes.count);
    this.unique = new Uint32Array(classes.count);
    this.starts = new Uint32Array(classes.count + 1);
    const counts = new OccurrenceCounts(classes.content.length);
    for (let cls = 0; cls < classes.count; cls += 1) counts.add(shingles.hashes, shingles.hash(cls));
    for (let cls = 0; cls < classes.count; cls += 1) this.#addSet(cls, counts, needed);
  }

  #addSet(cls: number, counts: OccurrenceCounts, needed: RanksNeeded): void {
    const { cells, mask } = counts;
    const count = this.shingles.hash(cls);
    const { hashes } = this.shingles;
    if (count > this.#keys.length) this.#keys = new Float64Array(count * 2);
    this.#clear(count);
    const keys = this.#keys;
    const start = this.shingles.classes.starts.values[cls] as number;
    let unique = 0;
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const frequency = cells[hash & mask] as number;
      if (frequency === 1) unique += 1;
      else if (count === 1 || this.#isNew(hash, start + i)) keys[kept++] = frequency * 0x100000000 + hash;
    }
    const size = unique + kept;
    this.sizes[cls] = size;
    this.unique[cls] = unique;
    const wanted = Math.min(kept, needed(size) - unique);
    if (wanted > 0) {
      sortFirst(keys, kept);
      this.shared.reserve(wanted);
      const values = this.shared.values;
      let next = this.shared.length;
      for (let i = 0; i < wanted; i += 1) values[next++] = keys[i] as number;
      this.shared.length = next;
    }
    this.starts[cls + 1] = this.shared.length;
  }

  #clear(count: number): void {
    this.#stamp += 1;
    if (count * 2 <= this.#slotHashes.length) return;
    let size = this.#slotHashes.length;
    while (size < count * 2) size *= 2;
    this.#slotHashes = new Uint32Array(size);
    this.#slotPlaces = new Uint32Array(size);
    this.#slotStamps = new Uint32Array(size);
    this.#stamp = 1;
  }

  /** Is this shingle met for the first time in its set? Two different ones with the same hash are both kept. */
  #isNew(hash: number, place: number): boolean {
    const mask = this.#slotHashes.length - 1;
    let slot = (hash >>> 7) & mask;
    while (this.#slotStamps[slot] === this.#stamp) {
      if (this.#slotHashes[slot] === hash && this.shingles.same(this.#slotPlaces[slot] as number, place))
        return false;
      slot = (slot + 1) & mask;
    }
    this.#slotStamps[slot] = this.#stamp;
    this.#slotHashes[slot] = hash;
    this.#slotPlaces[slot] = place;
    return true;
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
