/** The verb init: a folder that explains itself, builds at once, and never writes over anything. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadReference } from '../pipeline/collect/reference.ts';
import { translator } from '../pipeline/i18n.ts';
import { machineName } from '../pipeline/init/settings.ts';
import { referenceSchema } from '../pipeline/schemas/reference.ts';
import { bytesOf, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const place = new CorpusFolder();
const folder = join(place.home, 'my-corpus');
afterAll(() => place.remove());

test('what it makes builds at once and verifies', async () => {
  const made = await silkscreen(['init', folder]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toContain(`make dataset RAW=${folder} DIST=${folder}-dist`);
  const dist = `${folder}-dist`;
  const built = await silkscreen(['dataset', '--raw', folder, '--dist', dist, '--build', place.build]);
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain('errors 0, warnings 0');
  const amounts = readFileSync(join(dist, 'latest', 'data', 'amounts.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const rows = amounts.map((line) => JSON.parse(line) as { article_id: string; value: number });
  for (const language of ['en', 'ru', 'zh'])
    expect(
      rows
        .filter(({ article_id }) => article_id === `art-example-${language}`)
        .map(({ value }) => value)
        .sort(),
      language,
    ).toEqual([12500000, 45]);
  expect(await silkscreen(['verify', dist, '--raw', folder])).toMatchObject({ code: 0 });
}, 60_000);

test('text is held back but for excerpts; names and rates are those of the project', () => {
  const reference = loadReference(folder);
  expect(reference.dataset).toMatchObject({ name: 'my-corpus', text_policy: 'excerpt', released: null });
  expect(reference.rates.length).toBeGreaterThan(4_000);
  expect(reference.entities.length).toBeGreaterThan(50);
  expect(reference.accepted).toEqual([]);
});

test('its READMEs say the next command and every field, in three languages', () => {
  const fields = ['sidecar', 'dataset'] as const;
  for (const file of ['README.md', 'README.ru.md', 'README.zh.md']) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain('make dataset RAW=my-corpus DIST=my-corpus-dist');
    for (const schema of fields)
      for (const name of Object.keys(referenceSchema(schema).properties as object))
        expect(text, `${file} ${name}`).toContain(`| \`${name}\` | `);
  }
  for (const schema of fields)
    for (const [name, about] of Object.entries(
      referenceSchema(schema).properties as Record<string, { description: string }>,
    ))
      expect(translator('en')(`init:fields.${schema}.${name}`)).toBe(about.description);
});

test('bare, it holds headers that the loader takes', async () => {
  const bare = join(place.home, 'bare');
  expect(await silkscreen(['init', bare, '--bare'], { env: { LANG_OUT: 'zh' } })).toMatchObject({ code: 0 });
  expect(loadReference(bare)).toMatchObject({ entities: [], rates: [], anniversaries: [], accepted: [] });
  expect(readFileSync(join(bare, 'reference', 'rates.csv'), 'utf8')).toBe('date,base,quote,rate,source\n');
  expect(existsSync(join(bare, 'reference', 'SOURCES.md'))).toBe(false);
});

test('the same words whatever language it speaks and wherever it writes', async () => {
  const [one, other] = [join(place.home, 'a', 'same'), join(place.home, 'b', 'same')];
  await silkscreen(['init', one], { env: { LANG_OUT: 'ru', TZ: 'Pacific/Chatham' } });
  mkdirSync(other, { recursive: true });
  await silkscreen(['init', other]);
  expect(bytesOf(one)).toBe(bytesOf(other));
});

test('it writes over nothing', async () => {
  const taken = join(place.home, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'mine.txt'), 'mine');
  const refused = await silkscreen(['init', taken]);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('is not empty; nothing was written');
  expect(readdirSync(taken)).toEqual(['mine.txt']);
  expect(await silkscreen(['init', join(taken, 'mine.txt')])).toMatchObject({ code: 2 });
  expect(await silkscreen(['init'])).toMatchObject({ code: 2 });
  expect(readdirSync(place.home).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.each([
  ['My corpus', 'my-corpus'],
  ['news_2026.v2', 'news-2026-v2'],
  ['Новости', 'corpus'],
])('%s is called %s by machines', (name, machine) => {
  expect(machineName(name)).toBe(machine);
});
