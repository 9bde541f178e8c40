/** Content digests decide what is to be done again: never file times. */
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './folder.ts';

/** SHA-256 of bytes or text, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** Where files pass through; one for all, because a buffer of this size costs more than most files. */
const chunk = Buffer.allocUnsafeSlow(1 << 18);

/** SHA-256 of a file of any size, a chunk in memory at a time. */
export function sha256OfFile(file: string): string {
  return digestOfFile(file).sha256;
}

/** The same with its size in bytes. */
export function digestOfFile(file: string): { readonly bytes: number; readonly sha256: string } {
  const digest = createHash('sha256');
  const handle = openSync(file, 'r');
  let bytes = 0;
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      digest.update(chunk.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: digest.digest('hex') };
}

/** One digest of a folder: paths and contents, in code point order; what programs leave behind is left out. */
export function digestOfFolder(folder: string, select: (path: string) => boolean = () => true): string {
  const digest = createHash('sha256');
  for (const path of filesBelow(folder).files.filter(select))
    digest.update(`${path}\0${sha256OfFile(join(folder, path))}\n`);
  return digest.digest('hex');
}
