/** anniversary: an Nth anniversary is counted against the dated event it names, and both readings of the count are given. */
import type { Context } from '../context.ts';
import type { Anniversary, LanguageCode, LinkedCount, LinkedTime } from '../contract.ts';
import { type Founding, foundingOf } from '../languages/foundings.ts';
import { languageOf } from '../languages/index.ts';
import { edtfOfDays } from '../lib/edtf.ts';
import { sentenceAround } from '../link/amounts.ts';
import { eventNamed } from '../link/anniversaries.ts';
import { byParagraph, nearest } from '../link/sentences.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';
import { anniversaryExamples } from './examples/anniversary.ts';

export const anniversary: ArticleCheck = {
  id: 'anniversary',
  scope: 'article',
  severity: 'warning',
  examples: anniversaryExamples,
  *run(located, context) {
    const { article } = located;
    const anniversaries = article.counts.filter((count) => isAnniversary(count, located));
    const counts = byParagraph(anniversaries);
    const dates = byParagraph(article.dates);
    const wrong = anniversaries.flatMap((count) => {
      const beside = { counts: counts.get(count.paragraph) ?? [], dates: dates.get(count.paragraph) ?? [] };
      const reading = readingOf(count, beside, located, context);
      return reading ? [{ count, reading }] : [];
    });
    const told = Map.groupBy(wrong, ({ count, reading }) => `${reading.event.id} ${count.value}`);
    for (const [first, second] of told.values()) {
      if (!first) continue;
      const { count, reading } = first;
      yield findingIn(article, 'anniversary', {
        severity: 'warning',
        place: count,
        because: second ? because(article, second.count) : null,
        subject: { table: 'counts', id: count.id },
        actual: count.value,
        expected: reading.byCalendar.join('/'),
        message: reading.fullYears.includes(Number(count.value)) ? 'full_years' : 'neither',
        params: {
          stated: Number(count.value),
          event_en: reading.event.names.en,
          event_ru: reading.event.names.ru,
          event_zh: reading.event.names.zh,
          since: reading.event.date,
          when: reading.when,
          calendar: reading.byCalendar.join('–'),
          full: reading.fullYears.join('–'),
        },
      });
    }
  },
};

function isAnniversary(count: LinkedCount, located: LocatedArticle): boolean {
  const { lang, text } = located.paragraph(count);
  return lang !== 'und' && languageOf(lang).link.anniversary.test(text.slice(count.start, count.end + 12));
}

/** The anniversaries and times of one paragraph. */
interface Beside {
  readonly counts: readonly LinkedCount[];
  readonly dates: readonly LinkedTime[];
}

/** From the list of anniversaries, or told by the sentence itself. */
type DatedEvent = Pick<Anniversary, 'id' | 'names' | 'date'>;

interface Reading {
  readonly event: DatedEvent;
  readonly when: string;
  /** Year of celebration less year of the event: how anniversaries are usually counted. */
  readonly byCalendar: readonly number[];
  /** Years completed by the first and the last possible day. */
  readonly fullYears: readonly number[];
}

/** A founding has no name but the words of the text. */
function toldEvent({ year }: Founding, said: string): DatedEvent {
  return { id: said, names: { en: said, ru: said, zh: said }, date: year };
}

/** How the event named beside the count is counted; null when it is right, or nothing can be said. */
function readingOf(
  count: LinkedCount,
  beside: Beside,
  located: LocatedArticle,
  context: Context,
): Reading | null {
  const { article } = located;
  const paragraph = located.paragraph(count);
  const sentence = sentenceAround(paragraph, count);
  const lang = paragraph.lang as LanguageCode;
  const founding = foundingOf(lang, paragraph.text, sentence, count);
  const others = beside.counts.filter((other) => other !== count);
  const event =
    eventNamed(paragraph.text, sentence, count, lang, context, others) ??
    (founding && toldEvent(founding, paragraph.text.slice(founding.start, founding.end)));
  if (!event) return null;
  const dates = beside.dates.filter(
    (d) =>
      d.start >= sentence.start &&
      d.end <= sentence.end &&
      d.date_from !== null &&
      (founding === null || d.start >= founding.end || d.end <= founding.start),
  );
  const date = nearest(dates, count);
  const from = date?.date_from ?? article.published.from;
  const to = date?.date_to ?? article.published.to;
  if (!from || !to) return null;
  const eventYear = Number(event.date.slice(0, 4));
  const years = [Number(from.slice(0, 4)) - eventYear, Number(to.slice(0, 4)) - eventYear];
  const stated = Number(count.value);
  // Told without a date, a festivity may lie in the year before or after.
  const slack = founding && !date ? 1 : 0;
  if (stated >= (years[0] ?? 0) - slack && stated <= (years[1] ?? 0) + slack) return null;
  return {
    event,
    when: edtfOfDays(from, to) ?? '',
    byCalendar: [...new Set(years)],
    fullYears: [...new Set([completed(event.date, from), completed(event.date, to)])],
  };
}

/** Whole years from an ISO date (day, month or year) to a day. */
function completed(since: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4));
  return day.slice(5) < since.slice(5) ? years - 1 : years;
}
