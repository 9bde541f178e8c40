/** Hashes that threads gather from their own parts of the classes, counted together and put end to end. */

import { Uint32List } from '../lists/uint32-list.ts';
import type { Part, SharedMemory } from '../threads/part.ts';
import { type ClassTokens, partOfClasses } from './class-tokens.ts';
import { type CountsMemory, countsMemory } from './occurrence-counts.ts';

/** By thread: its first class, and the first class after it. */
type Parts = readonly (readonly [number, number])[];

/** The part of each thread, and memory to count at most one hash a token. */
export function countedParts(
  tokens: ClassTokens,
  memory: SharedMemory,
): { parts: Parts; counts: CountsMemory } {
  const parts = Array.from({ length: memory.size }, (_, number) =>
    partOfClasses(tokens, { number, of: memory.size }),
  );
  const room = parts.map(([from, to]) => (tokens.starts[to] as number) - (tokens.starts[from] as number));
  return { parts, counts: countsMemory(room, (length) => memory.numbers(length)) };
}

const SOME = 1 << 16;

/**
 * A list for the hashes a thread will find, at most one a token. One that grows is held twice while it moves, and room that is never
 * written to costs nothing; but what goes to another thread goes with all its room.
 */
export function listOfFound({ totalTokens }: ClassTokens, { of }: Part): Uint32List {
  return new Uint32List(of === 1 ? totalTokens : SOME);
}

/** What each thread found, end to end; `starts`, which count from the start of each part, are mended. */
export function joinedParts(
  found: readonly Uint32Array[],
  parts: Parts,
  starts: Uint32Array,
  memory: SharedMemory,
): Uint32Array {
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const joined = memory.numbers(found.reduce((sum, { length }) => sum + length, 0));
  let before = 0;
  found.forEach((own, number) => {
    joined.set(own, before);
    const [from, to] = parts[number] ?? [0, 0];
    for (let cls = from; cls < to; cls += 1) starts[cls + 1] = (starts[cls + 1] as number) + before;
    before += own.length;
  });
  return joined;
}
