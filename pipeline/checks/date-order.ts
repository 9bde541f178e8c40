/** date-order: a time expression that cannot be brought together with the calendar or with the day of publication. */
import type { Place } from '../contract.ts';
import { type ArticleCheck, findingIn } from './check.ts';

export const dateOrder: ArticleCheck = {
  id: 'date-order',
  scope: 'article',
  severity: 'info',
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
  ],
  *run(located) {
    const { article } = located;
    const dateline = article.published.place;
    const unresolved = article.dates.filter(
      (date) => date.anchor === 'unresolved' && !(dateline && standsIn(date, dateline)),
    );
    const [first] = unresolved;
    if (!first) return;
    yield findingIn(article, 'date-order', {
      severity: 'info',
      place: first,
      subject: { table: 'dates', id: first.id },
      actual: first.edtf,
      message: 'unresolved',
      params: { date: located.textOf(first), count: unresolved.length },
    });
  },
};

function standsIn(inner: Place, outer: Place): boolean {
  return inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end;
}
