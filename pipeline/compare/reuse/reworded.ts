/**
 * Pairs that reword one another: they share part of their wording and most of their words. What is near or contained is not
 * called reworded, whether or not those were asked for.
 */
import { Candidates, type CandidatesInput, candidatesInput, releaseCandidates } from './join/candidates.ts';
import type { ClassTokens } from './join/class-tokens.ts';
import { type OverlappingPairs, PairList } from './join/overlapping-pairs.ts';
import { rareFirstSets } from './join/rare-first-sets.ts';
import { ShingleMatcher } from './join/shingle-matcher.ts';
import { Shingles } from './join/shingles.ts';
import {
  CONTAINED,
  NEAR,
  overlapForJaccard,
  overlapForShare,
  REWORDED,
  REWORDED_LEAST,
  REWORDED_SIGN,
  REWORDED_WORDS,
} from './join/thresholds.ts';
import type { ParagraphClasses } from './reading/paragraph-classes.ts';
import { Shifts, shiftsMemory } from './threads/shifts.ts';
import type { Team } from './threads/team.ts';
import { WordSets } from './word-sets.ts';

interface RewordedInput {
  readonly tokens: ClassTokens;
  readonly sizes: Uint32Array;
  readonly candidates: CandidatesInput;
  readonly shifts: Int32Array;
}

export interface RewordedPairs {
  /** In no order that means anything. */
  readonly pairs: readonly OverlappingPairs[];
  /** By class: how many distinct 3-shingles it has. */
  readonly sizes: Uint32Array;
}

/** Pairs with the number of 3-shingles they share. */
export function rewordedPairs(classes: ParagraphClasses, tokens: ClassTokens, team: Team): RewordedPairs {
  const sets = rareFirstSets(tokens, 'all', team);
  const candidates = candidatesInput(classes, tokens, sets, team);
  const pairs = team.run('reworded', { tokens, sizes: sets.sizes, candidates, shifts: shiftsMemory(team) });
  releaseCandidates(candidates);
  return { pairs, sizes: sets.sizes };
}

/** The pairs that fall to this thread. */
export function rewordedOfPart({ tokens, sizes, candidates, shifts }: RewordedInput): OverlappingPairs {
  const { order } = candidates;
  const search = new Candidates(candidates);
  const triples = new ShingleMatcher(new Shingles(tokens, 3));
  const doubles = new ShingleMatcher(new Shingles(tokens, 2));
  const words = new WordSets(tokens);
  const pairs = new PairList();
  for (const set of new Shifts(shifts, order.length)) {
    const first = order[set] as number;
    const sizeA = sizes[first] as number;
    for (const second of search.before(set, Math.max(2, overlapForShare(REWORDED_SIGN, sizeA)))) {
      const sizeB = sizes[second] as number;
      const smaller = Math.min(sizeA, sizeB);
      if (smaller < REWORDED_LEAST) continue;
      triples.load(first);
      doubles.load(first);
      const overlap = triples.overlap(second, 0);
      if (overlap >= overlapForJaccard(NEAR, sizeA, sizeB)) continue;
      if (overlap >= overlapForShare(CONTAINED, smaller)) continue;
      if (!doubles.reaches(REWORDED, second) || !words.shareAtLeast(REWORDED_WORDS, first, second)) continue;
      pairs.add(first, second, overlap);
    }
  }
  return pairs.pairs();
}
