/** Lines on their way to a file or another thread, gathered as bytes one by one: put together as one long string first, each would be copied twice more. */

/** A UTF-16 unit takes three bytes at most. */
const LARGEST_UNIT = 3;
const LINE_FEED = 10;

/** Buffers of their own, never a part of one that the runtime shares: they may be handed over. */
const room = (bytes: number) => Buffer.allocUnsafeSlow(bytes);

export class LineBytes {
  #bytes: Buffer;
  #size = 0;

  /** `expected`: bytes there is room for from the start. */
  constructor(expected: number) {
    this.#bytes = room(expected);
  }

  /** Bytes gathered. */
  get size(): number {
    return this.#size;
  }

  /** Takes a line without its LF. */
  add(line: string): void {
    const most = this.#size + line.length * LARGEST_UNIT + 1;
    if (most > this.#bytes.length) this.#grow(most);
    const end = this.#size + this.#bytes.write(line, this.#size);
    this.#bytes[end] = LINE_FEED;
    this.#size = end + 1;
  }

  /** The lines gathered since the last time, UTF-8, each with its LF; to be used before the next one comes. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#size);
    this.#size = 0;
    return taken;
  }

  /** The lines for good: their buffer is the caller's, and may be larger than what is in it. */
  handOver(): Uint8Array<ArrayBuffer> {
    const { buffer } = this.#bytes;
    const lines = new Uint8Array(buffer as ArrayBuffer, 0, this.#size);
    this.#bytes = room(0);
    this.#size = 0;
    return lines;
  }

  #grow(least: number): void {
    const larger = room(Math.max(least, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#size);
    this.#bytes = larger;
  }
}
