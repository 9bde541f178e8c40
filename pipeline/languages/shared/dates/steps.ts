/** Moments counted in steps from the article's date or from a date told before: weekdays, weeks, "three days later". */
import { addDays, readIsoDay, shiftMonth, weekdayOf } from '../../../lib/calendar.ts';
import {
  calendarCentury,
  calendarDecade,
  calendarMonth,
  calendarMonths,
  calendarYear,
  dayRange,
  dayStretch,
  type Stretch,
  unknown,
} from './calendar.ts';
import type { Moment, Offset, Step } from './expression.ts';
import type { Circumstances, Resolution } from './moment.ts';

const unknownForms: Readonly<Record<Step, Stretch>> = {
  day: unknown('XXXX-XX-XX', 'day'),
  week: unknown('XXXX-XX-XX/XXXX-XX-XX', 'range'),
  month: unknown('XXXX-XX', 'month'),
  quarter: unknown('XXXX-XX/XXXX-XX', 'part-of-year'),
  year: unknown('XXXX', 'year'),
  decade: unknown('XXXX', 'decade'),
  century: unknown('XXXX', 'century'),
};

const unresolved = (step: Step): Resolution => ({ stretch: unknownForms[step], anchor: 'unresolved' });

const monday = (day: string): string => addDays(day, 1 - weekdayOf(day));

const week = (day: string, weeks: number): Stretch => {
  const first = addDays(monday(day), 7 * weeks);
  return dayRange(first, addDays(first, 6));
};

/** The day, or month, or year to count from: as fine as the step needs, null when it is not known that finely. */
const base = (step: Step, offset: Offset, given: Circumstances): string | null => {
  if (offset.origin === 'publication') {
    const { day, from, month, year } = given.publication;
    if (step === 'day' || step === 'week') return day ?? (step === 'week' ? sameWeek(given) : null);
    if (step === 'month' || step === 'quarter') return month === null ? null : from;
    return year === null ? null : from;
  }
  const told = given.before;
  if (told === null || told.from === null) return null;
  if (step === 'day' || step === 'week')
    return told.precision === 'day' || told.precision === 'range' ? told.to : null;
  if (step === 'month' || step === 'quarter') return told.precision === 'year' ? null : told.from;
  return told.from;
};

const sameWeek = (given: Circumstances): string | null => {
  const { from, to } = given.publication;
  return from !== null && to !== null && monday(from) === monday(to) ? from : null;
};

const stepsFrom = (day: string, step: Step, count: number): Stretch | null => {
  const read = readIsoDay(day);
  if (read === null) return null;
  switch (step) {
    case 'day':
      return dayStretch(addDays(day, count));
    case 'week':
      return week(day, count);
    case 'month': {
      const { year, month } = shiftMonth(read.year, read.month, count);
      return calendarMonth(year, month, null);
    }
    case 'quarter': {
      const { year, month } = shiftMonth(read.year, read.month, 3 * count);
      const first = month - ((month - 1) % 3);
      return calendarMonths(year, first, first + 2, false);
    }
    case 'year':
      return calendarYear(read.year + count, null);
    case 'decade':
      return calendarDecade(Math.floor(read.year / 10) * 10 + 10 * count);
    case 'century':
      return calendarCentury(Math.floor(read.year / 100) * 100 + 100 * count);
  }
};

/** "a year earlier" beside a month or day of some year means that month or day. */
const samePartOtherYear = (told: Stretch, years: number): Stretch | null => {
  const read = told.from === null ? null : readIsoDay(told.from);
  if (read === null) return null;
  if (told.precision === 'month') return calendarMonth(read.year + years, read.month, null);
  return null;
};

/** "a year earlier" in a paragraph that tells no other date compares with the time of the article; "three years later" never does. */
const originOf = (offset: Offset, given: Circumstances): Offset =>
  offset.origin === 'context' && offset.offset === -1 && given.before === null
    ? { ...offset, origin: 'publication' }
    : offset;

export const resolveShift = (
  moment: Extract<Moment, { unit: 'shift' }>,
  given: Circumstances,
): Resolution => {
  const { step } = moment;
  const offset = originOf(moment.offset, given);
  const anchor = offset.origin === 'publication' ? 'publication' : 'context';
  if (anchor === 'context' && step === 'year' && given.before !== null) {
    const same = samePartOtherYear(given.before, offset.offset);
    if (same !== null) return { stretch: same, anchor };
  }
  const day = base(step, offset, given);
  const stretch = day === null ? null : stepsFrom(day, step, offset.offset);
  return stretch === null ? unresolved(step) : { stretch, anchor };
};

export const resolveStretch = (
  moment: Extract<Moment, { unit: 'stretch' }>,
  given: Circumstances,
): Resolution => {
  const { count, step } = moment;
  const origin: Offset = { offset: 0, origin: 'publication' };
  const day = base(step, origin, given);
  const far = day === null ? null : stepsFrom(day, step, count);
  const near = day === null ? null : stepsFrom(day, step, 0);
  if (far === null || near === null) return unresolved(step);
  const [first, last] = count < 0 ? [far, near] : [near, far];
  const edge = (stretch: Stretch, at: 0 | 1): string => stretch.edtf.split('/').at(at === 0 ? 0 : -1) ?? '';
  return {
    stretch: {
      edtf: `${edge(first, 0)}/${edge(last, 1)}`,
      from: first.from,
      to: last.to,
      precision: 'range',
    },
    anchor: 'publication',
  };
};

/** A bare weekday is at most six days away, on the side the tense says, the day of publication included. */
export const resolveWeekday = (
  moment: Extract<Moment, { unit: 'weekday' }>,
  given: Circumstances,
): Resolution => {
  const { weekday, week: weeks } = moment;
  const origin = weeks?.origin ?? 'publication';
  const day = base('day', { offset: 0, origin }, given);
  const anchor = origin === 'publication' ? 'publication' : 'context';
  if (weeks !== null) {
    const known = day ?? base('week', weeks, given);
    if (known === null) return unresolved('day');
    return { stretch: dayStretch(addDays(monday(known), 7 * weeks.offset + weekday - 1)), anchor };
  }
  if (day === null) return unresolved('day');
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  switch (given.leaning.choice) {
    case 'future':
      return { stretch: dayStretch(addDays(day, ahead)), anchor };
    case 'next':
      return { stretch: dayStretch(addDays(day, ahead === 0 ? 7 : ahead)), anchor };
    case 'last':
      return { stretch: dayStretch(addDays(day, back === 0 ? -7 : back)), anchor };
    // 周三中午开售: the nearest.
    case 'own':
      return { stretch: dayStretch(addDays(day, ahead <= 3 ? ahead : back)), anchor };
    default:
      return { stretch: dayStretch(addDays(day, back)), anchor };
  }
};

/** Saturday and Sunday. A bare "the weekend" told as past is the last one that has begun. */
export const resolveWeekend = (
  moment: Extract<Moment, { unit: 'weekend' }>,
  given: Circumstances,
): Resolution => {
  const origin = moment.week ?? { offset: 0, origin: 'publication' as const };
  const day = base('day', origin, given) ?? base('week', origin, given);
  if (day === null) return unresolved('week');
  const begun = weekdayOf(day) >= 6;
  const weeks =
    moment.week?.offset ??
    (given.leaning.choice === 'future' || given.leaning.choice === 'next' || begun ? 0 : -1);
  const saturday = addDays(monday(day), 7 * weeks + 5);
  return {
    stretch: dayRange(saturday, addDays(saturday, 1)),
    anchor: origin.origin === 'publication' ? 'publication' : 'context',
  };
};
