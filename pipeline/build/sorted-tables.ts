/** Sorts the rows of every table by primary key, and holds keys and references over the whole dataset. */
import { mkdirSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, longestLine, rowsOf, withDatabase } from '../compare/duckdb.ts';
import { LineWriter } from '../lib/jsonl.ts';
import type { BuiltTable } from '../publish/publication.ts';
import { type Column, type Table, tables } from '../schemas/tables.ts';
import type { Artefacts } from './artefacts.ts';
import { refusedRow } from './refused-row.ts';

/** Reads rows/<table>.jsonl, writes tables/<table>.jsonl. Throws DatasetRefused for a double key or a reference to nothing. */
export async function sortTables(artefacts: Artefacts): Promise<BuiltTable[]> {
  mkdirSync(artefacts.table('.').slice(0, -'/..jsonl'.length), { recursive: true });
  return withDatabase(async (connection) => {
    for (const table of tables) await connection.run(viewOf(table, artefacts));
    for (const table of tables) await holdKeys(connection, table);
    for (const table of tables)
      for (const column of table.columns) await holdReference(connection, table, column);
    const built: BuiltTable[] = [];
    for (const table of tables) built.push(await writeSorted(connection, table, artefacts));
    return built;
  });
}

const quoted = (name: string) => `"${name}"`;

/** Only keys and references are parsed; the row itself stays the text it is. */
function viewOf(table: Table, artefacts: Artefacts): string {
  const wanted = table.columns.filter(
    ({ name, references }) => references !== null || table.primaryKey.includes(name),
  );
  const file = artefacts.rows(table.name);
  const cells = wanted.map(({ name }) => `row->>${literal(`$.${name}`)} AS ${quoted(name)}`);
  return `CREATE TABLE ${quoted(table.name)} AS SELECT ${cells.join(', ')}, row::VARCHAR AS line
    FROM (SELECT json AS row FROM read_ndjson_objects(${literal(file)}, maximum_object_size = ${longestLine(file)}))`;
}

async function holdKeys(connection: DuckDBConnection, table: Table): Promise<void> {
  const key = table.primaryKey.map(quoted).join(', ');
  const sql = `SELECT ${key} FROM ${quoted(table.name)} GROUP BY ${key} HAVING count(*) > 1 ORDER BY ${key} LIMIT 1`;
  for await (const row of rowsOf<Record<string, unknown>>(connection, sql)) {
    throw refusedRow(table, row, {
      column: table.primaryKey.join(', '),
      value: Object.values(row).join(', '),
      rule: 'primary-key',
      reason: '',
    });
  }
}

async function holdReference(connection: DuckDBConnection, table: Table, column: Column): Promise<void> {
  if (column.references === null) return;
  const { table: target, column: key } = column.references;
  const own = table.primaryKey.map(quoted).join(', ');
  const sql = `SELECT ${own}, ${quoted(column.name)} AS missing FROM ${quoted(table.name)} AS own
    WHERE ${quoted(column.name)} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ${quoted(target)} AS other WHERE other.${quoted(key)} = own.${quoted(column.name)})
    ORDER BY ${own} LIMIT 1`;
  for await (const row of rowsOf<Record<string, unknown>>(connection, sql)) {
    throw refusedRow(table, row, {
      column: column.name,
      value: row.missing,
      rule: 'reference',
      reason: `${target}.${key}`,
    });
  }
}

/** DuckDB compares text byte by byte, which for UTF-8 is code point order. */
async function writeSorted(
  connection: DuckDBConnection,
  table: Table,
  artefacts: Artefacts,
): Promise<BuiltTable> {
  const file = artefacts.table(table.name);
  const writer = new LineWriter(file);
  const key = table.primaryKey.map(quoted).join(', ');
  for await (const { line } of rowsOf<{ line: string }>(
    connection,
    `SELECT line FROM ${quoted(table.name)} ORDER BY ${key}`,
  )) {
    await writer.write(line);
  }
  await writer.close();
  return { name: table.name, file, rows: writer.lines };
}
