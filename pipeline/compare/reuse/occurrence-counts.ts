/**
 * Counts how often each hash occurs, in tables that keep no keys: one, two, or more in two bits, and beyond that in a
 * small table. Hashes that share a cell only look more frequent than they are: that costs time, never a result.
 */

/** No more than 128 MB, however much text there is. */
const MOST_CELLS = 1 << 29;
/** Most hashes occur once: cells enough that few of those meet another. */
const CELLS_A_HASH = 8;
/** How often frequent hashes occur is only an order: small enough to stay in the processor's cache. */
const FREQUENT_CELLS = 1 << 20;
const MANY = 3;
const MOST = 255;

export class OccurrenceCounts {
  readonly #cells: Uint8Array;
  readonly #mask: number;
  readonly #frequent: Uint8Array;
  readonly #frequentMask: number;

  /** `expected`: how many hashes will be counted, repeated ones too. */
  constructor(expected: number) {
    let cells = 1 << 12;
    while (cells < expected * CELLS_A_HASH && cells < MOST_CELLS) cells *= 2;
    this.#cells = new Uint8Array(cells / 4);
    this.#mask = cells - 1;
    this.#frequentMask = Math.min(cells, FREQUENT_CELLS) - 1;
    this.#frequent = new Uint8Array(this.#frequentMask + 1);
  }

  /** Counts the first `count` hashes of an array. */
  add(hashes: Uint32Array, count: number): void {
    const cells = this.#cells;
    const mask = this.#mask;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const cell = hash & mask;
      const pair = cells[cell >>> 2] as number;
      const shift = (cell & 3) << 1;
      if (((pair >>> shift) & MANY) < MANY) cells[cell >>> 2] = pair + (1 << shift);
      else {
        const place = (hash >>> 12) & this.#frequentMask;
        const known = this.#frequent[place] as number;
        if (known < MOST) this.#frequent[place] = known + 1;
      }
    }
  }

  /** Puts how often each hash occurs, at least, into `frequencies`; 1 is certain to be once. */
  read(hashes: Uint32Array, count: number, frequencies: Uint16Array): void {
    const cells = this.#cells;
    const mask = this.#mask;
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i] as number;
      const cell = hash & mask;
      const few = ((cells[cell >>> 2] as number) >>> ((cell & 3) << 1)) & MANY;
      frequencies[i] =
        few < MANY ? few : MANY + (this.#frequent[(hash >>> 12) & this.#frequentMask] as number);
    }
  }
}
