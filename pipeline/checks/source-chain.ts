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
    {
      says: 'шапка называет министерство, а начало текста — агентство',
      text: 'Кинообмен растёт\n\nИсточник: Министерство культуры Российской Федерации\n\nПЕКИН, 3 марта. /ТАСС/. Обмен фильмами между двумя странами за прошлый год вырос, сообщили организаторы.',
      fires: 1,
    },
    {
      says: 'источник один',
      text: 'Кинообмен растёт\n\nИсточник: ТАСС\n\nПЕКИН, 3 марта. /ТАСС/. Обмен фильмами между двумя странами за прошлый год вырос, сообщили организаторы.',
      fires: 0,
    },
    {
      says: '页首标注部委，电头署名通讯社',
      text: '电影交流不断扩大\n\n来源：文化和旅游部\n\n新华社北京3月3日电（记者王明）主办方表示，去年两国电影交流有所增长。',
      fires: 1,
    },
    {
      says: '来源一致',
      text: '电影交流不断扩大\n\n来源：新华社\n\n新华社北京3月3日电（记者王明）主办方表示，去年两国电影交流有所增长。',
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
