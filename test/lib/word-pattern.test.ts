/** A pattern tried where words begin finds what the plain pattern finds, in time that grows with the text alone. */
import { expect, test } from 'vitest';
import { languageOf } from '../../pipeline/languages/index.ts';
import { WordPattern } from '../../pipeline/lib/word-pattern.ts';

const texts = [
  'The film opened in 2,500 cinemas; the filmmakers opened a café.',
  'Фильм собрал 25млн рублей, а «Фильм-2» — ещё больше: кинофильм, фильмы.',
  'xфильм 7фильм фильм\u0301 ＦＩＬＭ film',
  'I’m at a S.A. office; É a à la carte, e-film, \u017fAve, \u212Aino and 7-я а',
  '',
];

test.each([
  ['film', /\bfilm\w*/giu],
  ['opened in', /\bopened(?:\s+in)?\b|\b\d+\s+cinemas\b/giu],
  ['фильм', /(?<!\p{L})фильм\p{L}*/giu],
  ['млн', /(?<!\p{L})(?:млн|\d+)(?!\p{L})/giu],
  ['one letter', /\ba\b|(?<!\p{L})а(?!\p{L})/giu],
  ['a mark behind the first letter', /\bi[’']m\b|\bs\.a\.|\be-\w+|\b\d-я/giu],
  ['letters that fold', /\bsave|\bkino/giu],
  ['a letter that may lack', /\bs?a\p{L}*/giu],
  ['after a comma', /(?<=,\s)а(?=\s)/giu],
])('%s', (_, pattern) => {
  const plain = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  for (const text of texts) {
    const wanted = [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);
    const cue = new WordPattern(plain);
    expect(cue.all(text).map((match) => [match.index, match[0]])).toEqual(wanted);
    expect(cue.test(text)).toBe(wanted.length > 0);
  }
});

// Long enough that anything but linear time would not end within the time of a test.
test('long words behind "the" are read in linear time', () => {
  const { same } = languageOf('en').link.works;
  expect(same.test(`the ${'antidisestablishment'.repeat(50_000)} department`)).toBe(false);
});
