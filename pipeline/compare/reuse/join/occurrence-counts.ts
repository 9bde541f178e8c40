/**
 * Counts how often each of many millions of hashes occurs without jumping about in memory: the hashes are dealt out
 * into parts by their first bits, every part is counted in a table that fits the processor's cache, and the counts are
 * read back in the order the hashes came. Hashes that share a cell only look more frequent than they are: that costs
 * time, never a result; a count of 1 is certain.
 */

import type { Part } from '../threads/team.ts';

/** Hashes in a part of the hashes, about. */
const PART = 1 << 16;
const MOST_PARTS = 512;
/** Cells of the table; eight for each hash of a part of the usual size, so that few hashes share one. */
const CELLS = PART * 8;
const MOST = 0xffff;

/** What the threads that count together see: by thread, room for all its hashes, and where each part of them starts. */
export interface CountsMemory {
  readonly values: readonly Uint32Array[];
  readonly starts: readonly Uint32Array[];
}

/** Parts into which about so many hashes are dealt, as bits. */
function partBits(expected: number): number {
  let bits = 1;
  while (1 << bits < expected / PART && 1 << bits < MOST_PARTS) bits += 1;
  return bits;
}

/** Memory for as many hashes as each thread will bring. */
export function countsMemory(
  expected: readonly number[],
  numbers: (length: number) => Uint32Array,
): CountsMemory {
  const parts = 1 << partBits(expected.reduce((sum, count) => sum + count, 0));
  return { values: expected.map(numbers), starts: expected.map(() => numbers(parts + 1)) };
}

export class OccurrenceCounts {
  readonly #memory: CountsMemory;
  readonly #part: Part;
  readonly #shift: number;
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;
  /** By part: where its next hash is put, or its next count is read. */
  readonly #next: Uint32Array;
  #laid = false;

  /** Every thread that counts makes its own, of the same memory. */
  constructor(memory: CountsMemory, part: Part) {
    this.#memory = memory;
    this.#part = part;
    this.#starts = memory.starts[part.number] as Uint32Array;
    this.#values = memory.values[part.number] as Uint32Array;
    this.#next = new Uint32Array(this.#starts.length - 1);
    this.#shift = 32 - Math.log2(this.#next.length);
  }

  /** First walk: how large each part will be. */
  plan(hashes: Uint32Array, count: number): void {
    const starts = this.#starts;
    const shift = this.#shift;
    for (let i = 0; i < count; i += 1) {
      const part = ((hashes[i] as number) >>> shift) + 1;
      starts[part] = (starts[part] as number) + 1;
    }
  }

  /** Second walk: takes the same hashes once more. */
  take(hashes: Uint32Array, count: number): void {
    if (!this.#laid) this.#lay();
    const next = this.#next;
    const values = this.#values;
    const shift = this.#shift;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const place = next[hash >>> shift] as number;
      values[place] = hash;
      next[hash >>> shift] = place + 1;
    }
  }

  /** Counts, when all threads have taken theirs; the third walk may begin. */
  count(): void {
    this.#part.meet();
    const { values, starts } = this.#memory;
    const cells = new Uint16Array(CELLS);
    for (let part = this.#part.number; part < this.#next.length; part += this.#part.of) {
      cells.fill(0);
      for (const [thread, own] of values.entries())
        fillCells(cells, own.subarray(starts[thread]?.[part], starts[thread]?.[part + 1]));
      for (const [thread, own] of values.entries())
        readCells(cells, own.subarray(starts[thread]?.[part], starts[thread]?.[part + 1]));
    }
    this.#next.set(this.#starts.subarray(0, this.#next.length));
    this.#part.meet();
  }

  /** Third walk: puts how often each of the same hashes occurs into `frequencies`. */
  read(hashes: Uint32Array, count: number, frequencies: Uint16Array): void {
    const next = this.#next;
    const values = this.#values;
    const shift = this.#shift;
    for (let i = 0; i < count; i += 1) {
      const part = (hashes[i] as number) >>> shift;
      const place = next[part] as number;
      frequencies[i] = values[place] as number;
      next[part] = place + 1;
    }
  }

  #lay(): void {
    const starts = this.#starts;
    for (let part = 1; part < starts.length; part += 1) {
      starts[part] = (starts[part] as number) + (starts[part - 1] as number);
    }
    this.#next.set(starts.subarray(0, this.#next.length));
    this.#laid = true;
  }
}

function fillCells(cells: Uint16Array, hashes: Uint32Array): void {
  for (let i = 0; i < hashes.length; i += 1) {
    const cell = (hashes[i] as number) & (CELLS - 1);
    const known = cells[cell] as number;
    if (known < MOST) cells[cell] = known + 1;
  }
}

/** Puts the count of each hash in its place. */
function readCells(cells: Uint16Array, hashes: Uint32Array): void {
  for (let i = 0; i < hashes.length; i += 1) hashes[i] = cells[(hashes[i] as number) & (CELLS - 1)] as number;
}
