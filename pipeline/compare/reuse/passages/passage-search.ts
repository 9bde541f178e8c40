/** Finds the pairs of classes that share a passage and aligns them. */

import { Candidates, type CandidatesInput, candidatesInput, releaseCandidates } from '../join/candidates.ts';
import { type ClassTokens, tokenCount } from '../join/class-tokens.ts';
import { Uint32List } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import { Shifts, shiftsMemory } from '../threads/shifts.ts';
import type { Team } from '../threads/team.ts';
import { type AlignedPair, packPair, unpackedPairs } from './aligned-pairs.ts';
import { Aligner } from './alignment.ts';
import { passageSeeds } from './passage-seeds.ts';
import { rareWords } from './rare-words.ts';
import type { TokenRange, TokenStore } from './token-weights.ts';

/**
 * Fewer seeds in common than this, and nothing is aligned: a run of eight words or nine Han characters has four, and so have four
 * rare words wherever they stand. Two set phrases that happen to meet are left out.
 */
const LEAST_SEEDS = 4;

interface PassagesInput {
  readonly tokens: ClassTokens;
  readonly candidates: CandidatesInput;
  readonly shifts: Int32Array;
}

/** Where a class's tokens lie. */
export const rangeOf = (tokens: ClassTokens, cls: number): TokenRange => ({
  start: tokens.starts[cls] as number,
  count: tokenCount(tokens, cls),
});

/** The tokens of all classes as alignment reads them. */
export const tokenStore = ({ content, han, characters, ends }: ClassTokens): TokenStore => ({
  tokens: content,
  han,
  characters,
  ends,
});

/** Finds all passages, in no order that means anything, but all of one `first` side by side. */
export function* searchPassages(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  team: Team,
): Generator<AlignedPair> {
  const candidates = candidatesInput(
    classes,
    tokens,
    passageSeeds(tokens, rareWords(tokens, team), team),
    team,
  );
  const found = team.run('passages', { tokens, candidates, shifts: shiftsMemory(team) });
  releaseCandidates(candidates);
  for (const packed of found) yield* unpackedPairs(packed);
}

/** The pairs that fall to this thread, packed. */
export function passagesOfPart({ tokens, candidates, shifts }: PassagesInput): Uint32Array {
  const { order } = candidates;
  const search = new Candidates(candidates);
  const aligner = new Aligner(tokenStore(tokens));
  const pairs = new Uint32List();
  for (const set of new Shifts(shifts, order.length)) {
    const first = order[set] as number;
    const text = rangeOf(tokens, first);
    const found = search.before(set, LEAST_SEEDS);
    if (found.length === 0) continue;
    aligner.load(text);
    for (const second of found) {
      const passages = aligner.align(rangeOf(tokens, second));
      if (passages.length > 0) packPair(pairs, { first, second, passages });
    }
  }
  return pairs.values.slice(0, pairs.length);
}
