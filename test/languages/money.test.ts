/** Every example sentence of the money grammars: what is marked must be found as marked, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { FoundAmount, LanguageCode, MoneyGrammar, Reading } from '../../pipeline/contract.ts';
import { moneyExamples as englishExamples } from '../../pipeline/languages/en/examples/money.ts';
import { printedMoney as englishPrinted } from '../../pipeline/languages/en/examples/printed-money.ts';
import { rateExamples as englishRates } from '../../pipeline/languages/en/examples/rates.ts';
import { money as english } from '../../pipeline/languages/en/money/money.ts';
import { moneyExamples as russianExamples } from '../../pipeline/languages/ru/examples/money.ts';
import { printedMoney as russianPrinted } from '../../pipeline/languages/ru/examples/printed-money.ts';
import { rateExamples as russianRates } from '../../pipeline/languages/ru/examples/rates.ts';
import { money as russian } from '../../pipeline/languages/ru/money/money.ts';
import { expectedSum, unmark } from '../../pipeline/languages/shared/marked-example.ts';
import { moneyExamples as chineseExamples } from '../../pipeline/languages/zh/examples/money.ts';
import { printedMoney as chinesePrinted } from '../../pipeline/languages/zh/examples/printed-money.ts';
import { rateExamples as chineseRates } from '../../pipeline/languages/zh/examples/rates.ts';
import { money as chinese } from '../../pipeline/languages/zh/money/money.ts';

const readingOf = (lang: LanguageCode, text: string): Reading => ({
  paragraph: 0,
  role: 'body',
  lang,
  text,
  sentences: [{ start: 0, end: text.length }],
});

/** As much of an amount as the mark in the sentence tells. */
const told = (
  text: string,
  amount: FoundAmount,
  mark: ReturnType<typeof expectedSum> | undefined,
): object => ({
  surface: text.slice(amount.start, amount.end),
  value: Number(amount.value),
  value_to: amount.value_to === null ? null : Number(amount.value_to),
  currency: amount.currency,
  qualifier: amount.qualifier,
  inferred: amount.certainty === 'inferred',
  ...(mark?.measure == null ? {} : { measure: amount.measure }),
  ...(mark?.per == null ? {} : { per: amount.per }),
});

const wanted = (
  text: string,
  { start, end, expected }: { start: number; end: number; expected: string },
): object => {
  const { measure, per, ...rest } = expectedSum(expected);
  return {
    surface: text.slice(start, end),
    ...rest,
    ...(measure === null ? {} : { measure }),
    ...(per === null ? {} : { per }),
  };
};

const languages: readonly [string, LanguageCode, MoneyGrammar, readonly string[]][] = [
  ['English', 'en', english, [...englishExamples, ...englishPrinted, ...englishRates]],
  ['Russian', 'ru', russian, [...russianExamples, ...russianPrinted, ...russianRates]],
  ['Chinese', 'zh', chinese, [...chineseExamples, ...chinesePrinted, ...chineseRates]],
];

describe.each(languages)('money in %s', (_, lang, grammar, examples) => {
  test.each(examples.map((example) => [example]))('%s', (example) => {
    const { text, marks } = unmark(example);
    const found = grammar(readingOf(lang, text));
    const sums = marks.map(({ expected }) => expectedSum(expected));
    expect(found.map((amount, index) => told(text, amount, sums[index]))).toEqual(
      marks.map((mark) => wanted(text, mark)),
    );
  });

  test('spans lie in order, apart, and on whole characters', () => {
    const all = examples.map((example) => unmark(example).text).join(' ');
    const found = grammar(readingOf(lang, all));
    found.forEach(({ start, end }, index) => {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    });
  });
});

test('a paragraph number is passed on', () => {
  const [amount] = english({ ...readingOf('en', 'It cost 5 euros.'), paragraph: 7 });
  expect(amount).toMatchObject({ paragraph: 7, start: 8, end: 15, rule: 'money.name-after', unit: '1' });
});

test.each([
  ['nearly 700 million rubles', '100000000'],
  ['191.4 million rubles', '100000'],
  ['$3.25', '0.01'],
  ['$1.5 billion to $2 billion', '100000000'],
])('the rounding unit of %s is %s', (text, unit) => {
  expect(english(readingOf('en', text))[0]?.unit).toBe(unit);
});

/** Ends of sentences are bounds for rates of exchange: a sum in the next sentence stays. */
test('a rate in one sentence leaves the sums of the next alone', () => {
  const text = 'The dollar traded at 78.5 rubles. A ticket costs 500 rubles.';
  const sentences = [
    { start: 0, end: 33 },
    { start: 34, end: text.length },
  ];
  const found = english({ ...readingOf('en', text), sentences });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['500 rubles']);
});

test('a rate is told in any case, and where it stands is not moved by letters that lower case makes longer', () => {
  const text = `${'İ'.repeat(20)} paid 500 rubles while THE DOLLAR ROSE TO 78.5 RUBLES ON FRIDAY.`;
  expect(english(readingOf('en', text)).map(({ value }) => value)).toEqual(['500']);
});
