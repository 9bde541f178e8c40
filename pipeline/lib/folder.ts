/** The files below a folder, in one order on every machine. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from './code-point-order.ts';

export interface FolderListing {
  /** Paths below the folder, forward slashes, by code point. Links to files count as files. */
  readonly files: readonly string[];
  /** What is neither file nor folder: links to nothing or to folders, pipes, sockets. */
  readonly others: readonly string[];
}

/** What operating systems, file managers and Python leave beside the files of a folder that was merely looked at or used. */
const leftBehind: ReadonlySet<string> = new Set(['__pycache__', 'Thumbs.db', 'desktop.ini', 'Desktop.ini']);

/** Whether a path is nobody's content: a name that begins with a dot or is left behind by a program, and what lies below it. */
export function isLeftBehind(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.') || leftBehind.has(name));
}

/** Paths that are nobody's content are left out. Throws what the system says when the folder cannot be read. */
export function filesBelow(folder: string): FolderListing {
  const files: string[] = [];
  const others: string[] = [];
  const look = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const { name } = entry;
      if (isLeftBehind(name)) continue;
      const path = below === '' ? name : `${below}/${name}`;
      if (entry.isDirectory()) look(path);
      else (isFileEntry(entry) ? files : others).push(path);
    }
  };
  look('');
  return { files: files.sort(byCodePoint), others: others.sort(byCodePoint) };
}

function isFileEntry(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return isFile(join(entry.parentPath, entry.name));
}

/** Whether there is a file, or a link to one, at a path. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether there is a folder, or a link to one, at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
