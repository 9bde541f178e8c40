/** Whole lines of an open file for several threads: whoever is ready for more reads the next piece, while the others wait. */
import { readSync } from 'node:fs';
import { LINE_FEED, type LineBlock, linesIn } from './lines.ts';

/** Bytes read at once: little enough to stay in the processor's cache until they were looked at. */
const PIECE = 1 << 17;

const LOCK = 0;
/** Lines that were given out. */
const LINES = 1;
/** Bytes of a line that was read in part. */
const REST = 2;
const FIELDS = 3;

/** What all threads that read the file see. */
export interface SharedFileMemory {
  /** Bytes of the file. */
  readonly size: number;
  readonly state: Int32Array;
  readonly rest: Uint8Array;
}

export const sharedFileMemory = (size: number): SharedFileMemory => ({
  size,
  state: new Int32Array(new SharedArrayBuffer(FIELDS * Int32Array.BYTES_PER_ELEMENT)),
  rest: new Uint8Array(new SharedArrayBuffer(PIECE)),
});

/** Room for tokens and marks of this many bytes is seldom too little, and what is not written to costs nothing. */
const BYTES_PER_TOKEN = 4;
/** Not more at once: a larger list grows as any other. */
const MOST_TOKENS = 1 << 27;

/** How many tokens a file of so many bytes may hold. */
export const tokensIn = (bytes: number): number => Math.min(MOST_TOKENS, Math.ceil(bytes / BYTES_PER_TOKEN));

export class SharedFile {
  readonly #file: number;
  readonly #memory: SharedFileMemory;
  #bytes = new Uint8Array(PIECE * 2);

  constructor(file: number, memory: SharedFileMemory) {
    this.#file = file;
    this.#memory = memory;
  }

  /** The next lines, until more are asked for; null at the end. */
  next(): LineBlock | null {
    const { state } = this.#memory;
    while (Atomics.compareExchange(state, LOCK, 0, 1) !== 0) Atomics.wait(state, LOCK, 1);
    try {
      const bytes = this.#wholeLines();
      if (bytes.length === 0) return null;
      const firstLine = (state[LINES] as number) + 1;
      state[LINES] = firstLine - 1 + linesIn(bytes);
      return { bytes, firstLine };
    } finally {
      Atomics.store(state, LOCK, 0);
      Atomics.notify(state, LOCK, 1);
    }
  }

  /** What comes next and ends in a line feed. */
  #wholeLines(): Uint8Array {
    const { state, rest } = this.#memory;
    let filled = state[REST] as number;
    this.#bytes.set(rest.subarray(0, filled));
    for (;;) {
      if (this.#bytes.length - filled <= PIECE) this.#grow();
      const bytes = this.#bytes;
      const size = readSync(this.#file, bytes, filled, PIECE, null);
      const end = filled + bytes.subarray(filled, filled + size).lastIndexOf(LINE_FEED) + 1;
      const isCut = size > 0 && end === filled;
      filled += size;
      if (isCut) continue;
      if (size === 0 && filled > 0) bytes[filled++] = LINE_FEED;
      const to = size === 0 ? filled : end;
      rest.set(bytes.subarray(to, filled));
      state[REST] = filled - to;
      return bytes.subarray(0, to);
    }
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
