/** The error that stops publication: which row of which table breaks which rule, with its value and the mend. */
import { DatasetRefused } from '../lib/errors.ts';
import type { Table } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';

export interface RowFault {
  readonly column: string;
  readonly value: unknown;
  /** Keyword of the schema, or `primary-key`, `reference`, `span`. */
  readonly rule: string;
  readonly reason: string;
}

/** Longer values are cut in messages. */
const SHOWN_CHARACTERS = 120;

export function refusedRow(
  table: Table,
  row: Readonly<Record<string, unknown>>,
  fault: RowFault,
): DatasetRefused {
  const key = table.primaryKey.map((column) => String(row[column])).join(', ');
  return new DatasetRefused({
    message: spoken()('errors:row', {
      table: table.name,
      row: key,
      column: fault.column,
      value: (JSON.stringify(fault.value) ?? 'undefined').slice(0, SHOWN_CHARACTERS),
      rule: fault.rule,
      reason: fault.reason,
    }),
    file: `schemas/${table.name}.schema.json`,
    mend: spoken()('errors:row_mend'),
  });
}
