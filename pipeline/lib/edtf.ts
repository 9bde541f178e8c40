/** EDTF (ISO 8601-2) strings: whether one is valid, and the first and last day it can mean. */
import { createRequire } from 'node:module';
import { daysInMonth, isoDay, printYear, readIsoDay } from './calendar.ts';

/** First and last possible day; null where the string leaves that end open or does not know its year. */
export interface DayBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** Thirty modules, loaded with the first string that is no day of the calendar. */
const load = createRequire(import.meta.url);

/**
 * The package is the judge of form only: its season and interval bounds do not follow our conventions. A day of the calendar,
 * which nearly all are, needs no judge.
 */
export const isValidEdtf = (text: string): boolean => {
  if (text.charAt(0) !== '-' && readIsoDay(text) !== null) return true;
  const { parse } = load('edtf') as typeof import('edtf');
  try {
    parse(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
};

/** Two days as EDTF writes them: one alone where both are the same. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

const none: DayBounds = { from: null, to: null };

const wholeMonths = (year: number, first: number, last: number): DayBounds => {
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return {
    from: isoDay(year, first, 1),
    to: isoDay(endYear, endMonth, daysInMonth(endYear, endMonth)),
  };
};

/** First and last month of the ISO 8601-2 codes for parts of a year: seasons (three months from March), quarters, half-years. */
const partCodes: ReadonlyMap<number, readonly [number, number]> = new Map([
  ...[21, 22, 23, 24].map((code, i): [number, [number, number]] => [code, [3 * i + 3, 3 * i + 5]]),
  ...[33, 34, 35, 36].map((code, i): [number, [number, number]] => [code, [3 * i + 1, 3 * i + 3]]),
  [40, [1, 6]],
  [41, [7, 12]],
]);

const yearForm = /^(-?\d{4})$/;
const monthForm = /^(-?\d{4})-(\d\d)$/;
const centuryForm = /^(\d\d)XX$/;
const decadeForm = /^(\d{3})X$/;
const qualifiers = /[?~%]/g;

const pointBounds = (point: string): DayBounds => {
  const day = readIsoDay(point.slice(0, point.startsWith('-') ? 11 : 10));
  if (day !== null) {
    const iso = isoDay(day.year, day.month, day.day);
    return { from: iso, to: iso };
  }
  const year = yearForm.exec(point);
  if (year !== null) return wholeMonths(Number(year[1]), 1, 12);
  const month = monthForm.exec(point);
  if (month !== null) {
    const number = Number(month[2]);
    if (number >= 1 && number <= 12) return wholeMonths(Number(month[1]), number, number);
    const part = partCodes.get(number);
    return part === undefined ? none : wholeMonths(Number(month[1]), part[0], part[1]);
  }
  const decade = decadeForm.exec(point);
  if (decade !== null) {
    const first = Number(decade[1]) * 10;
    return { from: isoDay(first, 1, 1), to: isoDay(first + 9, 12, 31) };
  }
  const century = centuryForm.exec(point);
  if (century !== null) {
    const first = Number(century[1]) * 100;
    return { from: isoDay(first, 1, 1), to: isoDay(first + 99, 12, 31) };
  }
  return none;
};

/**
 * First and last day of an EDTF year, month, day, decade, century, part of a year, or interval of these. A string with an
 * unspecified year ("XXXX-06-23") has no days; sets and lists, which no article needs, have none either.
 */
export const edtfBounds = (text: string): DayBounds => {
  const plain = text.replace(qualifiers, '');
  const slash = plain.indexOf('/');
  if (slash < 0) return pointBounds(plain);
  return { from: pointBounds(plain.slice(0, slash)).from, to: pointBounds(plain.slice(slash + 1)).to };
};

/** The single EDTF that says "from this day to that day": a day, or an interval of days, open where an end is null. */
export const edtfOfDays = (from: string | null, to: string | null): string | null => {
  if (from === null && to === null) return null;
  return interval(from ?? '..', to ?? '..');
};

/** The decade or century a year stands in, as EDTF: 1994 gives "199X" and "19XX". */
export const edtfDecade = (year: number): string => `${printYear(year).slice(0, 3)}X`;
export const edtfCentury = (year: number): string => `${printYear(year).slice(0, 2)}XX`;
