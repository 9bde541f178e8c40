/** Every example sentence of the count grammars: what is marked must be found as marked, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { CountGrammar, LanguageCode, MoneyGrammar, Reading } from '../../pipeline/contract.ts';
import { counts as english } from '../../pipeline/languages/en/counts/counts.ts';
import { countExamples as englishExamples } from '../../pipeline/languages/en/examples/counts.ts';
import { money as englishMoney } from '../../pipeline/languages/en/money/money.ts';
import { counts as russian } from '../../pipeline/languages/ru/counts/counts.ts';
import { countExamples as russianExamples } from '../../pipeline/languages/ru/examples/counts.ts';
import { money as russianMoney } from '../../pipeline/languages/ru/money/money.ts';
import { unmark } from '../../pipeline/languages/shared/marked-example.ts';
import { counts as chinese } from '../../pipeline/languages/zh/counts/counts.ts';
import { countExamples as chineseExamples } from '../../pipeline/languages/zh/examples/counts.ts';
import { money as chineseMoney } from '../../pipeline/languages/zh/money/money.ts';

const readingOf = (lang: LanguageCode, text: string): Reading => ({
  paragraph: 0,
  role: 'body',
  lang,
  text,
  sentences: [{ start: 0, end: text.length }],
});

/** A mark says `value unit`, an ordinal's `#value unit`. */
const wanted = (surface: string, expected: string): object => {
  const [value = '', ...unit] = expected.replace('#', '').split(' ');
  return { surface, value, unit: unit.join(' '), is_ordinal: expected.startsWith('#') };
};

const languages: readonly [string, LanguageCode, CountGrammar, MoneyGrammar, readonly string[]][] = [
  ['English', 'en', english, englishMoney, englishExamples],
  ['Russian', 'ru', russian, russianMoney, russianExamples],
  ['Chinese', 'zh', chinese, chineseMoney, chineseExamples],
];

describe.each(languages)('counts in %s', (_, lang, grammar, money, examples) => {
  test.each(examples.map((example) => [example]))('%s', (example) => {
    const { text, marks } = unmark(example);
    const reading = readingOf(lang, text);
    const found = grammar(reading, money(reading)).map(({ start, end, value, unit, is_ordinal }) => ({
      surface: text.slice(start, end),
      value,
      unit,
      is_ordinal,
    }));
    expect(found).toEqual(marks.map(({ start, end, expected }) => wanted(text.slice(start, end), expected)));
  });
});

test('what is taken already is no count', () => {
  const text = 'In 12 cities, 12 films.';
  const found = english(readingOf('en', text), [{ start: 3, end: 12 }]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['12 films']);
});
