/** Writes every table in the order of its primary key, and holds keys and references over the whole dataset. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { LineWriter } from '../lib/jsonl.ts';
import type { BuiltTable } from '../publish/publication.ts';
import { type Table, tables } from '../schemas/tables.ts';
import type { Artefacts } from './artefacts.ts';
import { refusedRow } from './refused-row.ts';
import type { RowFiles } from './row-files.ts';

/** Writes tables/<table>.jsonl. Throws DatasetRefused for a double key or a reference to nothing. */
export async function sortTables(artefacts: Artefacts, rows: RowFiles): Promise<BuiltTable[]> {
  const built: BuiltTable[] = [];
  for (const table of tables) built.push(writeSorted(table, artefacts, rows));
  await rows.references.hold();
  return built;
}

function writeSorted(table: Table, artefacts: Artefacts, rows: RowFiles): BuiltTable {
  const file = artefacts.table(table.name);
  mkdirSync(dirname(file), { recursive: true });
  const writer = new LineWriter(file);
  const takeKey = rows.references.keysOf(table.name);
  let last: string | null = null;
  for (const { key, line } of rows.sorted(table.name)) {
    if (key === last) throw doubleKey(table, line);
    last = key;
    takeKey(key);
    writer.write(line);
  }
  takeKey(null);
  writer.close();
  return { name: table.name, file, rows: writer.lines };
}

function doubleKey(table: Table, line: string): Error {
  const row = JSON.parse(line) as Readonly<Record<string, unknown>>;
  return refusedRow(table, row, {
    column: table.primaryKey.join(', '),
    value: table.primaryKey.map((column) => row[column]).join(', '),
    rule: 'primary-key',
    reason: '',
  });
}
