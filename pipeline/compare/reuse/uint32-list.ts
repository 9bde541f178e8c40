/** A list of 32-bit numbers that grows: millions of them without an object each. */

/** Gives memory back at once instead of when the collector comes by; the array is empty afterwards. */
export function release(array: Uint32Array<ArrayBuffer>): void {
  array.buffer.transfer(0);
}

export class Uint32List {
  values: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity);
  }

  /** Makes room for `count` more; `values` may be another array afterwards, and the one before empty. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.values.length) return;
    const capacity = Math.max(needed, this.values.length * 2);
    // Fresh memory costs nothing until it is written to, unlike a buffer made larger.
    const grown = new Uint32Array(capacity);
    grown.set(this.values.subarray(0, this.length));
    release(this.values);
    this.values = grown;
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
}
