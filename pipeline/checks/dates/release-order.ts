/** A work released to cinemas before its premiere in the same territory, or anywhere before its world premiere. */
import type { Fact } from '../../contract.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import { compareDays } from '../../lib/calendar.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { because, type Notice } from '../check.ts';
import { readText } from '../read-text.ts';

export function* releaseOrderNotices(located: LocatedArticle): Generator<Notice> {
  const { article } = located;
  const dated = article.facts.filter(
    ({ predicate, date }) => predicate === 'release' && date?.date_from != null && date.date_to !== null,
  );
  // Where the article tells of one work alone, what is said of "the film" is said of it.
  const isOnly = new Set(dated.map(({ subject_id }) => subject_id)).size === 1;
  const shown = dated.filter((fact) => fact.certainty === 'stated' || (isOnly && isPlain(fact, located)));
  for (const premiere of shown.filter(({ scope }) => scope === 'premiere')) {
    const isFirst = isWorldPremiere(premiere, located);
    const earlier = shown.find(
      (fact) =>
        fact.scope === 'release' &&
        fact.subject_id === premiere.subject_id &&
        (isFirst || (premiere.place_id !== null && fact.place_id === premiere.place_id)) &&
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
      message: isFirst ? 'release_before_world_premiere' : 'release_before_premiere',
      params: {
        premiere: located.textOf(premiere),
        release: located.textOf(earlier),
        premiered: premiere.date?.edtf ?? '',
        released: earlier.date?.edtf ?? '',
      },
    };
  }
}

/** The words before a fact that may say of which kind it is. */
const BEFORE = 16;

function isWorldPremiere(fact: Fact, located: LocatedArticle): boolean {
  const paragraph = located.paragraph(fact);
  if (paragraph.lang === 'und') return false;
  const said = readText(paragraph).slice(Math.max(0, fact.start - BEFORE), fact.end);
  return dateOrderWords[paragraph.lang].worldPremiere.test(said);
}

/** No play, series or festival of the same name. */
function isPlain(fact: Fact, located: LocatedArticle): boolean {
  const paragraph = located.paragraph(fact);
  if (paragraph.lang === 'und') return false;
  return !dateOrderWords[paragraph.lang].otherShowing.test(readText(paragraph).slice(fact.start, fact.end));
}
