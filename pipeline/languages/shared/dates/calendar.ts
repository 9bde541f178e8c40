/** A moment whose year, month and day are settled, as EDTF with its days; and the same with an unknown year. */
import type { Precision } from '../../../contract.ts';
import {
  daysInMonth,
  isCalendarDay,
  isoDay,
  isoMonth,
  printYear,
  shiftMonth,
} from '../../../lib/calendar.ts';
import { edtfBounds, edtfCentury, edtfDecade, interval } from '../../../lib/edtf.ts';
import type { Part } from './expression.ts';

/** A stretch of days. */
export interface Stretch {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
}

const bounded = (edtf: string, precision: Precision): Stretch => ({ edtf, ...edtfBounds(edtf), precision });

export const dayStretch = (iso: string): Stretch => ({ edtf: iso, from: iso, to: iso, precision: 'day' });

/** Null for a day the calendar does not have. */
export const calendarDay = (year: number, month: number, day: number): Stretch | null =>
  isCalendarDay(year, month, day) ? dayStretch(isoDay(year, month, day)) : null;

const wholeMonth = [1, 31] as const;
const monthParts: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

export const calendarMonth = (year: number, month: number, part: Part | null): Stretch => {
  const edtf = isoMonth(year, month);
  const [first, last] = part === null ? wholeMonth : monthParts[part];
  return {
    edtf,
    from: isoDay(year, month, first),
    to: isoDay(year, month, Math.min(last, daysInMonth(year, month))),
    precision: part === null ? 'month' : 'part-of-month',
  };
};

const yearParts: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

export const calendarYear = (year: number, part: Part | null): Stretch => {
  const edtf = printYear(year);
  if (part === null) return bounded(edtf, 'year');
  const [first, last] = yearParts[part];
  const months = calendarMonths(year, first, last, false);
  return { edtf, from: months.from, to: months.to, precision: 'part-of-year' };
};

/** Whole months of a year, the last counted on into the next year when above 12. */
export const calendarMonths = (year: number, first: number, last: number, season: boolean): Stretch => {
  const start = shiftMonth(year, first, 0);
  const end = shiftMonth(year, 1, last - 1);
  const edtf = interval(isoMonth(start.year, start.month), isoMonth(end.year, end.month));
  return bounded(edtf, season ? 'season' : 'part-of-year');
};

export const calendarDecade = (first: number): Stretch => bounded(edtfDecade(first), 'decade');
export const calendarCentury = (first: number): Stretch => bounded(edtfCentury(first), 'century');

export const dayRange = (from: string, to: string): Stretch => ({
  edtf: interval(from, to),
  from,
  to,
  precision: 'range',
});

const two = (value: number): string => String(value).padStart(2, '0');

/** What is known of a day or month whose year is not: no days, X in place of the digits. */
export const unknownYear = (month: number | null, day: number | null, precision: Precision): Stretch => {
  const monthText = month === null ? 'XX' : two(month);
  const edtf = day === null ? `XXXX-${monthText}` : `XXXX-${monthText}-${two(day)}`;
  return { edtf, from: null, to: null, precision };
};

export const unknownMonths = (first: number, last: number, season: boolean): Stretch => ({
  edtf: `XXXX-${two(first)}/XXXX-${two(((last - 1) % 12) + 1)}`,
  from: null,
  to: null,
  precision: season ? 'season' : 'part-of-year',
});

export const unknown = (edtf: string, precision: Precision): Stretch => ({
  edtf,
  from: null,
  to: null,
  precision,
});
