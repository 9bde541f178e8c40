/** `data/<table>.csv`: the canonical edition, for programs. */
import type { EditionTable, RowFormat, RowWriter } from './publication.ts';
import { BareCell, type Cell } from './table-cell.ts';

export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly lineEnd: 'unix' | 'windows';
}

export const canonicalDialect: CsvDialect = { delimiter: ',', lineEnd: 'unix' };

const lineEnds: Readonly<Record<CsvDialect['lineEnd'], string>> = { unix: '\n', windows: '\r\n' };

/**
 * Lines of CSV (RFC 4180). All text is quoted, also in row 30,000 and when it looks like a number, so that no reader's type
 * sniffing depends on which rows it looked at; numbers and truth values are bare, a missing value is an empty cell.
 */
export function csvLines(rows: readonly (readonly Cell[])[], { delimiter, lineEnd }: CsvDialect): string {
  const end = lineEnds[lineEnd];
  let lines = '';
  for (const row of rows) lines += csvLine(row, delimiter) + end;
  return lines;
}

/** One line, without its end. */
export function csvLine(row: readonly Cell[], delimiter: CsvDialect['delimiter']): string {
  let line = '';
  for (let i = 0; i < row.length; i += 1) {
    if (i > 0) line += delimiter;
    const cell = row[i];
    if (typeof cell === 'string') line += quoted(cell);
    else if (cell instanceof BareCell) line += bare(cell.text, delimiter);
    else if (cell !== null) throw new TypeError(`Not a cell: ${String(cell)}`);
  }
  return line;
}

const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);

const bare = (text: string, delimiter: string) => (text.includes(delimiter) ? quoted(text) : text);

export function dataPath(table: { readonly name: string }, extension: string): string {
  return `data/${table.name}.${extension}`;
}

function writerOf(table: EditionTable): RowWriter {
  const { columns } = table;
  return {
    path: dataPath(table, 'csv'),
    head: () => csvLines([columns.map((column) => column.name)], canonicalDialect),
    body: (batch) => csvLines(batch.cells, canonicalDialect),
    tail: () => '',
  };
}

export const csv: RowFormat = { id: 'csv', writers: (table) => [writerOf(table)] };
