/** The year of a dateline that states only month and day, from the clues of the text. */
import {
  addDays,
  compareDays,
  dayNumber,
  isCalendarDay,
  isoDay,
  readIsoDay,
  weekdayOf,
} from '../lib/calendar.ts';
import type { Clue, ClueDays } from './publication-clues.ts';
import { isWholeYear, lastYearOf, leads, newestPast, ofTense, years } from './publication-year.ts';

/** By this month a year told of as a whole may be told as past: before, the year before is meant. */
const yearMostlyGone = 7;

/** So many years ahead a text without a word of what is to come may still name. */
const farthestNamed = 5;

/** The clue does not speak against publication on the day. */
const allows = (clue: Clue, day: string, isSettled = false): boolean => {
  const days = clue.inYear(clue.statedYear ?? 0);
  const read = readIsoDay(day);
  if (days === null || read === null) return true;
  if (clue.tense === null) return lastYearOf(days) <= read.year + farthestNamed;
  if (!clue.firm) return true;
  if (clue.isAhead) return compareDays(days.from, day) > 0;
  if (clue.tense === 'future') return compareDays(days.to, day) >= 0;
  if (clue.tense !== 'past') return true;
  if (days.precision === 'year') {
    const year = lastYearOf(days);
    return read.year > year || (read.year === year && (isSettled || read.month >= yearMostlyGone));
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
  /** The weekday the dateline itself states, Monday = 1. */
  readonly ownWeekday: number | null;
  /** Weekdays named for the day of the news. */
  readonly weekdays: ReadonlySet<number>;
  /** The year the text gives for its own: "a year ago, in March 2024". */
  readonly equated: number | null;
}

/** A whole year may lie decades back; what is dated more finely, or still to come, belongs to the time of the text. */
const isNews = (clue: Clue): boolean => clue.tense === 'future' || !isWholeYear(clue);

/** The year of the first day, month or season announced. */
const soonestAnnounced = (stated: readonly Clue[]): number | null => {
  const announced = years(ofTense(stated, 'future').filter((clue) => !isWholeYear(clue)));
  return announced.length === 0 ? null : Math.min(...announced);
};

/**
 * The newest year told as past, or one told without a tense, as headlines and Chinese do, when something is announced for it or
 * for a year after it.
 */
const newestTold = (stated: readonly Clue[]): number | null => {
  const past = newestPast(stated);
  const soonest = soonestAnnounced(stated);
  const plain = years(stated.filter(({ tense }) => tense === null)).filter(
    (year) => soonest !== null && year < soonest,
  );
  return past === null && plain.length === 0 ? null : Math.max(...plain, past ?? Number.NEGATIVE_INFINITY);
};

/** Years that a text looks ahead to, or back on as news, lie so near to its own. */
const lookAhead = 2;
const lookBack = 1;

/** The years that lie near something told as news and that nothing told contradicts. */
const nearYears = (stated: readonly Clue[], possible: (year: number) => boolean): number[] => {
  const near = new Set<number>();
  for (const { statedYear, tense } of stated.filter(isNews)) {
    const year = statedYear ?? 0;
    const from = tense === 'past' ? year : year - lookAhead;
    for (let at = from; at <= year + (tense === 'future' ? 0 : lookBack); at += 1) near.add(at);
  }
  return [...near].filter(possible).sort((a, b) => a - b);
};

/** Years in which the dateline's day, or one before it, is a weekday that the lead names. */
type OnWeekday = (year: number, away: 0 | -1) => boolean;

/**
 * The one near year in which the dateline's day is the weekday that the lead names. Agencies write on the day, others on the
 * day after: where another near year fits that, only what is announced tells the two apart.
 */
const weekdayYear = (near: readonly number[], isOn: OnWeekday, announced: number | null): number | null => {
  const [same, before] = [near.filter((year) => isOn(year, 0)), near.filter((year) => isOn(year, -1))];
  const [only, another] = same;
  if (announced !== null && before.includes(announced)) return only === undefined ? announced : null;
  if (only === undefined || another !== undefined) return null;
  return before.length === 0 || only === announced ? only : null;
};

/**
 * The year that speaks from what is told of years: the one after the newest told as past as a whole, in figures and not as "this
 * year"; or the one before the first that is announced as a whole ("the next will be held in 2027"); or the newest of which a
 * part is told, but not as to come ("by late 2027", "in the first weeks of August 2025").
 */
const spokenYear = (stated: readonly Clue[]): number | null => {
  const past = newestPast(stated);
  if (past !== null && !isBegunFinely(stated, past)) return past + 1;
  const whole = years(ofTense(stated, 'future').filter(isWholeYear));
  if (whole.length > 0) return Math.min(...whole) - 1;
  const parts = years(stated.filter((clue) => clue.tense !== 'future' && !isWholeYear(clue)));
  return parts.length === 0 ? null : Math.max(...parts);
};

/** Years between a plan and the thing it is a plan for. */
const planYears = 3;

/**
 * Without what contradicts in time: "in 1938 he was to leave" looks ahead from its own time, not from that of the text; and
 * "they agreed to shoot in autumn 2027" beside "the deal closes on Jan. 31, 2026" is a plan that the verb of telling makes look past.
 */
const ofOneTime = (stated: readonly Clue[]): Clue[] => {
  const days = ofTense(stated, 'future').filter((clue) => clue.firm && !isWholeYear(clue));
  const isPlan = ({ statedYear, tense }: Clue): boolean =>
    tense === 'past' &&
    days.some((clue) => {
      const ahead = (statedYear ?? 0) - (clue.statedYear ?? 0);
      return ahead > 0 && ahead <= planYears;
    });
  const told = stated.filter((clue) => !isPlan(clue));
  const newest = newestPast(told);
  return told.filter(({ tense, statedYear }) => tense !== 'future' || (statedYear ?? 0) >= (newest ?? 0));
};

/**
 * The year of a dateline that states only month and day: the first that nothing told contradicts, if the one after it is
 * contradicted or the text's dates crowd around it; a text that only looks back decades settles no year.
 */
export const datelineYear = (
  clues: readonly Clue[],
  { dated, equated, ownWeekday, weekdays }: DatelineEvidence,
  month: number,
  day: number,
): number | null => {
  const stated = ofOneTime(clues.filter(({ kind }) => kind === 'stated'));
  const possible = (year: number, isSettled = false): boolean =>
    isCalendarDay(year, month, day) &&
    (ownWeekday === null || weekdayOf(isoDay(year, month, day)) === ownWeekday) &&
    stated.every((clue) => allows(clue, isoDay(year, month, day), isSettled));
  const isOn: OnWeekday = (year, away) =>
    isCalendarDay(year, month, day) && weekdays.has(weekdayOf(addDays(isoDay(year, month, day), away)));
  const isAbout = (year: number): boolean => isOn(year, 0) || isOn(year, -1);
  if (equated !== null && possible(equated, true)) return equated;
  const close = closeYear(dated, month, day);
  // The days of the next edition lie as near to the dateline's, a year on.
  if (close !== null && possible(close, true) && (isAbout(close) || !isAbout(close - 1))) return close;
  const reported = reportedYear(stated, month, day);
  if (reported !== null && possible(reported)) return reported;
  const near = nearYears(stated, (year) => possible(year));
  if (ownWeekday !== null && near.length === 1) return near[0] ?? null;
  const announced = nextAnnounced(stated, possible, month, day);
  const onWeekday = weekdayYear(near, isOn, announced ?? spokenYear(stated));
  if (onWeekday !== null) return onWeekday;
  const newest = newestTold(stated);
  if (newest === null) return announced;
  const [first, second] = [newest, newest + 1].filter((year) => possible(year));
  if (first === undefined) return null;
  // "In 2023 it lost 80 million", told in October: of a year almost over, or of the one before?
  if (second !== undefined && !isBegunFinely(stated, first))
    return announced === second || isSoon(stated, second, month, day) ? second : null;
  return !possible(first + 1) || isOfItsTime(stated, first) ? first : null;
};

/** Something of the year, not the year as a whole, is told as past. */
const isBegunFinely = (stated: readonly Clue[], year: number): boolean => {
  const told = stated.filter(({ statedYear, tense }) => statedYear === year && tense !== 'future');
  return told.length === 0 || told.some((clue) => !isWholeYear(clue));
};

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
