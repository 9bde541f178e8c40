/** figure-conflict: one fact with two values, in one article or between articles, compared at the precision both state. */
import { type ArticleCheck, findingIn, type Notice } from './check.ts';
import { conflictsInside, conversionsInside, ratesInside } from './conflicts/inside-article.ts';
import { twoAnswersInside } from './conflicts/one-answer.ts';
import { sameWordsInside } from './conflicts/same-words.ts';
import { figureConflictExamples } from './examples/figure-conflict.ts';

export const figureConflict: ArticleCheck = {
  id: 'figure-conflict',
  scope: 'article',
  severity: 'warning',
  examples: figureConflictExamples,
  *run(located) {
    const rates = ratesInside(located);
    for (const notice of [
      ...conflictsInside(located),
      ...conversionsInside(located),
      ...(rates ? [rates] : []),
      ...sayingOnce(twoAnswersInside(located), sameWordsInside(located)),
    ]) {
      yield findingIn(located.article, 'figure-conflict', notice);
    }
  },
};

/** Notices of one place, only the first of them. */
function* sayingOnce(...lists: readonly Iterable<Notice>[]): Generator<Notice> {
  const told = new Set<string>();
  for (const notices of lists)
    for (const notice of notices) {
      const place = `${notice.place?.paragraph} ${notice.place?.start}`;
      if (!told.has(place)) yield notice;
      told.add(place);
    }
}
