/** What the codebook tells about a column's values, gathered in one pass with bounded memory. */

import { byCodePoint } from '../lib/code-point-order.ts';
import { sha256 } from '../lib/digest.ts';
import type { Column, Table } from '../schemas/tables.ts';
import { BareCell, type Cell } from './table-cell.ts';

/** Different values are counted up to this many; beyond, the codebook says "more than". */
export const distinctLimit = 10_000;

/** Longer values are told apart by their digest, and never shown as frequent. */
const shownLength = 64;

/** A sentence of an article, and the words of it that a row is about; null where the table does not have them. */
export interface SourceSentence {
  readonly sentence: string;
  readonly text: string | null;
}

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
  /** Where that value was read, when the column is read from a sentence of the same row. */
  readonly exampleSource: SourceSentence | null;
}

export interface TableStatistics {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnStatistics>;
}

const rangedTypes: readonly Column['type'][] = ['integer', 'number', 'decimal', 'date'];
const countedTypes: readonly Column['type'][] = ['code', 'boolean', 'text', 'edtf', 'id', 'url'];

/**
 * Figures and times of a row that has a text of its own are read from its sentence; of texts only those whose very words stand
 * there: the name of an entity may not.
 */
function isReadFrom({ sentence, text }: SourceSentence, value: string, { name, type }: Column): boolean {
  if (type === 'number' || type === 'edtf') return text !== null;
  return type === 'text' && name !== 'sentence' && sentence.includes(value);
}

class ColumnCounter {
  readonly #column: Column;
  readonly #counts = new Map<string, number>();
  #missing = 0;
  #overflow = false;
  #example: string | null = null;
  #exampleSource: SourceSentence | null = null;
  #min: string | null = null;
  #max: string | null = null;

  constructor(column: Column) {
    this.#column = column;
  }

  /** `source`: the sentence of the row, when it has one. */
  add(cell: Cell, source: SourceSentence | null): void {
    if (cell === null) {
      this.#missing += 1;
      return;
    }
    const text = cell instanceof BareCell ? cell.text : cell;
    if (this.#example === null) {
      this.#example = text;
      this.#exampleSource = source !== null && isReadFrom(source, text, this.#column) ? source : null;
    }
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
      exampleSource: this.#exampleSource,
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
  readonly #columns: readonly Column[];
  readonly #counters: readonly ColumnCounter[];
  readonly #sentenceAt: number;
  readonly #textAt: number;
  #rows = 0;

  constructor({ columns }: Pick<Table, 'columns'>) {
    this.#columns = columns;
    this.#counters = columns.map((column) => new ColumnCounter(column));
    this.#sentenceAt = columns.findIndex(({ name }) => name === 'sentence');
    this.#textAt = columns.findIndex(({ name }) => name === 'text');
  }

  /** `cells`: those of each row, in the order of the columns. */
  add(cells: readonly (readonly Cell[])[]): void {
    this.#rows += cells.length;
    const sources = cells.map((row) => this.#sourceOf(row));
    this.#counters.forEach((counter, index) => {
      cells.forEach((row, i) => {
        counter.add(row[index] ?? null, sources[i] ?? null);
      });
    });
  }

  #sourceOf(row: readonly Cell[]): SourceSentence | null {
    const sentence = row[this.#sentenceAt];
    const text = row[this.#textAt];
    if (typeof sentence !== 'string') return null;
    return { sentence, text: typeof text === 'string' ? text : null };
  }

  result(): TableStatistics {
    const columns = this.#columns.map(({ name }, index) => [name, this.#counters[index]?.result()] as const);
    return {
      rows: this.#rows,
      columns: new Map(columns.flatMap(([name, result]) => (result === undefined ? [] : [[name, result]]))),
    };
  }
}
