/**
 * Which sets hold a shingle in their indexed ranks: one flat list, filled in processing order, so that whoever asks
 * sees only the sets before it, the longest last.
 */

export class PostingIndex {
  /** By bucket: where its entries start; the next bucket starts where they end. */
  readonly starts: Uint32Array;
  /** By bucket: where its entries so far end. */
  readonly ends: Uint32Array;
  readonly shift: number;
  readonly hashes: Uint32Array;
  /** The number of the set in processing order, by entry. */
  readonly sets: Uint32Array;
  /** One bit or more a hash: not set when the hash is never entered. Small enough to be asked first. */
  readonly #bits: Uint32Array;
  readonly #bitMask: number;

  /** `hashes`: every hash that will be entered, as often as it will be. */
  constructor(entries: number, hashes: (enter: (hash: number) => void) => void) {
    let bits = 4;
    while (bits < 26 && 1 << bits < entries) bits += 1;
    const shift = 32 - bits;
    const starts = new Uint32Array((1 << bits) + 1);
    this.#bits = new Uint32Array(Math.max(32, (1 << bits) / 4));
    this.#bitMask = this.#bits.length * 32 - 1;
    const mask = this.#bitMask;
    hashes((hash) => {
      const bit = hash & mask;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
      starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] as number) + 1;
    });
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    this.shift = shift;
    this.starts = starts;
    this.ends = starts.slice();
    this.hashes = new Uint32Array(entries);
    this.sets = new Uint32Array(entries);
  }

  /** False when no set will ever be entered under this hash; true is a guess. */
  mayHold(hash: number): boolean {
    const bit = hash & this.#bitMask;
    return (((this.#bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  enter(hash: number, set: number): void {
    const bucket = hash >>> this.shift;
    const place = this.ends[bucket] as number;
    this.hashes[place] = hash;
    this.sets[place] = set;
    this.ends[bucket] = place + 1;
  }
}
