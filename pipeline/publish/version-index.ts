/** `versions.json`, the only pointer to what is published: which versions there are, and every file of each with its hash. */
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Status } from './publication.ts';
import type { PublishedFile } from './version-folder.ts';

export interface ChangeCounts {
  readonly since: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface VersionEntry {
  readonly version: string;
  readonly status: Status;
  /** ISO day of release; null while nothing gives one. */
  readonly date: string | null;
  /** Folder beside versions.json. */
  readonly folder: string;
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Rows that changed since the last release; null in a first version. */
  readonly changes: ChangeCounts | null;
  readonly bytes: number;
  readonly files: readonly PublishedFile[];
}

export interface VersionIndex {
  /** The version that `latest/` is a copy of; null before the first. */
  readonly latest: string | null;
  readonly versions: readonly VersionEntry[];
}

const emptyIndex: VersionIndex = { latest: null, versions: [] };

export const indexName = 'versions.json';

/** The folder of a version below `dist`. */
export function folderOf(version: string): string {
  return `v${version}`;
}

/** Orders versions as SemVer does, without pre-releases. */
export function byVersion(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** versions.json was edited or damaged; the message is its path. */
export class BrokenIndex extends Error {
  override readonly name = 'BrokenIndex';
}

/** The index of a dist folder; empty when there is none yet. */
export async function readIndex(dist: string): Promise<VersionIndex> {
  const file = join(dist, indexName);
  let index: unknown;
  try {
    index = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return emptyIndex;
    if (error instanceof SyntaxError) throw new BrokenIndex(file, { cause: error });
    throw error;
  }
  if (!isIndex(index)) throw new BrokenIndex(file);
  return index;
}

type Fields<T> = Readonly<Partial<Record<keyof T, unknown>>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether JSON has the parts that are read without a further look; folders are named after their versions. */
function isIndex(value: unknown): value is VersionIndex {
  if (!isObject(value)) return false;
  const { latest, versions }: Fields<VersionIndex> = value;
  if (latest !== null && typeof latest !== 'string') return false;
  return Array.isArray(versions) && versions.every(isEntry);
}

function isEntry(value: unknown): value is VersionEntry {
  if (!isObject(value)) return false;
  const { version, folder, tables, files }: Fields<VersionEntry> = value;
  if (typeof version !== 'string' || folder !== folderOf(version) || !isObject(tables)) return false;
  return Array.isArray(files) && files.every(isListed);
}

function isListed(value: unknown): value is PublishedFile {
  if (!isObject(value)) return false;
  const { path, bytes, sha256 }: Fields<PublishedFile> = value;
  return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
}

export function entryOf(index: VersionIndex, version: string): VersionEntry | undefined {
  return index.versions.find((entry) => entry.version === version);
}

/** The release that the next version is compared with; undefined before the first. */
export function lastReleased({ versions }: VersionIndex): VersionEntry | undefined {
  return versions.findLast(({ status }) => status === 'released');
}

/** Versions that are not released, that of a number aside: one at a time is being prepared. */
export function superseded(index: VersionIndex, version: string): VersionEntry[] {
  return index.versions.filter((entry) => entry.status === 'unreleased' && entry.version !== version);
}

/** The index with one version added or replaced, and no other unreleased one; the highest version is the latest. */
export function withEntry(index: VersionIndex, entry: VersionEntry): VersionIndex {
  const gone = [entry.version, ...superseded(index, entry.version).map(({ version }) => version)];
  const others = index.versions.filter(({ version }) => !gone.includes(version));
  const versions = [...others, entry].sort((a, b) => byVersion(a.version, b.version));
  return { latest: versions.at(-1)?.version ?? null, versions };
}

const asideName = `.staging-${indexName}`;

/** Replaces the index in one rename, after its bytes have reached the disk. */
export async function writeIndex(dist: string, index: VersionIndex): Promise<void> {
  await prepareIndex(dist, index);
  await rename(join(dist, asideName), join(dist, indexName));
  await syncFolder(dist);
}

/** The index that an interrupted run was about to write; null when there is none or it was not written to its end. */
export async function preparedIndex(dist: string): Promise<VersionIndex | null> {
  try {
    return JSON.parse(await readFile(join(dist, asideName), 'utf8')) as VersionIndex;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes an index aside: from then on a version folder that it lists and the index does not is known to be unfinished business. */
export async function prepareIndex(dist: string, index: VersionIndex): Promise<void> {
  const aside = join(dist, asideName);
  const handle = await open(aside, 'w');
  try {
    await handle.writeFile(`${JSON.stringify(index, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes renames in a folder last through a power cut, where the system allows a folder to be synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}
