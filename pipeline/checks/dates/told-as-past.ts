/** An event told as over on a day that comes only after publication. */
import type { LinkedTime } from '../../contract.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import { compareDays, dayNumber } from '../../lib/calendar.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import type { Notice } from '../check.ts';
import { readText } from '../read-text.ts';

/** A day without a year that comes so many days after publication is not that of the year before: news gives the year of days so long ago. */
const SOON = 31;

/** The same day of the year of publication, where it comes soon after; null for any other day, or one told with its year. */
function comingDay(date: LinkedTime, said: string, published: string): string | null {
  const { date_from: from, precision, anchor, certainty } = date;
  if (from === null || precision !== 'day' || anchor !== 'publication' || certainty === 'stated') return null;
  if (/\d{4}/u.test(said) || !/\d/u.test(said)) return null;
  const coming = `${published.slice(0, 4)}${from.slice(4)}`;
  if (from >= published || coming.slice(5) === '02-29') return null;
  const ahead = dayNumber(coming) - dayNumber(published);
  return ahead > 0 && ahead <= SOON ? coming : null;
}

/** What may stand before a day that opens its sentence. */
const fronted = /^["“«„]?(?:On )?$/u;

export function* toldAsPastNotices(located: LocatedArticle): Generator<Notice> {
  const { dates, published } = located.article;
  const { to, edtf, certainty, basis } = published;
  if (to === null || certainty !== 'stated' || basis === 'unknown') return;
  for (const date of dates) {
    const { date_from: from, precision, tense } = date;
    if (from === null || tense !== 'past') continue;
    // Where the year was inferred, the past tense itself chose it.
    const coming = comingDay(date, located.textOf(date), to);
    if (coming === null && (date.certainty !== 'stated' || compareDays(from, to) <= 0)) continue;
    if (precision !== 'day' && precision !== 'month') continue;
    const paragraph = located.paragraph(date);
    const { lang, sentences } = paragraph;
    if (lang === 'und') continue;
    const text = readText(paragraph);
    const { overBefore, overAfter, overFronted, earlierEdition } = dateOrderWords[lang];
    if (coming !== null && earlierEdition.test(text.slice(0, date.start))) continue;
    const sentence = sentences.find((s) => s.start <= date.start && date.end <= s.end);
    const before = text.slice(Math.max(sentence?.start ?? 0, date.start - 120), date.start);
    const behind = text.slice(date.end, sentence?.end);
    const isFronted = fronted.test(before) && overFronted?.test(behind);
    if (!overBefore.test(before) && !overAfter?.test(behind) && !isFronted) continue;
    yield {
      severity: 'warning',
      place: date,
      because: published.place ? { article_id: located.article.article_id, place: published.place } : null,
      subject: { table: 'dates', id: date.id },
      actual: date.edtf,
      expected: `../${to}`,
      message: coming === null ? 'told_as_past' : 'told_as_past_soon',
      params: {
        date: located.textOf(date),
        published: edtf ?? to,
        ...(coming === null ? {} : { coming }),
      },
    };
  }
}
