/** What may not be published of a text is in no file of a version: not in a table, a report, a finding, an index or a list of changes. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../pipeline/build/dataset.ts';
import { literal, rowsOf, withDatabase } from '../pipeline/compare/duckdb.ts';
import { release } from '../pipeline/publish/versions.ts';
import { quiet } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';
import { savedPage } from './fixtures/saved-page.ts';

/** Every word of these that begins so is the article's alone: names, offices, titles, things counted, the header, plain words. */
const marker = /(?:zorv|Zorv|ZORV|журх|Журх|ЖУРХ|龘|燊)[\p{Script=Latin}\p{Script=Cyrillic}]*/gu;

const shared =
  'The animated feature opened in forty halls across the north, and the organizers said on Monday that every seat had been taken for a week in advance by families with children.';

const closed = {
  'none-en.txt': `Zorvane studio earns half a billion in a zorvish week

Source: Zorvelt Ministry – Zorvick Desk

BEIJING, March 3 (Zorvnews) -- The cartoon "Zorvinka Harbour" earned 500 million rubles (9.1 million yuan) in its first week, the distributor said on Sunday, March 4, 2025. The budget was 300 million rubles.

"We are happy with every zorvish hall that shows it. It took us two zorvless years. Nobody believed in the zorvling," said Pavel Zorvakov, deputy chairman of the Zorvograd Film Fund. Pavel Zorvakov told reporters that 47 zorvlings and 12 zorvets came. Tickets cost 30 yuan a zorvticket.

Zorvinka Harbour was shown in four countries: Russia, China and Kazakhstan. The Berlin International Film Festival and the Berlinale both praised it. Takings rose from 40 million zorvs to 50 million zorvs, up 45%.

${shared} Zorvish rain fell.

The premiere was cut &amp; zorvdubbed. PavĐµl ZĐ¾rvakov agreed. P\u0430vel Zorvakov did not.

(Zorvtranslated from Chinese. Translated by Zorvina)`,
  'none-ru.txt': `Журхинская студия собрала полмиллиарда

ПЕКИН, 3 марта. /ТАСС/. Мультфильм «Журханка и море» собрал 500 млн рублей (9,1 млн юаней), сообщил глава Журхоградского фонда Павел Журхаков. «Журхский прокат удался. Мы ждали журхов два года», — сказал Павел Журхаков. В зал пришли 47 журхат.`,
  'none-zh.txt': `龘燊电影票房大增

新华社北京3月3日电（记者龘燊）影片《龘燊来信》上映三天，票房突破5亿。导演龘燊明说：“龘燊影片感动了观众。我们等了两年。”共有47名龘燊观众到场，《龘燊来信》将于下月在俄罗斯上映。`,
};

/** A saved page that tells the story of the first article again: its main text is kept back too. */
const closedPage = savedPage({
  title: 'Zorvane studio earns half a billion in a zorvish week',
  paragraphs: closed['none-en.txt'].split('\n\n').slice(2, 5),
});

/** Under excerpt the sentences around values are published: marked are those that hold none, and all but the first of a long quotation. */
const excerpt = {
  'excerpt-en.txt': `A quiet week in the north

Plain zorvish fog lay over the zorvhills and nothing happened at all. The festival drew 120 guests in March 2025. A zorvgrey silence followed the zorvnoise.

"We are glad to be here. A zorvsong was sung by the zorvwater. It went on and on," said Ivan Petrushkin.

${shared} More zorvfog came over the zorvhills and stayed there.

${shared} More zorvfog came over the zorvhills and stayed there.`,
  'excerpt-ru.txt': `Тихая неделя

Тихий журхский туман лежал над журхоречьем. Фестиваль посетили 120 гостей.`,
};

const corpus = new CorpusFolder({ reference: true });
const latest = join(corpus.dist, 'latest');

function writeArticles(policies: boolean): void {
  corpus.article(
    'full.txt',
    `${shared}\n\nThe cartoon "Open Harbour" earned 500 million rubles, said Pavel Zhashkov.`,
  );
  const sidecar = (text_policy: string) => ({
    published: '2025-03-10',
    ...(policies ? { text_policy } : {}),
  });
  for (const [name, text] of Object.entries(closed)) corpus.article(name, text, sidecar('none'));
  corpus.article('none-page.html', closedPage, sidecar('none'));
  for (const [name, text] of Object.entries(excerpt)) corpus.article(name, text, sidecar('excerpt'));
}

/** Every file of the newest version as text: what engines pack is asked of them, row by row. */
async function* published(): AsyncGenerator<[string, string]> {
  for (const entry of readdirSync(latest, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(latest.length + 1);
    yield [path, readFileSync(file, 'utf8')];
    if (path.endsWith('.parquet')) yield [path, await parquetText(file)];
    if (path.endsWith('.sqlite')) yield* sqliteTexts(file);
  }
}

function parquetText(file: string): Promise<string> {
  return withDatabase(async (connection) => {
    let text = '';
    for await (const { row } of rowsOf<{ row: string }>(
      connection,
      `SELECT t::VARCHAR AS row FROM ${literal(file)} AS t`,
    ))
      text += `${row}\n`;
    return text;
  });
}

function* sqliteTexts(file: string): Generator<[string, string]> {
  const database = new DatabaseSync(file, { readOnly: true });
  for (const { name } of database.prepare('SELECT name FROM sqlite_master WHERE type = ?').all('table'))
    yield [`sqlite ${name}`, JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all())];
  database.close();
}

async function leaks(): Promise<string[]> {
  const found = new Set<string>();
  for await (const [path, text] of published())
    for (const [word] of text.matchAll(marker)) found.add(`${path}: ${word}`);
  return [...found].sort();
}

const rows = (table: string) =>
  readFileSync(join(latest, 'data', `${table}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const of = (table: string, article: string) =>
  rows(table).filter(({ article_id }) => article_id === `art-${article}`);

beforeAll(async () => {
  writeArticles(true);
  await buildDataset(corpus, quiet);
}, 60_000);
afterAll(() => corpus.remove());

test('not one word that is kept back stands in any file', async () => {
  expect(await leaks()).toEqual([]);
});

describe('an article of the policy none', () => {
  test('keeps its places, figures and days', () => {
    expect(of('amounts', 'none-en').map(({ value, text, sentence }) => [value, text, sentence])).toEqual(
      expect.arrayContaining([
        [500_000_000, null, null],
        [9_100_000, null, null],
      ]),
    );
    for (const table of ['amounts', 'dates', 'quotes', 'mentions', 'counts', 'facts'])
      for (const { start, end } of of(table, 'none-en')) expect(Number(end)).toBeGreaterThan(Number(start));
    expect(of('quotes', 'none-en').length).toBeGreaterThan(0);
    expect(of('counts', 'none-en').some(({ value, unit }) => value === 47 && unit === null)).toBe(true);
  });

  test('is told again by a saved page: one story, and a page whose text is nowhere', () => {
    expect(rows('stories').length).toBeGreaterThan(0);
    const [article] = of('articles', 'none-en');
    const page = rows('articles').find(({ raw_file }) => raw_file === 'articles/none-page.html');
    expect(page?.story_id).toBe(article?.story_id);
    expect(page?.story_id).not.toBeNull();
    expect(readdirSync(latest)).not.toContain('texts.jsonl');
  });

  test('is spoken of in findings without its words', () => {
    const findings = of('findings', 'none-en');
    const checks = new Set(findings.map(({ check_id }) => check_id));
    for (const check of [
      'conversion-rate',
      'alias-in-article',
      'unresolved-name',
      'date-order',
      'text-damage',
    ])
      expect(checks, check).toContain(check);
    const [conversion] = findings.filter(({ check_id }) => check_id === 'conversion-rate');
    expect(conversion?.message_en).toContain('“[…]” given as “[…]”');
    expect(conversion?.actual).toMatch(/^CNY\/RUB [\d.]+$/);
  });

  test('names no candidate, but counts it', () => {
    const candidates = rows('entities').filter(
      ({ status, type }) => status === 'candidate' && type === 'person',
    );
    const silent = candidates.filter(
      ({ name_en, name_ru, name_zh }) => (name_en ?? name_ru ?? name_zh) === null,
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent[0]?.n_mentions).toBeGreaterThan(0);
    expect(candidates.map(({ name_en }) => name_en)).toContain('Pavel Zhashkov');
  });
});

describe('an article of the policy excerpt', () => {
  test('publishes the sentence around each value', () => {
    const count = of('counts', 'excerpt-en').find(({ value }) => value === 120);
    expect(count?.sentence).toBe('The festival drew 120 guests in March 2025.');
    expect(of('paragraphs', 'excerpt-en').every(({ text }) => text === null)).toBe(true);
  });

  test('publishes no quotation of several sentences and no passage', () => {
    const [quote] = of('quotes', 'excerpt-en');
    expect([quote?.text, quote?.sentence]).toEqual([null, '"We are glad to be here.']);
    const pairs = rows('reuse').filter(({ b_article_id }) => b_article_id === 'art-excerpt-en');
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.every(({ b_text }) => b_text === null)).toBe(true);
  });
});

test('words that were published once are not repeated in the list of what changed', async () => {
  rmSync(corpus.dist, { recursive: true });
  writeArticles(false);
  await buildDataset(corpus, quiet);
  expect((await leaks()).length).toBeGreaterThan(100);
  await release(corpus.dist, { date: '2031-05-06' });
  writeArticles(true);
  await buildDataset(corpus, quiet);
  const changes = JSON.parse(readFileSync(join(latest, 'changes.json'), 'utf8')) as { since: string };
  expect(changes.since).toBe('1.0.0');
  expect(await leaks()).toEqual([]);
}, 60_000);
