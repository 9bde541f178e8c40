/** A weekday beside a day: what the text says, and what the calendar says. */
import { type LinkedTime, languageCodes } from '../../contract.ts';
import { translator } from '../../i18n.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import { dayNumber, weekdayOf } from '../../lib/calendar.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import type { Notice } from '../check.ts';
import { readText } from '../read-text.ts';

export function* weekdayNotices(located: LocatedArticle): Generator<Notice> {
  const { dates, published } = located.article;
  const dated = published.certainty === 'stated' && published.basis !== 'unknown';
  for (const date of dates) {
    const { date_from: from, precision } = date;
    // A year that was inferred from an inferred date of publication proves nothing against a weekday.
    const stretch = precision === 'range';
    if ((precision !== 'day' && !stretch) || from === null || (date.certainty !== 'stated' && !dated))
      continue;
    const said = stretch ? weekdayInside(date, located) : weekdayBeside(date, located);
    if (!said || said.weekday === weekdayOf(from)) continue;
    if (date.certainty !== 'stated' && !isNear(from, published.to) && fitsAnotherYear(from, said.weekday))
      continue;
    const place = { ...date, start: Math.min(date.start, said.start), end: Math.max(date.end, said.end) };
    yield {
      severity: 'warning',
      place,
      subject: { table: 'dates', id: date.id },
      actual: String(said.weekday),
      expected: String(weekdayOf(from)),
      message: 'weekday',
      params: {
        date: located.textOf(place),
        day: from,
        ...names('stated', said.weekday),
        ...names('real', weekdayOf(from)),
      },
    };
  }
}

function names(name: string, weekday: number): Record<string, string> {
  return Object.fromEntries(
    languageCodes.map((lang) => [
      `${name}_${lang}`,
      translator(lang)(`checks:date-order.weekdays.${weekday}`),
    ]),
  );
}

const opening = /[(（]/;
const closing = /[)）]/;

interface Said {
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
}

/** The weekday the text gives to a day; null when it gives none, or one of several to one of several. */
function weekdayBeside(date: LinkedTime, located: LocatedArticle): Said | null {
  const paragraph = located.paragraph(date);
  const { lang } = paragraph;
  if (lang === 'und') return null;
  const text = readText(paragraph);
  const words = dateOrderWords[lang];
  const said = (match: RegExpExecArray | null, offset: number): Said | null => {
    const stem = match?.groups?.day;
    if (!match || stem === undefined) return null;
    const weekday = words.weekdays.findIndex((pattern) => pattern.test(stem)) + 1;
    const start = offset + match.index;
    const end = start + match[0].length;
    const joined =
      words.joinedBefore.test(text.slice(Math.max(0, start - 16), start)) ||
      words.joinedAfter.test(text.slice(end, end + 12));
    if (weekday === 0 || joined) return null;
    const isBracketed = opening.test(match[0]) && closing.test(text[end] ?? '');
    return { weekday, start, end: isBracketed ? end + 1 : end };
  };
  if (words.weekdayAlone.test(text.slice(date.start, date.end))) return null;
  const from = Math.max(0, date.start - 16);
  const inside = words.weekdayInside.exec(text.slice(date.start, date.end));
  if (inside) return said(inside, date.start);
  const before = words.weekdayBefore.exec(text.slice(from, date.start));
  if (before) return said(before, from);
  if (words.joinedBefore.test(text.slice(from, date.start))) return null;
  return said(words.weekdayAfter.exec(text.slice(date.end, date.end + 20)), date.end);
}

/** The weekday that stands within a stretch of days, of its first day. */
function weekdayInside(date: LinkedTime, located: LocatedArticle): Said | null {
  const paragraph = located.paragraph(date);
  const { lang } = paragraph;
  const words = lang === 'und' ? null : dateOrderWords[lang];
  const text = readText(paragraph);
  const match = words?.weekdayInStretch?.exec(text.slice(date.start, date.end));
  const stem = match?.groups?.day;
  if (!words || !match || stem === undefined) return null;
  const start = date.start + match.index;
  const weekday = words.weekdays.findIndex((pattern) => pattern.test(stem)) + 1;
  return { weekday, start, end: start + match[0].length };
}

/** Nobody leaves the year out of a day a year away when the same day of this year is as near as this. */
const nearDays = 60;

function isNear(day: string, published: string | null): boolean {
  return published !== null && Math.abs(dayNumber(day) - dayNumber(published)) <= nearDays;
}

/** "Friday, March 7" in an article of 2025 may be of 2024 or 2026, if only the year was inferred. */
function fitsAnotherYear(day: string, weekday: number): boolean {
  const year = Number(day.slice(0, 4));
  const others = [year - 1, year + 1].map((other) => `${String(other).padStart(4, '0')}${day.slice(4)}`);
  return day.slice(5) !== '02-29' && others.some((other) => weekdayOf(other) === weekday);
}
