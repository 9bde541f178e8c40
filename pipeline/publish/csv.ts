/** `data/<table>.csv`: the canonical edition, for programs. */
import { stringify } from 'csv-stringify/sync';
import type { EditionTable, RowFormat, RowWriter } from './publication.ts';
import { BareCell, type Cell } from './table-cell.ts';

export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly lineEnd: 'unix' | 'windows';
}

export const canonicalDialect: CsvDialect = { delimiter: ',', lineEnd: 'unix' };

const text = (value: string) => value;

/**
 * Lines of CSV. Every default of csv-stringify that alters data is overruled: true would become 1, false an empty cell, and a
 * line break other than the record delimiter would stand unquoted. All text is quoted, also in row 30,000 and when it looks
 * like a number, so that no reader's type sniffing depends on which rows it looked at.
 */
export function csvLines(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  return stringify([...rows], {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineEnd,
    quote_record_delimiter: true,
    quoted_string: true,
    cast: {
      string: text,
      object: (cell) => (cell instanceof BareCell ? cell.text : refuse(cell)),
      boolean: refuse,
      number: refuse,
      bigint: refuse,
      date: refuse,
    },
  });
}

function refuse(value: unknown): never {
  throw new TypeError(`Not a cell: ${String(value)}`);
}

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
