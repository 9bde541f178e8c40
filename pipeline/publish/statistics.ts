/** What the codebook tells about a column's values, gathered in one pass with bounded memory. */

import { byCodePoint } from '../lib/code-point-order.ts';
import { sha256 } from '../lib/digest.ts';
import type { Column } from '../schemas/tables.ts';
import type { Batch, EditionTable } from './publication.ts';
import { BareCell, type Cell } from './table-cell.ts';

/** Different values are counted up to this many; beyond, the codebook says "more than". */
export const distinctLimit = 10_000;

/** Longer values are told apart by their digest, and never shown as frequent. */
const shownLength = 64;

export interface ColumnStatistics {
  readonly missing: number;
  /** Number of different values, or null when there are more than `distinctLimit`. */
  readonly distinct: number | null;
  /** Smallest and largest value of a number or date, as written in the CSV. */
  readonly range: { readonly min: string; readonly max: string } | null;
  /** Values by falling count, then by code point; empty when every value occurs once or there are too many. */
  readonly frequent: readonly { readonly value: string; readonly count: number }[];
  /** The first value of the table in key order. */
  readonly example: string | null;
}

export interface TableStatistics {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnStatistics>;
}

const rangedTypes: readonly Column['type'][] = ['integer', 'number', 'decimal', 'date'];
const countedTypes: readonly Column['type'][] = ['code', 'boolean', 'text', 'edtf', 'id', 'url'];

class ColumnCounter {
  readonly #column: Column;
  readonly #counts = new Map<string, number>();
  #missing = 0;
  #overflow = false;
  #example: string | null = null;
  #min: string | null = null;
  #max: string | null = null;

  constructor(column: Column) {
    this.#column = column;
  }

  add(cell: Cell): void {
    if (cell === null) {
      this.#missing += 1;
      return;
    }
    const text = cell instanceof BareCell ? cell.text : cell;
    this.#example ??= text;
    this.#count(text);
    if (rangedTypes.includes(this.#column.type)) this.#stretch(text);
  }

  #count(text: string): void {
    if (this.#overflow) return;
    const key = text.length > shownLength ? `\0${sha256(text)}` : text;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#counts.size <= distinctLimit) return;
    this.#overflow = true;
    this.#counts.clear();
  }

  #stretch(text: string): void {
    const compare =
      this.#column.type === 'date' ? byCodePoint : (a: string, b: string) => Number(a) - Number(b);
    if (this.#min === null || compare(text, this.#min) < 0) this.#min = text;
    if (this.#max === null || compare(text, this.#max) > 0) this.#max = text;
  }

  result(): ColumnStatistics {
    const range = this.#min === null || this.#max === null ? null : { min: this.#min, max: this.#max };
    return {
      missing: this.#missing,
      distinct: this.#overflow ? null : this.#counts.size,
      range,
      frequent: this.#frequent(),
      example: this.#example,
    };
  }

  #frequent(): ColumnStatistics['frequent'] {
    if (!countedTypes.includes(this.#column.type)) return [];
    const isClosed = this.#column.type === 'code' || this.#column.type === 'boolean';
    return [...this.#counts]
      .filter(([value, count]) => !value.startsWith('\0') && (isClosed || count > 1))
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value));
  }
}

/** Counts the rows of one table batch by batch. */
export class TableCounter {
  readonly #table: Pick<EditionTable, 'columns'>;
  readonly #counters: readonly ColumnCounter[];
  #rows = 0;

  constructor(table: Pick<EditionTable, 'columns'>) {
    this.#table = table;
    this.#counters = table.columns.map((column) => new ColumnCounter(column));
  }

  add({ cells }: Pick<Batch, 'cells'>): void {
    this.#rows += cells.length;
    this.#counters.forEach((counter, index) => {
      for (const row of cells) counter.add(row[index] ?? null);
    });
  }

  result(): TableStatistics {
    const columns = this.#table.columns.map(
      ({ name }, index) => [name, this.#counters[index]?.result()] as const,
    );
    return {
      rows: this.#rows,
      columns: new Map(columns.flatMap(([name, result]) => (result === undefined ? [] : [[name, result]]))),
    };
  }
}
