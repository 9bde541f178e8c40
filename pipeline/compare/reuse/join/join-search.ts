/** One thread's share of the join: of each set that falls to it, the partners among the sets before it. */

import { Uint32List } from '../lists/uint32-list.ts';
import { Shifts } from '../threads/shifts.ts';
import { CROWD_INSIDE, CROWD_LIKE, NEAREST } from './class-pairs.ts';
import type { ClassTokens } from './class-tokens.ts';
import { CrowdPairs } from './crowd-pairs.ts';
import { type OverlappingPairs, PairList } from './overlapping-pairs.ts';
import { endOfBefore, mayHold, type Postings, restOf } from './posting-index.ts';
import { endOfRanks, type RareFirstSets } from './rare-first-sets.ts';
import { ShingleBits } from './shingle-bits.ts';
import { ShingleMatcher } from './shingle-matcher.ts';
import { Shingles } from './shingles.ts';
import {
  CONTAINED,
  CONTAINED_LEAST,
  overlapForJaccard,
  overlapForShare,
  probedRanks,
  type Share,
} from './thresholds.ts';

/** More partners than this under one shingle are a crowd: most of them are alike, and all pairs would be quadratic. */
const CROWD = 1000;
/** In a crowd, a set is compared with this many before it. */
const CROWD_WINDOW = 64;
/** Of more candidates than this most have little in common with a set: they are sifted before they are compared. */
const MANY = 64;

export interface JoinWanted {
  /** Pairs with at least this Jaccard; null for none. */
  readonly jaccard: Share | null;
  /** Pairs where the smaller set is mostly inside the larger one. */
  readonly contained: boolean;
}

/** Sets by the shingles they are found by, and which shingles lead to any. */
export interface JoinIndex {
  readonly postings: Postings;
  readonly filter: Uint32Array;
}

export interface JoinInput {
  readonly tokens: ClassTokens;
  readonly sets: RareFirstSets;
  readonly order: Uint32Array;
  /** By size: the first set in that order that has it, or more. */
  readonly firstOfSize: Uint32Array;
  readonly wanted: JoinWanted;
  /** Sets that may be like another, and sets that may be inside another. */
  readonly similar: JoinIndex | null;
  readonly inside: JoinIndex | null;
  readonly crowded: Uint8Array;
  readonly shifts: Int32Array;
}

/** The pairs of the sets that fall to this thread, each with those before it. */
export function joinPart(input: JoinInput): OverlappingPairs {
  const join = new SetJoin(input);
  const shifts = new Shifts(input.shifts, input.order.length);
  for (const [from, to] of shifts.stretches()) join.process(from, to);
  return join.pairs.pairs();
}

class SetJoin {
  readonly pairs = new PairList();
  readonly #input: JoinInput;
  readonly #matcher: ShingleMatcher;
  readonly #seen: Uint32Array;
  readonly #candidates = new Uint32List();
  #crowd: CrowdPairs | null = null;
  #bits: ShingleBits | null = null;

  constructor(input: JoinInput) {
    this.#input = input;
    this.#matcher = new ShingleMatcher(new Shingles(input.tokens, 3));
    this.#seen = new Uint32Array(input.order.length);
  }

  /** Finds the partners of some sets, of each among those before it. */
  process(from: number, to: number): void {
    for (let set = from; set < to; set += 1) this.#findPartners(set);
  }

  #findPartners(set: number): void {
    const { wanted, order, sets, similar, inside } = this.#input;
    const { jaccard } = wanted;
    const cls = order[set] as number;
    const size = sets.sizes[cls] as number;
    this.#candidates.length = 0;
    if (similar !== null && jaccard !== null) this.#collectSimilar(set, cls, similar, jaccard);
    if (inside !== null) this.#collectInside(set, cls, inside);
    if (this.#candidates.length > 0) this.#verify(cls, size);
  }

  /** Gathers sets long enough that share one of this set's first ranks. */
  #collectSimilar(set: number, cls: number, index: JoinIndex, jaccard: Share): void {
    const { sets, firstOfSize } = this.#input;
    const { shared } = sets;
    const size = sets.sizes[cls] as number;
    const first = firstOfSize[overlapForShare(jaccard, size)] as number;
    const to = endOfRanks(sets, cls, probedRanks(jaccard, size));
    for (let i = sets.starts[cls] as number; i < to; i += 1) {
      const hash = shared[i] as number;
      if (mayHold(index.filter, hash)) this.#collect(set, hash, index, first);
    }
  }

  /** Gathers sets that have one of this set's shingles, whatever its rank, among their first: shingles not kept are hashed again. */
  #collectInside(set: number, cls: number, index: JoinIndex): void {
    const { shingles } = this.#matcher;
    const count = shingles.hash(cls);
    const { hashes } = shingles;
    const first = this.#input.firstOfSize[CONTAINED_LEAST] ?? set;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      if (mayHold(index.filter, hash)) this.#collect(set, hash, index, first);
    }
  }

  /** Gathers sets, none before `first`, that were entered under this hash. */
  #collect(set: number, hash: number, { postings }: JoinIndex, first: number): void {
    const { shift, starts, rests } = postings;
    const seen = this.#seen;
    const bucket = hash >>> shift;
    const rest = restOf(hash, shift);
    const start = starts[bucket] as number;
    let end = endOfBefore(postings, bucket, set);
    const stop = end - start > CROWD ? this.#endOfCrowd(set, postings, start, end, first) : start;
    for (end -= 1; end >= stop; end -= 1) {
      if (rests[end] !== rest) continue;
      const other = postings.sets[end] as number;
      if (other < first) break;
      if (seen[other] === set + 1) continue;
      seen[other] = set + 1;
      this.#candidates.push(other);
    }
  }

  /** Where to stop in a long list: at the first set long enough to count, or earlier when even those are a crowd. */
  #endOfCrowd(set: number, postings: Postings, start: number, end: number, first: number): number {
    const { order, crowded, similar } = this.#input;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((postings.sets[middle] as number) < first) low = middle + 1;
      else high = middle;
    }
    if (end - low <= CROWD) return low;
    const cls = order[set] as number;
    crowded[cls] = (crowded[cls] as number) | (postings === similar?.postings ? CROWD_LIKE : CROWD_INSIDE);
    return end - CROWD_WINDOW;
  }

  /** Pairs that are only contained are not of the crowd. */
  #isWorthHolding(cls: number, other: number, overlap: number): boolean {
    const { sizes } = this.#input.sets;
    const [size, otherSize] = [sizes[cls] as number, sizes[other] as number];
    const { jaccard } = this.#input.wanted;
    if (jaccard === null || overlap < overlapForJaccard(jaccard, size, otherSize)) return true;
    this.#crowd ??= new CrowdPairs(this.#input.tokens.count, NEAREST);
    return this.#crowd.keeps(cls, other, overlap / (size + otherSize - overlap));
  }

  #verify(cls: number, size: number): void {
    const { order, sets } = this.#input;
    const matcher = this.#matcher;
    const inCrowd = ((this.#input.crowded[cls] as number) & CROWD_LIKE) !== 0;
    if (this.#candidates.length > MANY) this.#sift(cls, size);
    matcher.load(cls);
    for (let i = 0; i < this.#candidates.length; i += 1) {
      const other = order[this.#candidates.values[i] as number] as number;
      const otherSize = sets.sizes[other] as number;
      const needed = this.#needed(size, otherSize);
      const overlap = needed > otherSize ? -1 : matcher.overlap(other, needed);
      if (overlap < 0) continue;
      if (inCrowd && !this.#isWorthHolding(cls, other, overlap)) continue;
      this.pairs.add(cls, other, overlap);
    }
  }

  /** How many shingles a set must share with a smaller one. */
  #needed(size: number, otherSize: number): number {
    const { jaccard, contained } = this.#input.wanted;
    const needed = jaccard === null ? size + 1 : overlapForJaccard(jaccard, size, otherSize);
    return contained && otherSize >= CONTAINED_LEAST
      ? Math.min(needed, overlapForShare(CONTAINED, otherSize))
      : needed;
  }

  /** Leaves of the candidates those that may share enough. */
  #sift(cls: number, size: number): void {
    const { order, sets } = this.#input;
    const candidates = this.#candidates;
    this.#bits ??= new ShingleBits(this.#matcher.shingles, sets.sizes);
    candidates.length = this.#bits.sift(
      cls,
      candidates.values.subarray(0, candidates.length),
      order,
      (otherSize) => this.#needed(size, otherSize),
    );
  }
}
