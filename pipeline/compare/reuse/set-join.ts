/**
 * Finds every pair of classes whose shingle sets overlap enough, without comparing every pair: two sets that overlap
 * enough share one of the rarest shingles of each (prefix filter), and only such pairs are compared.
 */
import { PostingIndex } from './posting-index.ts';
import { inProcessingOrder } from './processing-order.ts';
import { RareFirstSets } from './rare-first-sets.ts';
import { ShingleMatcher } from './shingle-matcher.ts';
import type { Shingles } from './shingles.ts';
import {
  CONTAINED,
  CONTAINED_LEAST,
  indexedRanks,
  overlapForJaccard,
  overlapForShare,
  probedRanks,
  type Share,
} from './thresholds.ts';
import { Uint32List } from './uint32-list.ts';

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

/** Pairs of classes with the exact number of shingles they share. */
export interface JoinedPairs {
  readonly first: Uint32List;
  readonly second: Uint32List;
  readonly overlaps: Uint32List;
  /** By class: how many distinct shingles it has. */
  readonly sizes: Uint32Array;
  /** By class: the crowds it stood in. */
  readonly crowded: Uint8Array;
}

const containedRanks = (size: number): number =>
  size < CONTAINED_LEAST ? 0 : size - overlapForShare(CONTAINED, size) + 1;

export function joinSets(shingles: Shingles, wanted: JoinWanted): JoinedPairs {
  const { jaccard, contained } = wanted;
  const sets = new RareFirstSets(shingles, (size) =>
    contained ? size : jaccard === null ? 0 : probedRanks(jaccard, size),
  );
  const order = inProcessingOrder(
    shingles.classes,
    withSharedShingles(sets),
    (cls) => sets.sizes[cls] as number,
  );
  const join = new SetJoin(sets, order, wanted);
  for (let set = 0; set < order.length; set += 1) join.process(set);
  return {
    first: join.first,
    second: join.second,
    overlaps: join.overlaps,
    sizes: sets.sizes,
    crowded: join.crowded,
  };
}

function withSharedShingles(sets: RareFirstSets): Uint32Array {
  const members = new Uint32List();
  for (let cls = 0; cls < sets.sizes.length; cls += 1) {
    if ((sets.starts[cls + 1] as number) > (sets.starts[cls] as number)) members.push(cls);
  }
  return members.values.slice(0, members.length);
}

class SetJoin {
  readonly first = new Uint32List();
  readonly second = new Uint32List();
  readonly overlaps = new Uint32List();
  readonly crowded: Uint8Array;
  readonly #sets: RareFirstSets;
  readonly #order: Uint32Array;
  readonly #wanted: JoinWanted;
  readonly #matcher: ShingleMatcher;
  readonly #similar: PostingIndex | null;
  readonly #inside: PostingIndex | null;
  readonly #seen: Uint32Array;
  readonly #candidates = new Uint32List();

  constructor(sets: RareFirstSets, order: Uint32Array, wanted: JoinWanted) {
    const { jaccard } = wanted;
    this.#sets = sets;
    this.#order = order;
    this.#wanted = wanted;
    this.#matcher = new ShingleMatcher(sets.shingles);
    this.#similar = jaccard === null ? null : this.#indexOf((size) => indexedRanks(jaccard, size));
    this.#inside = wanted.contained ? this.#indexOf(containedRanks) : null;
    this.#seen = new Uint32Array(order.length);
    this.crowded = new Uint8Array(sets.sizes.length);
  }

  /** Finds the partners of a set among those before it, then enters it for those after it. */
  process(set: number): void {
    const { jaccard } = this.#wanted;
    const cls = this.#order[set] as number;
    const size = this.#sets.sizes[cls] as number;
    this.#candidates.length = 0;
    if (this.#similar !== null && jaccard !== null) {
      const least = overlapForShare(jaccard, size);
      this.#collect(set, this.#similar, probedRanks(jaccard, size), least);
      this.#enter(set, this.#similar, indexedRanks(jaccard, size));
    }
    if (this.#inside !== null) {
      this.#collect(set, this.#inside, size, CONTAINED_LEAST);
      this.#enter(set, this.#inside, containedRanks(size));
    }
    if (this.#candidates.length > 0) this.#verify(cls, size);
  }

  /** Gathers sets of at least `least` shingles that share one of this set's first `ranks`. */
  #collect(set: number, index: PostingIndex, ranks: number, least: number): void {
    const sets = this.#sets;
    const cls = this.#order[set] as number;
    const from = sets.starts[cls] as number;
    const to = Math.min(sets.starts[cls + 1] as number, from + ranks - (sets.unique[cls] as number));
    const shared = sets.shared.values;
    const seen = this.#seen;
    for (let i = from; i < to; i += 1) {
      const hash = shared[i] as number;
      if (!index.mayHold(hash)) continue;
      const bucket = hash >>> index.shift;
      const start = index.starts[bucket] as number;
      let end = index.ends[bucket] as number;
      const stop = end - start > CROWD ? this.#endOfCrowd(cls, index, start, end, least) : start;
      for (end -= 1; end >= stop; end -= 1) {
        if (index.hashes[end] !== hash) continue;
        const other = index.sets[end] as number;
        if (seen[other] === set + 1) continue;
        if ((sets.sizes[this.#order[other] as number] as number) < least) break;
        seen[other] = set + 1;
        this.#candidates.push(other);
      }
    }
  }

  /** Where to stop in a long list: at the first set long enough to count, or earlier when even those are a crowd. */
  #endOfCrowd(cls: number, index: PostingIndex, start: number, end: number, least: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const size = this.#sets.sizes[this.#order[index.sets[middle] as number] as number] as number;
      if (size < least) low = middle + 1;
      else high = middle;
    }
    if (end - low <= CROWD) return low;
    this.crowded[cls] =
      (this.crowded[cls] as number) | (index === this.#inside ? CONTAINED_CROWD : NEAR_CROWD);
    return end - CROWD_WINDOW;
  }

  #verify(cls: number, size: number): void {
    const { jaccard, contained } = this.#wanted;
    const matcher = this.#matcher;
    matcher.load(cls);
    for (let i = 0; i < this.#candidates.length; i += 1) {
      const other = this.#order[this.#candidates.values[i] as number] as number;
      const otherSize = this.#sets.sizes[other] as number;
      let needed = jaccard === null ? size + 1 : overlapForJaccard(jaccard, size, otherSize);
      if (contained && otherSize >= CONTAINED_LEAST)
        needed = Math.min(needed, overlapForShare(CONTAINED, otherSize));
      const overlap = needed > otherSize ? -1 : matcher.overlap(other, needed);
      if (overlap < 0) continue;
      this.first.push(cls);
      this.second.push(other);
      this.overlaps.push(overlap);
    }
  }

  #enter(set: number, index: PostingIndex, ranks: number): void {
    this.#eachIndexed(this.#order[set] as number, ranks, (hash) => index.enter(hash, set));
  }

  #eachIndexed(cls: number, ranks: number, take: (hash: number) => void): void {
    const sets = this.#sets;
    const from = sets.starts[cls] as number;
    const to = Math.min(sets.starts[cls + 1] as number, from + ranks - (sets.unique[cls] as number));
    const { values } = sets.shared;
    for (let i = from; i < to; i += 1) take(values[i] as number);
  }

  #indexOf(ranksOf: (size: number) => number): PostingIndex {
    const walk = (take: (hash: number) => void): void => {
      for (const cls of this.#order) this.#eachIndexed(cls, ranksOf(this.#sets.sizes[cls] as number), take);
    };
    let entries = 0;
    walk(() => {
      entries += 1;
    });
    return new PostingIndex(entries, walk);
  }
}
