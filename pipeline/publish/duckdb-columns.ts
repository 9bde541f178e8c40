/** The columns of a table in DuckDB's words, so that the engine never guesses a type from the rows it happens to look at. */
import { literal } from '../compare/duckdb.ts';
import type { EditionTable } from './publication.ts';
import { type StorageKind, storageKind } from './storage-kind.ts';

const types: Readonly<Record<StorageKind, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

export const duckdbType = (kind: StorageKind): string => types[kind];

export const quotedName = (name: string): string => `"${name}"`;

/** The `columns` argument of a reader: {'amount_id': 'VARCHAR', …}. */
export function columnsArgument({ columns }: Pick<EditionTable, 'columns'>): string {
  return `{${columns.map((column) => `${literal(column.name)}: ${literal(duckdbType(storageKind(column)))}`).join(', ')}}`;
}
