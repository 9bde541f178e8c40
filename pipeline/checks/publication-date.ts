/** publication-date: the day of publication is missing, or had to be inferred from the text. */
import type { Published } from '../contract.ts';
import { type ArticleCheck, findingIn } from './check.ts';

export const publicationDate: ArticleCheck = {
  id: 'publication-date',
  scope: 'article',
  severity: 'info',
  examples: [
    { says: 'no clue at all', text: 'The studio is working on a new film about mountaineers.', fires: 1 },
    {
      says: 'a sidecar tells it',
      text: 'The studio is working on a new film about mountaineers.',
      published: '2025-03-10',
      fires: 0,
    },
    {
      says: 'a dateline without a year, which the text tells',
      text: 'BEIJING, March 3 (Xinhua) -- Ticket sales grew in 2024 compared with 2023, officials said. The ministry plans a film week in 2025.',
      fires: 1,
    },
    {
      says: 'a dateline without a year, which nothing tells',
      text: 'BEIJING, March 3 (Xinhua) -- The film week opened with a gala screening, officials said.',
      fires: 1,
    },
    {
      says: 'a dateline in full',
      text: 'BEIJING, March 3, 2025 (Xinhua) -- The film week opened with a gala screening, officials said.',
      fires: 0,
    },
    {
      says: 'between what is past and what is to come',
      text: 'The festival ended in June 2025. The film will open in September 2025, the distributor said.',
      fires: 1,
    },
    {
      says: 'after what is past',
      text: 'The festival took place in June 2024, the organizers said. Its jury was headed by a composer.',
      fires: 1,
    },
    {
      says: 'ничто не указывает на дату',
      text: 'Студия работает над новой картиной об альпинистах.',
      fires: 1,
    },
    {
      says: 'дата стоит в начале текста',
      text: 'ПЕКИН, 3 марта 2025 года. /ТАСС/. Неделя кино открылась гала-показом, сообщили организаторы.',
      fires: 0,
    },
    { says: '没有任何日期线索', text: '制片厂正在筹备一部关于登山者的新片。', fires: 1 },
    {
      says: '页首写明日期',
      text: '电影周开幕\n\n2025年3月3日 来源：新华社\n\n电影周以一场盛大的放映拉开帷幕，主办方表示。',
      fires: 0,
    },
  ],
  *run({ article }) {
    const { published } = article;
    if (published.certainty === 'stated' && published.basis !== 'unknown') return;
    yield findingIn(article, 'publication-date', {
      severity: 'info',
      place: published.place,
      subject: { table: 'articles', id: article.article_id },
      actual: published.edtf,
      message: messageOf(published),
      params: { published: published.edtf ?? '', from: published.from ?? '', to: published.to ?? '' },
    });
  },
};

function messageOf({ basis, from, to }: Published): string {
  if (basis === 'unknown') return 'unknown';
  if (basis === 'dateline') return from === null ? 'year_unknown' : 'year_inferred';
  return to === null ? 'not_before' : 'interval_inferred';
}
