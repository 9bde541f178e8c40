/** What the times of a text say of the day it was written: what it tells as past, as to come, as of this year. */
import type { FoundTime, Precision, Published, Role } from '../contract.ts';
import {
  lacksYear,
  statedYear,
  type TimeExpression,
  withYear,
} from '../languages/shared/dates/expression.ts';
import { resolveTimes } from '../languages/shared/dates/resolution.ts';
import { printYear } from '../lib/calendar.ts';
import { edtfBounds } from '../lib/edtf.ts';

/** Days that a time of the text has if the article appeared in a supposed year. */
export interface ClueDays {
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** Told by days or months, not by whole years or parts of them: its end is known. */
  readonly isFine: boolean;
  /** A quarter or half-year: what is told of it as past is told when it is over. */
  readonly isAccounted: boolean;
}

export interface Clue {
  readonly tense: 'past' | 'future' | null;
  /** Its own clause shows the tense, not one beside it. */
  readonly firm: boolean;
  readonly role: Role;
  /** `stated` with its year in figures, `relative` to the year of the article, or without a year. */
  readonly kind: 'stated' | 'relative' | 'yearless';
  readonly statedYear: number | null;
  /** A whole year from which on something is to be done: it has not begun. */
  readonly isAhead: boolean;
  readonly inYear: (year: number) => ClueDays | null;
}

const publishedIn = (year: number): Published => {
  const edtf = printYear(year);
  return { edtf, ...edtfBounds(edtf), basis: 'unknown', certainty: 'inferred', place: null };
};

const finePrecisions: ReadonlySet<Precision> = new Set(['day', 'month', 'part-of-month']);
const yearsOnly = /^-?\d{4}(?:\/-?\d{4})?$/u;

const isFine = ({ edtf, precision }: FoundTime): boolean =>
  finePrecisions.has(precision) || (precision === 'range' && !yearsOnly.test(edtf));

const isAccounted = ({ edtf, precision }: FoundTime): boolean =>
  precision === 'part-of-year' && edtf.includes('/');

const daysIn = (expression: TimeExpression, year: number): ClueDays | null => {
  const { lastMoment, moment } = expression;
  const lacking = lacksYear(moment) && (lastMoment === null || lacksYear(lastMoment));
  const placed = lacking ? { ...expression, moment: withYear(moment, year) } : expression;
  const [time] = resolveTimes([placed], publishedIn(year));
  if (time === undefined || time.date_from === null || time.date_to === null) return null;
  return {
    from: time.date_from,
    to: time.date_to,
    precision: time.precision,
    isFine: isFine(time),
    isAccounted: isAccounted(time),
  };
};

const isOfThisYear = ({ moment }: TimeExpression): boolean =>
  'year' in moment &&
  moment.year !== null &&
  typeof moment.year === 'object' &&
  moment.year.origin === 'publication';

/** Only points and ranges bound publication: "until 2030" and "since 2019" reach over it; what will be done "from 2026 on" lies ahead of it. */
const clueOf = (expression: TimeExpression): Clue[] => {
  const { bias, firm, form, lastMoment, moment, role, tense } = expression;
  const opening = form === 'since' && tense === 'future' && firm ? statedYear(moment) : null;
  if (opening !== null && moment.unit === 'year' && moment.part === null) {
    const inYear = (): ClueDays | null => daysIn({ ...expression, form: 'point' }, opening);
    return [{ tense, firm, role, kind: 'stated', statedYear: opening, isAhead: true, inYear }];
  }
  const isAhead = false;
  if ((form !== 'point' && form !== 'range') || bias !== null) return [];
  const year = (lastMoment === null ? null : statedYear(lastMoment)) ?? statedYear(moment);
  const inYear = (supposed: number): ClueDays | null => daysIn(expression, supposed);
  if (year !== null) return [{ tense, firm, role, kind: 'stated', statedYear: year, isAhead, inYear }];
  if (isOfThisYear(expression))
    return [{ tense, firm, role, kind: 'relative', statedYear: null, isAhead, inYear }];
  return lacksYear(moment)
    ? [{ tense, firm, role, kind: 'yearless', statedYear: null, isAhead, inYear }]
    : [];
};

export const publicationClues = (expressions: readonly TimeExpression[]): Clue[] =>
  expressions.flatMap(clueOf);

const unpublished: Published = {
  edtf: null,
  from: null,
  to: null,
  basis: 'unknown',
  certainty: 'inferred',
  place: null,
};

/** Days and months whose year the text itself settles, by stating it or by carrying it on from a date before. */
export const datedDays = (expressions: readonly TimeExpression[]): ClueDays[] =>
  resolveTimes(expressions, unpublished).flatMap((time) => {
    const { anchor, date_from: from, date_to: to, precision } = time;
    if ((anchor !== 'none' && anchor !== 'context') || from === null || to === null || !isFine(time))
      return [];
    return [{ from, to, precision, isFine: true, isAccounted: false }];
  });

/** The weekdays that the lead, or the paragraph after it, names without a date: an agency says so of the day it reports on. */
export const leadWeekdays = (expressions: readonly TimeExpression[]): ReadonlySet<number> => {
  const lead = expressions.find(({ role }) => role === 'lead')?.paragraph;
  if (lead === undefined) return new Set();
  const near = expressions.filter(({ paragraph }) => paragraph === lead || paragraph === lead + 1);
  return new Set(
    near.flatMap(({ moment }) => (moment.unit === 'weekday' && moment.week === null ? [moment.weekday] : [])),
  );
};

/** Years a relative expression lies from publication's: "a year ago", "last year"; null for any other. */
const yearsAway = ({ moment }: TimeExpression): number | null => {
  const offset =
    moment.unit === 'shift' && moment.step === 'year'
      ? moment.offset
      : moment.unit === 'year' && moment.year !== null && typeof moment.year === 'object'
        ? moment.year
        : null;
  return offset !== null && offset.origin === 'publication' && Math.abs(offset.offset) <= farthestEquated
    ? offset.offset
    : null;
};

/** Farther back years are counted roundly. */
const farthestEquated = 3;
/** Characters between the two: a comma and a preposition. */
const besideGap = 6;

/** "A year ago, in March 2024": the text itself says which year is its own. Null when it says so nowhere, or differently. */
export const equatedYear = (expressions: readonly TimeExpression[]): number | null => {
  const found = new Set<number>();
  expressions.forEach((expression, index) => {
    const next = expressions[index + 1];
    if (next === undefined || next.paragraph !== expression.paragraph) return;
    if (next.sentence !== expression.sentence || next.start - expression.end > besideGap) return;
    for (const [relative, stated] of [
      [expression, next],
      [next, expression],
    ] as const) {
      const [away, year] = [yearsAway(relative), statedYear(stated.moment)];
      if (away !== null && year !== null && stated.lastMoment === null) found.add(year - away);
    }
  });
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
};
