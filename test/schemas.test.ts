/** The schemas accept what they should, refuse what they should, and the types made from them are fresh. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile, compileOwn } from '../pipeline/schemas/ajv.ts';
import { renderRows, rowsFile } from '../pipeline/schemas/generate.ts';
import { compileReference, referenceNames, referenceSchema } from '../pipeline/schemas/reference.ts';
import {
  type Column,
  rowCheck,
  schemasFolder,
  tableNamed,
  tableNames,
  tables,
} from '../pipeline/schemas/tables.ts';
import { exampleRows } from './fixtures/rows.ts';

const rowOf = (name: (typeof tableNames)[number]): Record<string, unknown> => ({ ...exampleRows[name] });

/** Values that a column of each type must refuse. */
function wrongValues(column: Column): unknown[] {
  const wrong: unknown[] = [['list'], undefined];
  if (!column.nullable) wrong.push(null);
  switch (column.type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return [...wrong, '12', Number.NaN, ...(column.type === 'integer' ? [-1, 1.5] : [])];
    case 'boolean':
      return [...wrong, 'true', 0];
    case 'date':
      return [...wrong, '2031-02-30', '2031-02', ''];
    case 'code':
      return [...wrong, 'no such code', ''];
    case 'json':
      return [...wrong, '{}', { nested: { deep: 1 } }];
    case 'url':
      return [...wrong, 'not an address'];
    case 'sha256':
      return [...wrong, 'A'.repeat(64), 'a'.repeat(63)];
    case 'id':
      return [...wrong, '', 7, ...(column.pattern === null ? [] : ['007', 'AMT-0'])];
    default:
      return [...wrong, '', 7];
  }
}

describe.each(tableNames)('%s', (name) => {
  const table = tableNamed(name);
  const check = rowCheck(name);

  test('accepts a good row', () => {
    expect(check(rowOf(name))).toEqual([]);
  });

  test('has its key first and every column required', () => {
    const columns = table.columns.map((column) => column.name);
    expect(columns.slice(0, table.primaryKey.length)).toEqual(table.primaryKey);
    expect([...table.schema.required]).toEqual(columns);
    expect(Object.keys(exampleRows[name]).sort()).toEqual([...columns].sort());
  });

  test('refuses a missing column and an unknown one', () => {
    for (const column of table.columns) {
      const { [column.name]: _, ...rest } = rowOf(name);
      expect(check(rest), column.name).toMatchObject([{ path: `/${column.name}`, rule: 'required' }]);
    }
    expect(check({ ...rowOf(name), extra: 1 })).toMatchObject([
      { path: '/extra', rule: 'additionalProperties' },
    ]);
  });

  test('refuses wrong values, naming the column', () => {
    for (const column of table.columns) {
      for (const value of wrongValues(column)) {
        const faults = check({ ...rowOf(name), [column.name]: value });
        expect(faults.length, `${column.name} = ${JSON.stringify(value)}`).toBeGreaterThan(0);
        expect(faults[0]?.path, column.name).toMatch(new RegExp(`^/${column.name}(?:/|$)`));
      }
    }
  });

  test('refers to keys of tables and keeps its code lists', () => {
    for (const column of table.columns) {
      const { references, type, codes, values, digits } = column;
      if (references !== null) expect(tableNamed(references.table).primaryKey).toEqual([references.column]);
      expect(codes !== null, column.name).toBe(type === 'code');
      expect(digits !== null, column.name).toBe(type === 'decimal');
      for (const code of values ?? [])
        expect(code).toMatch(/^[a-z][a-z0-9_-]*[a-z0-9]$|^(?:Latn|Cyrl|Hans|Hant)$/i);
    }
  });
});

test('every schema file is a table and every table has a schema file', () => {
  const files = readdirSync(schemasFolder).filter((file) => file.endsWith('.schema.json'));
  expect(files.sort()).toEqual(tableNames.map((name) => `${name}.schema.json`).sort());
  const reference = readdirSync(new URL('reference/', schemasFolder));
  expect(reference.sort()).toEqual(referenceNames.map((name) => `${name}.schema.json`).sort());
});

test('a code list is the same wherever it is used', () => {
  const lists = new Map<string, string>();
  for (const column of tables.flatMap((table) => table.columns)) {
    if (column.codes === null) continue;
    const values = JSON.stringify(column.values);
    expect(lists.get(column.codes) ?? values, `${column.codes} in ${column.name}`).toBe(values);
    lists.set(column.codes, values);
  }
});

test('an annotation nobody knows, or one of the wrong form, is refused', () => {
  expect(() => compile({ type: 'string', 'x-colour': 'red' })).toThrow(/x-colour/);
  expect(() => compile({ type: 'string', 'x-type': 'colour' })).toThrow(/x-type/);
  expect(() => compile({ type: 'number', 'x-digits': 1.5 })).toThrow(/x-digits/);
});

test('every schema is a schema, its annotations included', () => {
  for (const { schema } of tables) expect(() => compile(schema)).not.toThrow();
  for (const name of referenceNames) expect(() => compile(referenceSchema(name))).not.toThrow();
});

test('rows.d.ts is fresh', async () => {
  expect(readFileSync(rowsFile, 'utf8')).toBe(await renderRows());
});

describe('reference schemas', () => {
  test.each(referenceNames)('%s compiles', (name) => {
    expect(compileReference(name)(7)).toMatchObject([{ path: '', rule: 'type' }]);
  });

  test('a missing name has no value and a given one has a source', () => {
    const check = compileReference('entity');
    const missing = { value: null, status: 'missing', source: null };
    const given = { value: 'Harbour Lights', status: 'official', source: 'title card' };
    const entity = (ru: object) => ({
      id: 'work-harbour-lights',
      type: 'work',
      names: { en: given, ru, zh: missing },
      aliases: [],
      wikidata_id: null,
      descriptions: { en: 'film of 2031', ru: null, zh: null },
      sources: ['title card'],
      confidence: 'verified',
    });
    expect(check(entity(missing))).toEqual([]);
    expect(check(entity({ ...missing, value: 'Огни гавани' })).length).toBeGreaterThan(0);
    expect(check(entity({ ...given, value: null })).length).toBeGreaterThan(0);
    expect(check(entity({ ...given, source: null })).length).toBeGreaterThan(0);
    expect(check(entity({ ...given, status: 'guessed' })).length).toBeGreaterThan(0);
  });

  test('a sidecar may be empty but holds nothing unknown', () => {
    const check = compileReference('sidecar');
    expect(check({})).toEqual([]);
    expect(check({ published: '2031-03-04', is_translation: true })).toEqual([]);
    expect(check({ publshed: '2031-03-04' })).toMatchObject([
      { path: '/publshed', rule: 'additionalProperties' },
    ]);
  });
});

test.each([compile, compileOwn])(
  'how long a text must be is told in characters, not in units',
  (compileWith) => {
    const faults = (least: number, text: string) =>
      compileWith({ type: 'string', minLength: least })(text).map(({ rule, limit }) => `${rule} ${limit}`);
    expect(faults(1, '')).toEqual(['minLength 1']);
    expect(faults(1, '字')).toEqual([]);
    expect(faults(2, '😀')).toEqual(['minLength 2']);
    expect(faults(2, '😀字')).toEqual([]);
  },
);

describe('validators that are kept from run to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'silkscreen-kept-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const table = tables.map(({ name, schema }) => [name, schema, exampleRows[name]] as const);
  const maintained = referenceNames.map((name) => [name, referenceSchema(name), {}] as const);

  test.each([...table, ...maintained])('%s: what is kept finds the same faults', (_, schema, example) => {
    enableCompileCache(folder);
    const kept = () => readdirSync(join(folder, 'validators')).length;
    const made = compileOwn(schema);
    const before = kept();
    const again = compileOwn(schema);
    expect(kept()).toBe(before);
    const names = Object.keys(schema.properties as object);
    const values = names.flatMap((name) =>
      [null, 7, 'no such', []].map((odd) => ({ ...example, [name]: odd })),
    );
    for (const value of [example, null, 'text', { ...example, unknown: 1 }, ...values])
      expect(again(value)).toEqual(made(value));
    expect(again(null)).not.toEqual([]);
  });
});
