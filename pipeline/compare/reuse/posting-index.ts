/**
 * Which sets hold a shingle in their indexed ranks: one flat list in processing order, so that whoever asks for those before
 * it finds them side by side, the longest last.
 */
import type { Team } from './team.ts';

/** Flat arrays that all threads can read. */
export interface Postings {
  /** By bucket: where its entries start; the next bucket starts where they end. */
  readonly starts: Uint32Array;
  readonly shift: number;
  readonly hashes: Uint32Array;
  /** The number of the set in processing order, by entry. */
  readonly sets: Uint32Array;
  /** One bit or more a hash: not set when no entry has the hash. Small enough to be asked first. */
  readonly bits: Uint32Array;
}

/** `walk` gives every hash with its set, in processing order, as often as it is called. */
export function postingsOf(walk: (enter: (hash: number, set: number) => void) => void, team: Team): Postings {
  let entries = 0;
  walk(() => {
    entries += 1;
  });
  let width = 4;
  while (width < 26 && 1 << width < entries) width += 1;
  const shift = 32 - width;
  // Two more than buckets: counted two places on, a bucket's start can serve as its cursor one place on, and needs no copy.
  const starts = team.numbers((1 << width) + 2);
  const bits = team.numbers(Math.max(32, (1 << width) / 4));
  const mask = bits.length * 32 - 1;
  walk((hash) => {
    const bit = hash & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    starts[(hash >>> shift) + 2] = (starts[(hash >>> shift) + 2] as number) + 1;
  });
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const hashes = team.numbers(entries);
  const sets = team.numbers(entries);
  walk((hash, set) => {
    const cursor = (hash >>> shift) + 1;
    const place = starts[cursor] as number;
    hashes[place] = hash;
    sets[place] = set;
    starts[cursor] = place + 1;
  });
  return { starts, shift, hashes, sets, bits };
}

/** False when no set was entered under this hash; true is a guess. */
export function mayHold({ bits }: Postings, hash: number): boolean {
  const bit = hash & (bits.length * 32 - 1);
  return (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** Lists longer than this are searched by halving. */
const LONG = 16;

/** Where the entries of a bucket that belong to sets before this one end. */
export function endOfBefore({ starts, sets }: Postings, bucket: number, set: number): number {
  let low = starts[bucket] as number;
  let high = starts[bucket + 1] as number;
  while (high - low > LONG) {
    const middle = (low + high) >>> 1;
    if ((sets[middle] as number) < set) low = middle + 1;
    else high = middle;
  }
  while (high > low && (sets[high - 1] as number) >= set) high -= 1;
  return high;
}
