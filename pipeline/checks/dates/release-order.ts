/** A work released to cinemas before its premiere in the same territory. */
import { compareDays } from '../../lib/calendar.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { because, type Notice } from '../check.ts';

export function* releaseOrderNotices(located: LocatedArticle): Generator<Notice> {
  const { article } = located;
  const shown = article.facts.filter(
    ({ predicate, date, place_id, certainty }) =>
      predicate === 'release' &&
      certainty === 'stated' &&
      place_id !== null &&
      date?.date_from != null &&
      date.date_to !== null,
  );
  for (const premiere of shown.filter(({ scope }) => scope === 'premiere')) {
    const earlier = shown.find(
      (fact) =>
        fact.scope === 'release' &&
        fact.subject_id === premiere.subject_id &&
        fact.place_id === premiere.place_id &&
        compareDays(fact.date?.date_to ?? '9999-12-31', premiere.date?.date_from ?? '0001-01-01') < 0,
    );
    if (!earlier) continue;
    yield {
      severity: 'warning',
      place: premiere,
      because: because(article, earlier),
      subject: { table: 'facts', id: premiere.id },
      actual: premiere.date?.edtf ?? null,
      expected: `../${earlier.date?.edtf ?? ''}`,
      message: 'release_before_premiere',
      params: {
        premiere: located.textOf(premiere),
        release: located.textOf(earlier),
        premiered: premiere.date?.edtf ?? '',
        released: earlier.date?.edtf ?? '',
      },
    };
  }
}
