/**
 * Versions are written aside and moved into place whole, so that a name without a leading dot never holds half a version.
 * What a killed run left behind is cleared away at the start of the next one.
 */

import { closeSync, existsSync, fsync, openSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { digestOfFile } from '../lib/digest.ts';
import { filesBelow } from '../lib/folder.ts';
import { copyFolder, isOneFile } from './folder-copy.ts';
import {
  entryOf,
  folderOf,
  preparedIndex,
  readIndex,
  type VersionEntry,
  type VersionIndex,
} from './version-index.ts';

const stagingPrefix = '.staging-';
const previousPrefix = '.previous-';
const latestName = 'latest';

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Removes a folder that bears a final name: not file by file under that name, which a crash would leave halved. */
async function discard(dist: string, name: string): Promise<void> {
  const aside = join(dist, `${stagingPrefix}discarded-${name}`);
  remove(aside);
  if (existsSync(join(dist, name))) await rename(join(dist, name), aside);
  remove(aside);
}

/**
 * Whether a folder holds exactly the files listed, by size and hash; what looking at it left behind aside. What it shares with
 * `twin`, a folder that is known to hold them, is not read again.
 */
export function holds(folder: string, files: VersionEntry['files'], twin?: string): boolean {
  if (!existsSync(folder)) return false;
  const found = filesBelow(folder);
  if (found.files.length + found.others.length !== files.length) return false;
  for (const file of files) {
    const path = join(folder, file.path);
    if (!existsSync(path)) return false;
    if (twin !== undefined && isOneFile(path, join(twin, file.path))) continue;
    const { bytes, sha256 } = digestOfFile(path);
    if (bytes !== file.bytes || sha256 !== file.sha256) return false;
  }
  return true;
}

/** Removes what was written aside and did not get into place. */
export async function clearStaging(dist: string): Promise<void> {
  for (const name of await readdir(dist)) if (name.startsWith(stagingPrefix)) remove(join(dist, name));
}

/** Clears what an interrupted run left: half-written folders go, a folder that was being replaced comes back. */
export async function recover(dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  const index = await readIndex(dist);
  await dropUnlisted(dist, index);
  await clearStaging(dist);
  for (const name of await readdir(dist)) {
    if (!name.startsWith(previousPrefix)) continue;
    const folder = name.slice(previousPrefix.length);
    const entry = index.versions.find((candidate) => candidate.folder === folder);
    await restore(dist, folder, entry);
  }
}

/** A version that was in its place before the index came to list it was never published. */
async function dropUnlisted(dist: string, index: VersionIndex): Promise<void> {
  for (const { folder, files } of (await preparedIndex(dist))?.versions ?? []) {
    if (index.versions.some((entry) => entry.folder === folder)) continue;
    if (holds(join(dist, folder), files)) await discard(dist, folder);
  }
}

async function restore(dist: string, name: string, entry: VersionEntry | undefined): Promise<void> {
  const [previous, current] = [join(dist, previousPrefix + name), join(dist, name)];
  const isWanted =
    entry === undefined
      ? name === latestName && !existsSync(current)
      : !existsSync(current) || (holds(previous, entry.files) && !holds(current, entry.files));
  if (!isWanted) return remove(previous);
  await discard(dist, name);
  await rename(previous, current);
}

/** An empty folder aside, for the content of `name`. */
export async function stage(dist: string, name: string): Promise<string> {
  const aside = join(dist, stagingPrefix + name);
  remove(aside);
  await mkdir(aside);
  return aside;
}

/** Files that are brought to the disk side by side: it takes many in hardly more time than one. */
const AT_ONCE = 256;

/** Has every file of a staged folder reach the disk, so that its rename cannot outlive its content in a power cut. */
export async function settle(folder: string): Promise<void> {
  const { files } = filesBelow(folder);
  for (let from = 0; from < files.length; from += AT_ONCE)
    await Promise.all(files.slice(from, from + AT_ONCE).map((path) => sync(join(folder, path))));
}

const fsyncAside = promisify(fsync);

async function sync(file: string): Promise<void> {
  const handle = openSync(file, 'r');
  await fsyncAside(handle).catch(() => undefined);
  closeSync(handle);
}

/** Takes a version that another one replaces out of sight; `recover` brings it back until the index lists it no more. */
export async function retire(dist: string, name: string): Promise<void> {
  if (existsSync(join(dist, name))) await rename(join(dist, name), join(dist, previousPrefix + name));
}

/** Puts a staged folder in the place of `name`; the old one stays beside it until the new one is there. */
export async function moveIntoPlace(dist: string, name: string): Promise<void> {
  await retire(dist, name);
  await rename(join(dist, stagingPrefix + name), join(dist, name));
}

/** Lets go of the folder that `moveIntoPlace` replaced, once the index points to the new one: several files at a time, as a busy disk takes long over each. */
export async function dropPrevious(dist: string, name: string): Promise<void> {
  await rm(join(dist, previousPrefix + name), { recursive: true, force: true });
}

/** Makes aside what `refreshLatest` puts into place: a copy of a folder that is whole. */
export async function copyForLatest(dist: string, folder: string): Promise<void> {
  copyFolder(folder, await stage(dist, latestName));
}

/**
 * Makes `latest/` a copy of the version the index calls latest, which is whole, unless it is one already. `isCopied`: the copy stands aside.
 */
export async function refreshLatest(dist: string, isCopied = false): Promise<void> {
  const index = await readIndex(dist);
  const entry = index.latest === null ? undefined : entryOf(index, index.latest);
  if (entry === undefined) return;
  const version = join(dist, folderOf(entry.version));
  if (!isCopied) {
    if (holds(join(dist, latestName), entry.files, version)) return;
    await copyForLatest(dist, version);
  }
  await moveIntoPlace(dist, latestName);
  await dropPrevious(dist, latestName);
}
