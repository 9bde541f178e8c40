/**
 * For each class in turn, those before it that share enough hashes with it. A hash that very many classes hold leads
 * only to the nearest few, so that a common phrase stays linear.
 */

import type { ParagraphClasses } from './paragraph-classes.ts';
import { PostingIndex } from './posting-index.ts';
import { inProcessingOrder } from './processing-order.ts';
import { Uint32List } from './uint32-list.ts';

/** A hash that stands in more classes than this is a set phrase or boilerplate … */
const SET_PHRASE = 100;
/** … and leads only to this many of the classes before. */
const SET_PHRASE_WINDOW = 8;

/** Hashes that occur more than once in the corpus, class after class; class c has those from starts[c] to starts[c + 1]. */
export interface SharedHashes {
  readonly shared: Uint32List;
  readonly starts: Uint32Array;
}

export class Candidates {
  /** Classes that share any hash, in processing order. */
  readonly order: Uint32Array;
  readonly #hashes: SharedHashes;
  readonly #index: PostingIndex;
  readonly #counts: Uint16Array;
  readonly #touched = new Uint32List();

  constructor(classes: ParagraphClasses, hashes: SharedHashes) {
    const { values, length } = hashes.shared;
    this.order = inProcessingOrder(classes, withHashes(hashes), (cls) => classes.tokenCount(cls));
    this.#hashes = hashes;
    this.#index = new PostingIndex(length, (enter) => {
      for (let i = 0; i < length; i += 1) enter(values[i] as number);
    });
    this.#counts = new Uint16Array(this.order.length);
  }

  /** Classes before this one in the order with at least `least` hashes in common; to be asked in that order. */
  next(set: number, least: number): number[] {
    const cls = this.order[set] as number;
    const { values } = this.#hashes.shared;
    const from = this.#hashes.starts[cls] as number;
    const to = this.#hashes.starts[cls + 1] as number;
    for (let i = from; i < to; i += 1) this.#count(values[i] as number);
    for (let i = from; i < to; i += 1) this.#index.enter(values[i] as number, set);
    const found: number[] = [];
    for (let i = 0; i < this.#touched.length; i += 1) {
      const other = this.#touched.values[i] as number;
      if ((this.#counts[other] as number) >= least) found.push(this.order[other] as number);
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
      if (known < 0xffff) counts[other] = known + 1;
    }
  }
}

function withHashes({ starts }: SharedHashes): Uint32Array {
  const members = new Uint32List();
  for (let cls = 0; cls + 1 < starts.length; cls += 1) {
    if ((starts[cls + 1] as number) > (starts[cls] as number)) members.push(cls);
  }
  return members.values.slice(0, members.length);
}
