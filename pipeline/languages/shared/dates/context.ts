/** The dates told earlier in a paragraph, and when the year of one of them holds for a year-less date after it. */
import {
  compareDays,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  isoDay,
  readIsoDay,
  shiftMonth,
} from '../../../lib/calendar.ts';
import type { PublicationAnchor } from './anchor.ts';
import type { Stretch } from './calendar.ts';
import { lacksYear, type Moment, type TimeExpression } from './expression.ts';
import { chooseYear, type InYear, leaningOf } from './year.ts';

/** A date already resolved, as context for those after it. */
export interface Told {
  readonly expression: TimeExpression;
  readonly stretch: Stretch;
}

/** How far a year carries beyond its own sentence, in sentences. */
const carryingSentences = 2;

/** How many dates back a year is looked for. */
const mostBefore = 12;

/** A day of the last month is news: its year is the article's, whatever year the paragraph spoke of before. */
const freshDays = 31;

/** The last date told in the paragraph that has days. */
export const lastTold = (told: readonly Told[], expression: TimeExpression): Stretch | null => {
  const last = told.at(-1);
  return last !== undefined && last.expression.paragraph === expression.paragraph ? last.stretch : null;
};

/** 上年同期…，上年同期…: neither is the year reported on. */
const isOfAccount = (moment: Moment): boolean =>
  'year' in moment &&
  typeof moment.year === 'object' &&
  moment.year !== null &&
  moment.year.origin === 'account';

/** 公司2024年营收32.5亿元，上年度为28.1亿元: the year before the one reported on, told of in this sentence or right before it, and not before that of the article. */
export const accountYear = (
  { paragraph, sentence }: TimeExpression,
  told: readonly Told[],
  { year }: PublicationAnchor,
): number | null => {
  const last = told.findLast(({ expression: { moment } }) => !isOfAccount(moment));
  if (year === null || last?.expression.paragraph !== paragraph) return null;
  if (sentence - last.expression.sentence > 1 || last.stretch.precision === 'day') return null;
  const reported = last.stretch.from === null ? null : readIsoDay(last.stretch.from)?.year;
  return reported === year - 1 ? reported : null;
};

const isFine = (stretch: Stretch): boolean =>
  stretch.precision === 'day' || stretch.precision === 'month' || stretch.precision === 'part-of-month';

/** A day told after one with a larger number: so soon, the next month has begun. */
const monthTurns = 14;

/** A plan cannot lie before the article, nor a report after it. */
const fitsTense = (stretch: Stretch, expression: TimeExpression, publication: PublicationAnchor): boolean => {
  const { from, to } = stretch;
  if (from === null || to === null) return false;
  if (expression.tense === 'future' && publication.from !== null)
    return compareDays(to, publication.from) >= 0;
  if (expression.tense === 'past' && publication.to !== null) return compareDays(from, publication.to) <= 0;
  return true;
};

const isFresh = (inYear: InYear, expression: TimeExpression, publication: PublicationAnchor): boolean => {
  const chosen = chooseYear(inYear, leaningOf(expression), publication);
  if (chosen?.precision !== 'day' || chosen.from === null || publication.to === null) return false;
  return Math.abs(dayNumber(publication.to) - dayNumber(chosen.from)) <= freshDays;
};

/** "is due to start next April before the crew moves on in June": a plan told forward in one sentence. */
const isPlanned = ({ expression: { bias, paragraph, sentence } }: Told, next: TimeExpression): boolean =>
  bias === 'next' && next.tense !== 'past' && paragraph === next.paragraph && sentence === next.sentence;

/**
 * The year handed on to a year-less date by one told before it: in the same sentence always; in the next ones when a
 * story is told forward, month by month, from a date with its year; over the paragraph when nothing else gives a year.
 */
export const handedOnYear = (
  expression: TimeExpression,
  told: readonly Told[],
  inYear: InYear,
  publication: PublicationAnchor,
): number | null => {
  if (!lacksYear(expression.moment) || expression.bias !== null) return null;
  const oldest = Math.max(0, told.length - mostBefore);
  for (let i = told.length - 1; i >= oldest; i -= 1) {
    const before = told[i];
    if (before === undefined || before.expression.paragraph !== expression.paragraph) return null;
    if (!before.expression.carries && !isPlanned(before, expression)) continue;
    if (before.stretch.from === null) continue;
    const year = readIsoDay(before.stretch.from)?.year;
    const stretch = year === undefined ? null : inYear(year);
    if (year === undefined || stretch === null || stretch.from === null) continue;
    if (!fitsTense(stretch, expression, publication)) return null;
    if (!before.expression.carries) return compareDays(stretch.from, before.stretch.from) >= 0 ? year : null;
    const sentences = expression.sentence - before.expression.sentence;
    if (sentences === 0) return year;
    // "In 2023 it lost 80 million. Its next release opens on Nov. 22": a plan has no year of what is done.
    if (expression.tense !== 'past' && before.expression.tense === 'past') return null;
    if (publication.from === null) return year;
    if (sentences > carryingSentences || !isFine(before.stretch) || expression.tense === 'future')
      return null;
    if (compareDays(stretch.from, before.stretch.from) < 0) return null;
    return isFresh(inYear, expression, publication) ? null : year;
  }
  return null;
};

/**
 * "On June 5 … on the 12th": a day without its month belongs to the month told before in the same sentence; not so what is
 * told as done and would lie ahead, nor a smaller number beside a plan: "will open on May 8, the director said on the 4th". Told so soon
 * that the next month has begun, a smaller number is a day of that month: "opened on April 30 and led from the 2nd". How many months
 * after the one told; null when that one tells nothing.
 */
export const monthsHandedOn = (
  expression: TimeExpression,
  day: number,
  told: readonly Told[],
  publication: PublicationAnchor,
): number | null => {
  const before = told.at(-1);
  if (
    before === undefined ||
    before.expression.paragraph !== expression.paragraph ||
    before.expression.sentence !== expression.sentence ||
    !isFine(before.stretch) ||
    before.stretch.from === null
  )
    return null;
  const start = readIsoDay(before.stretch.from);
  if (start === null) return null;
  const isPlan = expression.tense === 'future' && expression.firm;
  if (before.expression.tense === 'future' && !isPlan && day <= start.day) return null;
  const { to } = publication;
  const ahead = daysInMonth(start.year, start.month) - start.day + day;
  if (day < start.day && ahead <= monthTurns && to !== null && before.stretch.precision === 'day') {
    const next = shiftMonth(start.year, start.month, 1);
    if (compareDays(isoDay(next.year, next.month, day), to) <= 0) return 1;
  }
  if (!isCalendarDay(start.year, start.month, day)) return null;
  const handed = isoDay(start.year, start.month, day);
  const isAhead =
    expression.tense === 'past' && expression.firm && to !== null && compareDays(handed, to) > 0;
  return isAhead ? null : 0;
};
