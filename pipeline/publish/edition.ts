/** A publication with the schemas, digests and counts of its tables: what artefacts see, and its line in versions.json. */
import { sha256OfFile } from '../lib/digest.ts';
import { tableNamed } from '../schemas/tables.ts';
import type { VersionChanges } from './changes/version-changes.ts';
import type { BuiltTable, Edition, EditionTable, Publication } from './publication.ts';
import { createdOf } from './version-date.ts';
import type { VersionFolder } from './version-folder.ts';
import { type ChangeCounts, folderOf, type VersionEntry } from './version-index.ts';

function editionTable(built: BuiltTable): EditionTable {
  return { ...tableNamed(built.name), file: built.file, rows: built.rows, sha256: sha256OfFile(built.file) };
}

/** `created` when it is not the day that the settings or the environment give. */
export function editionOf(publication: Publication, created = createdOf(publication.dataset)): Edition {
  const editionTables = publication.tables.map(editionTable);
  return { ...publication, editionTables, created, statistics: new Map() };
}

/** `published`: what the index says of the version so far. */
export function entryFor(
  edition: Edition,
  folder: VersionFolder,
  published: VersionEntry | undefined,
): VersionEntry {
  const { version, dataset } = edition;
  const { files } = folder;
  return {
    version,
    status: published?.status === 'released' ? 'released' : edition.status,
    date: dataset.released ?? published?.date ?? null,
    folder: folderOf(version),
    tables: Object.fromEntries(edition.editionTables.map(({ name, rows: count }) => [name, count])),
    changes: edition.since ? changeCounts(edition.since) : null,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files,
  };
}

function changeCounts({ since, difference }: VersionChanges): ChangeCounts {
  const changes = Object.values(difference.tables).map((table) => table.rows);
  const sum = (kind: 'added' | 'removed' | 'changed') =>
    changes.reduce((total, rows) => total + rows[kind].count, 0);
  return { since, added: sum('added'), removed: sum('removed'), changed: sum('changed') };
}
