/** Every table in every row format, in one pass over its rows; memory does not grow with the table. */
import { setImmediate as turn } from 'node:timers/promises';
import { readLines } from '../lib/jsonl.ts';
import type { Artefact, Batch, EditionTable, LabelsByLanguage, RowWriter } from './publication.ts';
import { rowFormats } from './row-formats.ts';
import { TableCounter, type TableStatistics } from './statistics.ts';
import { cellOf } from './table-cell.ts';
import type { HashedFile, VersionFolder } from './version-folder.ts';

/** Characters of JSON that go through the formats at a time. */
const batchLength = 1 << 17;

/** The rows of a table in batches of about a hundred thousand characters. */
async function* batchesOf({ file, columns }: EditionTable): AsyncGenerator<Batch> {
  let lines: string[] = [];
  let length = 0;
  let first = 0;
  const batch = (): Batch => ({
    first,
    lines,
    cells: lines.map((line) => {
      const row = JSON.parse(line) as Readonly<Record<string, unknown>>;
      return columns.map((column) => cellOf(row[column.name], column));
    }),
  });
  for await (const line of readLines(file)) {
    lines.push(line);
    length += line.length;
    if (length < batchLength) continue;
    yield batch();
    first += lines.length;
    lines = [];
    length = 0;
  }
  if (lines.length > 0) yield batch();
}

interface OpenFile {
  readonly writer: RowWriter;
  readonly file: HashedFile;
}

async function writeTable(
  table: EditionTable,
  folder: VersionFolder,
  labels: LabelsByLanguage,
  onRows: (rows: number) => void,
): Promise<TableStatistics> {
  const counter = new TableCounter(table);
  const open: OpenFile[] = [];
  try {
    for (const writer of rowFormats.flatMap((format) => format.writers(table, labels))) {
      open.push({ writer, file: folder.open(writer.path) });
    }
    for (const { writer, file } of open) file.write(writer.head());
    for await (const batch of batchesOf(table)) {
      counter.add(batch.cells);
      for (const { writer, file } of open) file.write(writer.body(batch));
      onRows(batch.first + batch.lines.length);
      // The engines beside are given their next table.
      await turn();
    }
    for (const { writer, file } of open) {
      file.write(writer.tail());
      folder.finish(writer.path, file);
    }
  } catch (error) {
    for (const { file } of open) file.abandon();
    throw error;
  }
  return counter.result();
}

export const rows: Artefact = {
  id: 'rows',
  async write(edition, folder, labels) {
    const { editionTables, onRows } = edition;
    const total = editionTables.reduce((sum, table) => sum + table.rows, 0);
    let done = 0;
    for (const table of editionTables) {
      const statistics = await writeTable(table, folder, labels, (rows) => onRows?.(done + rows, total));
      done += statistics.rows;
      if (statistics.rows !== table.rows) {
        throw new Error(
          `${table.name}: ${statistics.rows} rows in ${table.file}, ${table.rows} were announced`,
        );
      }
      edition.statistics.set(table.name, statistics);
    }
  },
};
