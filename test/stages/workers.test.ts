/** Worker threads give what one thread gives, byte for byte, however many there are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ArticleGenerator } from '../../bench/articles/corpus.ts';
import { articleStages } from '../../pipeline/build/artefacts.ts';
import { type ChainCounts, runArticleChain } from '../../pipeline/build/article-chain.ts';
import {
  type FreshArticle,
  linesOf,
  linesOfAll,
  partsOf,
  TOGETHER,
} from '../../pipeline/build/article-lines.ts';
import { StageMeter } from '../../pipeline/build/stage-meter.ts';
import { WorkerPool } from '../../pipeline/build/worker-pool.ts';
import { loadReference } from '../../pipeline/collect/reference.ts';
import { contextOf } from '../../pipeline/context.ts';
import type { CollectedArticle } from '../../pipeline/contract.ts';
import { CorpusFolder } from '../fixtures/corpus-folder.ts';

const corpus = new CorpusFolder({ reference: true });
const reference = loadReference(corpus.raw);
const context = contextOf(reference);
const inputs = { code: '', reference: '', lock: '', node: '' };
const generator = new ArticleGenerator(11);
const texts = Array.from({ length: 12 }, () => generator.next());
for (const [index, text] of texts.entries()) corpus.article(`${index}.txt`, text);
corpus.article('empty.txt', '');
corpus.article('tiny.txt', 'The festival opened on May 14 in Harbin.');

afterAll(() => corpus.remove());

const collected = (text: string): CollectedArticle => ({
  article_id: 'art-1',
  raw_file: 'articles/1.txt',
  sha256: '',
  encoding: 'utf-8',
  text,
  sidecar: { published: '2025-06-12' },
});

/** Parts of about two articles, threads from the second article on. */
const run = (build: string, count: number): Promise<ChainCounts> =>
  runArticleChain({
    corpus: corpus.raw,
    build: join(corpus.home, build),
    context,
    inputs,
    workers: { count, reference, much: 3000, part: 5000 },
  });

const artefacts = (build: string) =>
  [...articleStages, 'intake'].map((stage) =>
    readFileSync(join(corpus.home, build, `${stage}.jsonl`), 'utf8'),
  );

test.each([2, 3])('%i workers', async (count) => {
  const alone = await run('alone', 1);
  const together = await run(`with-${count}`, count);
  expect(artefacts(`with-${count}`)).toEqual(artefacts('alone'));
  expect({ ...together, work: null }).toEqual({ ...alone, work: null, redone: together.redone, done: 13 });
  expect(together.work.extract.count).toBeGreaterThan(100);
});

test('only what changed goes to a worker, between articles that stay as they were', async () => {
  await run('kept', 3);
  corpus.article('5.txt', texts[6]?.replace('.', ' again.') ?? '');
  corpus.article('7.txt', `${texts[7]}\nThe end.`);
  const { done, articles } = await run('kept', 3);
  expect({ done, articles }).toEqual({ done: 2, articles: 13 });
  await run('anew', 1);
  expect(artefacts('kept')).toEqual(artefacts('anew'));
});

test('what a stage throws in a worker arrives with its file and its cause', async () => {
  const pool = new WorkerPool(1, reference, new StageMeter());
  try {
    const sound = { article: { ...collected(texts[0] ?? ''), raw_file: 'articles/w.txt' }, key: '' };
    const broken = { article: { raw_file: 'articles/x.txt', text: '' }, key: '' } as unknown as FreshArticle;
    const error = await pool.lines([sound, broken]).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: 'articles/x.txt', cause: expect.any(TypeError) });
  } finally {
    await pool.close();
  }
});

test('articles read together are read as each alone, in whatever languages', () => {
  const russian = 'Фестиваль открылся в Харбине 14 мая. «Мы собрали 25 млн рублей», — сказала Анна Белова.';
  const chinese = '哈尔滨电影节5月14日开幕。主办方表示：“票房达2500万元。”';
  const all = [...texts, russian, chinese, '', russian.repeat(3), texts[0] ?? ''].map((text, at) => ({
    article: { ...collected(text), article_id: `art-${at}` },
    key: `key-${at}`,
  }));
  const together = linesOfAll(all, context, new StageMeter());
  expect(together).toEqual(all.map(({ article, key }) => linesOf(article, key, context)));
});

test('parts hold all articles in their order, none of them much more than its room', () => {
  const sized = Array.from({ length: 50 }, (_, at) => ({
    article: collected('x'.repeat((at % 7) * 3000)),
    key: `${at}`,
  }));
  const parts = partsOf(sized);
  expect(parts.flat()).toEqual(sized);
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) {
    const units = part.map(({ article }) => article.text.length);
    expect(units.slice(0, -1).reduce((sum, length) => sum + length, 0)).toBeLessThan(TOGETHER);
  }
  expect(partsOf([])).toEqual([]);
});
