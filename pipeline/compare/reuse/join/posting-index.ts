/**
 * Which sets hold a shingle in their indexed ranks: one flat list in processing order, so that whoever asks for those before
 * it finds them side by side, the longest last.
 */
import { sumUp } from '../lists/running-sums.ts';
import { stretches } from '../lists/stretches.ts';
import { release } from '../lists/uint32-list.ts';
import type { SharedMemory } from '../threads/part.ts';

/** Flat arrays that all threads can read. */
export interface Postings {
  /** By bucket: where its entries start; the next bucket starts where they end. */
  readonly starts: Uint32Array;
  readonly shift: number;
  /** By entry: the bits of its hash that its bucket does not say. */
  readonly rests: Uint16Array | Uint32Array;
  /** The number of the set in processing order, by entry. */
  readonly sets: Uint32Array;
}

/** By set in processing order: where its indexed hashes start and end in one list. */
export interface IndexedRanks {
  readonly hashes: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Bits of half a number. */
const HALF = 16;

const halvesOf = (memory: SharedMemory, length: number): Uint16Array => {
  const { buffer, byteOffset } = memory.numbers(Math.ceil(length / 2));
  return new Uint16Array(buffer, byteOffset, length);
};

/** The bits of a hash that its bucket does not say. */
export const restOf = (hash: number, shift: number): number => hash & ((1 << shift) - 1);

/** Sets by the hashes they are entered under. */
export function postingsOf(ranks: IndexedRanks, memory: SharedMemory): Postings {
  const { from, to } = ranks;
  let entries = 0;
  for (let set = 0; set < from.length; set += 1)
    entries += Math.max(0, (to[set] as number) - (from[set] as number));
  let width = 4;
  while (width < 26 && 1 << width < entries) width += 1;
  const shift = 32 - width;
  const starts = memory.numbers((1 << width) + 2);
  for (const [first, end] of stretches(0, from.length)) count(ranks, shift, starts, first, end);
  sumUp(starts);
  const rests = shift > HALF ? memory.numbers(entries) : halvesOf(memory, entries);
  const sets = memory.numbers(entries);
  const postings = { starts: starts.subarray(0, -1), shift, rests, sets };
  for (const [first, end] of stretches(0, from.length)) enter(ranks, postings, starts, first, end);
  return postings;
}

/** A bucket's start stands behind it until its entries are in their places, and so how many there are stands two behind. */
const NEXT = 1;

/** How many entries some sets bring to each bucket. */
function count(
  { hashes, from, to }: IndexedRanks,
  shift: number,
  starts: Uint32Array,
  first: number,
  end: number,
): void {
  for (let set = first; set < end; set += 1)
    for (let i = from[set] as number; i < (to[set] as number); i += 1) {
      const place = ((hashes[i] as number) >>> shift) + NEXT + 1;
      starts[place] = (starts[place] as number) + 1;
    }
}

/** Enters some sets, each behind those before it. */
function enter(
  { hashes, from, to }: IndexedRanks,
  { shift, rests, sets }: Postings,
  starts: Uint32Array,
  first: number,
  end: number,
): void {
  for (let set = first; set < end; set += 1)
    for (let i = from[set] as number; i < (to[set] as number); i += 1) {
      const hash = hashes[i] as number;
      const next = (hash >>> shift) + NEXT;
      const place = starts[next] as number;
      rests[place] = restOf(hash, shift);
      sets[place] = set;
      starts[next] = place + 1;
    }
}

/** When nobody will ask it any more. */
export function releasePostings({ rests, sets, starts }: Postings): void {
  for (const numbers of [rests, sets, starts]) release(numbers);
}

/** One bit or more for each hash that was entered: small enough to be asked first. */
export function filterOf(ranks: IndexedRanks, { starts }: Postings, memory: SharedMemory): Uint32Array {
  const bits = memory.numbers(Math.max(32, (starts.length - 1) / 4));
  for (const [first, end] of stretches(0, ranks.from.length)) setBits(ranks, bits, first, end);
  return bits;
}

function setBits({ hashes, from, to }: IndexedRanks, bits: Uint32Array, first: number, end: number): void {
  const mask = bits.length * 32 - 1;
  for (let set = first; set < end; set += 1)
    for (let i = from[set] as number; i < (to[set] as number); i += 1) {
      const bit = (hashes[i] as number) & mask;
      bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    }
}

/** False when no set was entered under this hash; true is a guess. */
export function mayHold(filter: Uint32Array, hash: number): boolean {
  const bit = hash & (filter.length * 32 - 1);
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
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
