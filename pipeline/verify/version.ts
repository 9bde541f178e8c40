/** One published version, or all that a versions.json lists, held against what they say of themselves. Offline; nothing is written. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { digestOfFile } from '../lib/digest.ts';
import { filesBelow, isFile, isFolder } from '../lib/folder.ts';
import { entryOf, readIndex, type VersionEntry } from '../publish/version-index.ts';
import { verifyFiles } from './files.ts';
import { verifyPageTexts } from './page-texts.ts';
import { Problems } from './problems.ts';
import { verifyRelations } from './relations.ts';
import { verifyTables } from './tables.ts';

export interface Verified {
  readonly folder: string;
  readonly files: number;
  readonly tables: number;
  readonly rows: number;
  /** Rows whose words were held against their place. */
  readonly spans: number;
  readonly problems: Problems;
}

/**
 * Holds one version folder against itself. `raw`: the corpus folder, when words are to be held against the files they were read from;
 * `entry`: what versions.json says of it. Throws only what the disk says: what is wrong is a problem.
 */
export async function verifyVersion(
  folder: string,
  raw: string | null,
  entry?: VersionEntry,
): Promise<Verified> {
  const problems = new Problems();
  if (!isFolder(folder)) {
    problems.add('folder_missing', { file: folder });
    return { folder, files: 0, tables: 0, rows: 0, spans: 0, problems };
  }
  const files = await verifyFiles(folder, problems);
  const tables = await verifyTables(folder, problems);
  for (const { name, rows } of tables) {
    const listed = entry?.tables[name];
    if (listed !== undefined && listed !== rows) problems.add('rows', { table: name, rows, listed });
  }
  const spans = await verifyRelations(tables, raw, problems);
  await verifyPageTexts(folder, problems);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { folder, files, tables: tables.length, rows, spans, problems };
}

/** Every version of the index, each folder holding just the files the index lists, and `latest` the same as the newest. */
export async function verifyIndex(file: string, raw: string | null): Promise<Verified[]> {
  const dist = dirname(file);
  const index = await readIndex(dist);
  const verified: Verified[] = [];
  const latest = index.latest === null ? undefined : entryOf(index, index.latest);
  const strays = readdirSync(dist).filter(
    (name) => /^v\d/.test(name) && !index.versions.some(({ folder }) => folder === name),
  );
  for (const entry of index.versions) {
    // Raw files change from version to version: only those of the newest are at hand.
    const result = await verifyVersion(join(dist, entry.folder), entry === latest ? raw : null, entry);
    const { problems } = result;
    if (isFolder(join(dist, entry.folder))) await verifyListed(dist, entry.folder, entry, problems);
    if (entry === latest) await verifyLatest(dist, entry, problems);
    if (entry === index.versions.at(-1)) {
      for (const file of strays.sort(byCodePoint)) problems.add('folder_unlisted', { file });
      if (latest === undefined) problems.add('latest_unlisted', { version: String(index.latest) });
    }
    verified.push(result);
  }
  return verified;
}

/** `latest` holds the files of the newest version and no other. */
async function verifyLatest(dist: string, entry: VersionEntry, problems: Problems): Promise<void> {
  const folder = join(dist, 'latest');
  if (!isFolder(folder)) return problems.add('latest_missing', { file: folder });
  await verifyListed(dist, 'latest', entry, problems);
  const listed = new Set(entry.files.map(({ path }) => path));
  const { files, others } = filesBelow(folder);
  for (const file of [...files, ...others])
    if (!listed.has(file)) problems.add('file_unlisted', { file: `latest/${file}` });
}

async function verifyListed(
  dist: string,
  folder: string,
  { files }: VersionEntry,
  problems: Problems,
): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const place = join(dist, folder, path);
    const file = `${folder}/${path}`;
    if (!isFile(place)) {
      problems.add('index_missing', { file });
      continue;
    }
    const found = digestOfFile(place);
    if (found.bytes !== bytes || found.sha256 !== sha256) problems.add('index_differs', { file });
  }
}
