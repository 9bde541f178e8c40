/**
 * Versions are written aside and moved into place whole, so that a name without a leading dot never holds half a version.
 * What a killed run left behind is cleared away at the start of the next one.
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from './file-hash.ts';
import { entryOf, folderOf, readIndex, type VersionEntry } from './version-index.ts';

const stagingPrefix = '.staging-';
const previousPrefix = '.previous-';

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Whether a folder holds exactly the files listed, by size and hash. */
export async function holds(folder: string, files: VersionEntry['files']): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  if (found.filter((entry) => !entry.isDirectory()).length !== files.length) return false;
  for (const file of files) {
    const path = join(folder, file.path);
    if (!existsSync(path)) return false;
    const { bytes, sha256 } = await hashFile(path);
    if (bytes !== file.bytes || sha256 !== file.sha256) return false;
  }
  return true;
}

/** Removes what was written aside and did not get into place. */
export async function clearStaging(dist: string): Promise<void> {
  for (const name of await readdir(dist)) if (name.startsWith(stagingPrefix)) await remove(join(dist, name));
}

/** Clears what an interrupted run left: half-written folders go, a folder that was being replaced comes back. */
export async function recover(dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  const index = await readIndex(dist);
  await clearStaging(dist);
  for (const name of await readdir(dist)) {
    if (!name.startsWith(previousPrefix)) continue;
    const folder = name.slice(previousPrefix.length);
    const entry = index.versions.find((candidate) => candidate.folder === folder);
    await restore(join(dist, name), join(dist, folder), entry);
  }
}

async function restore(previous: string, current: string, entry: VersionEntry | undefined): Promise<void> {
  const isMoved = existsSync(current);
  const isRecorded = entry !== undefined && (await holds(previous, entry.files));
  if (isMoved && !(isRecorded && !(await holds(current, entry.files)))) return remove(previous);
  await remove(current);
  await rename(previous, current);
}

/** An empty folder aside, for the content of `name`. */
export async function stage(dist: string, name: string): Promise<string> {
  const aside = join(dist, stagingPrefix + name);
  await remove(aside);
  await mkdir(aside);
  return aside;
}

/** Puts a staged folder in the place of `name`; the old one stays beside it until the new one is there. */
export async function moveIntoPlace(dist: string, name: string): Promise<void> {
  const current = join(dist, name);
  const previous = join(dist, previousPrefix + name);
  if (existsSync(current)) await rename(current, previous);
  await rename(join(dist, stagingPrefix + name), current);
}

/** Lets go of the folder that `moveIntoPlace` replaced, once the index points to the new one. */
export async function dropPrevious(dist: string, name: string): Promise<void> {
  await remove(join(dist, previousPrefix + name));
}

const latestName = 'latest';

/** Makes `latest/` a copy of the version the index calls latest, unless it is one already. */
export async function refreshLatest(dist: string): Promise<void> {
  const index = await readIndex(dist);
  const entry = index.latest === null ? undefined : entryOf(index, index.latest);
  if (entry === undefined || (await holds(join(dist, latestName), entry.files))) return;
  const aside = await stage(dist, latestName);
  await cp(join(dist, folderOf(entry.version)), aside, { recursive: true });
  await moveIntoPlace(dist, latestName);
  await dropPrevious(dist, latestName);
}
