/** The year of publication, and the days it lies between, from the clues of the text. */
import {
  addDays,
  compareDays,
  dayNumber,
  earlierDay,
  isCalendarDay,
  isoDay,
  laterDay,
  printYear,
  readIsoDay,
  weekdayOf,
} from '../lib/calendar.ts';
import type { DayBounds } from '../lib/edtf.ts';
import type { Clue, ClueDays } from './publication-clues.ts';

const startOf = (year: number): string => `${printYear(year)}-01-01`;
const endOf = (year: number): string => `${printYear(year)}-12-31`;

const lastYearOf = (days: ClueDays): number => readIsoDay(days.to)?.year ?? 0;

/** What is told as past is over by publication; a whole year, or a third of one, has only begun. */
const notBefore = (days: ClueDays): string => {
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
  if (clue.tense === 'future') cap(bounds, notAfter(days));
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
      if (tense === 'future' && compareDays(notAfter(days), bounds.lower) >= 0) cap(bounds, notAfter(days));
    }
  }
  const { lower, upper } = bounds;
  return lower === null || upper === null || compareDays(lower, upper) > 0
    ? null
    : { from: lower, to: upper };
};

const ofTense = (clues: readonly Clue[], tense: 'past' | 'future'): Clue[] =>
  clues.filter((clue) => clue.kind === 'stated' && clue.tense === tense);

const years = (clues: readonly Clue[]): number[] => clues.flatMap(({ statedYear }) => statedYear ?? []);

const newestPast = (clues: readonly Clue[]): number | null => {
  const told = years(ofTense(clues, 'past'));
  return told.length === 0 ? null : Math.max(...told);
};

const leads = ({ role }: Clue): boolean => role === 'title' || role === 'lead';

const isWholeYear = (clue: Clue): boolean => clue.inYear(clue.statedYear ?? 0)?.precision === 'year';

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

/** By this month a year told of as a whole may be told as past: before, the year before is meant. */
const yearMostlyGone = 7;

/** The clue does not speak against publication on the day. */
const allows = (clue: Clue, day: string): boolean => {
  const days = clue.inYear(clue.statedYear ?? 0);
  const read = readIsoDay(day);
  if (days === null || read === null) return true;
  if (clue.tense === 'future') return compareDays(days.to, day) >= 0;
  if (clue.tense !== 'past') return true;
  if (days.precision === 'year') {
    const year = lastYearOf(days);
    return read.year > year || (read.year === year && read.month >= yearMostlyGone);
  }
  return compareDays(days.from, day) <= 0;
};

/** News is about days this near to its own. */
const newsDays = 45;

/** The newest year in which a dated day of the text lies near the dateline's. */
const closeYear = (dated: readonly ClueDays[], month: number, day: number): number | null => {
  const close = dated.flatMap(({ from, precision, to }) => {
    const year = readIsoDay(to)?.year;
    if (year === undefined || precision === 'month' || !isCalendarDay(year, month, day)) return [];
    const published = dayNumber(isoDay(year, month, day));
    const gap = Math.max(dayNumber(from) - published, published - dayNumber(to), 0);
    return gap <= newsDays ? [year] : [];
  });
  return close.length === 0 ? null : Math.max(...close);
};

/** How many stated dates near a year it takes to trust that the text is of that time: fewer when title or lead has one. */
const enough = { withLead: 2, without: 3 } as const;

const isOfItsTime = (clues: readonly Clue[], year: number): boolean => {
  const near = clues.filter(({ statedYear }) => statedYear !== null && Math.abs(statedYear - year) <= 1);
  return near.length >= (near.some(leads) ? enough.withLead : enough.without);
};

/** What else of the text bears on the year of its dateline. */
export interface DatelineEvidence {
  /** Days whose year the text itself settles. */
  readonly dated: readonly ClueDays[];
  /** Weekdays named for the day of the news, Monday = 1. */
  readonly weekdays: ReadonlySet<number>;
  /** The year the text gives for its own: "a year ago, in March 2024". */
  readonly equated: number | null;
}

/** A whole year may lie decades back; what is dated more finely, or still to come, belongs to the time of the text. */
const isNews = (clue: Clue): boolean => clue.tense === 'future' || !isWholeYear(clue);

/** The one year near the newest date of the text in which the dateline's day is the weekday that the lead names. */
const weekdayYear = (
  stated: readonly Clue[],
  weekdays: ReadonlySet<number>,
  possible: (year: number) => boolean,
  month: number,
  day: number,
): number | null => {
  const told = years(stated.filter(isNews));
  if (told.length === 0 || weekdays.size === 0) return null;
  const newest = Math.max(...told);
  const fitting = [newest - 1, newest, newest + 1].filter(
    (year) => possible(year) && weekdays.has(weekdayOf(isoDay(year, month, day))),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/**
 * The year of a dateline that states only month and day: the first that nothing told contradicts, if the one after it is
 * contradicted or the text's dates crowd around it; a text that only looks back decades settles no year.
 */
export const datelineYear = (
  clues: readonly Clue[],
  { dated, equated, weekdays }: DatelineEvidence,
  month: number,
  day: number,
): number | null => {
  const stated = clues.filter(({ kind }) => kind === 'stated');
  const possible = (year: number): boolean =>
    isCalendarDay(year, month, day) && stated.every((clue) => allows(clue, isoDay(year, month, day)));
  if (equated !== null && possible(equated)) return equated;
  const close = closeYear(dated, month, day);
  if (close !== null && possible(close)) return close;
  const onWeekday = weekdayYear(stated, weekdays, possible, month, day);
  if (onWeekday !== null) return onWeekday;
  const newest = newestPast(stated);
  if (newest === null) return nextAnnounced(stated, month, day);
  const first = [newest, newest + 1].find(possible);
  if (first === undefined) return null;
  return !possible(first + 1) || isOfItsTime(stated, first) ? first : null;
};

/** Nothing past is dated, but a day or month to come is: announcements look less than a year ahead. */
const nextAnnounced = (stated: readonly Clue[], month: number, day: number): number | null => {
  const fine = ofTense(stated, 'future').flatMap((clue) => {
    const days = clue.inYear(clue.statedYear ?? 0);
    return days !== null && !isWholeYear(clue) && days.precision !== 'range' ? [days.from] : [];
  });
  const [soonest] = fine.sort(compareDays);
  const year = soonest === undefined ? undefined : readIsoDay(soonest)?.year;
  if (soonest === undefined || year === undefined) return null;
  const candidate = [year, year - 1].find(
    (y) => isCalendarDay(y, month, day) && compareDays(isoDay(y, month, day), soonest) <= 0,
  );
  return candidate ?? null;
};
