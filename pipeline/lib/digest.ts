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
  const handle = openSync(file, 'r');
  try {
    let size = nextChunk(handle);
    // Most files are shorter than a chunk, and hashed at once.
    if (size < chunk.length) return { bytes: size, sha256: sha256(chunk.subarray(0, size)) };
    const digest = createHash('sha256');
    let bytes = 0;
    for (; size > 0; size = nextChunk(handle)) {
      digest.update(chunk.subarray(0, size));
      bytes += size;
    }
    return { bytes, sha256: digest.digest('hex') };
  } finally {
    closeSync(handle);
  }
}

/** Fills the chunk, but at the end of the file. Gives how much of it. */
function nextChunk(handle: number): number {
  let size = 0;
  for (let read = -1; read !== 0 && size < chunk.length; size += read)
    read = readSync(handle, chunk, size, chunk.length - size, null);
  return size;
}

export interface FileDigest {
  readonly path: string;
  readonly sha256: string;
}

/** The files of a folder in code point order, what programs leave behind left out. */
export function fileDigests(folder: string): FileDigest[] {
  return filesBelow(folder).files.map((path) => ({ path, sha256: sha256OfFile(join(folder, path)) }));
}

/** One digest of files: paths and contents. */
export function digestOfFiles(
  files: readonly FileDigest[],
  select: (path: string) => boolean = () => true,
): string {
  const digest = createHash('sha256');
  for (const { path, sha256 } of files) if (select(path)) digest.update(`${path}\0${sha256}\n`);
  return digest.digest('hex');
}

/** The same of all files of a folder. */
export function digestOfFolder(folder: string): string {
  return digestOfFiles(fileDigests(folder));
}
