/** Pairs of sums: which two belong together, in which band they lie, and what probably went wrong. */
import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../pipeline/contract.ts';
import { contextWith, linkedArticle, ratesOf } from '../fixtures/linked-article.ts';

const day = '2025-03-10';
const context = contextWith({
  rates: [
    ...ratesOf(
      'CNY/RUB',
      'cbr',
      '2024-01-01 10.00',
      '2024-01-11 10.00',
      '2024-01-21 10.00',
      '2024-01-31 10.00',
      '2025-03-01 12.00',
      '2025-03-10 12.00',
    ),
    ...ratesOf('USD/RUB', 'cbr', '2025-03-01 88.00', '2025-03-10 88.00'),
  ],
});

function conversionsIn(text: string, published: string | null = day): readonly Conversion[] {
  return linkedArticle(text, context, published === null ? {} : { published }).conversions;
}

const only = (text: string, published?: string | null) => {
  const found = conversionsIn(text, published);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('what is a pair', () => {
  test.each([
    'It cost 120 million rubles (10 million yuan).',
    'It cost 120 million rubles (about 10 million yuan).',
    'It cost 120 million rubles, or about 10 million yuan.',
    "The ministry sells 120 million rubles' worth of currency a day, or about 10 million yuan.",
    'They gave us 120 million rubles over the whole period, which is roughly 10 million yuan.',
    'It earned 120 million rubles in ticket sales (about 10 million yuan).',
    'Он стоил 120 млн рублей (10 млн юаней).',
    'Он стоил 120 млн рублей (около 10 млн юаней).',
    'Он стоил 120 млн рублей /около 10 млн юаней/.',
    'Он стоил 120 млн рублей, или около 10 млн юаней.',
    '耗资1.2亿卢布（约合1000万元人民币）。',
    '耗资1.2亿卢布，约合1000万元人民币。',
    '耗资1.2亿卢布(卢布，下同)，约合1000万元人民币。',
    '该片获得1.2亿卢布票房（约1000万元人民币）。',
    'The ministry gave 120 million rubles over the whole period, which is about 10 million yuan.',
    "It sells 120 million rubles' worth of gas a day, or about 10 million yuan, under the rule.",
    'Фонд дал 120 млн рублей за всё время, что составляет около 10 млн юаней.',
    'Он стоил 120 млн рублей (где-то 10 млн юаней).',
    'Он стоил 120 млн рублей, что по нынешнему курсу без малого равно 10 млн юаней.',
    'Он стоил 120 млн рублей, что примерно соответствует 10 млн юаней.',
    'Он стоил 120 млн рублей (по курсу ЦБ на день подписания — 10 млн юаней).',
    'Он стоил 120 млн рублей (по текущему курсу это около 10 млн юаней).',
    'Он стоил 120 млн рублей — по сегодняшнему курсу почти 10 млн юаней.',
    'Он стоил 120 млн рублей, сегодня это примерно 10 млн юаней.',
    'Он стоил 120 млн рублей, в пересчёте на юани около 10 млн юаней.',
    'Он стоил 120 млн рублей, в юаневом эквиваленте — 10 млн юаней.',
    'Он стоил 120 млн рублей: это порядка 10 млн юаней.',
    'Он стоил 120 млн рублей, или, по нынешнему курсу, 10 млн юаней.',
    'Он стоил 120 млн рублей, то есть в пересчёте по курсу Банка России примерно 10 млн юаней.',
    'Он стоил 120 млн рублей, которые организаторы пересчитали как 10 млн юаней.',
    'Он стоил 120 млн рублей. Это около 10 млн юаней.',
    'Он стоил 120 млн рублей. По нынешнему курсу это 10 млн юаней.',
    'It cost 120 million rubles. That is about 10 million yuan.',
    'Он стоил 120 млн рублей, т. е. 10 млн юаней.',
    'Он стоил 120 млн рублей (если перевести на юани, выходит 10 млн юаней).',
    '基金会出了1.2亿卢布，按现在的汇率约合1000万元人民币。',
    '基金会出了120万卢布，按现在的汇率差不多10万元人民币。',
    '每张票600卢布，折合人民币50元左右。',
    'A ticket costs 600 rubles (50 yuan).',
  ])('%s', (text) => {
    const { base, quote, implied_rate, verdict } = only(text);
    expect([base, quote, implied_rate, verdict]).toEqual(['CNY', 'RUB', 12, 'agrees_at_publication']);
  });

  test.each([
    'It cost 120 million rubles and earned 10 million yuan in China.',
    'It cost 120 million rubles. About 10 million yuan came from China.',
    'Tickets cost 600 rubles in Moscow and 50 yuan in Beijing.',
    'Он стоил 120 млн рублей, а собрал 10 млн юаней.',
    '耗资1.2亿卢布，在华票房1000万元人民币。',
    'It cost 120 million rubles in Moscow, or so they say, and 10 million yuan in Beijing.',
    'The studio asked for 120 million rubles a year, or for a loan of about 3 yuan a share.',
    'Они просили 120 млн рублей в год, или хотя бы заём около 10 млн юаней.',
    'Он собрал 120 млн рублей, что на 10 млн юаней больше прежнего.',
    'Он собрал 120 млн рублей. Это на 10 млн юаней больше прежнего.',
    'Он собрал 120 млн рублей. Ещё 10 млн юаней дал фонд.',
    'Он собрал 120 млн рублей при бюджете в 10 млн юаней.',
    'Он собрал 120 млн рублей, тогда как расходы составили 10 млн юаней.',
    'Студия получила 120 млн рублей, а прокатчик — 10 млн юаней.',
    '公司出资1.2亿卢布，按照协议另付1000万元人民币。',
  ])('no pair: %s', (text) => {
    expect(conversionsIn(text)).toEqual([]);
  });
});

describe('bands', () => {
  // 100 million yuan has a rounding unit of 100 million, which would widen any band by the full point: three digits do not.
  test.each([
    [1200, 'agrees_at_publication', 0],
    [1224, 'agrees_at_publication', 2],
    [1240, 'disagrees', 3.3],
    [1300, 'disagrees', 8.3],
  ])('%s million rubles for 100 million yuan: %s', (million, verdict, percent) => {
    const conversion = only(`It cost ${million}.00 million rubles (100.00 million yuan).`);
    expect(conversion.verdict).toBe(verdict);
    expect(conversion.publication?.deviation_pct).toBeCloseTo(percent, 1);
  });

  test('rounding widens a band by at most one point', () => {
    const rounded = only('It cost 200 million rubles (16.2 million yuan).');
    expect(rounded.rounding_pct).toBe(1);
    expect(rounded.publication?.deviation_pct).toBeCloseTo(2.88, 1);
    expect(rounded.verdict).toBe('agrees_at_publication');
    const printed = only('It cost 199.98 million rubles (16.211 million yuan).');
    expect(printed.rounding_pct).toBeLessThan(0.01);
    expect(printed.verdict).toBe('disagrees');
  });

  test('a hedge widens none', () => {
    const [bare, hedged] = ['', 'about '].map((hedge) =>
      only(`It cost 1240 million rubles (${hedge}100.1 million yuan).`),
    );
    expect(hedged?.verdict).toBe(bare?.verdict);
  });
});

describe('two dates', () => {
  test.each([
    ['60', 'agrees_at_period', 'the rate of January 2024'],
    ['50', 'agrees_at_publication', 'the rate of the day of publication'],
    ['54.5', 'disagrees', 'neither'],
  ])('600 million rubles as %s million yuan: %s', (yuan, verdict) => {
    const conversion = only(`In January 2024 it earned 600 million rubles (${yuan} million yuan).`);
    expect(conversion.verdict).toBe(verdict);
    expect(conversion.period).toMatchObject({ min: 10, median: 10, max: 10 });
    expect(conversion.publication?.median).toBe(12);
  });

  test.each([
    [
      'In January 2024 it earned 600 million rubles (60 million yuan at the average annual rate).',
      'agrees_at_period',
    ],
    [
      'In January 2024 it earned 600 million rubles (50 million yuan at the average exchange rate).',
      'disagrees',
    ],
    ['Он собрал 600 млн рублей (60 млн юаней по среднегодовому курсу).', 'no_reference'],
    ['Он собрал 600 млн рублей (по среднему курсу за год — 50 млн юаней).', 'no_reference'],
    ['Он собрал 600 млн рублей (50 млн юаней по средневзвешенному курсу).', 'agrees_at_publication'],
    ['该片获得6亿卢布（约合6000万元人民币，按年平均汇率计算）。', 'no_reference'],
    ['In January 2024 it earned 600 million rubles (60 million yuan at the time).', 'agrees_at_period'],
    [
      'In January 2024 it earned 600 million rubles (about 60 million yuan at the then exchange rate).',
      'agrees_at_period',
    ],
    [
      'In January 2024 it earned 600 million rubles (about 50 million yuan at the rate of that time).',
      'disagrees',
    ],
    ['It earned 600 million rubles (50 million yuan at the current rate).', 'agrees_at_publication'],
    [
      'В январе 2024 года он собрал 600 млн рублей, или 60 млн юаней по тогдашнему курсу.',
      'agrees_at_period',
    ],
    ['Он собрал 600 млн рублей (60 млн юаней по курсу на тот момент).', 'no_reference'],
    ['Он собрал 600 млн рублей (50 млн юаней по курсу на сегодня).', 'agrees_at_both'],
    ['2024年1月，该片获得6亿卢布（按当时汇率约合6000万元人民币）。', 'agrees_at_period'],
    ['该片获得6亿卢布（按当前汇率约合5000万元人民币）。', 'agrees_at_publication'],
  ])('a mean rate, or one of the time told of, is none of the day of publication: %s', (text, verdict) => {
    expect(only(text)).toMatchObject({ verdict, diagnosis: 'none' });
  });

  test('without any date there is no reference', () => {
    expect(only('It cost 120 million rubles (10 million yuan).', null)).toMatchObject({
      publication: null,
      period: null,
      verdict: 'no_reference',
      diagnosis: 'none',
      rate_source: null,
    });
  });

  test('outside the series there is no reference', () => {
    expect(only('It cost 120 million rubles (10 million yuan).', '2019-05-01').verdict).toBe('no_reference');
    expect(only('It cost 120 million rubles (15 million pounds).').verdict).toBe('no_reference');
  });
});

describe('diagnoses', () => {
  test.each([
    ['It cost 120 million rubles (1 million yuan).', 'power_of_ten'],
    ['It cost 120 million rubles (1 billion yuan).', 'power_of_ten'],
    ['It cost 12 million yuan (1 million rubles).', 'inverted'],
    ['It cost 880 million rubles (10 million yuan).', 'other_currency'],
    ['It cost 120 million rubles (12 million yuan).', 'other_date'],
    ['It cost 120 million rubles (7 million yuan).', 'none'],
    ['It cost 120 million rubles (9.6 million yuan).', 'none'],
  ])('%s %s', (text, diagnosis) => {
    expect(only(text)).toMatchObject({ verdict: 'disagrees', diagnosis });
  });
});
