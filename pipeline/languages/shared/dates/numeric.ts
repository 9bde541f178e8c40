/** Dates written in digits alone: 2026-01-27, 27.01.2026, 1/27/2026. */
import { isCalendarDay } from '../../../lib/calendar.ts';
import type { Moment } from './expression.ts';

/** ISO, dotted, or slashed, with a year of four digits: what may be a date. */
export const numericDate = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:T[\d:.+Z-]*)?$/u;

/** What the first of two small numbers between slashes is in the language: `unclear` in English, which has both habits. */
export type SlashOrder = 'day-first' | 'unclear';

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:T|$)/u;
const yearLast = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u;

const dayMoment = (year: number, month: number, day: number): Moment | null =>
  year >= 1000 && year <= 2199 && isCalendarDay(year, month, day) ? { unit: 'day', year, month, day } : null;

/** Null when it is no date, or could be two: dots always stand between day, month and year; slashes do not tell. */
export const readNumericDate = (written: string, order: SlashOrder): Moment | null => {
  const iso = yearFirst.exec(written);
  if (iso !== null) return dayMoment(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const last = yearLast.exec(written);
  if (last === null) return null;
  const [first, second, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
  if (last[2] === '.' || order === 'day-first') return dayMoment(year, second, first);
  if (first === second || first > 12) return dayMoment(year, second, first);
  return second > 12 ? dayMoment(year, first, second) : null;
};
