/** Pairs of classes with their passages, as flat numbers: millions of them, and as they travel between threads. */
import type { Uint32List } from '../lists/uint32-list.ts';

/** A stretch that agrees word for word, in token indexes of either text. */
export interface AgreedRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A passage: the stretches that agree, in order, and their tokens. */
export interface AgreedPassage {
  readonly runs: readonly AgreedRun[];
  readonly matched: number;
}

/** The passages of one pair of classes; `a` of every run lies in `first`. */
export interface AlignedPair {
  readonly first: number;
  readonly second: number;
  readonly passages: readonly AgreedPassage[];
}

export function packPair(packed: Uint32List, { first, second, passages }: AlignedPair): void {
  packed.push(first);
  packed.push(second);
  packed.push(passages.length);
  for (const { runs, matched } of passages) {
    packed.push(matched);
    packed.push(runs.length);
    for (const { a, b, length } of runs) {
      packed.push(a);
      packed.push(b);
      packed.push(length);
    }
  }
}

export function* unpackedPairs(packed: Uint32Array): Generator<AlignedPair> {
  let at = 0;
  const next = (): number => packed[at++] as number;
  const run = (): AgreedRun => ({ a: next(), b: next(), length: next() });
  const passage = (): AgreedPassage => {
    const matched = next();
    return { matched, runs: Array.from({ length: next() }, run) };
  };
  while (at < packed.length)
    yield { first: next(), second: next(), passages: Array.from({ length: next() }, passage) };
}
