/** An event told as over on a day that comes only after publication. */
import { dateOrderWords } from '../../languages/date-order.ts';
import { foldTraditional } from '../../languages/zh/fold.ts';
import { compareDays } from '../../lib/calendar.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import type { Notice } from '../check.ts';

export function* toldAsPastNotices(located: LocatedArticle): Generator<Notice> {
  const { dates, published } = located.article;
  const { to, edtf, certainty, basis } = published;
  if (to === null || certainty !== 'stated' || basis === 'unknown') return;
  for (const date of dates) {
    const { date_from: from, precision, tense } = date;
    // Where the year was inferred, the past tense itself chose it.
    if (from === null || date.certainty !== 'stated' || tense !== 'past' || compareDays(from, to) <= 0)
      continue;
    if (precision !== 'day' && precision !== 'month') continue;
    const { lang, text: printed, sentences } = located.paragraph(date);
    if (lang === 'und') continue;
    const text = lang === 'zh' ? foldTraditional(printed) : printed;
    const { overBefore, overAfter } = dateOrderWords[lang];
    const sentence = sentences.find((s) => s.start <= date.start && date.end <= s.end);
    const before = text.slice(Math.max(sentence?.start ?? 0, date.start - 120), date.start);
    if (!overBefore.test(before) && !overAfter?.test(text.slice(date.end, sentence?.end))) continue;
    yield {
      severity: 'warning',
      place: date,
      because: published.place ? { article_id: located.article.article_id, place: published.place } : null,
      subject: { table: 'dates', id: date.id },
      actual: date.edtf,
      expected: `../${to}`,
      message: 'told_as_past',
      params: { date: located.textOf(date), published: edtf ?? to },
    };
  }
}
