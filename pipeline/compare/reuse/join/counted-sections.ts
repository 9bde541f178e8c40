/**
 * Hashes that threads gather from the classes, counted together and put end to end. The classes are walked twice, before the count and
 * after it, in sections that are dealt out to whoever is ready; which thread gets which is left to chance, and never shows.
 */

import { Uint32List } from '../lists/uint32-list.ts';
import type { Part, SharedMemory } from '../threads/part.ts';
import { type ClassTokens, partOfClasses } from './class-tokens.ts';
import { type CountsMemory, countsMemory, OccurrenceCounts } from './occurrence-counts.ts';

/** So many that no thread waits long for the last of them. */
const SECTIONS = 64;

/** What all threads see. */
export interface CountedSections {
  readonly counts: CountsMemory;
  /** The first class of each section, and of the one after the last. */
  readonly bounds: readonly number[];
  /** By walk: how many sections were dealt out. */
  readonly dealt: Int32Array;
}

/** What a thread found: of each section it was dealt, where its hashes stand. */
export interface FoundInSections {
  readonly values: Uint32Array;
  readonly sections: readonly { readonly section: number; readonly from: number; readonly to: number }[];
}

/** Memory to count at most one hash a token. */
export function countedSections(tokens: ClassTokens, memory: SharedMemory): CountedSections {
  const bounds = Array.from(
    { length: SECTIONS + 1 },
    (_, number) => partOfClasses(tokens, { number, of: SECTIONS })[0],
  );
  // One thread may be dealt all of them; room that is never written to costs nothing.
  const room = Array.from({ length: memory.size }, () => tokens.starts[tokens.count] as number);
  const { buffer, byteOffset, length } = memory.numbers(2);
  return {
    counts: countsMemory(room, SECTIONS, (count) => memory.numbers(count)),
    bounds,
    dealt: new Int32Array(buffer, byteOffset, length),
  };
}

/** What a thread does with the classes from one to another. */
type Step = (from: number, to: number) => void;

/** One thread's share of both walks. */
export class CountedWalks {
  readonly counts: OccurrenceCounts;
  /** What the second walk finds, at most one hash a token. */
  readonly found: Uint32List;
  readonly #input: CountedSections;

  constructor(input: CountedSections, { totalTokens }: ClassTokens, part: Part) {
    this.#input = input;
    this.counts = new OccurrenceCounts(input.counts, part);
    // A list that grows is held twice while it moves; but what goes to another thread goes with all its room.
    this.found = new Uint32List(part.of === 1 ? totalTokens : SOME);
  }

  /** Walks over sections with the first step, which has hashes counted, then over others with the second, which asks for their counts. */
  run(take: Step, read: Step): FoundInSections {
    const { counts, found } = this;
    for (const section of this.#dealt(0)) {
      counts.begin(section);
      this.#step(section, take);
    }
    counts.count();
    const sections = Array.from(this.#dealt(1), (section) => {
      const from = found.length;
      counts.beginReading(section);
      this.#step(section, read);
      return { section, from, to: found.length };
    });
    return { values: found.values.subarray(0, found.length), sections };
  }

  #step(section: number, step: Step): void {
    step(this.#input.bounds[section] as number, this.#input.bounds[section + 1] as number);
  }

  *#dealt(walk: number): Generator<number> {
    for (;;) {
      const section = Atomics.add(this.#input.dealt, walk, 1);
      if (section >= SECTIONS) return;
      yield section;
    }
  }
}

const SOME = 1 << 16;

/**
 * What all threads found, in the order of the classes. `starts` says by class where its hashes end among those of its thread, and is
 * mended.
 */
export function joinedSections(
  found: readonly FoundInSections[],
  { bounds }: CountedSections,
  starts: Uint32Array,
  memory: SharedMemory,
): Uint32Array {
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.values;
  const joined = memory.numbers(found.reduce((sum, { values }) => sum + values.length, 0));
  const pieces = found.flatMap(({ values, sections }) => sections.map((piece) => ({ ...piece, values })));
  let at = 0;
  for (const { section, values, from, to } of pieces.sort((one, other) => one.section - other.section)) {
    joined.set(values.subarray(from, to), at);
    const end = bounds[section + 1] as number;
    for (let cls = bounds[section] as number; cls < end; cls += 1)
      starts[cls + 1] = (starts[cls + 1] as number) - from + at;
    at += to - from;
  }
  return joined;
}
