/** The files below a folder, in one order on every machine. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodePoint } from './code-point-order.ts';

export interface FolderListing {
  /** Paths below the folder, forward slashes, by code point. Links to files count as files. */
  readonly files: readonly string[];
  /** What is neither file nor folder: links to nothing or to folders, pipes, sockets. */
  readonly others: readonly string[];
}

/** Names that begin with a dot, and what lies below them, belong to the file system. Throws what the system says when the folder cannot be read. */
export function filesBelow(folder: string): FolderListing {
  const files: string[] = [];
  const others: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
    if (path.split('/').some((name) => name.startsWith('.'))) continue;
    (isFile(entry) ? files : others).push(path);
  }
  return { files: files.sort(byCodePoint), others: others.sort(byCodePoint) };
}

function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() === true;
}
