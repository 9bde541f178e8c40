/** What was released does not go in silence: articles that vanish, break, or are withdrawn by a person. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../../pipeline/build/dataset.ts';
import { EnvironmentFault } from '../../pipeline/lib/errors.ts';
import { diskFault } from '../../pipeline/publish/disk-faults.ts';
import { release } from '../../pipeline/publish/versions.ts';
import { spoken } from '../../pipeline/spoken.ts';
import { bytesOf, foldersAsOptions, quiet, silkscreen } from '../fixtures/command-line.ts';
import { CorpusFolder } from '../fixtures/corpus-folder.ts';
import { newsSentences } from '../fixtures/news-sentences.ts';

const corpus = new CorpusFolder();
const gone = join(corpus.raw, 'articles/b.txt');
const dataset = () => buildDataset(corpus, quiet);
let published = '';

beforeAll(async () => {
  corpus.article('a.txt', newsSentences.slice(0, 5).join('\n\n'));
  corpus.article('b.txt', newsSentences.slice(5).join('\n\n'));
  await dataset();
  await release(corpus.dist, { date: '2025-11-22' });
  published = bytesOf(corpus.dist);
}, 60_000);
afterAll(() => corpus.remove());

test('an article that is gone refuses the dataset', async () => {
  rmSync(gone);
  await expect(dataset()).rejects.toMatchObject({ name: 'DatasetRefused', exitCode: 1 });
  await expect(dataset()).rejects.toThrow(/published 1 article .* art-b \(articles\/b\.txt\)/);
  expect(bytesOf(corpus.dist)).toBe(published);
});

test('an article that yields nothing any more does too', async () => {
  corpus.article('b.txt', '');
  await expect(dataset()).rejects.toThrow(/art-b/);
  expect(bytesOf(corpus.dist)).toBe(published);
  corpus.article('a.txt', '');
  await expect(dataset()).rejects.toThrow(/Not one article could be read/);
  expect(bytesOf(corpus.dist)).toBe(published);
});

test('a person may let it go, and the changes say so', async () => {
  corpus.article('a.txt', newsSentences.slice(0, 5).join('\n\n'));
  rmSync(gone);
  corpus.settings({ withdrawn: [{ article_id: 'art-b', reason: 'Asked for by its publisher.' }] });
  expect(await dataset()).toMatchObject({ kind: 'published', published: { version: '1.1.0' } });
  const changes = readFileSync(join(corpus.dist, 'v1.1.0/changes.json'), 'utf8');
  expect(JSON.parse(changes)).toMatchObject({
    since: '1.0.0',
    level: 'minor',
    difference: {
      articles: { added: 0, removed: 1, changed: 0 },
      tables: {
        articles: { rows: { removed: { list: [{ key: { article_id: 'art-b' }, causes: ['source'] }] } } },
      },
    },
  });
});

test('a version after a release is rebuilt elsewhere with the same bytes', async () => {
  expect(await silkscreen(['reproduce', ...foldersAsOptions(corpus)])).toMatchObject({ code: 0, stderr: '' });
});

test('the plan tells losses first and writes nothing', async () => {
  const before = bytesOf(corpus.dist);
  corpus.article('c.txt', newsSentences.slice(1, 3).join('\n\n'));
  const { code, stdout } = await silkscreen(['plan', ...foldersAsOptions(corpus)]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Version 1\.1\.0, after 1\.0\.0\. Minor/);
  expect(stdout).toMatch(
    /what is published now \(1\.1\.0\)[\s\S]*`articles`: 1 row added \(cause: articles changed\)/,
  );
  const [first] = stdout.slice(stdout.indexOf('after 1.0.0')).split('\n').slice(1);
  expect(first).toMatch(/removed/);
  expect(bytesOf(corpus.dist)).toBe(before);
});

test('a file that vanishes during the run is named; what is published stays', async () => {
  const before = bytesOf(corpus.dist);
  const vanishing = join(corpus.raw, 'articles/c.txt');
  const listener = { ...quiet, progress: () => rmSync(vanishing, { force: true }) };
  const error = await buildDataset(corpus, listener).catch((thrown: unknown) => thrown);
  const fault = diskFault(error, corpus.raw, spoken());
  expect(fault).toBeInstanceOf(EnvironmentFault);
  expect((fault as EnvironmentFault).message).toContain(vanishing);
  expect(bytesOf(corpus.dist)).toBe(before);
});
