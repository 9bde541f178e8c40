/** Time expressions of an article, in order, resolved to EDTF and days by its date, by tense and by one another. */
import type { Anchor, Certainty, FoundTime, Published } from '../../../contract.ts';
import { dayNumber } from '../../../lib/calendar.ts';
import { anchorOf, type PublicationAnchor } from './anchor.ts';
import { calendarDay, calendarMonth, calendarMonths, type Stretch } from './calendar.ts';
import { accountYear, handedOnYear, lastTold, monthsHandedOn, type Told } from './context.ts';
import { lacksYear, type Moment, statedYear, type TimeExpression, withYear } from './expression.ts';
import { followed } from './followed.ts';
import { type Circumstances, type Resolution, resolveMoment } from './moment.ts';
import { type InYear, leaningOf } from './year.ts';

/** The moment in a year, for those that lack only that. */
const inYearOf =
  (moment: Moment): InYear =>
  (year) => {
    if (moment.unit === 'day' && typeof moment.month === 'number')
      return calendarDay(year, moment.month, moment.day);
    if (moment.unit === 'month' && typeof moment.month === 'number') {
      return calendarMonth(year, moment.month, moment.part);
    }
    return moment.unit === 'months' ? calendarMonths(year, moment.first, moment.last, moment.season) : null;
  };

const firstMonth = (moment: Moment): number | null => {
  if (moment.unit === 'months') return moment.first;
  return 'month' in moment && typeof moment.month === 'number' ? moment.month : null;
};

/** The ends of "December 28 – January 4" lie in neighbouring years. */
const crossesYear = (start: Moment, end: Moment): boolean => {
  const [first, last] = [firstMonth(start), firstMonth(end)];
  return first !== null && last !== null && first > last;
};

const circumstances = (
  expression: TimeExpression,
  moment: Moment,
  told: readonly Told[],
  publication: PublicationAnchor,
): Circumstances => ({
  publication,
  leaning: leaningOf(expression),
  before: lastTold(told, expression),
  handedOn:
    (moment.unit === 'day' && moment.month === null
      ? monthsHandedOn(expression, moment.day, told, publication)
      : null) ?? handedOnYear(expression, told, inYearOf(moment), publication),
  account: accountYear(expression, told, publication),
});

const leadingYear = /^-?\d{4}/;
const yearIn = (stretch: Stretch): number | null => {
  const match = leadingYear.exec(stretch.edtf);
  return match === null ? null : Number(match[0]);
};

const rangeOf = (first: Stretch, last: Stretch): Stretch => {
  const edtf = `${first.edtf.split('/').at(0)}/${last.edtf.split('/').at(-1)}`;
  const known = first.from !== null && last.to !== null;
  return { edtf, from: known ? first.from : null, to: known ? last.to : null, precision: 'range' };
};

const resolveRange = (
  expression: TimeExpression,
  end: Moment,
  told: readonly Told[],
  publication: PublicationAnchor,
): Resolution => {
  const start = expression.moment;
  const gap = crossesYear(start, end) ? 1 : 0;
  const year = 'year' in end && end.year !== null ? end.year : yearAhead(expression, end, told, publication);
  const leading = typeof year === 'number' ? year - gap : year;
  const dated = lacksYear(start) && leading !== null ? withYear(start, leading) : start;
  const given = circumstances(expression, dated, told, publication);
  const first = resolveMoment(dated, given);
  const firstYear = yearIn(first.stretch);
  const last = resolveMoment(lacksYear(end) && firstYear !== null ? withYear(end, firstYear + gap) : end, {
    ...given,
    before: first.stretch.from === null ? given.before : first.stretch,
    handedOn: null,
  });
  const inferred = dated !== start && statedYear(end) === null && first.anchor === 'none';
  const anchor = inferred ? 'publication' : rangeAnchor(first, last);
  return { stretch: rangeOf(first.stretch, last.stretch), anchor };
};

/** What "will run from June 5 to August 17" may already have begun: the end, not the start, lies ahead. */
const yearAhead = (
  expression: TimeExpression,
  end: Moment,
  told: readonly Told[],
  publication: PublicationAnchor,
): number | null => {
  if (expression.tense !== 'future' || !lacksYear(end) || !lacksYear(expression.moment)) return null;
  const last = resolveMoment(end, circumstances({ ...expression, moment: end }, end, told, publication));
  return last.anchor === 'publication' ? yearIn(last.stretch) : null;
};

const rangeAnchor = (first: Resolution, last: Resolution): Anchor => {
  if (first.anchor === 'unresolved' || last.anchor === 'unresolved') return 'unresolved';
  return first.anchor === 'none' ? last.anchor : first.anchor;
};

const open = (expression: TimeExpression, { anchor, stretch }: Resolution): Resolution => {
  const ends = stretch.edtf.split('/');
  const opened: Stretch =
    expression.form === 'since'
      ? { edtf: `${ends.at(0)}/..`, from: stretch.from, to: null, precision: 'range' }
      : { edtf: `../${ends.at(-1)}`, from: null, to: stretch.to, precision: 'range' };
  return { stretch: opened, anchor };
};

/** Stated when every part is: a decade, a year, a month with its year, a day with both. */
const certaintyOf = (expression: TimeExpression, anchor: Anchor): Certainty =>
  anchor === 'none' &&
  isStated(expression.moment) &&
  (expression.lastMoment === null || isStated(expression.lastMoment))
    ? 'stated'
    : 'inferred';

const isStated = (moment: Moment): boolean =>
  moment.unit === 'decade' || moment.unit === 'century' || statedYear(moment) !== null;

const resolve = (
  found: TimeExpression,
  told: readonly Told[],
  publication: PublicationAnchor,
): Resolution => {
  const expression = followed(found, told, publication);
  if (expression.lastMoment !== null)
    return resolveRange(expression, expression.lastMoment, told, publication);
  const point = resolveMoment(
    expression.moment,
    circumstances(expression, expression.moment, told, publication),
  );
  return expression.form === 'since' || expression.form === 'until' ? open(expression, point) : point;
};

/** A later neighbour in the same list gives its year: "in May and June 2025". */
const withListedYears = (expressions: readonly TimeExpression[]): TimeExpression[] => {
  const filled = [...expressions];
  for (let i = filled.length - 2; i >= 0; i -= 1) {
    const [here, next] = [filled[i], filled[i + 1]];
    if (here === undefined || next === undefined) continue;
    if (!here.joined || !lacksYear(here.moment) || here.lastMoment !== null || !('year' in next.moment))
      continue;
    filled[i] = { ...here, moment: withYear(here.moment, next.moment.year) };
  }
  return filled;
};

/** A comma, or a bracket, between a weekday and the day that says which. */
const APPOSED = 2;
const WEEK = 7;

/** «в следующий четверг, 22 мая», "next Thursday, May 22": which week is meant, the day behind it says. */
const ofApposedDay = (time: FoundTime, next: FoundTime | undefined): FoundTime => {
  if (time.anchor !== 'publication' || time.precision !== 'day' || next?.precision !== 'day') return time;
  if (time.paragraph !== next.paragraph || next.start - time.end !== APPOSED) return time;
  if (time.date_from === null || next.date_from === null) return time;
  const apart = Math.abs(dayNumber(time.date_from) - dayNumber(next.date_from));
  const { edtf, date_from, date_to } = next;
  return apart === WEEK ? { ...time, edtf, date_from, date_to } : time;
};

/**
 * Days of every expression. The expressions come in the order of the text; one that no date can be found for keeps what
 * it says ("XXXX-06-23"), with the anchor `unresolved` and no days: a wrong year would be worse.
 */
export const resolveTimes = (expressions: readonly TimeExpression[], published: Published): FoundTime[] => {
  const publication = anchorOf(published);
  const told: Told[] = [];
  const times = withListedYears(expressions).map((expression): FoundTime => {
    const { anchor, stretch } = resolve(expression, told, publication);
    const { end, paragraph, rule, start, tense } = expression;
    if (anchor !== 'unresolved') told.push({ expression, stretch });
    return {
      paragraph,
      start,
      end,
      rule,
      certainty: certaintyOf(expression, anchor),
      edtf: stretch.edtf,
      date_from: stretch.from,
      date_to: stretch.to,
      precision: stretch.precision,
      anchor,
      tense,
    };
  });
  return times.map((time, at) =>
    expressions[at]?.moment.unit === 'weekday' ? ofApposedDay(time, times[at + 1]) : time,
  );
};
