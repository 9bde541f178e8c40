/** A list of 32-bit numbers that grows: millions of them without an object each. */

/** Gives memory back at once instead of when the collector comes by; the array is empty afterwards. Shared memory stays. */
export function release(array: Uint32Array | Uint16Array): void {
  if (array.buffer instanceof ArrayBuffer) array.buffer.transfer(0);
}

/**
 * What lists and tables that grow have room for at first: they have grown a few times before the runtime compiles what grows
 * them, and code that was compiled without having seen that is thrown away.
 */
export const FEW = 16;

export class Uint32List {
  values: Uint32Array;
  length = 0;

  constructor(capacity = FEW) {
    this.values = new Uint32Array(capacity);
  }

  get isShared(): boolean {
    return this.values.buffer instanceof SharedArrayBuffer;
  }

  /** Makes room for `count` more; `values` may be another array afterwards, and the one before empty. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.values.length) return;
    // Fresh memory costs nothing until it is written to, unlike a buffer made larger.
    this.#move(new Uint32Array(Math.max(needed, this.values.length * 2)));
  }

  /** Moves the list to memory that other threads can see, with room for `count` more. */
  share(count: number): void {
    if (this.isShared && this.length + count <= this.values.length) return;
    const bytes = (this.length + count) * Uint32Array.BYTES_PER_ELEMENT;
    this.#move(new Uint32Array(new SharedArrayBuffer(bytes)));
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** The value at an index inside the list. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  #move(grown: Uint32Array): void {
    grown.set(this.values.subarray(0, this.length));
    release(this.values);
    this.values = grown;
  }
}
