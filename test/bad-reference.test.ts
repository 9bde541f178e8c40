/** A corpus whose settings or reference data are broken is refused with file, line and mend; what was published stays, byte for byte. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../pipeline/build/dataset.ts';
import { DatasetRefused } from '../pipeline/lib/errors.ts';
import { bytesOf, foldersAsOptions, quiet, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const article =
  'The organizers said on Monday that a cinema had opened in Harbin. The hall has 300 seats, and tickets cost 45 yuan.';

describe('a corpus that cannot be published', () => {
  const sound = new CorpusFolder({ reference: true });
  let published = '';

  beforeAll(async () => {
    sound.article('good.txt', article);
    const { code } = await silkscreen(['dataset', ...foldersAsOptions(sound)]);
    expect(code).toBe(0);
    published = bytesOf(sound.dist);
  }, 120_000);

  afterAll(() => sound.remove());

  /** Changes one file of the corpus, asks for the dataset, and puts the file back. */
  async function refusalAfter(
    path: string,
    change: (text: string) => string | null,
  ): Promise<DatasetRefused> {
    const file = join(sound.raw, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === null) rmSync(file);
    else writeFileSync(file, after);
    try {
      const outcome = await buildDataset(sound, quiet).catch((error: unknown) => error);
      expect(outcome).toBeInstanceOf(DatasetRefused);
      return outcome as DatasetRefused;
    } finally {
      writeFileSync(file, before);
      expect(bytesOf(sound.dist)).toBe(published);
    }
  }

  const line = (text: string, number: number, change: (line: string) => string) =>
    text
      .split('\n')
      .map((each, i) => (i === number - 1 ? change(each) : each))
      .join('\n');
  const rate = (row: string, value: string) => row.replace(/^((?:[^,]*,){3})[^,]*/, `$1${value}`);
  const entity = 'reference/entities/place-china.json';

  test.each<[string, string, (text: string) => string | null, string | RegExp, number | undefined]>([
    [
      'a rate that is no number',
      'reference/rates.csv',
      (t) => line(t, 7, (l) => rate(l, 'twelve')),
      /rate.*"twelve"/,
      7,
    ],
    ['a rate of zero', 'reference/rates.csv', (t) => line(t, 9, (l) => rate(l, '0')), /rate.*0/, 9],
    [
      'a day that is none',
      'reference/rates.csv',
      (t) => line(t, 5, (l) => l.replace(/^[^,]+/, '2024-02-30')),
      /date.*2024-02-30/,
      5,
    ],
    [
      'a row with a cell too few',
      'reference/rates.csv',
      (t) => line(t, 4, (l) => l.replace(/,[^,]*$/, '')),
      'rates.csv',
      4,
    ],
    ['a rate given twice', 'reference/rates.csv', (t) => line(t, 3, (l) => `${l}\n${l}`), /twice/, 4],
    [
      'a column of another name',
      'reference/rates.csv',
      (t) => line(t, 1, (l) => l.replace('rate', 'price')),
      /rate/,
      2,
    ],
    ['an entity file that is not JSON', entity, (t) => t.slice(0, -5), 'JSON', undefined],
    [
      'an entity of another name',
      entity,
      (t) => t.replace('"place-china"', '"place-cathay"'),
      'place-cathay',
      undefined,
    ],
    ['an entity of an unknown type', entity, (t) => t.replace('"place"', '"planet"'), 'planet', undefined],
    [
      'an alias that two entities claim',
      entity,
      (t) =>
        t.replace(
          /"aliases": \[/,
          '"aliases": [{"lang": "en", "alias": "Russia", "kind": "short", "source": null},',
        ),
      /“Russia”.*place-china.*place-russia/,
      undefined,
    ],
    [
      'an accepted finding that nobody makes',
      'reference/accepted.csv',
      (t) => `${t.trimEnd()}\nfnd-0123456789abcdef,checked by hand,,\n`,
      'fnd-0123456789abcdef',
      2,
    ],
    ['no dataset.json', 'dataset.json', () => null, 'does not exist', undefined],
    ['a broken dataset.json', 'dataset.json', (t) => t.slice(0, 40), 'JSON', undefined],
    [
      'a dataset.json with a version that is none',
      'dataset.json',
      (t) => t.replace('"1.0.0"', '"one"'),
      '/version',
      undefined,
    ],
    ['no article', 'articles/good.txt', () => null, 'no article', undefined],
    ['no article that can be read', 'articles/good.txt', () => '', /good\.txt holds no text/, undefined],
  ])('%s', async (_says, path, change, says, at) => {
    const { message, file, line: number, mend } = await refusalAfter(path, change);
    expect(message).toMatch(says);
    expect(file).toContain(/^(?:articles|reference\/entities)/.exec(path)?.[0] ?? path);
    expect(number).toBe(at);
    expect(mend).toMatch(/\.$|reproduce|dataset/);
  });

  test('no articles folder', async () => {
    const folder = join(sound.raw, 'articles');
    rmSync(folder, { recursive: true });
    const missing = await silkscreen(['dataset', ...foldersAsOptions(sound)]);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain(folder);
    writeFileSync(folder, 'not a folder');
    expect(await silkscreen(['dataset', ...foldersAsOptions(sound)])).toMatchObject({ code: 1 });
    rmSync(folder);
    sound.article('good.txt', article);
    expect(bytesOf(sound.dist)).toBe(published);
  });

  test.each([
    ['ru', /rates\.csv:7: Столбец rate содержит "twelve"/, '→ Исправьте значение'],
    ['zh', /rates\.csv:7: 列 rate 的值为 "twelve"/, '→ 请修正该值'],
  ])('says so in the language asked for: %s', async (lang, says, mend) => {
    const file = join(sound.raw, 'reference/rates.csv');
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      line(before, 7, (l) => rate(l, 'twelve')),
    );
    const { code, stderr } = await silkscreen(['dataset', ...foldersAsOptions(sound)], {
      env: { LANG_OUT: lang },
    });
    writeFileSync(file, before);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr).toContain(mend);
  });
});
