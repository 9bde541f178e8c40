/** Deals the numbers from 0 out to threads, some at a time to whoever is ready: which thread gets which is left to chance. */

import type { SharedMemory } from './part.ts';

/** Numbers dealt out at once. */
const SHIFT = 256;

export class Shifts implements Iterable<number> {
  readonly #next: Int32Array;
  readonly #count: number;

  /** `next`: one number that all threads see, 0 at first. */
  constructor(next: Int32Array, count: number) {
    this.#next = next;
    this.#count = count;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const [from, to] of this.stretches()) for (let number = from; number < to; number += 1) yield number;
  }

  /** The same numbers, as many at once as are dealt out. */
  *stretches(): Generator<[from: number, to: number]> {
    for (;;) {
      const from = Atomics.add(this.#next, 0, SHIFT);
      if (from >= this.#count) return;
      yield [from, Math.min(from + SHIFT, this.#count)];
    }
  }
}

/** What the threads that share numbers see. */
export function shiftsMemory(memory: SharedMemory): Int32Array {
  const { buffer, byteOffset, length } = memory.numbers(1);
  return new Int32Array(buffer, byteOffset, length);
}
