/** Phrases are found as an alternation of them would find them. */
import { expect, test } from 'vitest';
import { Openings } from '../../pipeline/lib/openings.ts';
import { PhraseFinder } from '../../pipeline/lib/phrase-finder.ts';

const texts = [
  '外交部长会见外交部发言人',
  '国家电影局局长、电影局说',
  '',
  '说',
  '北京大学第三医院',
  'ab abc abcd a',
];

test.each([
  [['外交部长', '外交部', '发言人']],
  [['电影局', '国家电影局', '局长', '说']],
  [['大学', '北京大学', '医院', '第三医院']],
  [['abcd', 'abc', 'ab']],
])('%j', (phrases) => {
  const pattern = new RegExp(phrases.join('|'), 'gu');
  const finder = new PhraseFinder(new Openings(), phrases);
  for (const text of texts) {
    const wanted = [...text.matchAll(pattern)].map((match) => ({ index: match.index, phrase: match[0] }));
    expect(finder.all(text)).toEqual(wanted);
  }
});

test('a phrase that may not stand gives way to the next', () => {
  const finder = new PhraseFinder(new Openings(), ['外交部长', '外交部', '外']);
  expect(finder.at('外交部长', 0, (phrase) => phrase.length < 4)).toBe('外交部');
  expect(finder.at('外交部长', 0, (phrase) => phrase.length < 2)).toBe('外');
  expect(finder.at('外交部长', 1)).toBeNull();
  expect(finder.at('外', 0)).toBe('外');
  expect(finder.at('外', 1)).toBeNull();
});
