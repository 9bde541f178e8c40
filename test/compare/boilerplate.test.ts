/** Lines that recur over many articles are told apart from text that was taken over. */

import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nothingAccepted } from '../../pipeline/build/accepted-findings.ts';
import { Artefacts } from '../../pipeline/build/artefacts.ts';
import { runArticleChain } from '../../pipeline/build/article-chain.ts';
import { loadReference } from '../../pipeline/collect/reference.ts';
import type { ReusePair } from '../../pipeline/compare/reuse-pairs.ts';
import { contextOf } from '../../pipeline/context.ts';
import { readLines } from '../../pipeline/lib/jsonl.ts';
import type { Rows } from '../../pipeline/schemas/tables.ts';
import { check } from '../../pipeline/stages/check.ts';
import { compare } from '../../pipeline/stages/compare.ts';
import { validate } from '../../pipeline/stages/validate.ts';
import { CorpusFolder } from '../fixtures/corpus-folder.ts';

let corpus: CorpusFolder;
beforeEach(() => {
  corpus = new CorpusFolder();
});
afterEach(() => corpus.remove());

const artefactsOf = () => new Artefacts(corpus.build);

async function rowsIn<Row>(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of readLines(file)) rows.push(JSON.parse(line) as Row);
  return rows;
}

/** Compares and checks articles that are named by number; gives the pairs. */
async function pairsAmong(texts: readonly string[]): Promise<ReusePair[]> {
  for (const [index, text] of texts.entries()) corpus.article(`${index}.txt`, text);
  const context = contextOf(loadReference(corpus.raw));
  const artefacts = artefactsOf();
  mkdirSync(corpus.build, { recursive: true });
  const inputs = { code: '', reference: '', lock: '', node: '' };
  await runArticleChain({ corpus: corpus.raw, build: corpus.build, context, inputs });
  await compare(artefacts, context.textPolicy);
  await check(artefacts, context, nothingAccepted());
  await validate(artefacts, context);
  return rowsIn<ReusePair>(artefacts.compare);
}

const duplicates = async () =>
  (await rowsIn<Rows['findings']>(artefactsOf().check)).filter(
    ({ check_id }) => check_id === 'duplicate-passage',
  );

/** Two paragraphs that no other article has. */
const own = [
  [
    'The port of Sochi handled more timber in spring than in any quarter since records began, its director said.',
    'Two berths will be rebuilt for it before the autumn storms, at the cost of the city.',
  ],
  [
    'A jury in Kazan gave its prize to a comedy about three postmen who lose one parcel on a frozen lake.',
    'The cast rehearsed on real ice for a month, and nobody fell through it.',
  ],
  [
    'Ticket offices in Harbin stayed open until midnight because the queue for the ice palace never ended.',
    'Visitors from the south bought gloves at the door and returned them on leaving.',
  ],
  [
    'The museum of railways found a locomotive drawing that engineers had thought lost for eighty years.',
    'It lay behind a cupboard which had to be moved when the roof leaked.',
  ],
  [
    'Farmers near Penza sold sunflower seed early this year, expecting the price to fall with the harvest.',
    'Mills there run day and night and have hired drivers from two other regions.',
  ],
] as const;
const line =
  'Follow the Lantern newsroom on its own channel to be the first to hear what happens in the region.';
const articles = (extra: readonly string[]) =>
  own.map((paragraphs) => [...paragraphs, ...extra].join('\n\n'));

describe('a line under many articles', () => {
  test('is boilerplate, and no finding', async () => {
    const pairs = await pairsAmong(articles([line]));
    expect(pairs.map(({ kind }) => kind)).toEqual(Array(4).fill('boilerplate'));
    expect(await duplicates()).toEqual([]);
  });

  test('is reuse while few articles have it', async () => {
    const texts = articles([]).map((text, index) => (index < 3 ? `${text}\n\n${line}` : text));
    const pairs = await pairsAmong(texts);
    expect(pairs.map(({ kind }) => kind)).toEqual(['identical', 'identical']);
    expect((await duplicates()).length).toBe(2);
  });

  test('is boilerplate in Russian and Chinese', async () => {
    const [russian, chinese] = [
      'Подписывайтесь на канал редакции, чтобы первыми узнавать о том, что происходит в крае.',
      '欢迎关注本社公众号，第一时间了解本地区发生的新闻和活动安排。',
    ];
    const pairs = await pairsAmong([
      ...articles([russian]),
      ...own.map(([a, b]) => `${b} Again.\n\n${a} So it was.\n\n${chinese}`),
    ]);
    const texts = pairs.filter(({ kind }) => kind === 'boilerplate').map(({ b }) => b.text);
    expect(texts.filter((text) => text === russian).length).toBe(4);
    expect(texts.filter((text) => text === chinese).length).toBe(4);
  });
});

test('a report that five outlets reprint is reuse, however often it stands', async () => {
  const report = [
    'The ferry across the strait will sail twice a day from June, the shipping company said on Monday.',
    'Tickets go on sale next week, and children travel free until the end of the school holidays.',
    'The old timetable had one crossing, at dawn, which few passengers from the city could reach.',
  ];
  const pairs = await pairsAmong(
    own.map(
      ([first], index) => [...report, ...(index === 4 ? [first] : [])].join('\n\n') + '\n'.repeat(index),
    ),
  );
  expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set(['identical']));
  expect(pairs.length).toBe(12);
  expect((await duplicates()).length).toBe(12);
});

test('both sides of a pair name the group in the paragraphs table', async () => {
  const [pair] = await pairsAmong([own[0].join('\n\n'), `${own[1][0]}\n\n${own[0][0]}`]);
  expect(pair).toMatchObject({ kind: 'identical', a: { article_id: 'art-0' }, b: { article_id: 'art-1' } });
  const rows = await rowsIn<Rows['paragraphs']>(artefactsOf().table('paragraphs'));
  const grouped = rows.filter(({ reuse_group_id }) => reuse_group_id !== null);
  expect(grouped.map(({ paragraph_id }) => paragraph_id).sort()).toEqual(
    [pair?.a.paragraph_id, pair?.b.paragraph_id].sort(),
  );
  expect(new Set(grouped.map(({ reuse_group_id }) => reuse_group_id))).toEqual(new Set([pair?.group_id]));
});
