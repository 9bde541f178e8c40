/** Cuts a stream of bytes into blocks of whole lines, each with the number of its first line. */
import { LINE_FEED, type LineBlock } from './paragraph-lines.ts';

/** Chunks may be cut anywhere, inside a line or a character; each block has memory of its own. */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<LineBlock> {
  let rest: Uint8Array[] = [];
  let firstLine = 1;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const block = joined([...rest, bytes.subarray(0, end)]);
      yield { bytes: block, firstLine };
      firstLine += linesIn(bytes.subarray(0, end));
      rest = [];
    }
    if (end < bytes.length) rest.push(bytes.slice(end));
  }
  if (rest.length > 0) yield { bytes: joined(rest), firstLine };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
