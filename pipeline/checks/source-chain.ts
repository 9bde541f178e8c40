/** source-chain: the agency of the dateline, the source the wrapper credits, the publisher and the syndicator are not the same, or a translation is not marked as one. */
import type { Context } from '../context.ts';
import type { Article, HeaderField, Place } from '../contract.ts';
import { translationCredits } from '../languages/translation-credits.ts';
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
    {
      says: 'passed on by a syndicator',
      text: 'Film exchange grows\n\nBEIJING, March 3 (Xinhua) -- Film exchange between the two countries grew last year, officials said.\n\nDisclaimer: The article reflects the opinion of the author and does not express the position of Newswire Direct or its clients.',
      fires: 1,
    },
    {
      says: 'a translation that nothing marks',
      text: 'BEIJING, March 3 (Xinhua) -- Film exchange between the two countries grew last year, officials said. (Translated from Chinese)',
      fires: 1,
    },
    {
      says: 'the original named in another language',
      text: 'BEIJING, March 3 (Xinhua) -- Film exchange between the two countries grew last year, officials said.\n\nThe original report was published in Russian by TASS.',
      fires: 1,
    },
    {
      says: 'a notice behind the source is no section',
      text: 'Film exchange grows\n\nSource: Xinhua – An important disclaimer is at the bottom of this article.\n\nBEIJING, March 3 (Xinhua) -- Film exchange between the two countries grew last year, officials said.',
      fires: 0,
    },
    {
      says: 'a credit of the translation behind other lines above the text',
      text: 'Film exchange grows\n\nBy Anna Lee\n\nMarch 3, 2025\n\nSource: North Wire (translated from Russian)\n\nFilm exchange between the two countries grew last year, officials said on Monday.\n\nIt will grow again, they said.\n\nNobody knows how fast.',
      fires: 1,
    },
    {
      says: 'a translation in the story',
      text: 'BEIJING, March 3 (Xinhua) -- The novel, translated by Anna Petrova, was presented to readers last year, officials said.',
      fires: 0,
    },
    {
      says: 'перевод не отмечен',
      text: 'ПЕКИН, 3 марта. /ТАСС/. Обмен фильмами между двумя странами за прошлый год вырос, сообщили организаторы. (Перевод с китайского.)',
      fires: 1,
    },
    {
      says: '未注明为译文',
      text: '新华社北京3月3日电（记者王明）主办方表示，去年两国电影交流有所增长。（李红编译）',
      fires: 1,
    },
  ],
  *run(located, context) {
    const { article } = located;
    const { agency, publisher, section, syndicator } = article.header;
    const differ = (a: HeaderField, b: HeaderField) => !isSame(a, b, article, context);
    const pairs = [
      [agency, section ?? publisher, 'differ'],
      [agency ?? publisher, syndicator, 'syndicated'],
    ] as const;
    for (const [first, second, message] of pairs) {
      if (!first || !second || !differ(first, second)) continue;
      yield findingIn(article, 'source-chain', {
        severity: 'info',
        place: first.place,
        because: second.place ? because(article, second.place) : null,
        subject: { table: 'articles', id: article.article_id },
        actual: first.value,
        expected: second.value,
        message,
        params: { agency: first.value, credited: second.value },
      });
      break;
    }
    const credit = article.header.is_translation === true ? null : translationCredit(article);
    if (!credit) return;
    yield findingIn(article, 'source-chain', {
      severity: 'info',
      place: credit,
      subject: { table: 'articles', id: article.article_id },
      actual: located.textOf(credit),
      message: 'unmarked_translation',
      params: { credit: located.textOf(credit) },
    });
  },
};

/** One name for both, in other words or in two languages. */
function isSame(
  a: HeaderField,
  b: HeaderField,
  article: Article,
  { authority, identities }: Context,
): boolean {
  const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
  const ids = [a, b].map(
    (field) => creditsOf({ ...article.header, agency: field }, authority, identities).agency_id,
  );
  return x.includes(y) || y.includes(x) || (ids[0] !== null && ids[0] === ids[1]);
}

/** Credits of translators stand in the first or the last lines, and in lines around the article. */
const creditLines = 2;
const longestCredit = 40;

function translationCredit({ paragraphs }: Article): Place | null {
  for (const [index, { lang, role, text }] of paragraphs.entries()) {
    const isInside = index >= creditLines && index < paragraphs.length - creditLines;
    if (isInside && role !== 'wrapper') continue;
    const match = lang === 'und' ? null : translationCredits[lang].exec(text);
    if (!match) continue;
    const rest = text.slice(match.index);
    const end = /[)）\]】。]|\.(?=\s|$)/u.exec(rest)?.index ?? Math.min(rest.length, longestCredit) - 1;
    return { paragraph: index, start: match.index, end: match.index + end + 1 };
  }
  return null;
}
