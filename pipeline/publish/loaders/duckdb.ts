/** `load/load.sql`: makes every table in DuckDB, typed, with its key and what each column means. */
import { literal } from '../../compare/duckdb.ts';
import { dataPath } from '../csv.ts';
import { duckdbType, quotedName } from '../duckdb-columns.ts';
import type { Edition, EditionTable } from '../publication.ts';
import { storageKind } from '../storage-kind.ts';

function createTable(table: EditionTable): string {
  const lines = table.columns.map(
    (column) =>
      `  ${quotedName(column.name)} ${duckdbType(storageKind(column))}${column.nullable ? '' : ' NOT NULL'}`,
  );
  const key = `  PRIMARY KEY (${table.primaryKey.map(quotedName).join(', ')})`;
  return `CREATE OR REPLACE TABLE ${quotedName(table.name)} (\n${[...lines, key].join(',\n')}\n);\n`;
}

/** The table says the types and this line the dialect, so that nothing is left to the sniffer. */
function copyRows(table: EditionTable): string {
  const dialect = `(FORMAT csv, AUTO_DETECT false, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`;
  return `COPY ${quotedName(table.name)} FROM ${literal(dataPath(table, 'csv'))} ${dialect};\n`;
}

function comments(table: EditionTable): string {
  const name = quotedName(table.name);
  const columns = table.columns.map(
    (column) => `COMMENT ON COLUMN ${name}.${quotedName(column.name)} IS ${literal(column.description)};\n`,
  );
  return `COMMENT ON TABLE ${name} IS ${literal(table.description)};\n${columns.join('')}`;
}

export function duckdbLoader({ dataset, version, editionTables }: Edition): string {
  return [
    `-- Makes the tables of ${dataset.title.en.replace(/\s+/gu, ' ')}, version ${version}, in DuckDB, with their declared types.\n`,
    '--\n',
    '--   duckdb my.duckdb -c ".read load/load.sql"    in the folder of this version\n',
    '--\n',
    '-- Generated from the schemas. The CSV files are read: line breaks inside a text stand there as spaces. The exact characters are\n',
    "-- in the Parquet files: FROM 'data/amounts.parquet'.\n\n",
    ...editionTables.map((table) => `${createTable(table)}${copyRows(table)}${comments(table)}\n`),
  ].join('');
}
