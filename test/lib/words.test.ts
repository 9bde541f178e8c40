/** Words are counted by units; the pattern that says what a word is stands beside it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../pipeline/lib/words.ts';

const word = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const characters = [
  'a',
  'Я',
  '7',
  '中',
  '々',
  "'",
  '’',
  '-',
  ' ',
  '.',
  '\u0301',
  '\u{20000}',
  '\u{1f600}',
  'ｱ',
];

test('counts what the pattern matches', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 }), (text) => {
      expect(countWords(text)).toBe(text.match(word)?.length ?? 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['The co-production cost 4.5 million yuan', 7],
  ['К 75-летию дипломатических отношений', 4],
  ['电影《红丝绸》票房4亿', 8],
  ["don't rock 'n' roll –", 4],
])('%s', (text, count) => {
  expect(countWords(text)).toBe(count);
});
