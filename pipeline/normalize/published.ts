/** When the article was published: told by its sidecar, stated, read from its dateline, or bounded by its own clues. */
import {
  type Header,
  type Place,
  type Published,
  type PublishedBasis,
  type Reading,
  type Sidecar,
  tellingRoles,
} from '../contract.ts';
import { dateOrderWords } from '../languages/date-order.ts';
import { lacksYear, statedYear, type TimeExpression } from '../languages/shared/dates/expression.ts';
import { printYear } from '../lib/calendar.ts';
import { edtfBounds, edtfOfDays } from '../lib/edtf.ts';
import { datelineYear } from './dateline-year.ts';
import { datedDays, equatedYear, leadWeekdays, publicationClues } from './publication-clues.ts';
import { boundsFromText } from './publication-year.ts';
import { type Readable, readingsOf } from './readings.ts';

const unknown: Published = {
  edtf: null,
  from: null,
  to: null,
  basis: 'unknown',
  certainty: 'inferred',
  place: null,
};

const sidecarDate = ({ published }: Sidecar): Published | null => {
  if (published === undefined) return null;
  const { from, to } = edtfBounds(published);
  return { edtf: published, from, to, basis: 'sidecar', certainty: 'stated', place: null };
};

type TimesOf = (reading: Reading) => readonly TimeExpression[];

/** A day in full, not a range. */
const isFullDay = (expression: TimeExpression): boolean =>
  expression.form === 'point' && expression.moment.unit === 'day' && isStated(expression);

const isStated = ({ moment }: TimeExpression): boolean =>
  statedYear(moment) !== null && 'month' in moment && typeof moment.month === 'number';

const placeOf = ({ end, paragraph, start }: TimeExpression): Place => ({ paragraph, start, end });

const onDay = (
  expression: TimeExpression,
  year: number,
  basis: PublishedBasis,
  certainty: Published['certainty'],
): Published | null => {
  const { moment } = expression;
  if (moment.unit !== 'day' || typeof moment.month !== 'number') return null;
  const edtf = `${printYear(year)}-${two(moment.month)}-${two(moment.day)}`;
  const bounds = edtfBounds(edtf);
  return bounds.from === null ? null : { edtf, ...bounds, basis, certainty, place: placeOf(expression) };
};

/** The month of an issue, stated with its year. */
const inMonth = (expression: TimeExpression): Published | null => {
  const { form, moment } = expression;
  const year = statedYear(moment);
  if (form !== 'point' || moment.unit !== 'month' || typeof moment.month !== 'number' || year === null)
    return null;
  const edtf = `${printYear(year)}-${two(moment.month)}`;
  return { edtf, ...edtfBounds(edtf), basis: 'stated', certainty: 'stated', place: placeOf(expression) };
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The expression at the header's date; a dateline's paragraph may hold others. */
const datelineTime = (
  readings: readonly Reading[],
  header: Header,
  timesOf: TimesOf,
): TimeExpression | null => {
  const place = header.dateline_date?.place ?? null;
  const reading = readings.find(({ paragraph }) => paragraph === place?.paragraph);
  if (place === null || reading === undefined) return null;
  const inPlace = timesOf(reading).find(({ end, start }) => start < place.end && place.start < end);
  const isWhole =
    inPlace !== undefined &&
    (isStated(inPlace) || !/\d{3}/u.test(reading.text.slice(place.start, place.end)));
  if (isWhole) return inPlace;
  // Cut out of its line the date may read better: "27 Jan" behind a slash, "June 3, 2025" that a time of day is glued to.
  const { lang, text } = wholeStamp(
    reading,
    ordered(reading.text.slice(place.start, place.end), readings, timesOf),
  );
  const alone = timesOf({ ...reading, lang, text, sentences: [] })[0];
  if (alone !== undefined && text.length !== place.end - place.start) return { ...alone, ...spanOf(place) };
  return alone === undefined
    ? (inPlace ?? null)
    : { ...alone, start: place.start + alone.start, end: place.start + alone.end };
};

const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;

/** 03/02/2026 in an article that writes "29 January" and never "January 29": with dots, which stand behind days alone. */
const ordered = (stamp: string, readings: readonly Reading[], timesOf: TimesOf): string => {
  if (!slashed.test(stamp)) return stamp;
  const days = readings.flatMap((reading) =>
    timesOf(reading).flatMap(({ end, moment, start }) =>
      moment.unit === 'day' ? [reading.text.slice(start, end)] : [],
    ),
  );
  const isFirst = days.some((day) => dayFirst.test(day)) && !days.some((day) => monthFirst.test(day));
  return isFirst ? stamp.replaceAll('/', '.') : stamp;
};

const dayFirst = /\d(?:st|nd|rd|th)? \p{Lu}/u;
const monthFirst = /\p{Lu}\p{L}{2,}\.? \d{1,2}(?!\d)/u;

const spanOf = ({ end, start }: Place): { start: number; end: number } => ({ start, end });

/** A stamp as its own language writes it: with the era that counts to 114年, the century of 25-5-18, the language of "19 Mar 2026", slashes in 29-10-2025 and 2025-7-3. */
const wholeStamp = ({ lang }: Reading, text: string): { lang: Reading['lang']; text: string } => {
  if (/^1\d{2}\s?年/u.test(text)) return { lang, text: `民国${text}` };
  if (/^\d{1,4}-\d{1,2}-\d{1,4}$/u.test(text))
    return { lang, text: `${/^\d{2}-\d{1,2}-\d{1,2}$/u.test(text) ? '20' : ''}${text.replaceAll('-', '/')}` };
  if (/^\d{2}\.\d{2}\.\d{2}$/u.test(text)) return { lang, text: text.replace(/\d{2}$/u, '20$&') };
  return { lang: /[A-Z][a-z]{2} \d{4}$/u.test(text) ? 'en' : lang, text };
};

/** The weekday beside the dateline's date, Monday = 1: "SEOUL, Tuesday, Jan. 27 —", 10月9日（星期四）. */
const statedWeekday = (readings: readonly Reading[], told: TimeExpression): number | null => {
  const reading = readings.find(({ paragraph }) => paragraph === told.paragraph);
  if (reading === undefined || tellingRoles.includes(reading.role)) return null;
  const { lang, text } = reading;
  const { weekdayAfter, weekdayBefore, weekdayInside, weekdays } = dateOrderWords[lang];
  const said =
    weekdayInside.exec(text.slice(told.start, told.end)) ??
    weekdayBefore.exec(text.slice(Math.max(0, told.start - besideDate), told.start)) ??
    weekdayAfter.exec(text.slice(told.end, told.end + besideDate));
  const stem = said?.groups?.day;
  const at = stem === undefined ? -1 : weekdays.findIndex((pattern) => pattern.test(stem));
  return at < 0 ? null : at + 1;
};

/** Characters beside a date within which its weekday stands. */
const besideDate = 20;

/** A date in full on a line above or beneath the text: "Published: 2026-01-27", «Дата публикации: 27.01.2026». */
const statedOnLine = (readings: readonly Reading[], timesOf: TimesOf): TimeExpression | null => {
  for (const role of ['dateline', 'wrapper'] as const) {
    for (const reading of readings) {
      if (reading.role !== role) continue;
      const day = timesOf(reading).find(isFullDay);
      if (day !== undefined) return day;
    }
  }
  return null;
};

/** No title is longer, in characters before or behind its years. */
const titleReach = 60;

/** 《2026—2028年合作计划》: the years of a plan are part of its name and happen at no time of the telling. */
const isInTitle = ({ text }: Reading, { start, end }: TimeExpression): boolean => {
  const before = text.slice(Math.max(0, start - titleReach), start);
  const isOpen = before.lastIndexOf('《') > before.lastIndexOf('》');
  return isOpen && text.slice(end, end + titleReach).includes('》');
};

/**
 * The date of publication with its basis. The year of a dateline that states only day and month, and the whole date of an
 * article without one, come from what the text tells as past, present or to come; neither is guessed: what the clues do
 * not settle stays open or unknown.
 */
export const publicationDate = (
  paragraphs: readonly Readable[],
  header: Header,
  sidecar: Sidecar,
  timesOf: TimesOf,
): Published => {
  const known = sidecarDate(sidecar);
  if (known !== null) return known;
  const readings = readingsOf(paragraphs);
  const told = datelineTime(readings, header, timesOf);
  if (told !== null && isFullDay(told)) {
    return onDay(told, statedYear(told.moment) ?? 0, 'stated', 'stated') ?? unknown;
  }
  const onLine = statedOnLine(readings, timesOf);
  if (onLine !== null && agrees(onLine, told))
    return onDay(onLine, statedYear(onLine.moment) ?? 0, 'stated', 'stated') ?? unknown;
  const issue = told === null ? null : inMonth(told);
  if (issue !== null) return issue;
  const telling = readings.filter(({ role }) => tellingRoles.includes(role));
  const expressions = telling.flatMap((reading) =>
    timesOf(reading).filter((expression) => !isInTitle(reading, expression)),
  );
  const clues = publicationClues(expressions);
  // A photograph is taken for the news it stands by, and its caption dates it in full.
  const captioned = readings.filter(({ role }) => role === 'caption').flatMap((reading) => timesOf(reading));
  if (
    told !== null &&
    told.moment.unit === 'day' &&
    lacksYear(told.moment) &&
    typeof told.moment.month === 'number'
  ) {
    const year =
      yearFromLine(onLine, told.moment.month) ??
      datelineYear(
        clues,
        {
          dated: datedDays([...expressions, ...captioned]),
          ownWeekday: statedWeekday(readings, told),
          weekdays: leadWeekdays(expressions),
          equated: equatedYear(expressions),
        },
        told.moment.month,
        told.moment.day,
      );
    if (year !== null) return onDay(told, year, 'dateline', 'inferred') ?? unknown;
    const edtf = `XXXX-${two(told.moment.month)}-${two(told.moment.day)}`;
    return { edtf, from: null, to: null, basis: 'dateline', certainty: 'inferred', place: placeOf(told) };
  }
  const { from, to } = boundsFromText(clues);
  const edtf = edtfOfDays(from, to);
  return edtf === null ? unknown : { ...unknown, edtf: wholeYear(edtf), from, to, basis: 'text' };
};

/** A stated line that names another day than the dateline may be the day of collection, or of an update: the dateline stands. */
const agrees = (line: TimeExpression, dateline: TimeExpression | null): boolean => {
  const [a, b] = [line.moment, dateline?.moment];
  if (b === undefined || b.unit !== 'day' || a.unit !== 'day') return true;
  return (b.month === null || a.month === b.month) && Math.abs(a.day - b.day) <= 1;
};

/** A line of another day, an update or a copy, still tells the dateline's year: that of the line, or the one before a new year. */
const yearFromLine = (line: TimeExpression | null, month: number): number | null => {
  const year = line === null ? null : statedYear(line.moment);
  if (year === null || line?.moment.unit !== 'day' || typeof line.moment.month !== 'number') return null;
  return month > line.moment.month ? year - 1 : year;
};

const wholeYear = (edtf: string): string => edtf.replace(/^(-?\d{4})-01-01\/\1-12-31$/u, '$1');
