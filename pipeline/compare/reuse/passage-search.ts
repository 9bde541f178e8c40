/** Finds the pairs of classes that share a passage and aligns them. */
import { Aligner, type Alignment } from './alignment.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';
import { PassageSeeds } from './passage-seeds.ts';
import { PostingIndex } from './posting-index.ts';
import { inProcessingOrder } from './processing-order.ts';
import type { TokenRange } from './token-weights.ts';
import { Uint32List } from './uint32-list.ts';

/** A seed that stands in more classes than this is a set phrase or boilerplate … */
const SET_PHRASE = 100;
/** … and leads only to this many of the classes before, so that a common phrase stays linear. */
const SET_PHRASE_WINDOW = 8;
/**
 * Fewer seeds in common than this, and nothing is aligned: a run of seven words has three, two runs of six have four.
 * A passage broken up more than that, or made of two set phrases that happen to meet, is left out.
 */
const LEAST_SEEDS = 3;

/** Takes the passages of one pair of classes; `a` of every run lies in `first`. */
export type TakePassages = (first: number, second: number, passages: readonly Alignment[]) => void;

/** Where a class's tokens lie. */
export const rangeOf = (classes: ParagraphClasses, cls: number): TokenRange => ({
  start: classes.starts.at(cls),
  count: classes.tokenCount(cls),
});

/** Finds all passages; the order of pairs depends on their content alone. */
export function searchPassages(classes: ParagraphClasses, take: TakePassages): void {
  const seeds = new PassageSeeds(classes);
  const order = inProcessingOrder(classes, withSeeds(seeds), (cls) => classes.tokenCount(cls));
  const candidates = new Candidates(seeds, order.length);
  const aligner = new Aligner({ tokens: classes.content.values, han: classes.lexicon.han });
  for (let set = 0; set < order.length; set += 1) {
    const cls = order[set] as number;
    const found = candidates.of(set, cls);
    if (found.length === 0) continue;
    aligner.load(rangeOf(classes, cls));
    for (const candidate of found) {
      const other = order[candidate] as number;
      const passages = aligner.align(rangeOf(classes, other));
      if (passages.length > 0) take(cls, other, passages);
    }
  }
}

function withSeeds(seeds: PassageSeeds): Uint32Array {
  const members = new Uint32List();
  for (let cls = 0; cls + 1 < seeds.starts.length; cls += 1) {
    if ((seeds.starts[cls + 1] as number) > (seeds.starts[cls] as number)) members.push(cls);
  }
  return members.values.slice(0, members.length);
}

/** For each class in turn: those before it that share enough seeds with it. */
class Candidates {
  readonly #seeds: PassageSeeds;
  readonly #index: PostingIndex;
  readonly #counts: Uint8Array;
  readonly #touched = new Uint32List();

  constructor(seeds: PassageSeeds, sets: number) {
    const { values, length } = seeds.shared;
    this.#seeds = seeds;
    this.#index = new PostingIndex(length, (enter) => {
      for (let i = 0; i < length; i += 1) enter(values[i] as number);
    });
    this.#counts = new Uint8Array(sets);
  }

  of(set: number, cls: number): number[] {
    const { values } = this.#seeds.shared;
    const from = this.#seeds.starts[cls] as number;
    const to = this.#seeds.starts[cls + 1] as number;
    for (let i = from; i < to; i += 1) this.#count(values[i] as number);
    for (let i = from; i < to; i += 1) this.#index.enter(values[i] as number, set);
    const found: number[] = [];
    for (let i = 0; i < this.#touched.length; i += 1) {
      const other = this.#touched.values[i] as number;
      if ((this.#counts[other] as number) >= LEAST_SEEDS) found.push(other);
      this.#counts[other] = 0;
    }
    this.#touched.length = 0;
    return found;
  }

  #count(hash: number): void {
    const { shift, starts, ends, hashes, sets } = this.#index;
    const counts = this.#counts;
    const bucket = hash >>> shift;
    const start = starts[bucket] as number;
    const end = ends[bucket] as number;
    const stop = end - start > SET_PHRASE ? end - SET_PHRASE_WINDOW : start;
    for (let i = end - 1; i >= stop; i -= 1) {
      if (hashes[i] !== hash) continue;
      const other = sets[i] as number;
      const known = counts[other] as number;
      if (known === 0) this.#touched.push(other);
      if (known < LEAST_SEEDS) counts[other] = known + 1;
    }
  }
}
