/** One moment of a time expression, resolved against the article's date and the date told before it. */
import type { Anchor } from '../../../contract.ts';
import { readIsoDay, shiftMonth } from '../../../lib/calendar.ts';
import type { PublicationAnchor } from './anchor.ts';
import {
  calendarCentury,
  calendarDay,
  calendarDecade,
  calendarMonth,
  calendarMonths,
  calendarYear,
  type Stretch,
  unknown,
  unknownMonths,
  unknownYear,
} from './calendar.ts';
import type { Moment, Offset, Term } from './expression.ts';
import { resolveShift, resolveStretch, resolveWeekday, resolveWeekend } from './steps.ts';
import { chooseYear, type InYear, type Leaning, leapReach } from './year.ts';

export interface Resolution {
  readonly stretch: Stretch;
  readonly anchor: Anchor;
}

export interface Circumstances {
  readonly publication: PublicationAnchor;
  readonly leaning: Leaning;
  /** The date told before, in the same paragraph. */
  readonly before: Stretch | null;
  /** The year that such a date hands on to a year-less one, when it does; of a day without its month, the months after the one told. */
  readonly handedOn: number | null;
  /** The year reported on right before, where it is not the article's own. */
  readonly account: number | null;
}

export const unresolved = (stretch: Stretch): Resolution => ({ stretch, anchor: 'unresolved' });
const from = (stretch: Stretch | null, anchor: Anchor, otherwise: Stretch): Resolution =>
  stretch === null ? unresolved(otherwise) : { stretch, anchor };

const yearOf = (stretch: Stretch | null): number | null =>
  stretch?.from == null ? null : (readIsoDay(stretch.from)?.year ?? null);

interface Known {
  readonly value: number;
  readonly anchor: Anchor;
}

const knownYear = (term: Term, given: Circumstances): Known | null => {
  if (term === null) return null;
  if (typeof term === 'number') return { value: term, anchor: 'none' };
  const isAccount = term.origin === 'account' && given.account !== null;
  const base =
    term.origin === 'context' ? yearOf(given.before) : isAccount ? given.account : given.publication.year;
  const anchor = term.origin === 'context' || isAccount ? 'context' : 'publication';
  return base === null ? null : { value: base + term.offset, anchor };
};

/** A moment that lacks nothing but its year. */
const inSomeYear = (year: Term, inYear: InYear, unknownForm: Stretch, given: Circumstances): Resolution => {
  const known = knownYear(year, given);
  if (known !== null) return from(inYear(known.value), known.anchor, unknownForm);
  if (year !== null) return unresolved(unknownForm);
  if (given.handedOn !== null) {
    const handed = inYear(given.handedOn);
    if (handed !== null) return { stretch: handed, anchor: 'context' };
  }
  return from(chooseYear(inYear, given.leaning, given.publication), 'publication', unknownForm);
};

const monthAway = (offset: Offset, given: Circumstances): { year: number; month: number } | null => {
  const base = offset.origin === 'publication' ? given.publication.month : monthOf(given.before);
  return base === null ? null : shiftMonth(base.year, base.month, offset.offset);
};

const monthOf = (stretch: Stretch | null): { year: number; month: number } | null => {
  if (stretch?.from == null || stretch.to === null) return null;
  const [first, last] = [readIsoDay(stretch.from), readIsoDay(stretch.to)];
  return first !== null && first.year === last?.year && first.month === last.month ? first : null;
};

const originAnchor = (offset: Offset): Anchor =>
  offset.origin === 'publication' ? 'publication' : 'context';

const resolveDay = (moment: Extract<Moment, { unit: 'day' }>, given: Circumstances): Resolution => {
  const { day, month, year } = moment;
  if (typeof month === 'number') {
    const unknownForm = unknownYear(month, day, 'day');
    return inSomeYear(year, (y) => calendarDay(y, month, day), unknownForm, given);
  }
  const unknownForm = unknownYear(null, day, 'day');
  if (month !== null) {
    const away = monthAway(month, given);
    return away === null
      ? unresolved(unknownForm)
      : from(calendarDay(away.year, away.month, day), originAnchor(month), unknownForm);
  }
  const told = monthOf(given.before);
  if (given.handedOn !== null && told !== null) {
    const handing = shiftMonth(told.year, told.month, given.handedOn);
    const handed = calendarDay(handing.year, handing.month, day);
    if (handed !== null) return { stretch: handed, anchor: 'context' };
  }
  return from(dayOfSomeMonth(day, given), 'publication', unknownForm);
};

/** "on the 27th": the occurrence among the months around publication. */
const dayOfSomeMonth = (day: number, given: Circumstances): Stretch | null => {
  // Numbering months instead of years lets the same choice serve.
  const inMonth: InYear = (index) => {
    const base = given.publication.from === null ? null : readIsoDay(given.publication.from);
    if (base === null) return null;
    const { year, month } = shiftMonth(base.year, base.month, index - base.year);
    return calendarDay(year, month, day);
  };
  const { choice, lean } = given.leaning;
  return chooseYear(
    inMonth,
    { choice: choice === 'own' ? null : choice, lean: lean / 12 },
    given.publication,
    leapReach,
  );
};

const resolveMonth = (moment: Extract<Moment, { unit: 'month' }>, given: Circumstances): Resolution => {
  const { month, part, year } = moment;
  if (typeof month === 'number') {
    const unknownForm = unknownYear(month, null, part === null ? 'month' : 'part-of-month');
    return inSomeYear(year, (y) => calendarMonth(y, month, part), unknownForm, given);
  }
  const unknownForm = unknownYear(null, null, part === null ? 'month' : 'part-of-month');
  const away = month === null ? null : monthAway(month, given);
  if (month === null || away === null) return unresolved(unknownForm);
  if (year !== null) return inSomeYear(year, (y) => calendarMonth(y, away.month, part), unknownForm, given);
  return { stretch: calendarMonth(away.year, away.month, part), anchor: originAnchor(month) };
};

const resolveYear = (moment: Extract<Moment, { unit: 'year' }>, given: Circumstances): Resolution => {
  const precision = moment.part === null && moment.reach === null ? 'year' : 'part-of-year';
  const known = knownYear(moment.year, given);
  if (known === null) return unresolved(unknown('XXXX', precision));
  const whole = calendarYear(known.value, moment.part);
  const { from: first, to: last } = given.publication;
  if (moment.reach === null) return { stretch: whole, anchor: known.anchor };
  const cut = moment.reach === 'before' ? { to: last ?? whole.to } : { from: first ?? whole.from };
  return { stretch: { ...whole, ...cut, precision }, anchor: known.anchor };
};

export const resolveMoment = (moment: Moment, given: Circumstances): Resolution => {
  switch (moment.unit) {
    case 'day':
      return resolveDay(moment, given);
    case 'month':
      return resolveMonth(moment, given);
    case 'months': {
      const { first, last, season, year } = moment;
      const unknownForm = unknownMonths(first, last, season);
      const told = moment.isAfter === true ? yearOf(given.before) : null;
      if (told !== null) {
        // "in autumn 2026, and the following spring"
        const own = calendarMonths(told, first, last, season);
        const isBehind = (own.from ?? '') > (given.before?.to ?? '');
        return { stretch: isBehind ? own : calendarMonths(told + 1, first, last, season), anchor: 'context' };
      }
      return inSomeYear(year, (y) => calendarMonths(y, first, last, season), unknownForm, given);
    }
    case 'year':
      return resolveYear(moment, given);
    case 'decade':
      return { stretch: calendarDecade(moment.first), anchor: 'none' };
    case 'century':
      return { stretch: calendarCentury(moment.first), anchor: 'none' };
    case 'weekday':
      return resolveWeekday(moment, given);
    case 'weekend':
      return resolveWeekend(moment, given);
    case 'shift':
      return resolveShift(moment, given);
    case 'stretch':
      return resolveStretch(moment, given);
  }
};
