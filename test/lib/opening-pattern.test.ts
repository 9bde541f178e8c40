/** A pattern tried where its first letters stand finds what the plain pattern finds. */
import { describe, expect, test } from 'vitest';
import { OpeningPattern } from '../../pipeline/lib/opening-pattern.ts';
import { openingsOf } from '../../pipeline/lib/pattern-openings.ts';

const texts = [
  'The film cost $5 million to make; it grossed 65 million, the U.S. dollar fell against the yuan. Budget: ½.',
  'ФИЛЬМ собрал 25млн рублей при бюджете в 10 млн, а курс доллара вырос; кассовые сборы, бюджета нет.',
  'a an u.s. ma mad made mak makes cost costs netloss net loss loss',
  'ba\u017F\u212Aet BASKET \u{1D400}basket',
  '',
  'ma',
];

test.each([
  ['words', /(?<!\p{L})(?:cost[^.]{0,20}to make|ma[dk]es?|(?:net )?loss|an? \p{L}+)/iu],
  ['an optional beginning', /(?:u\.?s\.? |the )?(?:dollar|yuan)\b|(?:^|(?<=\. ))Budget/iu],
  ['repeated letters', /(?:ba){1,2}s?k|\bgro+s|f{1}i*l/iu],
  ['Cyrillic', /(?<![\p{L}\p{N}])(?:(?:кассов|прокатн)\p{L}+ сбор\p{L}*|бюджет\p{L}*|собрал(?!и))/iu],
  ['one case alone', /(?:the|The|U\.S\.)/u],
  ['a short word', /(?<=\bm)a|up/iu],
])('%s', (_, pattern) => {
  // Told or not that it never matches inside a word.
  const notBehind = pattern.source.startsWith('(?<!')
    ? new RegExp(pattern.source.slice(4).split(')')[0] ?? '', 'u')
    : null;
  for (const opening of [new OpeningPattern(pattern), new OpeningPattern(pattern, notBehind)])
    findsAsPlain(opening, pattern);
});

function findsAsPlain(opening: OpeningPattern, pattern: RegExp): void {
  for (const text of texts) {
    const wanted = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ index }) => index);
    const found: number[] = [];
    for (let match = opening.exec(text); match; match = opening.exec(text, match.index + match[0].length))
      found.push(match.index);
    expect(found).toEqual(wanted);
    expect(opening.test(text)).toBe(wanted.length > 0);
  }
}

describe('what matches begin with', () => {
  const told = (pattern: RegExp) => {
    const openings = openingsOf(pattern, 3);
    return openings && [...openings].sort().join(' ');
  };

  test('is told of every alternative', () => {
    expect(told(/\b(?:net )?loss|ma[dk]e|x(?=y)\p{L}/u)).toBe('los mad mak net x');
    expect(told(/\b(?:the|this)\s+film\b|\d films/u)?.split(' ').length).toBe(2 + 20);
    expect(told(/(?<year>19|20)th/u)).toBe('19t 20t');
    expect(told(/[её]лка|с[её]ла/u)).toBe('елк сел сёл ёлк');
  });

  test('goes on behind what may be left out, and behind look-arounds', () => {
    expect(told(/(?:re-?)?released/u)).toBe('re- rel rer');
    expect(told(/(?:кино)?(?:со)?режисс/u)).toBe('кин реж сор');
    expect(told(/(?<=,\s)(?:and|or)\b(?=\s)/u)).toBe('and or');
    expect(told(/a{0,2}b|(?!not)c/u)).toBe('a b c');
  });

  test('cannot be told of classes, and of what may be empty', () => {
    for (const pattern of [
      /film|\p{L}+ film/u,
      /a?b?/u,
      /[^a]b/u,
      /[а-я]+/u,
      /.x/u,
      /\w+/u,
      /(?:a|)/u,
      /a*/u,
    ])
      expect(openingsOf(pattern, 3)).toBeNull();
  });
});

test('refuses a pattern that may begin with anything', () => {
  expect(() => new OpeningPattern(/\p{N}+ films/u).test('3 films')).toThrow(RangeError);
});
