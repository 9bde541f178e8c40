/** What every client must see of each table, worked out from the JSON Lines and the schemas that the version itself publishes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText } from '../pipeline/publish/table-cell.ts';
import type { ValueType } from '../pipeline/schemas/ajv.ts';

/** `empty`: no value at all, so that a client without declared types cannot know better. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'empty' | 'other';

export interface ExpectedColumn {
  readonly type: ValueType;
  readonly kind: Kind;
  readonly missing: number;
  /** Code points of texts, days since 1970, number of true values, or the plain sum. */
  readonly sum: number;
}

export interface ExpectedTable {
  readonly rows: number;
  readonly first: string;
  readonly last: string;
  readonly columns: ReadonlyMap<string, ExpectedColumn>;
}

/** `exact`: the text as it was read; `cells`: as it stands in CSV, without line breaks and invisible characters. */
export type TextForm = 'exact' | 'cells';

type Row = Readonly<Record<string, unknown>>;

interface Schema {
  readonly 'x-primary-key': readonly string[];
  readonly properties: Readonly<Record<string, { readonly 'x-type': ValueType }>>;
}

const kinds: Readonly<Partial<Record<ValueType, Kind>>> = {
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
};

const dayLength = 86_400_000;

function measured(value: unknown, kind: Kind, form: TextForm): number {
  if (kind === 'date') return Date.parse(`${String(value)}T00:00:00Z`) / dayLength;
  if (kind !== 'text') return Number(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Array.from(form === 'exact' ? text : cellText(text)).length;
}

function columnOf(rows: readonly Row[], name: string, type: ValueType, form: TextForm): ExpectedColumn {
  const kind = kinds[type] ?? 'text';
  const present = rows.map((row) => row[name]).filter((value) => value !== null);
  const sum = present.reduce((total: number, value) => total + measured(value, kind, form), 0);
  return { type, kind, missing: rows.length - present.length, sum };
}

/** Every table of a version folder. */
export function expectedTables(root: string, form: TextForm): ReadonlyMap<string, ExpectedTable> {
  const suffix = '.schema.json';
  const names = readdirSync(join(root, 'schemas')).map((file) => file.slice(0, -suffix.length));
  return new Map(
    names.sort().map((name) => {
      const schema = JSON.parse(readFileSync(join(root, 'schemas', name + suffix), 'utf8')) as Schema;
      const lines = readFileSync(join(root, 'data', `${name}.jsonl`), 'utf8')
        .split('\n')
        .slice(0, -1);
      const rows = lines.map((line) => JSON.parse(line) as Row);
      const keyOf = (row: Row | undefined) =>
        row === undefined ? '' : schema['x-primary-key'].map((column) => String(row[column])).join('|');
      const columns = Object.entries(schema.properties).map(
        ([column, about]) => [column, columnOf(rows, column, about['x-type'], form)] as const,
      );
      const table = {
        rows: rows.length,
        first: keyOf(rows[0]),
        last: keyOf(rows.at(-1)),
        columns: new Map(columns),
      };
      return [name, table];
    }),
  );
}
