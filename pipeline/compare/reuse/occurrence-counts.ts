/**
 * Counts how often each hash occurs in a table that keeps no keys. Hashes that share a cell only look more frequent
 * than they are: that costs time, never a result.
 */

/** Counts stop here: what is this frequent is put last by every order alike. */
const MOST = 255;
/** No more than 256 MB, however much text there is. */
const LARGEST = 1 << 28;

export class OccurrenceCounts {
  readonly cells: Uint8Array;
  readonly mask: number;

  /** `expected`: how many hashes will be counted, repeated ones too. */
  constructor(expected: number) {
    let size = 1 << 12;
    while (size < expected * 2 && size < LARGEST) size *= 2;
    this.cells = new Uint8Array(size);
    this.mask = size - 1;
  }

  /** Counts the first `count` hashes of an array. */
  add(hashes: Uint32Array, count: number): void {
    const { cells, mask } = this;
    for (let i = 0; i < count; i += 1) {
      const cell = (hashes[i] as number) & mask;
      const known = cells[cell] as number;
      if (known < MOST) cells[cell] = known + 1;
    }
  }
}
