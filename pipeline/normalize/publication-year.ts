/** The days an article may have appeared on, and what the clues of its text say of years. */
import {
  addDays,
  compareDays,
  dayNumber,
  earlierDay,
  laterDay,
  printYear,
  readIsoDay,
} from '../lib/calendar.ts';
import type { DayBounds } from '../lib/edtf.ts';
import type { Clue, ClueDays } from './publication-clues.ts';

const startOf = (year: number): string => `${printYear(year)}-01-01`;
const endOf = (year: number): string => `${printYear(year)}-12-31`;

export const lastYearOf = (days: ClueDays): number => readIsoDay(days.to)?.year ?? 0;

/** What is told as past is over by publication; a whole year, or a third of one, has only begun. */
const notBefore = (days: ClueDays): string => {
  if (days.isAccounted) return days.to;
  if (days.isFine && days.precision !== 'part-of-month') return days.to;
  return days.precision === 'range' ? startOf(lastYearOf(days)) : days.from;
};

/** What is told as to come has not begun; a year that "will see" something may have. */
const notAfter = (days: ClueDays): string =>
  days.isFine && days.precision !== 'part-of-month' ? addDays(days.from, -1) : days.to;

interface Bounds {
  lower: string | null;
  upper: string | null;
}

const raise = (bounds: Bounds, day: string): void => {
  bounds.lower = bounds.lower === null ? day : laterDay(bounds.lower, day);
};
const cap = (bounds: Bounds, day: string): void => {
  bounds.upper = bounds.upper === null ? day : earlierDay(bounds.upper, day);
};

const narrow = (bounds: Bounds, clue: Clue, days: ClueDays): void => {
  if (clue.tense === 'past') raise(bounds, notBefore(days));
  if (clue.tense === 'future' && !days.isAccounted) cap(bounds, notAfter(days));
};

/** Bounds by stated dates alone, which hold whatever the year. */
const statedBounds = (clues: readonly Clue[]): Bounds => {
  const bounds: Bounds = { lower: null, upper: null };
  for (const clue of clues) {
    const days = clue.kind === 'stated' ? clue.inYear(clue.statedYear ?? 0) : null;
    if (days !== null) narrow(bounds, clue, days);
  }
  return bounds;
};

/**
 * Bounds if the article appeared in a year; null when its clues contradict that. A year-less date told as past that would
 * lie beyond them belongs to the year before, and one told as to come to the next: neither bounds anything.
 */
const boundsIn = (year: number, clues: readonly Clue[]): { from: string; to: string } | null => {
  const bounds: Bounds = { lower: startOf(year), upper: endOf(year) };
  for (const clue of clues) {
    const days = clue.kind === 'yearless' ? null : clue.inYear(year);
    if (days !== null) narrow(bounds, clue, days);
  }
  for (const tense of ['past', 'future'] as const) {
    for (const clue of clues) {
      const days = clue.kind === 'yearless' && clue.tense === tense ? clue.inYear(year) : null;
      if (days === null || bounds.upper === null || bounds.lower === null) continue;
      if (tense === 'past' && compareDays(notBefore(days), bounds.upper) <= 0) raise(bounds, notBefore(days));
      // Results "for the third quarter" are announced before and after its end.
      if (tense === 'future' && !days.isAccounted && compareDays(notAfter(days), bounds.lower) >= 0)
        cap(bounds, notAfter(days));
    }
  }
  const { lower, upper } = bounds;
  return lower === null || upper === null || compareDays(lower, upper) > 0
    ? null
    : { from: lower, to: upper };
};

/** Of the clues that state their year those told in a tense. */
export const ofTense = (clues: readonly Clue[], tense: 'past' | 'future'): Clue[] =>
  clues.filter((clue) => clue.kind === 'stated' && clue.tense === tense);

export const years = (clues: readonly Clue[]): number[] =>
  clues.flatMap(({ statedYear }) => statedYear ?? []);

/** The last year that is stated of something past; null when none is. */
export const newestPast = (clues: readonly Clue[]): number | null => {
  const told = years(ofTense(clues, 'past'));
  return told.length === 0 ? null : Math.max(...told);
};

export const leads = ({ role }: Clue): boolean => role === 'title' || role === 'lead';

export const isWholeYear = (clue: Clue): boolean => clue.inYear(clue.statedYear ?? 0)?.precision === 'year';

/**
 * The year the text treats as its own, when that is settled: things of it told both as past and as to come; or a text that
 * says "this year" and dates its newest past event by month or part of the year, not by the year as a whole, which would
 * speak of a year that is over.
 */
const ownYear = (clues: readonly Clue[]): number | null => {
  const newest = newestPast(clues);
  if (newest === null) return null;
  if (years(ofTense(clues, 'future')).includes(newest)) return newest;
  if (!clues.some(({ kind, tense }) => kind === 'relative' && tense !== null)) return null;
  const ofNewest = ofTense(clues, 'past').filter(({ statedYear }) => statedYear === newest);
  return ofNewest.some(isWholeYear) ? null : newest;
};

/** Wider than this an interval says less than its open form. */
const widestDays = 731;

/** First and last day of publication as far as the text bounds them. */
export const boundsFromText = (clues: readonly Clue[]): DayBounds => {
  const year = ownYear(clues);
  const own = year === null ? null : boundsIn(year, clues);
  if (own !== null) return own;
  const { lower, upper } = statedBounds(clues);
  if (lower === null) return { from: null, to: null };
  if (upper === null) return { from: lower, to: null };
  const width = dayNumber(upper) - dayNumber(lower);
  return { from: lower, to: width >= 0 && width <= widestDays ? upper : null };
};
