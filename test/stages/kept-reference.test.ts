/** What is kept of the reference data gives what reading it gives, and only while nothing it comes from has changed. */
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Artefacts } from '../../pipeline/build/artefacts.ts';
import { inputsOf } from '../../pipeline/build/inputs.ts';
import { keptReference } from '../../pipeline/build/kept-reference.ts';
import { loadReferenceFolder } from '../../pipeline/collect/reference.ts';
import { CorpusFolder } from '../fixtures/corpus-folder.ts';

const corpus = new CorpusFolder({ reference: true });
afterAll(() => corpus.remove());
const ownRates = readFileSync(new URL('../../raw/reference/rates.csv', import.meta.url));
const artefacts = new Artefacts(corpus.build);
const kept = () => keptReference(corpus.raw, artefacts, inputsOf(corpus.raw, 'full'));
const read = () => loadReferenceFolder(join(corpus.raw, 'reference'));

beforeEach(() => {
  corpus.write('reference/rates.csv', ownRates);
  kept();
});

test('it is what reading gives', () => {
  expect(existsSync(artefacts.reference)).toBe(true);
  expect(kept()).toStrictEqual(read());
  expect(kept().rates.length).toBeGreaterThan(1000);
});

test('it is taken from what was kept', () => {
  const [key, json = ''] = readFileSync(artefacts.reference, 'utf8').split('\n');
  writeFileSync(artefacts.reference, `${key}\n${JSON.stringify({ ...JSON.parse(json), rates: [] })}\n`);
  expect(kept().rates).toEqual([]);
});

test('a changed table is read anew', () => {
  corpus.write('reference/rates.csv', 'date,base,quote,rate,source\n2025-03-03,CNY,RUB,11.5,cbr\n');
  expect(kept()).toStrictEqual(read());
  expect(kept().rates).toHaveLength(1);
});

test('what a crash cut short is read anew', () => {
  truncateSync(artefacts.reference, 200);
  expect(kept()).toStrictEqual(read());
});

test('a fault is told in every run, with its line', () => {
  corpus.write('reference/rates.csv', 'date,base,quote,rate,source\n2025-03-03,CNY,RUB,much,cbr\n');
  for (const _ of [1, 2]) expect(kept).toThrow(expect.objectContaining({ line: 2 }));
});
