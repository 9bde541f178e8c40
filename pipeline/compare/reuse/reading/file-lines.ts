/** Reads an open file in pieces of whole lines. */
import { LINE_FEED } from './lines.ts';

// Imported, it would bring all kinds of streams with it, which a thread that only reads would wait for.
const { readSync } = process.getBuiltinModule('node:fs');

/** The file that is read when the standard input is one. */
export const STANDARD_INPUT = 0;

/** Bytes read at once: little enough to stay in the processor's cache until they were looked at. */
const PIECE = 1 << 16;
/** Room that all pieces fit in, unless a line is longer than a piece. */
export const PIECES_ROOM = 2 * PIECE;

/** Room for tokens and marks of this many bytes is seldom too little, and what is not written to costs nothing. */
const BYTES_PER_TOKEN = 4;
/** Not more at once: a larger list grows as any other. */
const MOST_TOKENS = 1 << 27;

/** How many tokens a file of so many bytes may hold. */
export const tokensIn = (bytes: number): number => Math.min(MOST_TOKENS, Math.ceil(bytes / BYTES_PER_TOKEN));

/** Each is looked at only until the next is asked for; the last line ends in a line feed too. */
export function* linesOfFile(file: number): Generator<Uint8Array> {
  let bytes = new Uint8Array(PIECES_ROOM);
  let filled = 0;
  for (;;) {
    if (bytes.length - filled < PIECE) bytes = grown(bytes);
    const size = readSync(file, bytes, filled, PIECE, null);
    const end = filled + bytes.subarray(filled, filled + size).lastIndexOf(LINE_FEED) + 1;
    const isCut = end === filled;
    filled += size;
    if (size === 0) break;
    if (isCut) continue;
    yield bytes.subarray(0, end);
    bytes.copyWithin(0, end, filled);
    filled -= end;
  }
  if (filled === 0) return;
  if (filled === bytes.length) bytes = grown(bytes);
  bytes[filled] = LINE_FEED;
  yield bytes.subarray(0, filled + 1);
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
