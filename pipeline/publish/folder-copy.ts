/** A copy of a published folder that takes no room of its own where the file system can spare it. */
import { chmodSync, constants, copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../lib/folder.ts';

/** Bytes from which a file is shared rather than copied: smaller ones are what people open and edit, and cost nothing. */
const LARGE = 2 ** 24;

/**
 * Copies a folder. File systems that copy on write give every file a copy that shares its blocks; elsewhere a file of `large` bytes
 * or more becomes a second name of the same content. Nothing published is ever written into, only replaced, so neither name can
 * change what the other holds; such a file is made read-only, so that no other program does.
 */
export function copyFolder(from: string, to: string, large = LARGE): void {
  const { files } = filesBelow(from);
  for (const folder of new Set(files.map((path) => dirname(path))))
    mkdirSync(join(to, folder), { recursive: true });
  for (const path of files) {
    const [source, target] = [join(from, path), join(to, path)];
    const isLarge = statSync(source).size >= large;
    if (!isLarge || !shares(source, target)) copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

function shares(source: string, target: string): boolean {
  if (succeeds(() => copyFileSync(source, target, constants.COPYFILE_FICLONE_FORCE))) return true;
  if (!succeeds(() => linkSync(source, target))) return false;
  succeeds(() => chmodSync(target, statSync(target).mode & ~0o222));
  return true;
}

/** Whatever keeps a file from being shared, the plain copy that follows meets too, or does without. */
function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Whether two paths name one content, so that what is true of one is true of the other. */
export function isOneFile(path: string, other: string): boolean {
  const [one, two] = [statSync(path, { throwIfNoEntry: false }), statSync(other, { throwIfNoEntry: false })];
  return (
    one !== undefined && two !== undefined && one.ino !== 0 && one.ino === two.ino && one.dev === two.dev
  );
}
