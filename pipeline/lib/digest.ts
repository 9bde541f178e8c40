/** Content digests decide what is to be done again: never file times. */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from './code-point-order.ts';

/** SHA-256 of bytes or text, hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** One digest of a folder: paths and contents, in code point order, names that begin with a dot left out. */
export function digestOfFolder(folder: string, select: (path: string) => boolean = () => true): string {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(select)
    .sort(byCodePoint);
  for (const path of files) digest.update(`${path}\0${sha256(readFileSync(join(folder, path)))}\n`);
  return digest.digest('hex');
}
