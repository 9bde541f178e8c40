/** Every row on its way to a table: held against its schema and its raw text, its columns in order, sorted by key as it comes. */

import type { Article } from '../contract.ts';
import { LineSorter, type SortedLine } from '../lib/line-sorter.ts';
import type { RawText } from '../lib/span.ts';
import { faultWords } from '../schemas/fault-words.ts';
import { type Rows, rowCheck, type Table, type TableName, tableNamed, tables } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';
import type { LocatedArticle } from '../tables/located.ts';
import type { Artefacts } from './artefacts.ts';
import { References } from './references.ts';
import { refusedRow } from './refused-row.ts';

export type OnRow = (table: TableName, row: object, article: Article | null) => void;

export class RowFiles {
  readonly #sorters: ReadonlyMap<TableName, LineSorter>;
  readonly #onRow: OnRow;
  readonly references: References;

  /** `onRow`: told of every row, with the article it was read from. */
  constructor(artefacts: Artefacts, onRow: OnRow = () => undefined) {
    this.#onRow = onRow;
    this.#sorters = new Map(tables.map(({ name }) => [name, new LineSorter(artefacts.rows(name))]));
    this.references = new References(artefacts);
  }

  /** Throws DatasetRefused when a row breaks its schema, or its text is not the characters its offsets give. */
  write<Name extends TableName>(name: Name, row: Rows[Name], from?: LocatedArticle): void {
    const table = tableNamed(name);
    const cells = row as unknown as Readonly<Record<string, unknown>>;
    const [fault] = rowCheck(name)(row);
    if (fault)
      throw refusedRow(table, cells, {
        column: fault.path.slice(1),
        value: fault.value,
        rule: fault.rule,
        reason: faultWords(fault, spoken()),
      });
    if (from) holdSpan(table, cells, from.raw);
    this.#onRow(name, row, from?.article ?? null);
    this.references.note(table, cells);
    this.#sorters.get(name)?.add(keyOf(table, cells), inOrder(table, cells));
  }

  /** The rows of a table by primary key, in code point order. */
  sorted(name: TableName): Iterable<SortedLine> {
    return this.#sorters.get(name)?.sorted() ?? [];
  }
}

/** Below every character that keys are made of, so that keys of several columns sort column by column. */
const BETWEEN_COLUMNS = '\u0001';

function keyOf({ primaryKey }: Table, cells: Readonly<Record<string, unknown>>): string {
  return primaryKey.map((column) => String(cells[column])).join(BETWEEN_COLUMNS);
}

function inOrder({ columns }: Table, cells: Readonly<Record<string, unknown>>): string {
  let at = 0;
  for (const name in cells) {
    if (columns[at]?.name !== name)
      return JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, cells[column.name]])));
    at += 1;
  }
  return JSON.stringify(cells);
}

/** The slice of the raw text between `start` and `end` is the row's text, to the character. */
function holdSpan(table: Table, cells: Readonly<Record<string, unknown>>, raw: RawText): void {
  const { start, end, text } = cells;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof text !== 'string') return;
  const slice = raw.slice(start, end);
  if (slice === text) return;
  throw refusedRow(table, cells, {
    column: 'text',
    value: text,
    rule: 'span',
    reason: JSON.stringify(slice),
  });
}
