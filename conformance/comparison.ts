/** Holds what a client saw against what it must see: rows, keys, and of every column kind, missing values and sum. */
import type { ExpectedColumn, ExpectedTable, Kind } from './expected.ts';

/**
 * `declared`: every column has the type its schema declares. `plain`: the client guessed, and must not have damaged anything.
 * `careless`: it also takes words like NA for nothing or trims spaces; so of free text nothing is asked, of all other columns the same.
 */
export type Strictness = 'declared' | 'plain' | 'careless';

interface SeenColumn {
  readonly kind: Kind;
  readonly missing: number;
  readonly sum: number;
}

interface SeenTable {
  readonly rows: number;
  readonly first: string;
  readonly last: string;
  readonly columns: Map<string, SeenColumn>;
}

/** One thing that was checked; `faults` is empty when it holds. */
export interface Check {
  readonly name: string;
  readonly faults: readonly string[];
}

/** What a guessing client may make of a type without damage: EDTF and other free text may look like a year or a day. */
const guessed: Readonly<Partial<Record<ExpectedColumn['type'], readonly Kind[]>>> = {
  text: ['text', 'integer', 'number', 'date'],
  edtf: ['text', 'integer', 'number', 'date'],
  json: ['text', 'other'],
  integer: ['integer', 'number'],
  number: ['integer', 'number'],
  decimal: ['integer', 'number'],
  boolean: ['boolean'],
  date: ['date', 'text'],
};

function isAllowed(
  expected: ExpectedColumn,
  seen: SeenColumn,
  rows: number,
  strictness: Strictness,
): boolean {
  if (seen.kind === expected.kind) return true;
  const isEmpty = expected.missing === rows;
  if (strictness === 'declared') return expected.type === 'json' && seen.kind === 'other';
  return isEmpty || (guessed[expected.type] ?? ['text']).includes(seen.kind);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const summed: readonly Kind[] = ['integer', 'number'];

function columnFaults(
  name: string,
  expected: ExpectedColumn,
  seen: SeenColumn | undefined,
  rows: number,
  strictness: Strictness,
): string[] {
  if (seen === undefined) return [`${name} is absent`];
  if (strictness === 'careless' && expected.type === 'text') return [];
  const faults: string[] = [];
  if (!isAllowed(expected, seen, rows, strictness))
    faults.push(`${name} is ${seen.kind}, not ${expected.kind}`);
  if (seen.missing !== expected.missing)
    faults.push(`${name} has ${seen.missing} missing values, not ${expected.missing}`);
  const isSameKind =
    seen.kind === expected.kind || (summed.includes(seen.kind) && summed.includes(expected.kind));
  if (isSameKind && !isClose(seen.sum, expected.sum))
    faults.push(`${name} adds up to ${seen.sum}, not ${expected.sum}`);
  return faults;
}

function tableFaults(expected: ExpectedTable, seen: SeenTable | undefined, strictness: Strictness): string[] {
  if (seen === undefined) return expected.rows === 0 ? [] : ['was not read'];
  const faults: string[] = [];
  if (seen.rows !== expected.rows) faults.push(`${seen.rows} rows, not ${expected.rows}`);
  if (seen.first !== expected.first) faults.push(`begins with ${seen.first}, not ${expected.first}`);
  if (seen.last !== expected.last) faults.push(`ends with ${seen.last}, not ${expected.last}`);
  for (const [name, column] of expected.columns)
    faults.push(...columnFaults(name, column, seen.columns.get(name), expected.rows, strictness));
  const more = [...seen.columns.keys()].filter((name) => !expected.columns.has(name));
  return more.length === 0 ? faults : [...faults, `columns that are not declared: ${more.join(', ')}`];
}

/** The lines of a client: rows, columns, and checks it makes itself. */
function parse(output: string): { tables: Map<string, SeenTable>; checks: Check[] } {
  const tables = new Map<string, SeenTable>();
  const checks: Check[] = [];
  for (const line of output.split('\n')) {
    const [word = '', name = '', ...cells] = line.split('\t');
    if (word === 'rows') {
      const [rows = '', first = '', last = ''] = cells;
      tables.set(name, { rows: Number(rows), first, last, columns: new Map() });
    } else if (word === 'column') {
      const [column = '', kind = '', missing = '', sum = ''] = cells;
      tables
        .get(name)
        ?.columns.set(column, { kind: kind as Kind, missing: Number(missing), sum: Number(sum) });
    } else if (word === 'ok') checks.push({ name, faults: [] });
    else if (word === 'fail') checks.push({ name, faults: [cells.join(' ')] });
  }
  return { tables, checks };
}

/** Every table and every check of a client's own. `expected` is null for a client that reads no tables. */
export function compare(
  output: string,
  expected: ReadonlyMap<string, ExpectedTable> | null,
  strictness: Strictness,
): readonly Check[] {
  const { tables, checks } = parse(output);
  const read = [...(expected ?? [])].map(([name, table]) => ({
    name,
    faults: tableFaults(table, tables.get(name), strictness),
  }));
  return [...checks, ...read];
}
