/** The reference data this project ships holds against its schemas, and against itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../pipeline/contract.ts';
import { languageCodes } from '../pipeline/contract.ts';
import { foldTraditional } from '../pipeline/languages/zh/fold.ts';
import { byCodePoint } from '../pipeline/lib/code-point-order.ts';
import { compileReference } from '../pipeline/schemas/reference.ts';

const raw = new URL('../raw/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, raw), 'utf8');

const entityFiles = readdirSync(new URL('reference/entities/', raw)).sort();
const entities = entityFiles.map((file) => JSON.parse(read(`reference/entities/${file}`)) as Entity);

/** Rows of one of our own CSV files: quoted cells may hold commas, no cell holds a line break. */
function rowsOf(path: string): Record<string, string>[] {
  const [head = '', ...lines] = read(path).trimEnd().split('\n');
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
      (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '',
    );
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '?', cell])));
}

const nullable = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell]));

/** Names as the linker compares them. */
const folded = (name: string) =>
  foldTraditional(name).replaceAll('ё', 'е').replace(/[«»]/g, '').toLowerCase();

/** Every name with the entities that go by it, where there are several. */
function contested(list: readonly Entity[]): string[] {
  const claims = new Map<string, Set<string>>();
  for (const entity of list) {
    const names = [
      ...languageCodes.map((lang) => entity.names[lang].value ?? ''),
      ...entity.aliases.map((alias) => alias.alias),
    ];
    for (const name of names) {
      if (name === '') continue;
      claims.set(folded(name), (claims.get(folded(name)) ?? new Set()).add(entity.id));
    }
  }
  return [...claims]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => `${name}: ${[...ids].sort().join(', ')}`);
}

const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe('entities', () => {
  const check = compileReference('entity');

  test.each(entityFiles)('%s', (file) => {
    const entity = JSON.parse(read(`reference/entities/${file}`)) as Entity;
    expect(check(entity)).toEqual([]);
    expect(`${entity.id}.json`).toBe(file);
    expect(entity.id.split('-')[0]?.replace(/^org$/, 'organization')).toBe(entity.type);
    const { ru, zh } = entity.names;
    if (ru.value !== null) expect(ru.value).toMatch(/\p{Script=Cyrillic}/u);
    if (zh.value !== null) expect(zh.value).toMatch(/\p{Script=Han}/u);
    const names = [
      ...languageCodes.map((lang) => entity.names[lang].value),
      ...entity.aliases.map((alias) => alias.alias),
    ];
    for (const name of names) expect(name).toBe(name?.normalize('NFC').trim() ?? null);
    const spelled = names.filter((name) => name !== null);
    expect(new Set(spelled).size, 'a name given twice').toBe(spelled.length);
  });

  test('no name belongs to two entities', () => {
    expect(contested(entities)).toEqual([]);
  });

  test('a name claimed twice is reported with both claimants', () => {
    const [first, second] = entities;
    if (first === undefined || second === undefined) throw new Error('two entities are needed');
    const alias = { lang: 'ru', alias: 'Общее имя', kind: 'short', source: null } as const;
    const claimants = [first, second].map((entity) => ({ ...entity, aliases: [alias] }));
    expect(contested(claimants)).toContainEqual(`общее имя: ${[first.id, second.id].sort().join(', ')}`);
  });

  test('no Wikidata item stands for two entities', () => {
    const items = entities.map((entity) => entity.wikidata_id).filter((item) => item !== null);
    expect(new Set(items).size).toBe(items.length);
  });
});

test('rates hold, are ordered and unique', () => {
  const check = compileReference('rate');
  const rows = rowsOf('reference/rates.csv');
  const keys = rows.map((row) => [row.date, row.base, row.quote, row.source].join(' '));
  expect(keys).toEqual([...new Set(keys)].sort(byCodePoint));
  for (const row of rows) expect(check({ ...row, rate: Number(row.rate) }), JSON.stringify(row)).toEqual([]);
  for (const row of rows) expect(row.base).not.toBe(row.quote);
});

test('anniversaries hold, are ordered, and their parties exist', () => {
  const check = compileReference('anniversary');
  const rows = rowsOf('reference/anniversaries.csv');
  const ids = rows.map((row) => row.id ?? '');
  expect(ids).toEqual([...new Set(ids)].sort(byCodePoint));
  const known = new Set(entities.map((entity) => entity.id));
  for (const row of rows) {
    const { id = '', date = '', precision, parties = '' } = row;
    expect(check(nullable(row)), id).toEqual([]);
    expect({ 10: 'day', 7: 'month', 4: 'year' }[date.length], id).toBe(precision);
    expect(isDay(`${date}-01-01`.slice(0, 10)), id).toBe(true);
    for (const party of parties.split('|').filter(Boolean)) expect(known, id).toContain(party);
    for (const lang of languageCodes) {
      const phrases = row[`match_${lang}`] ?? '';
      expect(phrases, id).toBe(phrases.toLowerCase().replaceAll('ё', 'е'));
      expect(
        phrases.split('|').every((phrase) => phrase.trim() === phrase && phrase !== ''),
        id,
      ).toBe(true);
    }
  }
});

test('judgements and corrections hold', () => {
  for (const [file, schema] of [
    ['judgements', 'judgement'],
    ['corrections', 'correction'],
  ] as const) {
    const check = compileReference(schema);
    for (const row of rowsOf(`reference/${file}.csv`)) expect(check(nullable(row))).toEqual([]);
  }
});

test('accepted findings and the description of the dataset hold', () => {
  const check = compileReference('accepted');
  for (const row of rowsOf('reference/accepted.csv')) expect(check(nullable(row))).toEqual([]);
  expect(compileReference('dataset')(JSON.parse(read('dataset.json')))).toEqual([]);
});
