/** date-order: a time expression that cannot be brought together with the calendar or with the day of publication. */
import type { Place } from '../contract.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, findingIn, type Notice } from './check.ts';
import { endsBeforeStartNotices } from './dates/ends-before-start.ts';
import { releaseOrderNotices } from './dates/release-order.ts';
import { toldAsPastNotices } from './dates/told-as-past.ts';
import { weekdayNotices } from './dates/weekday.ts';

export const dateOrder: ArticleCheck = {
  id: 'date-order',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'a relative date in an article of unknown date',
      text: 'The festival opened last month, the organizers said.',
      fires: 1,
    },
    {
      says: 'the same with a date',
      text: 'The festival opened last month, the organizers said.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'a dateline without a year, which publication-date tells already',
      text: 'BEIJING, March 3 (Xinhua) -- The film week opened with a gala screening, officials said.',
      fires: 0,
    },
    {
      says: 'отсчитывать не от чего',
      text: 'Фестиваль открылся в прошлом месяце, сообщили организаторы.',
      fires: 1,
    },
    {
      says: 'дата публикации известна',
      text: 'Фестиваль открылся в прошлом месяце, сообщили организаторы.',
      published: '2025-03-10',
      fires: 0,
    },
    { says: '文章日期不明，无从推算', text: '主办方表示，电影节已于上月开幕。', fires: 1 },
    { says: '文章日期已知', text: '主办方表示，电影节已于上月开幕。', published: '2025-03-10', fires: 0 },
    {
      says: 'a weekday that is not that of its day',
      text: 'The festival opened on Monday, March 4, 2025, the organizers said.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'the right weekday',
      text: 'The festival opened on Tuesday, March 4, 2025, the organizers said.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'two days with their two weekdays',
      text: 'Screenings were held on Friday and Saturday, March 7 and 8, the organizers said.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'told as past though still to come',
      text: 'The festival opened on September 12, 2026, the organizers said.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'told as past, without a year, and soon to come',
      text: 'KAZAN, Sept. 15, 2025 (TASS) -- The festival closed on Oct. 13 with a gala concert, the organizers said.',
      fires: 1,
    },
    {
      says: 'told as past, without a year, and long over',
      text: 'KAZAN, Sept. 15, 2025 (TASS) -- The festival closed on Dec. 13 with a gala concert, the organizers said.',
      fires: 0,
    },
    {
      says: 'of the edition of last year',
      text: "KAZAN, Sept. 15, 2025 (TASS) -- Last year's festival, which closed on Oct. 13, drew 24,000 viewers, the organizers said.",
      fires: 0,
    },
    {
      says: 'о скорой дате без года сказано как о прошедшей',
      text: 'МОСКВА, 20 октября 2025 года. /ТАСС/. Первая встреча состоялась 14 мая. Следующая встреча прошла 20 ноября в Москве, сообщили организаторы.',
      fires: 1,
    },
    {
      says: 'a day still to come, of which something was said in the past',
      text: 'The studio set the premiere for September 12, 2026, and opened sales for a gala on October 1, 2026.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'in cinemas before its premiere',
      text: 'The film "Red Lantern" had its premiere in China on February 20, 2025.\n"Red Lantern" was released in China on February 6, 2025.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'first the premiere, then the cinemas',
      text: 'The film "Red Lantern" had its premiere in China on February 6, 2025.\n"Red Lantern" was released in China on February 20, 2025.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'день недели не совпадает с датой',
      text: 'Показ состоится 15 марта, в пятницу, сообщили организаторы.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'день недели верен',
      text: 'Показ состоится 15 марта, в субботу, сообщили организаторы.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'рассказано как о прошедшем',
      text: 'Фестиваль открылся 12 сентября 2026 года, сообщили организаторы.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'прокат раньше премьеры',
      text: 'Премьера фильма «Красный фонарь» в Китае состоялась 20 февраля 2025 года.\nФильм «Красный фонарь» вышел в прокат в Китае 6 февраля 2025 года.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'in cinemas before anybody has seen it',
      text: 'The film "Red Lantern" opens in cinemas in Russia on April 3, 2025.\nThe world premiere of "Red Lantern" will be held in Shanghai on April 18, 2025.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'a premiere in another country',
      text: 'The film "Red Lantern" opens in cinemas in Russia on April 3, 2025.\nThe Chinese premiere of "Red Lantern" will be held in Shanghai on April 18, 2025.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'over before it begins',
      text: 'The festival will run from June 20, 2025 to June 12, 2025, the organizers said.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: 'moved to an earlier day',
      text: 'The opening was moved from June 20, 2025 to June 12, 2025, the organizers said.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'конец раньше начала',
      text: 'Фестиваль пройдёт с 20 по 12 июня 2025 года, сообщили организаторы.',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: '闭幕早于开幕',
      text: '电影节将于2025年6月20日开幕，6月12日闭幕，主办方表示。',
      published: '2025-03-10',
      fires: 1,
    },
    { says: '星期与日期不符', text: '电影节将于3月15日（星期五）开幕。', published: '2025-03-10', fires: 1 },
    { says: '星期与日期相符', text: '电影节将于3月15日（星期六）开幕。', published: '2025-03-10', fires: 0 },
    {
      says: '推迟后的星期不符',
      text: '电影节推迟至3月15日（星期五）开幕。',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: '推迟后的星期相符',
      text: '电影节推迟至3月15日（星期六）开幕。',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: '起止各有其日',
      text: '电影节于3月14日、15日（星期五、星期六）放映，3月17日至21日（星期一至星期五）休息。',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: '“当日”所指在前文，与发布日期无关',
      text: '公司宣布出售发行业务。按当日汇率计算，售价约合1.7亿元人民币。',
      published: '2025-09-10',
      fires: 0,
    },
    {
      says: '起始日的星期不符',
      text: '电影节将于3月15日（星期五）至20日举行。',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: '起始日的星期相符',
      text: '电影节将于3月15日（星期六）至20日举行。',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: '把未来的事写成已发生',
      text: '主办方表示，影片已于2026年9月12日上映。',
      published: '2025-03-10',
      fires: 1,
    },
    {
      says: '上映早于首映',
      text: '影片《红灯笼》2025年2月20日在中国首映。\n《红灯笼》2025年2月6日在中国上映。',
      published: '2025-03-10',
      fires: 1,
    },
  ],
  *run(located) {
    for (const notice of notices(located)) yield findingIn(located.article, 'date-order', notice);
  },
};

function* notices(located: LocatedArticle): Generator<Notice> {
  yield* weekdayNotices(located);
  yield* toldAsPastNotices(located);
  yield* releaseOrderNotices(located);
  yield* endsBeforeStartNotices(located);
  yield* unresolvedNotices(located);
}

/** Time expressions that cannot be placed for want of a date of publication: one notice for all of them. */
function* unresolvedNotices(located: LocatedArticle): Generator<Notice> {
  const { article } = located;
  const dateline = article.published.place;
  // "That day" counts from what the text tells, whatever the day of publication.
  if (article.published.certainty === 'stated' && article.published.basis !== 'unknown') return;
  const unresolved = article.dates.filter(
    (date) => date.anchor === 'unresolved' && !(dateline && standsIn(date, dateline)),
  );
  const [first] = unresolved;
  if (!first) return;
  yield {
    severity: 'info',
    place: first,
    subject: { table: 'dates', id: first.id },
    actual: first.edtf,
    message: 'unresolved',
    params: { date: located.textOf(first), count: unresolved.length },
  };
}

function standsIn(inner: Place, outer: Place): boolean {
  return inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end;
}
