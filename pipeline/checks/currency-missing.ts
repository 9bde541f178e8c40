/** currency-missing: a sum whose currency is not printed beside it and had to be inferred. */
import { type ArticleCheck, findingIn } from './check.ts';

export const currencyMissing: ArticleCheck = {
  id: 'currency-missing',
  scope: 'article',
  severity: 'info',
  examples: [
    {
      says: 'валюта названа в соседнем предложении',
      text: 'Бюджет фильма составил 300 млн рублей. В прокате картина собрала 191 млн.',
      fires: 1,
    },
    {
      says: 'валюта названа',
      text: 'Бюджет фильма составил 300 млн рублей. В прокате картина собрала 191 млн рублей.',
      fires: 0,
    },
    {
      says: 'the currency stands in the sentence before',
      text: 'The studio put the budget of the film at 300 million rubles. In cinemas it earned 191 million.',
      fires: 1,
    },
    {
      says: 'both sums name it',
      text: 'The studio put the budget of the film at 300 million rubles. In cinemas it earned 191 million rubles.',
      fires: 0,
    },
    { says: '票房未写货币单位', text: '影片上映三天，票房突破5亿。', fires: 1 },
    { says: '写明货币单位', text: '影片上映三天，票房突破5亿元。', fires: 0 },
  ],
  *run(located) {
    const { article } = located;
    for (const amount of article.amounts) {
      if (amount.certainty === 'stated') continue;
      yield findingIn(article, 'currency-missing', {
        severity: 'info',
        place: amount,
        subject: { table: 'amounts', id: amount.id },
        actual: located.textOf(amount),
        expected: amount.currency,
        message: 'inferred',
        params: { amount: located.textOf(amount), currency: amount.currency },
      });
    }
  },
};
