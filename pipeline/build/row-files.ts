/** Every row on its way to a table: held against its schema and its raw text, then written with its columns in order. */

import { LineWriter } from '../lib/jsonl.ts';
import type { RawText } from '../lib/span.ts';
import { faultWords } from '../schemas/fault-words.ts';
import { type Rows, rowCheck, type Table, type TableName, tableNamed, tables } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';
import type { Artefacts } from './artefacts.ts';
import { refusedRow } from './refused-row.ts';

export class RowFiles {
  readonly #writers: ReadonlyMap<TableName, LineWriter>;

  constructor(artefacts: Artefacts) {
    this.#writers = new Map(tables.map(({ name }) => [name, new LineWriter(artefacts.rows(name))]));
  }

  /** Throws DatasetRefused when a row breaks its schema, or its text is not the characters its offsets give. */
  async write<Name extends TableName>(name: Name, row: Rows[Name], raw?: RawText): Promise<void> {
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
    if (raw) holdSpan(table, cells, raw);
    await this.#writers.get(name)?.write(inOrder(table, cells));
  }

  /** Number of rows a table has so far. */
  count(name: TableName): number {
    return this.#writers.get(name)?.lines ?? 0;
  }

  async close(): Promise<void> {
    for (const writer of this.#writers.values()) await writer.close();
  }
}

function inOrder({ columns }: Table, cells: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, cells[name]])));
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
