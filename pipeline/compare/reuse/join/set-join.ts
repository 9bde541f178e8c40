/**
 * Finds every pair of classes whose shingle sets overlap enough, without comparing every pair: two sets that overlap
 * enough share one of the rarest shingles of each (prefix filter), and only such pairs are compared.
 */

import { release, Uint32List } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import { Shifts, shiftsMemory } from '../threads/shifts.ts';
import type { Team } from '../threads/team.ts';
import type { ClassTokens } from './class-tokens.ts';
import { type OverlappingPairs, PairList } from './overlapping-pairs.ts';
import { endOfBefore, mayHold, type Postings, postingsOf, releasePostings } from './posting-index.ts';
import { inProcessingOrder } from './processing-order.ts';
import { type RareFirstSets, rareFirstSets } from './rare-first-sets.ts';
import { ShingleMatcher } from './shingle-matcher.ts';
import { Shingles } from './shingles.ts';
import {
  CONTAINED,
  CONTAINED_LEAST,
  indexedRanks,
  overlapForJaccard,
  overlapForShare,
  probedRanks,
  type Share,
} from './thresholds.ts';

/** More partners than this under one shingle are a crowd: most of them are alike, and all pairs would be quadratic. */
const CROWD = 1000;
/** In a crowd, a set is compared with this many before it. */
const CROWD_WINDOW = 64;
/** In `crowded`: compared with only a part of the sets like it, or of the sets that may be inside it. */
export const NEAR_CROWD = 1;
export const CONTAINED_CROWD = 2;

export interface JoinWanted {
  /** Pairs with at least this Jaccard; null for none. */
  readonly jaccard: Share | null;
  /** Pairs where the smaller set is mostly inside the larger one. */
  readonly contained: boolean;
}

export interface JoinedSets {
  /** In no order that means anything. */
  readonly pairs: readonly OverlappingPairs[];
  /** By class: how many distinct shingles it has. */
  readonly sizes: Uint32Array;
  /** By class: the crowds it stood in. */
  readonly crowded: Uint8Array;
}

interface JoinInput {
  readonly tokens: ClassTokens;
  readonly sets: RareFirstSets;
  readonly order: Uint32Array;
  readonly wanted: JoinWanted;
  readonly similar: Postings | null;
  readonly inside: Postings | null;
  readonly crowded: Uint8Array;
  readonly shifts: Int32Array;
}

const containedRanks = (size: number): number =>
  size < CONTAINED_LEAST ? 0 : size - overlapForShare(CONTAINED, size) + 1;

export function joinSets(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  wanted: JoinWanted,
  team: Team,
): JoinedSets {
  const { jaccard, contained } = wanted;
  const sets = rareFirstSets(tokens, contained || jaccard === null ? 'all' : jaccard, team);
  const members = inProcessingOrder(classes, withSharedShingles(sets), (cls) => sets.sizes[cls] as number);
  const order = team.numbers(members.length);
  order.set(members);
  const indexOf = (ranksOf: (size: number) => number): Postings => {
    const from = order.map((cls) => sets.starts[cls] as number);
    const to = order.map((cls) => Math.max(0, endOfRanks(sets, cls, ranksOf(sets.sizes[cls] as number))));
    return postingsOf({ hashes: sets.shared, from, to }, team);
  };
  const crowded = team.bytes(tokens.count);
  const similar = jaccard === null ? null : indexOf((size) => indexedRanks(jaccard, size));
  const inside = contained ? indexOf(containedRanks) : null;
  const shifts = shiftsMemory(team);
  const pairs = team.run('join', { tokens, sets, order, wanted, similar, inside, crowded, shifts });
  release(sets.shared);
  for (const index of [similar, inside]) if (index !== null) releasePostings(index);
  return { pairs, sizes: sets.sizes, crowded };
}

/** The pairs of the sets that fall to this thread, each with those before it. */
export function joinPart(input: JoinInput): OverlappingPairs {
  const join = new SetJoin(input);
  const shifts = new Shifts(input.shifts, input.order.length);
  for (const [from, to] of shifts.stretches()) join.process(from, to);
  return join.pairs.pairs();
}

/** Where the first `ranks` of a set end, among the shared shingles. */
function endOfRanks({ starts, unique }: RareFirstSets, cls: number, ranks: number): number {
  return Math.min(starts[cls + 1] as number, (starts[cls] as number) + ranks - (unique[cls] as number));
}

function withSharedShingles(sets: RareFirstSets): Uint32Array {
  const members = new Uint32List();
  for (let cls = 0; cls < sets.sizes.length; cls += 1) {
    if ((sets.starts[cls + 1] as number) > (sets.starts[cls] as number)) members.push(cls);
  }
  return members.values.slice(0, members.length);
}

class SetJoin {
  readonly pairs = new PairList();
  readonly #input: JoinInput;
  readonly #matcher: ShingleMatcher;
  readonly #seen: Uint32Array;
  readonly #candidates = new Uint32List();

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
    if (similar !== null && jaccard !== null)
      this.#collect(set, similar, probedRanks(jaccard, size), overlapForShare(jaccard, size));
    if (inside !== null) this.#collect(set, inside, size, CONTAINED_LEAST);
    if (this.#candidates.length > 0) this.#verify(cls, size);
  }

  /** Gathers sets of at least `least` shingles that share one of this set's first `ranks`. */
  #collect(set: number, index: Postings, ranks: number, least: number): void {
    const { sets, order } = this.#input;
    const { shared, sizes } = sets;
    const cls = order[set] as number;
    const to = endOfRanks(sets, cls, ranks);
    const seen = this.#seen;
    for (let i = sets.starts[cls] as number; i < to; i += 1) {
      const hash = shared[i] as number;
      if (!mayHold(index, hash)) continue;
      const bucket = hash >>> index.shift;
      const start = index.starts[bucket] as number;
      let end = endOfBefore(index, bucket, set);
      const stop = end - start > CROWD ? this.#endOfCrowd(cls, index, start, end, least) : start;
      for (end -= 1; end >= stop; end -= 1) {
        if (index.hashes[end] !== hash) continue;
        const other = index.sets[end] as number;
        if (seen[other] === set + 1) continue;
        if ((sizes[order[other] as number] as number) < least) break;
        seen[other] = set + 1;
        this.#candidates.push(other);
      }
    }
  }

  /** Where to stop in a long list: at the first set long enough to count, or earlier when even those are a crowd. */
  #endOfCrowd(cls: number, index: Postings, start: number, end: number, least: number): number {
    const { sets, order, crowded, inside } = this.#input;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const size = sets.sizes[order[index.sets[middle] as number] as number] as number;
      if (size < least) low = middle + 1;
      else high = middle;
    }
    if (end - low <= CROWD) return low;
    crowded[cls] = (crowded[cls] as number) | (index === inside ? CONTAINED_CROWD : NEAR_CROWD);
    return end - CROWD_WINDOW;
  }

  #verify(cls: number, size: number): void {
    const { order, sets, wanted } = this.#input;
    const { jaccard, contained } = wanted;
    const matcher = this.#matcher;
    matcher.load(cls);
    for (let i = 0; i < this.#candidates.length; i += 1) {
      const other = order[this.#candidates.values[i] as number] as number;
      const otherSize = sets.sizes[other] as number;
      let needed = jaccard === null ? size + 1 : overlapForJaccard(jaccard, size, otherSize);
      if (contained && otherSize >= CONTAINED_LEAST)
        needed = Math.min(needed, overlapForShare(CONTAINED, otherSize));
      const overlap = needed > otherSize ? -1 : matcher.overlap(other, needed);
      if (overlap < 0) continue;
      this.pairs.add(cls, other, overlap);
    }
  }
}
