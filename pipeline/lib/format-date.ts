/**
 * Dates as people write them in each language, by fixed tables: the ICU build of a machine must not change a report.
 * Data files never use this; they hold EDTF and ISO days.
 */
import type { LanguageCode } from '../contract.ts';
import { daysInMonth } from './calendar.ts';

/** A year, month or day; parts that EDTF leaves out are null. */
interface Point {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Russian months by themselves, and after a day. */
const russian = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

/** A year nobody knows is left out: "XXXX-06-23" is "23 June". */
const pointForm = /^(\d{4}|XXXX(?=-))(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

function pointOf(edtf: string): Point | null {
  const [, year, month, day] = pointForm.exec(edtf) ?? [];
  if (year === undefined) return null;
  return {
    year: year === 'XXXX' ? '' : year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** An interval of days that covers whole months, or whole years, is told by these. */
function inWholeMonths(from: Point, to: Point): readonly [Point, Point] {
  const { month } = to;
  if (from.day !== 1 || month === null || to.day !== daysInMonth(Number(to.year), month)) return [from, to];
  const inWholeYears = from.month === 1 && month === 12;
  const widened = (point: Point): Point => ({
    ...point,
    month: inWholeYears ? null : point.month,
    day: null,
  });
  return [widened(from), widened(to)];
}

/** How a language writes one point without its year, the year after it, and an interval of two points of one year. */
interface Style {
  inYear(point: Point): string;
  withYear(point: Point, rest: string): string;
  /** Two days of one month. */
  days(from: Point, to: Point): string;
  /** Two points of one year, both without it. */
  span(from: string, to: string): string;
  years(from: string, to: string): string;
}

const styles: Readonly<Record<LanguageCode, Style>> = {
  en: {
    inYear: ({ month, day }) => {
      const name = month === null ? '' : (english[month - 1] ?? '');
      return day === null ? name : `${day} ${name}`;
    },
    withYear: ({ year }, rest) => `${rest} ${year}`.trim(),
    days: (from, to) => `${from.day}–${styles.en.inYear(to)}`,
    span: (from, to) => `${from} – ${to}`,
    years: (from, to) => `${from}–${to}`,
  },
  ru: {
    inYear: ({ month, day }) => {
      const names = month === null ? undefined : russian[month - 1];
      return names === undefined ? '' : day === null ? names[0] : `${day} ${names[1]}`;
    },
    withYear: ({ year }, rest) => (year === '' ? rest : rest === '' ? `${year} год` : `${rest} ${year} года`),
    days: (from, to) => `${from.day}–${styles.ru.inYear(to)}`,
    span: (from, to) => `${from} — ${to}`,
    years: (from, to) => `${from}–${to} годы`,
  },
  zh: {
    inYear: ({ month, day }) => (month === null ? '' : `${month}月${day === null ? '' : `${day}日`}`),
    withYear: ({ year }, rest) => (year === '' ? rest : `${year}年${rest}`),
    days: (from, to) => `${styles.zh.inYear(from)}至${to.day}日`,
    span: (from, to) => `${from}至${to}`,
    years: (from, to) => `${from}年至${to}年`,
  },
};

/**
 * An EDTF year, month or day, or an interval of two, in words: `2025-06-25/2025-08-31` is "25 June – 31 August 2025", and
 * `2025-06-01/2025-08-31` is "June – August 2025".
 * Left as it is: every other EDTF (decades, open intervals, unspecified digits), which readers of the data know how to read.
 */
export function formatDate(edtf: string, language: LanguageCode): string {
  const style = styles[language];
  const [first = '', second = first] = edtf.split('/');
  const points = [pointOf(first), pointOf(second)] as const;
  if (points[0] === null || points[1] === null) return edtf;
  const [from, to] = first === second ? [points[0], points[0]] : inWholeMonths(points[0], points[1]);
  const whole = (point: Point) => style.withYear(point, style.inYear(point));
  if (whole(from) === whole(to)) return whole(from);
  if (from.month === null && to.month === null) return style.years(from.year, to.year);
  if (from.year !== to.year || from.month === null || to.month === null)
    return style.span(whole(from), whole(to));
  if (from.month === to.month && from.day !== null && to.day !== null)
    return style.withYear(to, style.days(from, to));
  return style.withYear(to, style.span(style.inYear(from), style.inYear(to)));
}
