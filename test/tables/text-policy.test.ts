/** What may not be published of a text is in no file of a version: not in a table, not in a report, not in a finding. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../pipeline/build/dataset.ts';
import { quiet } from '../fixtures/command-line.ts';
import { CorpusFolder } from '../fixtures/corpus-folder.ts';

const paragraph = (film: string) =>
  `The cartoon "${film}" earned 500 million rubles (4.1 million yuan) in its first week, the distributor said on Monday. "We are happy with every single hall that shows it," producer Pavel Zhashkov told reporters in Beijing last month.`;
const open = paragraph('Open Harbour');
const closed = paragraph('Closed Harbour').replace('cartoon', 'animated feature');

const corpus = new CorpusFolder({ reference: true });
const files = new Map<string, string>();

beforeAll(async () => {
  corpus.article('open.txt', `${open}\n\nThe hall has 300 seats.`);
  corpus.article(
    'closed.txt',
    `Closed Harbour earns half a billion in a week of rain\n\n${closed}\n\nThe premiere was cut &amp; dubbed.`,
    {
      text_policy: 'none',
      published: '2025-03-10',
    },
  );
  await buildDataset(corpus, quiet);
  const version = join(corpus.dist, 'latest');
  for (const path of readdirSync(version, { recursive: true, withFileTypes: true })) {
    const file = join(path.parentPath, path.name);
    if (path.isFile()) files.set(file.slice(version.length + 1), readFileSync(file, 'latin1'));
  }
}, 60_000);

afterAll(() => corpus.remove());

/** Runs of five words that only the closed article has. */
function runs(text: string): string[] {
  const words = text.split(/\s+/);
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
}

test('not one run of five words of a closed article stands in any file', () => {
  const shared = new Set(runs(open));
  const own = runs(`Closed Harbour earns half a billion in a week of rain ${closed}`).filter(
    (run) => !shared.has(run),
  );
  expect(own.length).toBeGreaterThan(10);
  for (const [file, content] of files)
    for (const run of own) expect(content.includes(run), `${file}: ${run}`).toBe(false);
});

test('its values and places stay', () => {
  const amounts = (files.get('data/amounts.jsonl') ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ article_id }) => article_id === 'art-closed');
  expect(amounts.map(({ value, text, sentence }) => [value, text, sentence])).toEqual(
    expect.arrayContaining([
      [500_000_000, null, null],
      [4_100_000, null, null],
    ]),
  );
  expect(amounts.every(({ start, end }) => Number(end) > Number(start))).toBe(true);
});

test('the open article is there in full', () => {
  expect(files.get('data/amounts.jsonl')).toContain('500 million rubles');
});
