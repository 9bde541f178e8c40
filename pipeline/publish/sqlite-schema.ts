/** The tables of the SQLite file as SQL: declared types, keys, references, and what each column means as a comment. */
import type { Column } from '../schemas/tables.ts';
import type { Edition, EditionTable } from './publication.ts';
import { type StorageKind, storageKind } from './storage-kind.ts';
import { type ForeignKey, foreignKeysOf, isKeyColumn } from './table-relations.ts';

/** BOOLEAN and DATE are names that clients know; SQLite itself keeps 1 and 0, and the day as ISO text. */
const types: Readonly<Record<StorageKind, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

const quoted = (name: string) => `"${name}"`;

/** A comment ends with its line. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

const namesOf = (names: readonly string[]) => names.map(quoted).join(', ');

function columnLine(table: EditionTable, column: Column, reference: ForeignKey | undefined): string {
  return [
    quoted(column.name),
    types[storageKind(column)],
    ...(column.nullable ? [] : ['NOT NULL']),
    ...(isKeyColumn(table, column) ? ['PRIMARY KEY'] : []),
    ...(reference === undefined
      ? []
      : [`REFERENCES ${quoted(reference.table)}(${quoted(reference.target)})`]),
  ].join(' ');
}

/** `.schema amounts` shows it with the meaning of every column. */
export function createTable(table: EditionTable, edition: Pick<Edition, 'editionTables'>): string {
  const references = foreignKeysOf(table, edition);
  const lines = table.columns.map((column) => ({
    sql: columnLine(
      table,
      column,
      references.find((reference) => reference.column === column),
    ),
    about: column.description,
  }));
  const last = table.columns.length - 1;
  const hasLongKey = table.primaryKey.length > 1;
  const body = lines.map(
    ({ sql, about }, i) => `  ${sql}${i < last || hasLongKey ? ',' : ''} -- ${oneLine(about)}\n`,
  );
  const key = hasLongKey ? `  PRIMARY KEY (${namesOf(table.primaryKey)})\n` : '';
  return `CREATE TABLE ${quoted(table.name)} ( -- ${oneLine(table.description)}\n${body.join('')}${key})`;
}

/** An index on every column that refers to another table, its own key aside. */
export function createIndexes(
  table: EditionTable,
  edition: Pick<Edition, 'editionTables'>,
): readonly string[] {
  return foreignKeysOf(table, edition)
    .filter(({ column }) => !isKeyColumn(table, column))
    .map(
      ({ column }) =>
        `CREATE INDEX ${quoted(`${table.name}_${column.name}`)} ON ${quoted(table.name)}(${quoted(column.name)})`,
    );
}

export function insertRow({ name, columns }: EditionTable): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}
