/** An event, a term or a stretch of days that ends before it begins. */
import type { LinkedTime, Place, ResolvedTime } from '../../contract.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import type { DateOrderWords } from '../../languages/shared/date-order-words.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { because, type Notice } from '../check.ts';
import { readText } from '../read-text.ts';

/** Beginning and end, each with the first, or last, day it can be. */
interface Stretch {
  readonly place: Place;
  readonly first: Place | null;
  readonly from: string;
  readonly to: string;
}

export function* endsBeforeStartNotices(located: LocatedArticle): Generator<Notice> {
  const { article } = located;
  for (const [i, date] of article.dates.entries()) {
    const { lang } = located.paragraph(date);
    if (lang === 'und') continue;
    const words = dateOrderWords[lang];
    const text = readText(located.paragraph(date));
    const found =
      reversed(date, text) ??
      bareBefore(date, text, words) ??
      withNext(date, article.dates[i + 1], text, words);
    if (found === null || words.moved.test(sentenceWords(found.place, located, text))) continue;
    yield {
      severity: 'warning',
      place: found.place,
      because: found.first ? because(article, found.first) : null,
      subject: { table: 'dates', id: date.id },
      actual: found.to,
      expected: `${found.from}/..`,
      message: 'ends_before_start',
      params: { said: located.textOf(found.place), from: found.from, to: found.to },
    };
  }
}

function sentenceWords(place: Place, located: LocatedArticle, text: string): string {
  const { start, end } = sentenceAround(located.paragraph(place), place);
  return text.slice(start, end);
}

const stated = /(?:19|20)\d\d/gu;
/** 周五至周日: days that no figure names were reckoned. */
const figures = /\d/;
const day = /^\d{4}-\d\d-\d\d$/;

/** With one year for two days the other may be of the year before or after: winter is told so. Within a month it cannot be. */
function isBackwards(from: string, to: string, years: number): boolean {
  return day.test(from) && day.test(to) && to < from && (years > 1 || to.slice(0, 7) === from.slice(0, 7));
}

/** One expression: "from June 20, 2025 to June 12, 2025". */
function reversed(date: LinkedTime, text: string): Stretch | null {
  const { precision, edtf, paragraph, start, end } = date;
  const [from = '', to = ''] = edtf.split('/');
  const said = text.slice(start, end);
  if (precision !== 'range' || !figures.test(said) || !isBackwards(from, to, yearsIn(said))) return null;
  return { place: { paragraph, start, end }, first: null, from, to };
}

/** «с 20 по 12 июня»: the first number stands outside of the expression. */
function bareBefore(
  { edtf, paragraph, start, end }: LinkedTime,
  text: string,
  { upTo }: DateOrderWords,
): Stretch | null {
  if (!edtf.startsWith('../') || !day.test(edtf.slice(3))) return null;
  const match = upTo.exec(text.slice(Math.max(0, start - 12), start));
  const number = match?.groups?.from;
  if (!match || number === undefined) return null;
  const to = edtf.slice(3);
  const from = `${to.slice(0, 8)}${number.padStart(2, '0')}`;
  if (!isBackwards(from, to, 1)) return null;
  return { place: { paragraph, start: start - match[0].length, end }, first: null, from, to };
}

/** Two expressions: 6月20日至12日; "opens on June 20 and closes on June 12". */
function withNext(
  one: LinkedTime,
  next: LinkedTime | undefined,
  text: string,
  words: DateOrderWords,
): Stretch | null {
  if (!next || next.paragraph !== one.paragraph || next.start < one.end || next.start - one.end > 60)
    return null;
  const [from, to] = [dayOf(one), dayOf(next)];
  if (from === null || to === null) return null;
  const [first, last] = [text.slice(one.start, one.end), text.slice(next.start, next.end)];
  if (!figures.test(first) || !figures.test(last)) return null;
  if (!isBackwards(from, to, yearsIn(first) + yearsIn(last))) return null;
  const { paragraph } = one;
  const between = text.slice(one.end, next.start);
  if (words.upTo.test(between))
    return { place: { paragraph, start: one.start, end: next.end }, first: null, from, to };
  const before = text.slice(Math.max(0, one.start - 60), one.start);
  const isOne =
    words.endsBetween.test(between) &&
    (words.beginsBefore?.test(before) ?? true) &&
    (words.endsAfter?.test(text.slice(next.end, next.end + 8)) ?? true);
  return isOne ? { place: { paragraph, start: next.start, end: next.end }, first: one, from, to } : null;
}

/** The day it names, or up to which it runs. */
function dayOf({ edtf, precision }: ResolvedTime): string | null {
  if (precision === 'day') return edtf;
  return edtf.startsWith('../') && day.test(edtf.slice(3)) ? edtf.slice(3) : null;
}

function yearsIn(text: string): number {
  return text.match(stated)?.length ?? 0;
}
