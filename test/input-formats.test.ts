/** Text, saved pages and feeds through the whole pipeline: the same values, places that lead back, faults that name their line. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../pipeline/build/article-lines.ts';
import { articleOf, takeIn } from '../pipeline/collect/intake.ts';
import { sha256 } from '../pipeline/lib/digest.ts';
import { RawText } from '../pipeline/lib/span.ts';
import type { Rows, TableName } from '../pipeline/schemas/tables.ts';
import { projectContext } from './fixtures/check-run.ts';
import { bytesOf, foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';
import { savedPage } from './fixtures/saved-page.ts';

const title = 'Small cinema opens in Harbin';
const paragraphs = [
  'HARBIN, March 10 (The Agency) -- A cinema with 300 seats opened on Monday, its owners said, and tickets cost 45 yuan.',
  'The film earned over 12.5 million yuan in its first week, the distributor said in a statement.',
];
const text = [title, ...paragraphs].join('\n\n');
const page = savedPage({
  title,
  head: '<meta property="article:published_time" content="2025-03-10T10:00:00+08:00">',
  paragraphs,
});
const line = (fields: object) => JSON.stringify(fields);
const feed = [
  line({ id: 'one', text, published: '2025-03-10', mood: 'calm' }),
  '{"text": "cut o',
  '',
  line({ id: 'two', html: page, text_policy: 'excerpt' }),
  line({ id: 'one', text: 'The same id again, with 3 million yuan.' }),
  line({ text: 'A fund gave 5 million rubles to the festival in 2024, it said.' }),
  line({ id: 'links', html: '<ul><li><a href="/a">A story, and more of it, and more</a></li></ul>' }),
];

function fill(corpus: CorpusFolder): void {
  corpus.article('plain.txt', text, { published: '2025-03-10' });
  corpus.article('page.html', page, { publisher: 'The Paper' });
  corpus.article('empty.htm', '<html><body><script>1</script></body></html>');
  corpus.write('articles/feed.jsonl', `${feed.join('\n')}\n`);
  corpus.write('articles/packed.jsonl.gz', gzipSync(line({ id: 'packed', text, published: '2025-03-10' })));
  corpus.write('articles/packed.json', line({ rights: 'The Agency' }));
  corpus.write('articles/torn.jsonl.gz', gzipSync(feed.join('\n')).subarray(0, -20));
}

const corpus = new CorpusFolder({ reference: true });
const run = (where = corpus, ...more: string[]) =>
  silkscreen(['dataset', ...foldersAsOptions(where), ...more]);
const tableIn = <Name extends TableName>(name: Name): Rows[Name][] =>
  readFileSync(join(corpus.dist, 'latest', 'data', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Rows[Name]);
const articleFrom = (file: string) =>
  tableIn('articles').find(({ raw_file }) => raw_file === `articles/${file}`)!;
const amountsOf = (file: string) =>
  tableIn('amounts')
    .filter(({ article_id }) => article_id === articleFrom(file).article_id)
    .map(({ value, currency, start, end }) => ({ value, currency, start, end }));

beforeAll(async () => {
  fill(corpus);
  expect(await run()).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

afterAll(() => corpus.remove());

describe('one dataset of text, pages and feeds', () => {
  test('the same paragraphs give the same amounts at the same places', () => {
    const expected = amountsOf('plain.txt');
    expect(expected.map(({ value }) => value).sort()).toEqual([12500000, 45]);
    for (const file of ['page.html', 'feed.jsonl#1', 'feed.jsonl#4', 'packed.jsonl.gz#1'])
      expect(amountsOf(file), file).toEqual(expected);
  });

  test('an article is known by its file, or by what its line says', () => {
    expect(articleFrom('feed.jsonl#1')).toMatchObject({ article_id: 'art-one', format: 'text' });
    expect(articleFrom('feed.jsonl#4')).toMatchObject({ article_id: 'art-two', format: 'html' });
    expect(articleFrom('feed.jsonl#6').article_id).toMatch(/^art-[0-9a-f]{16}$/);
    expect(articleFrom('page.html').article_id).toMatch(/^art-page-[0-9a-f]{8}$/);
  });

  test('what a page states gives way to the sidecar; that of a feed holds for its lines', () => {
    expect(articleFrom('page.html')).toMatchObject({ published_edtf: '2025-03-10', title });
    expect(articleFrom('packed.jsonl.gz#1')).toMatchObject({ rights: 'The Agency' });
  });

  test('digests are those of the bytes and of the text; the text of a page is at hand where it may be', () => {
    const row = articleFrom('page.html');
    expect(row.sha256).toBe(sha256(page));
    expect(row.text_sha256).toBe(sha256(text));
    expect(articleFrom('feed.jsonl#4').sha256).toBe(sha256(feed[3]!));
    const texts = readFileSync(join(corpus.dist, 'latest', 'texts.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(texts.map((each) => JSON.parse(each) as object)).toEqual([
      { article_id: row.article_id, raw_file: 'articles/page.html', text_sha256: sha256(text), text },
    ]);
    const raw = new RawText(text);
    for (const { article_id, start, end, text: words } of tableIn('amounts'))
      if (article_id === row.article_id) expect(raw.slice(start, end)).toBe(words);
  });

  test.each([
    ['feed.jsonl#2', 'unreadable-file', 'is not valid JSON'],
    ['feed.jsonl#5', 'same-id', 'articles/feed.jsonl#1'],
    ['feed.jsonl#7', 'unreadable-file', 'without a main text'],
    ['feed.jsonl', 'unread-fields', 'mood (the first in line 1)'],
    ['empty.htm', 'unreadable-file', 'without a main text'],
    ['torn.jsonl.gz', 'unreadable-file', 'could not be unpacked'],
  ])('%s: %s, %s', (file, check, words) => {
    const found = tableIn('findings').filter(({ raw_file }) => raw_file === `articles/${file}`);
    expect(found.map(({ check_id }) => check_id)).toEqual([check]);
    expect(found[0]!.message_en).toContain(words);
    expect(found[0]!.message_ru).toMatch(/\p{Script=Cyrillic}/u);
    expect(found[0]!.message_zh).toMatch(/\p{Script=Han}/u);
  });

  test('verify finds every word in its page or line, and tells of one that changed', async () => {
    const verify = () => silkscreen(['verify', join(corpus.dist, 'versions.json'), '--raw', corpus.raw]);
    expect(await verify()).toMatchObject({ code: 0 });
    corpus.article('page.html', `${page} `);
    corpus.write(
      'articles/feed.jsonl',
      `${[feed[0]!.replace('45 yuan', '46 yuan'), ...feed.slice(1)].join('\n')}\n`,
    );
    const changed = await verify();
    fill(corpus);
    expect(changed.code).toBe(1);
    for (const file of ['articles/page.html', 'articles/feed.jsonl#1'])
      expect(changed.stdout).toContain(`The raw file ${file} is not the one`);
    expect(changed.stdout).not.toContain('feed.jsonl#4');
  });

  test('explain leads to a place in a line and in a page', async () => {
    const options = ['--raw', corpus.raw, '--dist', corpus.dist];
    for (const file of ['articles/feed.jsonl#4', 'articles/page.html', 'page.html']) {
      const { code, stdout } = await silkscreen(['explain', `${file}:5:25`, ...options]);
      expect(code, file).toBe(0);
      expect(stdout).toContain('⟦over 12.5 million yuan⟧');
    }
  });
});

test('a line that moves is not read anew, and the result is that of a clean build', async () => {
  corpus.write(
    'articles/feed.jsonl',
    `${[line({ id: 'zero', text: 'It cost 9 yuan.' }), ...feed].join('\n')}\n`,
  );
  const again = await run(corpus, '--explain');
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('1 new, 0 with other bytes, 0 with another sidecar');
  expect(articleFrom('feed.jsonl#5').article_id).toBe('art-two');
  const clean = { ...corpus, build: join(corpus.home, 'clean'), dist: join(corpus.home, 'clean-dist') };
  await silkscreen(['dataset', ...foldersAsOptions({ ...clean, raw: corpus.raw })]);
  expect(bytesOf(clean.dist)).toBe(bytesOf(corpus.dist));
}, 60_000);

test('without the right to publish texts no text of a page is published', async () => {
  corpus.settings({ text_policy: 'none' });
  expect(await run()).toMatchObject({ code: 0 });
  expect(readdirSync(join(corpus.dist, 'latest'))).not.toContain('texts.jsonl');
  const { article_id } = articleFrom('page.html');
  const words = tableIn('amounts').filter((row) => row.article_id === article_id);
  expect(words.map(({ text: own, sentence }) => [own, sentence])).toEqual([
    [null, null],
    [null, null],
  ]);
}, 60_000);

describe('every article of the golden cases and the clean ones', () => {
  const folder = new URL('./', import.meta.url);
  const cases = [
    ...readdirSync(new URL('golden/', folder)).map((name) => new URL(`golden/${name}/article.txt`, folder)),
    ...readdirSync(new URL('checks-clean/', folder)).map((name) => new URL(`checks-clean/${name}`, folder)),
  ].flatMap((file) => {
    const parts = wordsIn(file)
      ?.split(/\n+/)
      // A page shows one space where several stand.
      .map((part) => part.trim().replace(/ {2,}/g, ' '))
      .filter((part) => part !== '');
    return parts === undefined ? [] : [[file.pathname.split('/').slice(-2).join('/'), parts] as const];
  });

  test.each(cases)('%s gives the same as text, as a page and as a line', (_, parts) => {
    const whole = parts.join('\n\n');
    const expected = read('articles/a.txt', whole);
    expect(read('articles/a.html', savedPage({ title: parts[0]!, paragraphs: parts.slice(1) }))).toEqual(
      expected,
    );
    expect(read('articles/a.jsonl#1', line({ text: whole }))).toEqual(expected);
  });
});

function wordsIn(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Text and amounts of an article that came in that file. */
function read(rawFile: string, content: string): object {
  const sidecar = { ok: true, sidecar: {}, bytes: '' } as const;
  const bytes = Buffer.from(content);
  const file = {
    article_id: 'art-a',
    raw_file: rawFile,
    ...(rawFile.includes('#') ? { feed: { path: '', offset: 0, length: 0, sidecar } } : {}),
  };
  const { source } = takeIn(file, { bytes, size: bytes.length, sidecar, sidecarBytes: '' }, new Map());
  const article = source && articleOf(source).article;
  if (!article) throw new Error('not taken in');
  const { link } = linesOf({ ...article, sidecar: {} }, 'key', projectContext());
  return { text: article.text, amounts: (JSON.parse(link) as { amounts: object[] }).amounts };
}

test('a corpus of a feed alone is read whole, in any order of its lines', async () => {
  const one = new CorpusFolder();
  const lines = Array.from({ length: 40 }, (_, n) =>
    line({ id: `n${n}`, text: `It earned ${n + 2} million yuan in May.` }),
  );
  const published = async (order: readonly string[], name: string) => {
    mkdirSync(join(one.raw, 'articles'), { recursive: true });
    writeFileSync(join(one.raw, 'articles', 'feed.ndjson'), order.join('\r\n'));
    const dist = join(one.home, name);
    const { code } = await silkscreen([
      'dataset',
      '--raw',
      one.raw,
      '--dist',
      dist,
      '--build',
      join(one.home, `${name}-work`),
    ]);
    expect(code).toBe(0);
    return readFileSync(join(dist, 'latest', 'data', 'amounts.csv'), 'utf8');
  };
  const forth = await published(lines, 'forth');
  expect(forth.trim().split('\n')).toHaveLength(41);
  expect(await published(lines.toReversed(), 'back')).toBe(forth);
  one.remove();
}, 60_000);
