/** What a column's cells are to a program, whatever the format: the one mapping that every typed file and loader goes by. */
import type { ValueType } from '../schemas/ajv.ts';
import type { Column } from '../schemas/tables.ts';

export type StorageKind = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/**
 * A `decimal` is a number: its digits are fixed only in print, and no value has more than a double holds exactly (15 significant
 * digits). Decimal columns of Parquet would reach pandas as Python objects that nothing can be computed with.
 */
const kinds: Readonly<Record<ValueType, StorageKind>> = {
  id: 'text',
  code: 'text',
  text: 'text',
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  edtf: 'text',
  json: 'text',
  url: 'text',
  sha256: 'text',
};

export function storageKind(column: Pick<Column, 'type'>): StorageKind {
  return kinds[column.type];
}
