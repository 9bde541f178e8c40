import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../pipeline/build/dataset.ts';
import { translator } from '../../pipeline/i18n.ts';
import { BrokenIndex } from '../../pipeline/publish/version-index.ts';
import { problemWords } from '../../pipeline/verify/problem-words.ts';
import { verifyIndex, verifyVersion } from '../../pipeline/verify/version.ts';
import { quiet, silkscreen } from '../fixtures/command-line.ts';
import { CorpusFolder } from '../fixtures/corpus-folder.ts';

const corpus = new CorpusFolder({ reference: true });
const version = join(corpus.dist, 'v1.0.0');

beforeAll(async () => {
  corpus.article(
    'a.txt',
    'MOSCOW, March 3. 😀 The film "Red Silk" earned nearly 300 million rubles (about 25 million yuan) in Russia in February 2025, said director Andrey Volgin.',
  );
  corpus.article('b.txt', '《红丝绸》票房达到1.2亿元，导演说：“我们很高兴。”', { text_policy: 'none' });
  await buildDataset(corpus, quiet);
});
afterAll(() => corpus.remove());

/** What is wrong with a copy of the version after some damage. */
async function kindsAfter(damage: (folder: string) => void, raw: string | null = null): Promise<string[]> {
  const copy = join(corpus.home, 'copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(version, copy, { recursive: true });
  damage(copy);
  const { problems } = await verifyVersion(copy, raw);
  for (const problem of problems.told)
    for (const language of ['en', 'ru', 'zh'] as const)
      expect(problemWords(problem, translator(language))).not.toMatch(/\{\{|must have required/);
  return [...new Set(problems.told.map(({ kind }) => kind))];
}

const edit = (path: string, change: (text: string) => string) => (folder: string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
const lines = (change: (rows: string[]) => string[]) => (text: string) =>
  `${change(text.trim().split('\n')).join('\n')}\n`;

describe('a version as it was published', () => {
  it('holds, with and without the articles', async () => {
    const alone = await verifyVersion(version, null);
    expect(alone.problems.told).toEqual([]);
    expect(alone.spans).toBeGreaterThan(5);
    const held = await verifyVersion(version, corpus.raw);
    expect(held.problems.told).toEqual([]);
    expect(held.spans).toBeGreaterThan(alone.spans);
    for (const each of await verifyIndex(join(corpus.dist, 'versions.json'), corpus.raw))
      expect(each.problems.told).toEqual([]);
  });
});

it('what systems and programs leave beside a version is no damage', async () => {
  expect(
    await kindsAfter((folder) => {
      for (const path of ['.DS_Store', 'data/Thumbs.db', 'data/.DS_Store', 'localized/zh/desktop.ini'])
        writeFileSync(join(folder, path), 'x');
      mkdirSync(join(folder, 'load/__pycache__'));
      writeFileSync(join(folder, 'load/__pycache__/load.cpython-312.pyc'), 'x');
    }),
  ).toEqual([]);
});

describe('a version that was damaged', () => {
  it.each([
    ['a file lost', (folder: string) => rmSync(join(folder, 'README.md')), 'file_missing'],
    ['a file edited', edit('README.md', (text) => `${text} `), 'file_changed'],
    ['a file added', (folder: string) => writeFileSync(join(folder, 'x.txt'), ''), 'file_unlisted'],
    [
      'a folder in the place of a file',
      (folder: string) => {
        rmSync(join(folder, 'README.md'));
        mkdirSync(join(folder, 'README.md'));
      },
      'not_a_file',
    ],
    [
      'a path that leads elsewhere',
      edit('SHA256SUMS', (text) => text.replace('README.md', '../x')),
      'checksums_line',
    ],
    ['no checksums', (folder: string) => rmSync(join(folder, 'SHA256SUMS')), 'no_checksums'],
    ['checksums garbled', edit('SHA256SUMS', (text) => `what\n${text}`), 'checksums_line'],
    ['no schemas', (folder: string) => rmSync(join(folder, 'schemas'), { recursive: true }), 'no_schemas'],
    ['a schema broken', edit('schemas/dates.schema.json', () => '{'), 'schema_unreadable'],
    [
      'a value of another type',
      edit('data/amounts.jsonl', (text) => text.replace(/"value":\d+/, '"value":"x"')),
      'row',
    ],
    ['half a line', edit('data/amounts.jsonl', (text) => text.slice(0, -20)), 'not_a_row'],
    [
      'a row twice',
      edit(
        'data/dates.jsonl',
        lines((rows) => [rows[0]!, ...rows]),
      ),
      'key_twice',
    ],
    [
      'rows out of order',
      edit(
        'data/entities.jsonl',
        lines((rows) => rows.toReversed()),
      ),
      'key_order',
    ],
    [
      'a row gone',
      edit(
        'data/entities.jsonl',
        lines((rows) => rows.slice(1)),
      ),
      'reference',
    ],
    [
      'other words',
      edit('data/amounts.jsonl', (text) => text.replaceAll('nearly 300 million', 'nearly 900 million')),
      'span',
    ],
    [
      'another place',
      edit('data/amounts.jsonl', (text) => text.replace(/"start":(\d)/g, '"start":1$1')),
      'span',
    ],
  ] as const)('%s', async (_, damage, kind) => {
    expect(await kindsAfter(damage)).toContain(kind);
  });

  it('is held against the raw files', async () => {
    const other = join(corpus.home, 'other');
    cpSync(corpus.raw, other, { recursive: true });
    const words = edit('data/amounts.jsonl', (text) =>
      text.replaceAll('nearly 300 million', 'nearly 900 million'),
    );
    expect(await kindsAfter(words, other)).toContain('raw_span');
    writeFileSync(join(other, 'articles/a.txt'), 'Other words.');
    expect(await kindsAfter(() => undefined, other)).toEqual(['raw_changed']);
    rmSync(join(other, 'articles/a.txt'));
    expect(await kindsAfter(() => undefined, other)).toEqual(['raw_missing']);
  });
});

describe('a list of versions', () => {
  const copy = join(corpus.home, 'all');
  const index = join(copy, 'versions.json');
  const kindsIn = async (damage: () => void) => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(corpus.dist, copy, { recursive: true });
    damage();
    const verified = await verifyIndex(index, null);
    return verified.flatMap(({ problems }) => problems.told.map(({ kind }) => kind));
  };

  it('is held against the folders beside it', async () => {
    expect(await kindsIn(() => rmSync(join(copy, 'latest'), { recursive: true }))).toEqual([
      'latest_missing',
    ]);
    expect(await kindsIn(() => rmSync(join(copy, 'v1.0.0'), { recursive: true }))).toEqual([
      'folder_missing',
    ]);
    expect(await kindsIn(() => writeFileSync(join(copy, 'latest/x'), ''))).toEqual(['file_unlisted']);
    expect(await kindsIn(() => mkdirSync(join(copy, 'v9.0.0')))).toEqual(['folder_unlisted']);
    const renamed = edit('versions.json', (text) => text.replace('"latest": "1.0.0"', '"latest": "2.0.0"'));
    expect(await kindsIn(() => renamed(copy))).toEqual(['latest_unlisted']);
  });

  it('that is none is named', async () => {
    for (const text of [
      '{',
      '{}',
      '[]',
      'null',
      '{"latest":null,"versions":[{"version":"1.0.0","folder":"../.."}]}',
    ])
      await expect(kindsIn(() => writeFileSync(index, text))).rejects.toThrow(BrokenIndex);
  });

  it('must list something, and be a list', async () => {
    writeFileSync(index, '{"latest":null,"versions":[]}');
    expect(await silkscreen(['verify', copy])).toMatchObject({ code: 2 });
    expect(await silkscreen(['verify', join(version, 'README.md')])).toMatchObject({ code: 2 });
  });
});

it('the verb tells what is wrong and exits with 1', async () => {
  const index = join(corpus.dist, 'versions.json');
  expect(await silkscreen(['verify', index])).toMatchObject({ code: 0 });
  expect((await silkscreen(['verify'])).code).toBe(2);
  expect((await silkscreen(['verify', join(corpus.home, 'nowhere')])).code).toBe(2);
  writeFileSync(join(corpus.dist, 'latest/README.md'), 'edited');
  const { code, stdout } = await silkscreen(['verify', index], { env: { LANG_OUT: 'ru' } });
  expect(code).toBe(1);
  expect(stdout).toContain('Файл latest/README.md не совпадает с указанным в versions.json.');
  const { stdout: events } = await silkscreen(['verify', index, '--json']);
  expect(JSON.parse(events)).toMatchObject({ event: 'verified', problems: 1 });
});
