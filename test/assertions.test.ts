/** Assertions of dataset.json: a broken floor refuses the dataset, a broken ceiling is a finding, what stands published stays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDataset } from '../pipeline/build/dataset.ts';
import type { Assertion } from '../pipeline/contract.ts';
import { release } from '../pipeline/publish/versions.ts';
import type { Rows } from '../pipeline/schemas/tables.ts';
import { bytesOf, foldersAsOptions, quiet, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const corpus = new CorpusFolder({ reference: true });
const reason = 'The test says so.';
const assert = (...assertions: readonly Omit<Assertion, 'reason' | 'id'>[]): void =>
  corpus.settings({ assertions: assertions.map((each, i) => ({ id: `a-${i}`, reason, ...each })) });
const build = () => buildDataset(corpus, quiet);

const kazan =
  'KAZAN, March 10, 2025 (TASS) -- The film "Red Lantern" earned 512 million rubles in Russia, its distributor said on Monday.\nThe average ticket cost 358 rubles.';
const perm =
  'ПЕРМЬ, 10 марта 2025 года. /ТАСС/. Фильм «Красный фонарь» собрал в России 512 млн рублей, сообщил прокатчик.';

beforeAll(async () => {
  corpus.article('a.txt', kazan);
  corpus.article('b.txt', perm);
  await build();
  await release(corpus.dist, { date: '2025-11-22' });
}, 60_000);
afterAll(() => corpus.remove());

test.each([
  ['rows of a table', { of: 'rows', table: 'articles', min: 3 }, /“a-0” .* Rows in articles: 2;/u],
  [
    'rows of one language',
    { of: 'rows', table: 'amounts', lang: 'ru', min: 2 },
    /Rows in amounts \[ru\]: 1;/u,
  ],
  ['rows of one source', { of: 'rows', table: 'articles', source: 'org-xinhua', min: 1 }, /\[org-xinhua\]/u],
  ['a fill rate', { of: 'filled', table: 'amounts', column: 'subject_id', min: 0.9 }, /filled in: 0\.6/u],
  [
    'a ratio to the last release',
    { of: 'ratio', table: 'articles', min: 1.5 },
    /for each one of the last release: 1;/u,
  ],
] as const)('a broken floor refuses: %s', async (_, assertion, words) => {
  const before = bytesOf(corpus.dist);
  assert(assertion);
  await expect(build()).rejects.toMatchObject({ name: 'DatasetRefused', exitCode: 1 });
  await expect(build()).rejects.toThrow(words);
  expect(bytesOf(corpus.dist)).toBe(before);
});

test('floors that hold are silent, and one language is asked apart from the other', async () => {
  assert(
    { of: 'rows', table: 'articles', source: 'org-tass', min: 2, max: 2 },
    { of: 'filled', table: 'amounts', column: 'subject_id', lang: 'ru', min: 1 },
    { of: 'ratio', table: 'amounts', lang: 'en', min: 1, max: 1 },
  );
  expect(await build()).toMatchObject({ kind: 'standing' });
});

test('a broken ceiling is a finding in three languages', async () => {
  assert({ of: 'rows', table: 'amounts', max: 1 });
  const outcome = await build();
  if (outcome.kind !== 'published') throw new Error('a finding was added');
  const file = join(corpus.dist, `v${outcome.published.version}`, 'data/findings.jsonl');
  const findings = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Rows['findings'])
    .filter(({ check_id }) => check_id === 'dataset-assertion');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: 'warning',
    actual: '3',
    expected: '<= 1',
    raw_file: 'dataset.json',
  });
  expect(findings[0]?.message_ru).toContain('не больше 1');
  expect(findings[0]?.message_zh).toContain('最多1行');
});

test('a broken ceiling can be accepted, and one that holds again needs no acceptance', async () => {
  assert({ of: 'rows', table: 'amounts', max: 1 });
  const ceiling = async (): Promise<Rows['findings'] | undefined> => {
    const outcome = await build();
    const folder = outcome.kind === 'published' ? `v${outcome.published.version}` : outcome.folder;
    return readFileSync(join(corpus.dist, folder, 'data/findings.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Rows['findings'])
      .find(({ check_id }) => check_id === 'dataset-assertion');
  };
  corpus.write('reference/accepted.csv', 'finding_id,reason,accepted_by,accepted_on\n');
  const open = await ceiling();
  expect(open?.status).toBe('open');
  corpus.write(
    'reference/accepted.csv',
    `finding_id,reason,accepted_by,accepted_on\n${open?.finding_id},Grown on purpose,editor,2025-11-22\n`,
  );
  expect(await ceiling()).toMatchObject({ status: 'accepted', reason: 'Grown on purpose' });
  assert();
  await expect(build()).rejects.toThrow(/is accepted, but no check reports it any more/u);
  corpus.write('reference/accepted.csv', 'finding_id,reason,accepted_by,accepted_on\n');
});

test.each([
  ['a table that is not there', { of: 'rows', table: 'sums', min: 1 }, /sums, which does not exist/u],
  ['a share without a column', { of: 'filled', table: 'amounts', min: 1 }, /needs a column/u],
  ['no bound', { of: 'rows', table: 'amounts' }, /needs min or max/u],
  ['a language of the whole corpus', { of: 'rows', table: 'entities', lang: 'en', min: 1 }, /as a whole/u],
] as const)('an assertion that says nothing refuses: %s', async (_, assertion, words) => {
  assert(assertion);
  await expect(build()).rejects.toThrow(words);
});

test('the command line says it in the reader’s language, with exit code 1', async () => {
  assert({ of: 'rows', table: 'amounts', lang: 'ru', min: 2 });
  const { code, stderr } = await silkscreen(['dataset', ...foldersAsOptions(corpus), '--lang', 'ru']);
  expect(code).toBe(1);
  expect(stderr).toContain('Не выполнено условие «a-0»');
});
