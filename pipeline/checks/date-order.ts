/** date-order: a time expression that cannot be brought together with the calendar or with the day of publication. */
import type { Place } from '../contract.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, findingIn, type Notice } from './check.ts';
import { endsBeforeStartNotices } from './dates/ends-before-start.ts';
import { releaseOrderNotices } from './dates/release-order.ts';
import { toldAsPastNotices } from './dates/told-as-past.ts';
import { weekdayNotices } from './dates/weekday.ts';
import { dateOrderExamples } from './examples/date-order.ts';

export const dateOrder: ArticleCheck = {
  id: 'date-order',
  scope: 'article',
  severity: 'warning',
  examples: dateOrderExamples,
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
