/** Finds the pairs of classes that share a passage and aligns them. */
import { Aligner, type Alignment } from './alignment.ts';
import { Candidates } from './candidates.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';
import { PassageSeeds } from './passage-seeds.ts';
import type { TokenRange } from './token-weights.ts';

/**
 * Fewer seeds in common than this, and nothing is aligned: a run of six words has two, and so have two runs of five. A passage
 * broken up more than that, or made of two set phrases that happen to meet, is left out.
 */
const LEAST_SEEDS = 2;

/** Takes the passages of one pair of classes; `a` of every run lies in `first`. */
export type TakePassages = (first: number, second: number, passages: readonly Alignment[]) => void;

/** Where a class's tokens lie. */
export const rangeOf = (classes: ParagraphClasses, cls: number): TokenRange => ({
  start: classes.starts.at(cls),
  count: classes.tokenCount(cls),
});

/** Finds all passages; the order of pairs depends on their content alone. */
export function searchPassages(classes: ParagraphClasses, take: TakePassages): void {
  const candidates = new Candidates(classes, new PassageSeeds(classes));
  const aligner = new Aligner({ tokens: classes.content.values, han: classes.lexicon.han });
  candidates.order.forEach((cls, set) => {
    const found = candidates.next(set, LEAST_SEEDS);
    if (found.length > 0) aligner.load(rangeOf(classes, cls));
    for (const other of found) {
      const passages = aligner.align(rangeOf(classes, other));
      if (passages.length > 0) take(cls, other, passages);
    }
  });
}
