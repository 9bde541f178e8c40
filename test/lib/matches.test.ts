import { expect, test } from 'vitest';
import { matchesOf } from '../../pipeline/lib/matches.ts';

const places = (pattern: RegExp, text: string) =>
  matchesOf(pattern, text).map(({ 0: match, index }) => [index, match]);

test('gives the matches that matchAll gives, empty ones and those of characters beyond the basic plane among them', () => {
  for (const pattern of [/a+/gu, /a*/gu, /(?=b)/gu, /\s*(?=𠮷)/gu, /[^a]/gu, /x/g])
    for (const text of ['', 'aab', 'baab', ' 𠮷𠮷 a', 'b'])
      expect(places(pattern, text)).toEqual(
        Array.from(text.matchAll(pattern), ({ 0: match, index }) => [index, match]),
      );
});

test('begins anew at each text', () => {
  const pattern = /a/gu;
  pattern.exec('aaa');
  expect(places(pattern, 'aa')).toEqual([
    [0, 'a'],
    [1, 'a'],
  ]);
});
