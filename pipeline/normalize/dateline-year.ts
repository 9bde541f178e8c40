/** The year of a dateline that states only month and day, from the clues of the text. */
import { compareDays, dayNumber, isCalendarDay, isoDay, readIsoDay, weekdayOf } from '../lib/calendar.ts';
import type { Clue, ClueDays } from './publication-clues.ts';
import { isWholeYear, lastYearOf, leads, newestPast, ofTense, years } from './publication-year.ts';

/** By this month a year told of as a whole may be told as past: before, the year before is meant. */
const yearMostlyGone = 7;

/** The clue does not speak against publication on the day. */
const allows = (clue: Clue, day: string): boolean => {
  const days = clue.inYear(clue.statedYear ?? 0);
  const read = readIsoDay(day);
  if (days === null || read === null) return true;
  if (!clue.firm) return true;
  if (clue.isAhead) return compareDays(days.from, day) > 0;
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

/** Figures of a quarter, a half-year or ten months are told within so many days of its end. */
const reportDays = 120;

/** The newest year told of as past, when what is told of it are figures of a part of it that ended shortly before the dateline's day. */
const reportedYear = (stated: readonly Clue[], month: number, day: number): number | null => {
  const newest = newestPast(stated);
  if (newest === null || !isCalendarDay(newest, month, day)) return null;
  const published = dayNumber(isoDay(newest, month, day));
  const isRecent = ofTense(stated, 'past').some((clue) => {
    const days = clue.statedYear === newest ? clue.inYear(newest) : null;
    if (days === null || !days.isAccounted || !clue.firm) return false;
    const since = published - dayNumber(days.to);
    return since >= 0 && since <= reportDays;
  });
  return isRecent ? newest : null;
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

/** Without what is told as to come before the newest year told as past: "in 1938 he was to leave" looks ahead from its own time. */
const ofOneTime = (stated: readonly Clue[]): Clue[] => {
  const newest = newestPast(stated);
  return stated.filter(({ tense, statedYear }) => tense !== 'future' || (statedYear ?? 0) >= (newest ?? 0));
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
  const stated = ofOneTime(clues.filter(({ kind }) => kind === 'stated'));
  const possible = (year: number): boolean =>
    isCalendarDay(year, month, day) && stated.every((clue) => allows(clue, isoDay(year, month, day)));
  if (equated !== null && possible(equated)) return equated;
  const close = closeYear(dated, month, day);
  if (close !== null && possible(close)) return close;
  const reported = reportedYear(stated, month, day);
  if (reported !== null && possible(reported)) return reported;
  const onWeekday = weekdayYear(stated, weekdays, possible, month, day);
  if (onWeekday !== null) return onWeekday;
  const newest = newestPast(stated);
  if (newest === null) return nextAnnounced(stated, possible, month, day);
  const [first, second] = [newest, newest + 1].filter(possible);
  if (first === undefined) return null;
  // "In 2023 it lost 80 million", told in October: of a year almost over, or of the one before?
  if (second !== undefined && !isBegunFinely(stated, first))
    return isSoon(stated, second, month, day) ? second : null;
  return !possible(first + 1) || isOfItsTime(stated, first) ? first : null;
};

/** Something of the year, not the year as a whole, is told as past. */
const isBegunFinely = (stated: readonly Clue[], year: number): boolean =>
  ofTense(stated, 'past').some((clue) => clue.statedYear === year && !isWholeYear(clue)) ||
  !ofTense(stated, 'past').some((clue) => clue.statedYear === year);

/** So near ahead, in days, that an announcement is of these months. */
const soonDays = 120;

/** Part of the year is announced for the days right after the dateline's. */
const isSoon = (stated: readonly Clue[], year: number, month: number, day: number): boolean => {
  const published = dayNumber(isoDay(year, month, day));
  return ofTense(stated, 'future').some((clue) => {
    const days = isWholeYear(clue) ? null : clue.inYear(clue.statedYear ?? 0);
    if (days === null || days.precision === 'range') return false;
    return dayNumber(days.to) >= published && dayNumber(days.from) - published <= soonDays;
  });
};

/** Nothing past is dated, but a day or month to come is: announcements look less than a year ahead. */
const nextAnnounced = (
  stated: readonly Clue[],
  possible: (year: number) => boolean,
  month: number,
  day: number,
): number | null => {
  const fine = ofTense(stated, 'future').flatMap((clue) => {
    const days = clue.inYear(clue.statedYear ?? 0);
    return days !== null && !isWholeYear(clue) && days.precision !== 'range' ? [days.from] : [];
  });
  const [soonest] = fine.sort(compareDays);
  const year = soonest === undefined ? undefined : readIsoDay(soonest)?.year;
  if (soonest === undefined || year === undefined) return null;
  const candidate = [year, year - 1].find(
    (y) => possible(y) && compareDays(isoDay(y, month, day), soonest) <= 0,
  );
  return candidate ?? null;
};
