/**
 * Counts how often each of many millions of hashes occurs without jumping about in memory: the hashes are dealt out
 * into parts by their first bits, every part is counted in a table that fits the processor's cache, and the counts are
 * read back in the order the hashes came. Hashes that share a cell only look more frequent than they are: that costs
 * time, never a result; a count of 1 is certain.
 */

import { release } from './uint32-list.ts';

/** Hashes in a part, about. */
const PART = 1 << 16;
const MOST_PARTS = 512;
/** Cells of the table; eight for each hash of a part of the usual size, so that few hashes share one. */
const CELLS = PART * 8;
const MOST = 0xffff;

export class OccurrenceCounts {
  readonly #shift: number;
  /** By part: where its next hash is put, or its next count is read. */
  readonly #next: Uint32Array;
  readonly #starts: Uint32Array;
  #values = new Uint32Array(0);

  /** `expected`: how many hashes will come, about. */
  constructor(expected: number) {
    let bits = 1;
    while (1 << bits < expected / PART && 1 << bits < MOST_PARTS) bits += 1;
    this.#shift = 32 - bits;
    this.#starts = new Uint32Array((1 << bits) + 1);
    this.#next = new Uint32Array(1 << bits);
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
    if (this.#values.length === 0) this.#lay();
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

  /** Counts; the third walk may begin. */
  count(): void {
    const cells = new Uint16Array(CELLS);
    const values = this.#values;
    const mask = CELLS - 1;
    for (let part = 0; part + 1 < this.#starts.length; part += 1) {
      const start = this.#starts[part] as number;
      const end = this.#starts[part + 1] as number;
      cells.fill(0);
      for (let i = start; i < end; i += 1) {
        const cell = (values[i] as number) & mask;
        const known = cells[cell] as number;
        if (known < MOST) cells[cell] = known + 1;
      }
      for (let i = start; i < end; i += 1) values[i] = cells[(values[i] as number) & mask] as number;
    }
    this.#next.set(this.#starts.subarray(0, this.#next.length));
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

  /** Gives its memory back; nothing can be counted or read afterwards. */
  release(): void {
    release(this.#values);
  }

  #lay(): void {
    const starts = this.#starts;
    for (let part = 1; part < starts.length; part += 1) {
      starts[part] = (starts[part] as number) + (starts[part - 1] as number);
    }
    this.#next.set(starts.subarray(0, this.#next.length));
    this.#values = new Uint32Array(starts[starts.length - 1] as number);
  }
}
