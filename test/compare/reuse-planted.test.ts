/** Passages planted in documents are found where they were planted, whatever was done to them, and nothing else is. */
import { expect, test } from 'vitest';
import { f1, scorePassages } from '../../bench/reuse/passages.ts';
import { alignPassages } from '../../pipeline/compare/reuse/index.ts';

const scores = scorePassages(6);

/** The least F1 of characters, where it is less than elsewhere. */
const least: Readonly<Record<string, number>> = {
  'badly misread en': 0.9,
  'hardly legible en': 0.85,
  'clauses reordered zh': 0.9,
};

test.each([...scores.keys()])('%s', (name) => {
  const score = scores.get(name);
  expect(f1(score!)).toBeGreaterThan(least[name] ?? 0.94);
});

test('a passage edited inside is one row', () => {
  for (const lang of ['en', 'ru', 'zh']) {
    const { rows, pairs } = scores.get(`edited ${lang}`)!;
    expect(rows).toBeLessThanOrEqual(pairs + 1);
  }
});

test('nothing is found between documents that share nothing', () => {
  expect([...scores.keys()]).not.toContain('between others');
});

test('texts that repeat themselves without end are aligned to their end', () => {
  const [a, b] = [3000, 2900].map((times) => 'the same four words '.repeat(times));
  const passages = alignPassages(a!, `${b}end`);
  expect(passages[0]).toMatchObject({ a_start: 0, b_start: 0, b_end: b!.length - 1 });
});
