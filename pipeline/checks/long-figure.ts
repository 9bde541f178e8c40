/** long-figure: a sum or count has more significant digits than a number keeps, so its cells are empty. */
import { isExact, MOST_SIGNIFICANT_DIGITS, significantDigits } from '../lib/decimal.ts';
import { type ArticleCheck, findingIn } from './check.ts';

export const longFigure: ArticleCheck = {
  id: 'long-figure',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'a sum of nineteen digits',
      text: 'The ledger put the debt at $1,234,567,890,123,456,789.',
      fires: 1,
    },
    { says: 'large and round', text: 'The ledger put the debt at $1,200,000,000,000,000,000.', fires: 0 },
    { says: 'сумма из девятнадцати цифр', text: 'Долг составил 1 234 567 890 123 456 789 рублей.', fires: 1 },
    { says: 'крупная, но круглая', text: 'Долг составил 1 200 000 000 000 000 рублей.', fires: 0 },
    { says: '十九位的金额', text: '债务总额为1234567890123456789元。', fires: 1 },
    { says: '位数不多', text: '债务总额为1234567890123元。', fires: 0 },
  ],
  *run(located) {
    const { article } = located;
    const figures = [
      ...article.amounts.map((amount) => ({
        table: 'amounts',
        found: amount,
        values: [amount.value, amount.value_to],
      })),
      ...article.counts.map((count) => ({ table: 'counts', found: count, values: [count.value] })),
    ];
    for (const { table, found, values } of figures) {
      const long = values.find((value) => value !== null && !isExact(value)) ?? null;
      if (long === null) continue;
      yield findingIn(article, 'long-figure', {
        severity: 'warning',
        place: found,
        subject: { table, id: found.id },
        actual: long,
        message: 'too_long',
        params: {
          figure: located.textOf(found),
          digits: significantDigits(long),
          limit: MOST_SIGNIFICANT_DIGITS,
        },
      });
    }
  },
};
