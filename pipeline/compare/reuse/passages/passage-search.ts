/** Finds the pairs of classes that share a passage and aligns them. */

import { Candidates, type CandidatesInput, candidatesInput } from '../join/candidates.ts';
import { type ClassTokens, tokenCount } from '../join/class-tokens.ts';
import { Uint32List } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import { Shifts, shiftsMemory } from '../threads/shifts.ts';
import type { Team } from '../threads/team.ts';
import { type AlignedPair, packPair, unpackedPairs } from './aligned-pairs.ts';
import { Aligner } from './alignment.ts';
import { passageSeeds } from './passage-seeds.ts';
import type { TokenRange } from './token-weights.ts';

/**
 * Fewer seeds in common than this, and nothing is aligned: a run of six words has two, and so have two runs of five. A passage
 * broken up more than that, or made of two set phrases that happen to meet, is left out.
 */
const LEAST_SEEDS = 2;
/** The same among Han characters: a run of ten, which is half a passage too. Names and set phrases alone make seven in a row. */
const LEAST_HAN_SEEDS = 5;

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

/** Finds all passages, in no order that means anything, but all of one `first` side by side. */
export function* searchPassages(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  team: Team,
): Generator<AlignedPair> {
  const candidates = candidatesInput(classes, tokens, passageSeeds(tokens, team), team);
  for (const found of team.run('passages', { tokens, candidates, shifts: shiftsMemory(team) }))
    yield* unpackedPairs(found);
}

/** The pairs that fall to this thread, packed. */
export function passagesOfPart({ tokens, candidates, shifts }: PassagesInput): Uint32Array {
  const { order } = candidates;
  const search = new Candidates(candidates);
  const aligner = new Aligner({ tokens: tokens.content, han: tokens.han });
  const pairs = new Uint32List();
  for (const set of new Shifts(shifts, order.length)) {
    const first = order[set] as number;
    const text = rangeOf(tokens, first);
    const found = search.before(set, isMostlyHan(tokens, text) ? LEAST_HAN_SEEDS : LEAST_SEEDS);
    if (found.length === 0) continue;
    aligner.load(text);
    for (const second of found) {
      const passages = aligner.align(rangeOf(tokens, second));
      if (passages.length > 0) packPair(pairs, { first, second, passages });
    }
  }
  return pairs.values.slice(0, pairs.length);
}

function isMostlyHan({ content, han }: ClassTokens, { start, count }: TokenRange): boolean {
  let characters = 0;
  for (let i = start; i < start + count; i += 1) characters += han[content[i] as number] as number;
  return characters * 2 > count;
}
