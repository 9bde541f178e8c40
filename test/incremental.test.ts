/** Doing only what changed gives what doing everything gives: random edits, then a clean build beside it, byte for byte. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDataset, type Outcome } from '../pipeline/build/dataset.ts';
import { bytesOf, foldersAsOptions, quiet, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';
import { newsSentences } from './fixtures/news-sentences.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc
  .array(fc.constantFrom(...newsSentences), { minLength: 1, maxLength: 5 })
  .map((sentences) => sentences.join('\n\n'));

type Edit = (corpus: CorpusFolder) => void;
const remove =
  (path: string): Edit =>
  (corpus: CorpusFolder) =>
    rmSync(join(corpus.raw, path), { force: true });

const edit: fc.Arbitrary<readonly [string, Edit]> = fc.oneof(
  fc
    .tuple(name, words)
    .map(
      ([file, text]) =>
        [`write ${file}`, (corpus: CorpusFolder) => corpus.article(`${file}.txt`, text)] as const,
    ),
  name.map((file) => [`remove ${file}`, remove(`articles/${file}.txt`)] as const),
  name.map((file) => [`break ${file}`, (corpus: CorpusFolder) => corpus.article(`${file}.txt`, '')] as const),
  fc
    .tuple(name, fc.constantFrom('2025-03-04', '2024', '2025-05-01/2025-05-31'))
    .map(
      ([file, published]) =>
        [
          `sidecar of ${file}: ${published}`,
          (corpus: CorpusFolder) => void corpus.write(`articles/${file}.json`, JSON.stringify({ published })),
        ] as const,
    ),
  name.map((file) => [`no sidecar of ${file}`, remove(`articles/${file}.json`)] as const),
  fc
    .constantFrom('full', 'excerpt', 'none')
    .map(
      (policy) =>
        [`policy ${policy}`, (corpus: CorpusFolder) => corpus.settings({ text_policy: policy })] as const,
    ),
  fc
    .constantFrom('11.5', '12.25')
    .map(
      (rate) =>
        [
          `rate ${rate}`,
          (corpus: CorpusFolder) =>
            void corpus.write(
              'reference/rates.csv',
              `date,base,quote,rate,source\n2025-03-03,CNY,RUB,${rate},cbr\n`,
            ),
        ] as const,
    ),
);

test('an incremental build is the clean build', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 5 }), async (edits) => {
      const corpus = new CorpusFolder();
      try {
        corpus.article('always.txt', newsSentences.join('\n\n'));
        for (const [, apply] of edits) {
          apply(corpus);
          await buildDataset(corpus, quiet);
        }
        const clean = { raw: corpus.raw, dist: join(corpus.home, 'clean'), build: join(corpus.home, 'anew') };
        await buildDataset(clean, quiet);
        expect(bytesOf(corpus.dist), edits.map(([what]) => what).join(', ')).toBe(bytesOf(clean.dist));
      } finally {
        corpus.remove();
      }
    }),
    { numRuns: 3, seed: 7 },
  );
});

test('only what changed is read anew, and the reason is known', async () => {
  const corpus = new CorpusFolder();
  const redone = (outcome: Outcome) => (outcome.changed ? outcome.articles.redone : null);
  try {
    for (const file of ['a', 'b', 'c']) corpus.article(`${file}.txt`, `${file} ${newsSentences[2]}`);
    expect(redone(await buildDataset(corpus, quiet))).toMatchObject({ fresh: 3, parts: [] });
    expect(await buildDataset(corpus, quiet)).toMatchObject({ kind: 'unchanged' });
    corpus.article('b.txt', 'Other words.');
    expect(redone(await buildDataset(corpus, quiet))).toMatchObject({
      fresh: 0,
      bytes: 1,
      beside: 0,
      chain: 0,
    });
    corpus.write('articles/c.json', '{"published":"2025-06-07"}');
    expect(redone(await buildDataset(corpus, quiet))).toMatchObject({ bytes: 0, beside: 1 });
    corpus.settings({ homepage: 'https://example.org/' });
    expect(redone(await buildDataset(corpus, quiet))).toMatchObject({
      fresh: 0,
      bytes: 0,
      beside: 0,
      chain: 0,
    });
    corpus.write('reference/rates.csv', 'date,base,quote,rate,source\n2025-03-03,CNY,RUB,11.5,cbr\n');
    const outcome = await buildDataset(corpus, quiet);
    expect(redone(outcome)).toMatchObject({ chain: 3, parts: ['reference'] });
    expect(outcome).toMatchObject({ why: { inputs: ['raw', 'reference'], damaged: false } });
    expect(existsSync(join(corpus.build, 'inputs.json'))).toBe(true);
    const { stdout } = await silkscreen(['dataset', '--explain', ...foldersAsOptions(corpus)]);
    expect(stdout).toContain('Not built: every digest is that of version 1.0.0.');
    corpus.article('a.txt', 'a');
    const { stdout: told } = await silkscreen(['dataset', '--explain', ...foldersAsOptions(corpus)]);
    expect(told).toContain('inputs differ from those of version 1.0.0: raw');
    expect(told).toContain('Articles read anew: 0 new, 1 with other bytes, 0 with');
  } finally {
    corpus.remove();
  }
});

test('events for programs: one JSON object a line, errors too', async () => {
  const corpus = new CorpusFolder();
  const events = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  try {
    corpus.article('a.txt', newsSentences.join('\n\n'));
    const { stdout } = await silkscreen(['dataset', '--json', ...foldersAsOptions(corpus)]);
    expect(events(stdout).at(-1)).toMatchObject({
      event: 'result',
      result: 'published',
      version: '1.0.0',
      status: 'unreleased',
      tables: { articles: 1 },
    });
    const checked = events((await silkscreen(['check', '--json', ...foldersAsOptions(corpus)])).stdout);
    const findings = checked.filter(({ event }) => event === 'finding');
    const counts = checked.at(-1)?.findings as Record<string, number> | undefined;
    expect(findings).toHaveLength(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0));
    rmSync(join(corpus.raw, 'articles/a.txt'));
    const { code, stdout: failed } = await silkscreen(['dataset', '--json', ...foldersAsOptions(corpus)]);
    expect(code).toBe(1);
    expect(events(failed).at(-1)).toMatchObject({ event: 'error', exit_code: 1 });
  } finally {
    corpus.remove();
  }
});
