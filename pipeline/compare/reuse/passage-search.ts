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

/** Takes the passages of one pair of classes; `a` of every run lies in `first`. */
export type TakePassages = (first: number, second: number, passages: readonly Alignment[]) => void;

/** Where a class's tokens lie. */
export const rangeOf = (classes: ParagraphClasses, cls: number): TokenRange => ({
  start: classes.starts.at(cls),
  count: classes.tokenCount(cls),
});

export function searchPassages(classes: ParagraphClasses, take: TakePassages): void {
  const seeds = new PassageSeeds(classes);
  const order = inProcessingOrder(classes, withSeeds(seeds), (cls) => classes.tokenCount(cls));
  const index = new PostingIndex(seeds.shared.length, (enter) => {
    for (let i = 0; i < seeds.shared.length; i += 1) enter(seeds.shared.at(i));
  });
  const seen = new Uint32Array(order.length);
  const aligner = new Aligner({ tokens: classes.content.values, han: classes.lexicon.han });
  const candidates = new Uint32List();
  for (let set = 0; set < order.length; set += 1) {
    const cls = order[set] as number;
    candidates.length = 0;
    const from = seeds.starts[cls] as number;
    const to = seeds.starts[cls + 1] as number;
    for (let i = from; i < to; i += 1) collect(index, seeds.shared.at(i), set, seen, candidates);
    for (let i = from; i < to; i += 1) index.enter(seeds.shared.at(i), set);
    if (candidates.length === 0) continue;
    aligner.load(rangeOf(classes, cls));
    for (let i = 0; i < candidates.length; i += 1) {
      const other = order[candidates.at(i)] as number;
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

function collect(
  index: PostingIndex,
  hash: number,
  set: number,
  seen: Uint32Array,
  candidates: Uint32List,
): void {
  const bucket = hash >>> index.shift;
  const start = index.starts[bucket] as number;
  const end = index.ends[bucket] as number;
  const stop = end - start > SET_PHRASE ? end - SET_PHRASE_WINDOW : start;
  for (let i = end - 1; i >= stop; i -= 1) {
    const other = index.sets[i] as number;
    if (index.hashes[i] !== hash || seen[other] === set + 1) continue;
    seen[other] = set + 1;
    candidates.push(other);
  }
}
