/** Whether the rows of a version hold against its own schemas: columns, values, keys in order and once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { filesBelow, isFile, isFolder } from '../lib/folder.ts';
import { readLines } from '../lib/jsonl.ts';
import { compile, type SchemaCheck } from '../schemas/ajv.ts';
import type { TableSchema } from '../schemas/tables.ts';
import type { Problems } from './problems.ts';

export interface VerifiedTable {
  readonly name: string;
  readonly schema: TableSchema;
  readonly file: string;
  readonly rows: number;
}

type Cells = Readonly<Record<string, unknown>>;

/** The tables that can be read; what is wrong with the others is a problem. */
export async function verifyTables(folder: string, problems: Problems): Promise<VerifiedTable[]> {
  const schemas = join(folder, 'schemas');
  const names = isFolder(schemas)
    ? filesBelow(schemas).files.flatMap((path) => /^([a-z_]+)\.schema\.json$/.exec(path)?.[1] ?? [])
    : [];
  if (names.length === 0) problems.add('no_schemas', { file: 'schemas' });
  const tables: VerifiedTable[] = [];
  for (const name of names) {
    const file = join(folder, 'data', `${name}.jsonl`);
    const schema = readSchema(join(schemas, `${name}.schema.json`));
    if (schema === null) problems.add('schema_unreadable', { file: `schemas/${name}.schema.json` });
    else if (!isFile(file)) problems.add('file_missing', { file: `data/${name}.jsonl` });
    else tables.push(await verifyTable(name, file, schema, problems));
  }
  return tables;
}

interface CompiledSchema {
  readonly schema: TableSchema;
  readonly check: SchemaCheck;
}

function readSchema(file: string): CompiledSchema | null {
  try {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as TableSchema;
    return { schema, check: compile(schema) };
  } catch {
    return null;
  }
}

async function verifyTable(
  name: string,
  file: string,
  { schema, check }: CompiledSchema,
  problems: Problems,
): Promise<VerifiedTable> {
  const key = schema['x-primary-key'];
  let previous: Cells | null = null;
  let rows = 0;
  for await (const text of readLines(file)) {
    rows += 1;
    const cells = parsed(text);
    if (cells === null) {
      problems.add('not_a_row', { file: `data/${name}.jsonl`, line: rows });
      continue;
    }
    const [fault] = check(cells);
    if (fault)
      problems.add('row', {
        table: name,
        row: keyTold(key, cells),
        column: fault.path.slice(1),
        value: told(fault.value),
        rule: fault.rule,
        limit: fault.limit,
        message: fault.message,
      });
    const order: number = previous === null ? -1 : byKey(key, previous, cells);
    if (order === 0) problems.add('key_twice', { table: name, row: keyTold(key, cells) });
    if (order > 0) problems.add('key_order', { table: name, row: keyTold(key, cells) });
    previous = cells;
  }
  return { name, schema, file, rows };
}

function parsed(text: string): Cells | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Cells) : null;
  } catch {
    return null;
  }
}

function byKey(key: readonly string[], a: Cells, b: Cells): number {
  for (const column of key) {
    const order = byCodePoint(String(a[column]), String(b[column]));
    if (order !== 0) return order;
  }
  return 0;
}

function keyTold(key: readonly string[], cells: Cells): string {
  return key.map((column) => String(cells[column])).join(', ');
}

const TOLD_CHARACTERS = 120;

function told(value: unknown): string {
  return (JSON.stringify(value) ?? '–').slice(0, TOLD_CHARACTERS);
}
