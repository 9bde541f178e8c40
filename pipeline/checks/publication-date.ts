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
  if (from === null) return 'not_after';
  return to === null ? 'not_before' : 'interval_inferred';
}
