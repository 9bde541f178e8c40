/** The lines of a feed with their places, one in memory at a time; a packed feed (.gz) is read as what it holds. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface FeedLine {
  /** From 1; empty lines count. */
  readonly number: number;
  /** Where it begins, in bytes of the unpacked feed. */
  readonly offset: number;
  /** Bytes, without the line's end. */
  readonly length: number;
  /** null when the line is longer than was asked for. */
  readonly bytes: Uint8Array | null;
}

const LF = 10;
const CR = 13;
const CHUNK_BYTES = 1 << 20;

export function isPacked(file: string): boolean {
  return /\.gz$/i.test(file);
}

/** The bytes of a feed, unpacked. Throws what zlib says of a damaged archive. */
export async function* feedBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  if (!isPacked(path)) {
    yield* file;
    return;
  }
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* file.pipe(unpacked);
  } finally {
    file.destroy();
  }
}

/** Lines that hold something; `longest`: bytes beyond which a line is not kept. LF or CRLF ends a line. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<FeedLine> {
  const line = new GrowingLine(longest);
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LF); to !== -1; to = chunk.indexOf(LF, from)) {
      line.add(chunk.subarray(from, to));
      from = to + 1;
      const ended = line.end();
      if (ended) yield ended;
    }
    line.add(chunk.subarray(from));
  }
  const last = line.end();
  if (last) yield last;
}

class GrowingLine {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #length = 0;
  #number = 1;
  #offset = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > this.#longest) this.#parts = [];
    // A chunk is the stream's own: what outlives it is copied.
    else if (bytes.length > 0) this.#parts.push(Uint8Array.from(bytes));
  }

  /** The line that ends here, null when it is empty; the next one begins behind its LF. */
  end(): FeedLine | null {
    const [number, offset, length] = [this.#number, this.#offset, this.#length];
    const bytes = length > this.#longest ? null : joined(this.#parts, length);
    this.#parts = [];
    this.#length = 0;
    this.#number += 1;
    this.#offset += length + 1;
    if (bytes === null) return { number, offset, length, bytes };
    const mark = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const end = bytes.at(-1) === CR ? length - 1 : length;
    if (isBlank(bytes, mark, end)) return null;
    return { number, offset: offset + mark, length: end - mark, bytes: bytes.subarray(mark, end) };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 9 && byte !== CR) return false;
  }
  return true;
}
