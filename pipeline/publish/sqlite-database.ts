/** Fills the SQLite file from the sorted rows of all tables. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { readLines } from '../lib/jsonl.ts';
import type { Column } from '../schemas/tables.ts';
import { writingWithEngine } from './engine-faults.ts';
import type { Edition, EditionTable } from './publication.ts';
import { createIndexes, createTable, insertRow } from './sqlite-schema.ts';
import { fillSearch } from './sqlite-search.ts';

/** What of an edition the database is made of. */
export type DatabaseTables = Pick<Edition, 'editionTables'>;

/** A file that is thrown away when anything fails needs no journal; the rest is fixed so that the bytes depend on the rows alone. The cache (64 MB) halves the time. */
const settings = `
  PRAGMA page_size = 4096;
  PRAGMA encoding = 'UTF-8';
  PRAGMA auto_vacuum = NONE;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA foreign_keys = OFF;
  PRAGMA temp_store = FILE;
  PRAGMA cache_size = -65536;
`;

function stored(value: unknown, { type }: Column): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (type === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new TypeError(`${typeof value} is not a value of a column`);
}

async function fill(database: DatabaseSync, table: EditionTable): Promise<void> {
  const insert = database.prepare(insertRow(table));
  for await (const line of readLines(table.file)) {
    const row = JSON.parse(line) as Readonly<Record<string, unknown>>;
    insert.run(...table.columns.map((column) => stored(row[column.name], column)));
  }
}

async function fillDatabase(database: DatabaseSync, edition: DatabaseTables): Promise<void> {
  database.exec(settings);
  database.exec('BEGIN');
  for (const table of edition.editionTables) {
    database.exec(createTable(table, edition));
    await fill(database, table);
  }
  fillSearch(database, edition);
  for (const table of edition.editionTables)
    for (const index of createIndexes(table, edition)) database.exec(index);
  database.exec('COMMIT');
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken !== undefined) throw new Error(`A reference leads nowhere: ${JSON.stringify(broken)}`);
  database.exec('VACUUM');
}

/** Writes the whole file at `place`. */
export async function writeDatabase(place: string, edition: DatabaseTables): Promise<void> {
  await writingWithEngine(place, async () => {
    const database = new DatabaseSync(place);
    try {
      await fillDatabase(database, edition);
    } finally {
      database.close();
    }
  });
}
