/**
 * Finds every pair of classes whose shingle sets overlap enough, without comparing every pair: two sets that overlap
 * enough share one of the rarest shingles of each (prefix filter), and only such pairs are compared.
 */

import { release } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import { shiftsMemory } from '../threads/shifts.ts';
import type { Team } from '../threads/team.ts';
import type { ClassTokens } from './class-tokens.ts';
import type { JoinIndex, JoinWanted } from './join-search.ts';
import type { OverlappingPairs } from './overlapping-pairs.ts';
import { filterOf, postingsOf, releasePostings } from './posting-index.ts';
import { firstOfSizes, inProcessingOrder } from './processing-order.ts';
import { endOfRanks, rareFirstSets, withSharedRanks, withSharedShingles } from './rare-first-sets.ts';
import { CONTAINED, containedRanks, indexedRanks } from './thresholds.ts';

export interface JoinedSets {
  /** In no order that means anything. */
  readonly pairs: readonly OverlappingPairs[];
  /** By class: how many distinct shingles it has. */
  readonly sizes: Uint32Array;
  /** By class: whether it was compared with only a part of the sets like it (`CROWD_LIKE`), of those inside it (`CROWD_INSIDE`). */
  readonly crowded: Uint8Array;
}

/** Every pair of classes that shares as much as is wanted, counted exactly; of crowds of like classes only the nearest. */
export function joinSets(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  wanted: JoinWanted,
  team: Team,
): JoinedSets {
  const { jaccard, contained } = wanted;
  // The fifth of its ranks that a contained set is found by is among the half that a near one is found by.
  const sets = rareFirstSets(tokens, jaccard ?? CONTAINED, team);
  const joined = contained ? withSharedShingles(sets) : withSharedRanks(sets);
  const members = inProcessingOrder(classes, joined, (cls) => sets.sizes[cls] as number);
  const order = team.numbers(members.length);
  order.set(members);
  const indexOf = (ranksOf: (size: number) => number): JoinIndex => {
    const from = order.map((cls) => sets.starts[cls] as number);
    const to = order.map((cls) => Math.max(0, endOfRanks(sets, cls, ranksOf(sets.sizes[cls] as number))));
    const ranks = { hashes: sets.shared, from, to };
    const postings = postingsOf(ranks, team);
    return { postings, filter: filterOf(ranks, postings, team) };
  };
  const firstOfSize = firstOfSizes(order, sets.sizes, team);
  const crowded = team.bytes(tokens.count);
  const similar = jaccard === null ? null : indexOf((size) => indexedRanks(jaccard, size));
  const inside = contained ? indexOf(containedRanks) : null;
  const shifts = shiftsMemory(team);
  const input = { tokens, sets, order, firstOfSize, wanted, similar, inside, crowded, shifts };
  const pairs = team.run('join', input);
  release(sets.shared);
  for (const index of [similar, inside])
    if (index !== null) {
      releasePostings(index.postings);
      release(index.filter);
    }
  return { pairs, sizes: sets.sizes, crowded };
}
