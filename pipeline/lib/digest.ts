/** Content digests decide what is to be done again: never file times. */
import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './folder.ts';

/** SHA-256 of bytes or text, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** One digest of a folder: paths and contents, in code point order, names that begin with a dot left out. */
export function digestOfFolder(folder: string, select: (path: string) => boolean = () => true): string {
  const digest = createHash('sha256');
  for (const path of filesBelow(folder).files.filter(select))
    digest.update(`${path}\0${sha256(readFileSync(join(folder, path)))}\n`);
  return digest.digest('hex');
}
