/**
 * Counts how often each of many millions of hashes occurs without jumping about in memory: the hashes are dealt out
 * into parts by some of their bits, every part is counted in a table that fits the processor's cache, and the counts are
 * read back in the order the hashes came. Hashes that share a cell only look more frequent than they are; a count of 1
 * is certain. No near or contained pair is lost by that, it only costs time; of set phrases it tells which are followed.
 */

import type { Part } from '../threads/part.ts';

/** Of a hash its last bits are held, and a count takes their place. */
const HELD_BITS = 16;
/** Cells of the table. */
const CELLS = 1 << HELD_BITS;
const MOST = CELLS - 1;
/** A part is told by the first bits of a hash, as many as there are hashes for, and by so many before those that are held. */
const INNER_BITS = 3;
const INNER = (1 << INNER_BITS) - 1;
/** Hashes with the same first bits, about; in all their parts eight cells for each, so that few hashes share one. */
const ALIKE = CELLS;
const MOST_FIRST_BITS = 9;
/** The hashes of a part are held in blocks of so many: nobody has to know beforehand how many there will be. */
const BLOCK_BITS = 8;
const BLOCK = 1 << BLOCK_BITS;
/** Where a part begins in its first block: at its end, so that the runtime has seen the end of a block when it compiles what goes over blocks. */
const FIRST = BLOCK - 1;

/** What the threads that count together see. */
export interface CountsMemory {
  /** By thread: room for all its hashes, two in a number, in blocks; the first blocks are the first of each part. */
  readonly values: readonly Uint32Array[];
  /** By thread and block: the one that follows it in its part. */
  readonly following: readonly Uint32Array[];
  /** By thread and part: where its hashes end, in the last of its blocks. */
  readonly ends: readonly Uint32Array[];
  /** By section: the thread that took its hashes. */
  readonly takers: Uint32Array;
  /** By section and part: where the first of its hashes is. */
  readonly begins: Uint32Array;
}

/** Parts into which about so many hashes are dealt, as bits. */
function partBits(expected: number): number {
  let bits = 1;
  while (1 << bits < expected / ALIKE && bits < MOST_FIRST_BITS) bits += 1;
  return bits + INNER_BITS;
}

const partOf = (hash: number, shift: number): number =>
  ((hash >>> shift) & ~INNER) | ((hash >>> HELD_BITS) & INNER);

/** Memory for as many hashes as each thread will bring at most, in so many sections. */
export function countsMemory(
  expected: readonly number[],
  sections: number,
  numbers: (length: number) => Uint32Array,
): CountsMemory {
  const parts = 1 << partBits(Math.max(...expected));
  // A part has a first block and a last one that may not be full.
  const blocks = expected.map((count) => Math.ceil(count / BLOCK) + 2 * parts);
  return {
    values: blocks.map((count) => numbers((count << BLOCK_BITS) / 2)),
    following: blocks.map(numbers),
    ends: blocks.map(() => numbers(parts)),
    takers: numbers(sections),
    begins: numbers(sections * parts),
  };
}

export class OccurrenceCounts {
  readonly #memory: CountsMemory;
  readonly #part: Part;
  readonly #shift: number;
  readonly #values: readonly Uint16Array[];
  /** What is put or read now: those of its own, then of whoever took a section. */
  #current: Uint16Array;
  #following: Uint32Array;
  /** By part: where its next hash is put, or its next count is read. */
  readonly #next: Uint32Array;
  /** Blocks in use. */
  #blocks: number;

  /** Every thread that counts makes its own, of the same memory. */
  constructor(memory: CountsMemory, part: Part) {
    this.#memory = memory;
    this.#part = part;
    this.#values = memory.values.map(
      ({ buffer, byteOffset, length }) => new Uint16Array(buffer, byteOffset, length * 2),
    );
    this.#current = this.#values[part.number] as Uint16Array;
    this.#following = memory.following[part.number] as Uint32Array;
    this.#next = new Uint32Array((memory.ends[part.number] as Uint32Array).length);
    this.#shift = 32 - Math.log2(this.#next.length);
    this.#blocks = this.#next.length;
    this.#goToStart();
  }

  /** First walk: the hashes to come are of this section. */
  begin(section: number): void {
    this.#memory.takers[section] = this.#part.number;
    this.#beginOf(section).set(this.#next);
  }

  /** Takes hashes. */
  take(hashes: Uint32Array, count: number): void {
    const next = this.#next;
    const values = this.#current;
    const shift = this.#shift;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const part = partOf(hash, shift);
      const place = next[part] as number;
      values[place] = hash;
      next[part] = (place + 1) % BLOCK === 0 ? this.#addBlock(place) : place + 1;
    }
  }

  /** Counts, when all threads have taken theirs; the second walk may begin. */
  count(): void {
    const { ends } = this.#memory;
    ends[this.#part.number]?.set(this.#next);
    this.#part.meet();
    const cells = new Uint16Array(CELLS);
    for (let part = this.#part.number; part < this.#next.length; part += this.#part.of) {
      cells.fill(0);
      for (let thread = 0; thread < ends.length; thread += 1) this.#walk(thread, part, cells, fillCells);
      for (let thread = 0; thread < ends.length; thread += 1) this.#walk(thread, part, cells, readCells);
    }
    this.#part.meet();
  }

  /** Second walk: the hashes to come are those of this section again, whoever took them. */
  beginReading(section: number): void {
    const taker = this.#memory.takers[section] as number;
    this.#current = this.#values[taker] as Uint16Array;
    this.#following = this.#memory.following[taker] as Uint32Array;
    this.#next.set(this.#beginOf(section));
  }

  /**
   * Of the same hashes in the same order: puts the places of those that occur more than once into `places`, and how often each does beside
   * them. Returns how many these are.
   */
  readShared(hashes: Uint32Array, count: number, places: Uint32Array, frequencies: Uint16Array): number {
    const next = this.#next;
    const values = this.#current;
    const following = this.#following;
    const shift = this.#shift;
    let shared = 0;
    for (let i = 0; i < count; i += 1) {
      const part = partOf(hashes[i] as number, shift);
      const place = next[part] as number;
      const frequency = values[place] as number;
      places[shared] = i;
      frequencies[shared] = frequency;
      shared += frequency > 1 ? 1 : 0;
      next[part] =
        (place + 1) % BLOCK === 0 ? (following[place >>> BLOCK_BITS] as number) << BLOCK_BITS : place + 1;
    }
    return shared;
  }

  #beginOf(section: number): Uint32Array {
    const parts = this.#next.length;
    return this.#memory.begins.subarray(section * parts, (section + 1) * parts);
  }

  #goToStart(): void {
    for (let part = 0; part < this.#next.length; part += 1) this.#next[part] = (part << BLOCK_BITS) + FIRST;
  }

  /** Where the block after a full one, which ends in `place`, begins. */
  #addBlock(place: number): number {
    const block = this.#blocks;
    this.#following[place >>> BLOCK_BITS] = block;
    this.#blocks = block + 1;
    return block << BLOCK_BITS;
  }

  /** Goes over the hashes of a part that a thread took, block by block. */
  #walk(
    thread: number,
    part: number,
    cells: Uint16Array,
    step: (cells: Uint16Array, hashes: Uint16Array, from: number, to: number) => void,
  ): void {
    const values = this.#values[thread] as Uint16Array;
    const following = this.#memory.following[thread] as Uint32Array;
    const end = this.#memory.ends[thread]?.[part] as number;
    let from = (part << BLOCK_BITS) + FIRST;
    for (let block = part; ; block = following[block] as number, from = block << BLOCK_BITS) {
      const isLast = block === end >>> BLOCK_BITS;
      step(cells, values, from, isLast ? end : (block + 1) << BLOCK_BITS);
      if (isLast) return;
    }
  }
}

function fillCells(cells: Uint16Array, hashes: Uint16Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const cell = hashes[i] as number;
    const known = cells[cell] as number;
    if (known < MOST) cells[cell] = known + 1;
  }
}

/** Puts the count of each hash in its place. */
function readCells(cells: Uint16Array, hashes: Uint16Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) hashes[i] = cells[hashes[i] as number] as number;
}
