/** Cuts a stream of bytes into pieces of whole lines. */
import { LINE_FEED } from './lines.ts';

/** Bytes as they come, cut anywhere, inside a line or a character. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Each is looked at only until the next is asked for; the last line ends in a line feed too. */
export async function* linesOfStream(chunks: Chunks, room: number): AsyncGenerator<Uint8Array> {
  let bytes = new Uint8Array(room);
  let filled = 0;
  for await (const chunk of chunks) {
    const given = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let from = 0; from < given.length; ) {
      // The last place is for a line feed that may be missing.
      const taken = Math.min(given.length - from, bytes.length - 1 - filled);
      bytes.set(given.subarray(from, from + taken), filled);
      from += taken;
      filled += taken;
      if (filled < bytes.length - 1) continue;
      const end = bytes.lastIndexOf(LINE_FEED, filled - 1) + 1;
      if (end === 0) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
        continue;
      }
      yield bytes.subarray(0, end);
      bytes.copyWithin(0, end, filled);
      filled -= end;
    }
  }
  if (filled === 0) return;
  if (bytes[filled - 1] !== LINE_FEED) bytes[filled++] = LINE_FEED;
  yield bytes.subarray(0, filled);
}
