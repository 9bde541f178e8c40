/** Cuts a stream of bytes into blocks of whole lines, in a few pieces of memory that are used over and over. */
import { LINE_FEED, type LineBlock, linesIn } from './lines.ts';

/** Bytes of a block, unless a line is longer. */
const BLOCK = 1 << 19;
/** One is being filled, one is read here, two wait for another thread. */
const BLOCKS = 4;

/** A block in memory that threads share; its reader sets `busy[slot]` to 0 when it needs it no more. */
export interface SharedBlock extends LineBlock {
  readonly slot: number;
}

export class LineBlocks {
  /** By slot: 1 while somebody reads from it. */
  readonly busy = new Int32Array(new SharedArrayBuffer(BLOCKS * Int32Array.BYTES_PER_ELEMENT));
  readonly #slots: Uint8Array[] = Array.from({ length: BLOCKS }, () => shared(BLOCK));

  /** Chunks may be cut anywhere, inside a line or a character, and are no longer looked at when the next is asked for. */
  async *cut(
    chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  ): AsyncGenerator<SharedBlock> {
    let slot = 0;
    let filled = 0;
    let firstLine = 1;
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      for (let from = 0; from < bytes.length; ) {
        const memory = this.#slots[slot] as Uint8Array;
        const taken = Math.min(bytes.length - from, memory.length - 1 - filled);
        memory.set(bytes.subarray(from, from + taken), filled);
        from += taken;
        filled += taken;
        if (filled < memory.length - 1) continue;
        const end = memory.lastIndexOf(LINE_FEED, filled - 1) + 1;
        if (end === 0) {
          this.#slots[slot] = shared(memory.length * 2);
          (this.#slots[slot] as Uint8Array).set(memory);
          continue;
        }
        const rest = memory.subarray(end, filled);
        const next = this.#free(slot, rest.length);
        (this.#slots[next] as Uint8Array).set(rest);
        filled = rest.length;
        const whole = memory.subarray(0, end);
        this.busy[slot] = 1;
        yield { bytes: whole, firstLine, slot };
        firstLine += linesIn(whole);
        slot = next;
      }
    }
    if (filled === 0) return;
    const memory = this.#slots[slot] as Uint8Array;
    if (memory[filled - 1] !== LINE_FEED) memory[filled++] = LINE_FEED;
    this.busy[slot] = 1;
    yield { bytes: memory.subarray(0, filled), firstLine, slot };
  }

  /** A slot nobody reads from, with room for this many bytes and more. */
  #free(taken: number, room: number): number {
    const slot = this.busy.findIndex((_, i) => i !== taken && Atomics.load(this.busy, i) === 0);
    if (slot < 0) throw new RangeError('more blocks are out than there are');
    const memory = this.#slots[slot] as Uint8Array;
    if (memory.length < room * 2) this.#slots[slot] = shared(room * 2);
    return slot;
  }
}

const shared = (size: number) => new Uint8Array(new SharedArrayBuffer(size));
