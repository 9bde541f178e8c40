/** The published tables and their columns, read from schemas/*.schema.json: the one source of names, types and order. */
import { readFileSync } from 'node:fs';
import type { SchemaObject } from 'ajv/dist/2020.js';
import type { TableName } from '../../schemas/rows.d.ts';
import { compileOwn, type SchemaCheck, type ValueType } from './ajv.ts';

export type { Rows, TableName } from '../../schemas/rows.d.ts';

/** Every table, in the order in which a reader meets them. */
export const tableNames = [
  'figures',
  'articles',
  'paragraphs',
  'amounts',
  'conversions',
  'dates',
  'counts',
  'quotes',
  'mentions',
  'entities',
  'aliases',
  'facts',
  'fact_groups',
  'stories',
  'reuse',
  'findings',
  'rates',
  'codes',
] as const satisfies readonly TableName[];

export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly nullable: boolean;
  readonly unit: string | null;
  /** Digits after the decimal point of a `decimal`. */
  readonly digits: number | null;
  readonly references: { readonly table: TableName; readonly column: string } | null;
  /** The code list the column draws from. A list without `values` is open (currencies). */
  readonly codes: string | null;
  /** Every code the column may hold, null aside. */
  readonly values: readonly string[] | null;
  readonly pattern: string | null;
}

export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly Column[];
  readonly schema: TableSchema;
}

/** A column as its schema file has it. */
interface ColumnSchema {
  readonly description: string;
  readonly type: string | readonly string[];
  readonly 'x-type': ValueType;
  readonly 'x-unit'?: string;
  readonly 'x-digits'?: number;
  readonly 'x-references'?: string;
  readonly 'x-codes'?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
}

export interface TableSchema extends SchemaObject {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly 'x-primary-key': readonly string[];
  readonly properties: Readonly<Record<string, ColumnSchema>>;
  readonly required: readonly string[];
}

export const schemasFolder = new URL('../../schemas/', import.meta.url);

function readSchema(name: TableName): TableSchema {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemasFolder), 'utf8')) as TableSchema;
}

function referenceOf(target: string | undefined): Column['references'] {
  const [table, column] = target?.split('.') ?? [];
  return table === undefined || column === undefined ? null : { table: table as TableName, column };
}

function columnOf(name: string, schema: ColumnSchema): Column {
  return {
    name,
    description: schema.description,
    type: schema['x-type'],
    nullable: schema.type.includes('null'),
    unit: schema['x-unit'] ?? null,
    digits: schema['x-digits'] ?? null,
    references: referenceOf(schema['x-references']),
    codes: schema['x-codes'] ?? null,
    values: schema.enum?.filter((code) => code !== null) ?? null,
    pattern: schema.pattern ?? null,
  };
}

function tableOf(name: TableName): Table {
  const schema = readSchema(name);
  const columns = Object.entries(schema.properties).map(([column, about]) => columnOf(column, about));
  const { title, description, 'x-primary-key': primaryKey } = schema;
  return { name, title, description, primaryKey, columns, schema };
}

export const tables: readonly Table[] = tableNames.map(tableOf);

const byName = new Map<TableName, Table>(tables.map((table) => [table.name, table]));

/** The table of that name. Throws when there is none: a fault of the program. */
export function tableNamed(name: TableName): Table {
  const table = byName.get(name);
  if (table === undefined) throw new Error(`There is no table ${name}`);
  return table;
}

const checks = new Map<TableName, SchemaCheck>();

/** The check that a row of a table must pass; compiled when it is first asked for. */
export function rowCheck(name: TableName): SchemaCheck {
  const known = checks.get(name);
  if (known !== undefined) return known;
  const check = compileOwn(tableNamed(name).schema);
  checks.set(name, check);
  return check;
}
