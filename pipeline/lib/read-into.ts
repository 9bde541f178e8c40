/** Bytes of an open file. */
import { readSync } from 'node:fs';

/** Fills `bytes` with those that stand from a place of the file on; how many there were. */
export function readInto(bytes: Uint8Array, handle: number, from = 0): number {
  let at = 0;
  for (let read = 1; at < bytes.length && read > 0; at += read)
    read = readSync(handle, bytes, at, bytes.length - at, from + at);
  return at;
}
