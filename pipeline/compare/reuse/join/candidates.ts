/**
 * For each class in turn, those before it that share enough hashes with it. A hash that very many classes hold leads
 * only to the nearest few, so that a common phrase stays linear.
 */

import { release, Uint32List } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import type { SharedMemory } from '../threads/part.ts';
import { type ClassTokens, tokenCount } from './class-tokens.ts';
import { endOfBefore, type Postings, postingsOf, releasePostings, restOf } from './posting-index.ts';
import { inProcessingOrder } from './processing-order.ts';

/** A hash that stands in more classes than this is a set phrase or boilerplate … */
const SET_PHRASE = 32;
/** … and leads only to this many of the classes before. */
const SET_PHRASE_WINDOW = 8;

/** Hashes that occur more than once in the corpus, class after class; class c has those from starts[c] to starts[c + 1]. */
export interface SharedHashes {
  readonly shared: Uint32Array;
  readonly starts: Uint32Array;
}

/** What all threads that look for candidates see. */
export interface CandidatesInput extends SharedHashes {
  /** Classes that share any hash, in processing order. */
  readonly order: Uint32Array;
  readonly index: Postings;
}

export function candidatesInput(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  { shared, starts }: SharedHashes,
  memory: SharedMemory,
): CandidatesInput {
  const members = inProcessingOrder(classes, withHashes(starts), (cls) => tokenCount(tokens, cls));
  const order = memory.numbers(members.length);
  order.set(members);
  const from = order.map((cls) => starts[cls] as number);
  const to = order.map((cls) => starts[cls + 1] as number);
  const index = postingsOf({ hashes: shared, from, to }, memory);
  return { shared, starts, order, index };
}

/** When nobody will look for candidates any more: of a large corpus the hashes take as much as its tokens. */
export function releaseCandidates({ shared, starts, order, index }: CandidatesInput): void {
  for (const numbers of [shared, starts, order]) release(numbers);
  releasePostings(index);
}

export class Candidates {
  readonly #input: CandidatesInput;
  readonly #counts: Uint16Array;
  readonly #touched = new Uint32List();

  constructor(input: CandidatesInput) {
    this.#input = input;
    this.#counts = new Uint16Array(input.order.length);
  }

  /** Classes before this one in the order with at least `least` hashes in common. */
  before(set: number, least: number): number[] {
    const { order, shared, starts } = this.#input;
    const cls = order[set] as number;
    const to = starts[cls + 1] as number;
    for (let i = starts[cls] as number; i < to; i += 1) this.#count(shared[i] as number, set);
    const found: number[] = [];
    for (let i = 0; i < this.#touched.length; i += 1) {
      const other = this.#touched.values[i] as number;
      if ((this.#counts[other] as number) >= least) found.push(order[other] as number);
      this.#counts[other] = 0;
    }
    this.#touched.length = 0;
    return found;
  }

  #count(hash: number, set: number): void {
    const { index } = this.#input;
    const { shift, starts, rests, sets } = index;
    const counts = this.#counts;
    const bucket = hash >>> shift;
    const start = starts[bucket] as number;
    const end = endOfBefore(index, bucket, set);
    const rest = restOf(hash, shift);
    const stop = end - start > SET_PHRASE ? end - SET_PHRASE_WINDOW : start;
    for (let i = end - 1; i >= stop; i -= 1) {
      if (rests[i] !== rest) continue;
      const other = sets[i] as number;
      const known = counts[other] as number;
      if (known === 0) this.#touched.push(other);
      if (known < 0xffff) counts[other] = known + 1;
    }
  }
}

function withHashes(starts: Uint32Array): Uint32Array {
  const members = new Uint32List();
  for (let cls = 0; cls + 1 < starts.length; cls += 1) {
    if ((starts[cls + 1] as number) > (starts[cls] as number)) members.push(cls);
  }
  return members.values.slice(0, members.length);
}
