/** source-chain: the agency of the dateline, the source the wrapper credits and the publisher are not the same. */
import type { HeaderField } from '../contract.ts';
import { creditsOf } from '../link/credits.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';

export const sourceChain: ArticleCheck = {
  id: 'source-chain',
  scope: 'article',
  severity: 'info',
  examples: [
    {
      says: 'the wrapper credits a ministry, the dateline an agency',
      text: 'Film exchange grows\n\nSource: Ministry of Culture – Press releases\n\nBEIJING, March 3 (Xinhua) -- Film exchange between the two countries grew last year, officials said.',
      fires: 1,
    },
    {
      says: 'one source throughout',
      text: 'Film exchange grows\n\nSource: Xinhua\n\nBEIJING, March 3 (Xinhua) -- Film exchange between the two countries grew last year, officials said.',
      fires: 0,
    },
  ],
  *run({ article }, { authority }) {
    const { agency, publisher, section } = article.header;
    const credited = section ?? publisher;
    if (!agency || !credited) return;
    const same = (a: HeaderField, b: HeaderField) => {
      const ids = [a, b].map((field) => creditsOf({ ...article.header, agency: field }, authority).agency_id);
      return a.value.toLowerCase().includes(b.value.toLowerCase()) || (ids[0] !== null && ids[0] === ids[1]);
    };
    if (same(credited, agency) || same(agency, credited)) return;
    yield findingIn(article, 'source-chain', {
      severity: 'info',
      place: agency.place,
      because: credited.place ? because(article, credited.place) : null,
      subject: { table: 'articles', id: article.article_id },
      actual: agency.value,
      expected: credited.value,
      message: 'differ',
      params: { agency: agency.value, credited: credited.value },
    });
  },
};
