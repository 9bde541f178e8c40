/** What a grammar says of a time expression before anybody knows the article's date: the same shape in every language. */
import type { Place, Reading, Role } from '../../../contract.ts';

/** The clause tells of it as done, as still to come, or leaves it open. */
export type Tense = 'past' | 'future' | null;

/** Thirds: early, mid, late. Of a year four months each; of a month days 1–10, 11–20 and the rest. */
export type Part = 'early' | 'mid' | 'late';

/** What an offset counts from: the article's date, the date told before it, or the year last reported on, which is that of the article or the one before. */
export type Origin = 'publication' | 'context' | 'account';

/** "last year": −1 from publication; "the same year": 0 from context. */
export interface Offset {
  readonly offset: number;
  readonly origin: Origin;
}

/** A number when the text says it, an offset when it says which in relation to another; null when it says nothing. */
export type Term = number | Offset | null;

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** One end of a time expression, or all of it. Months count from 1, weekdays from Monday = 1. */
export type Moment =
  | { readonly unit: 'day'; readonly year: Term; readonly month: Term; readonly day: number }
  | { readonly unit: 'month'; readonly year: Term; readonly month: Term; readonly part: Part | null }
  /** Whole months, `last` above 12 when it lies in the next year; `season` only tells the precision; `isAfter`: the first behind the date told before. */
  | {
      readonly unit: 'months';
      readonly year: Term;
      readonly first: number;
      readonly last: number;
      readonly season: boolean;
      readonly isAfter?: true;
    }
  /** `reach`: the part of the year before ("earlier this year") or after ("later this year") publication. */
  | {
      readonly unit: 'year';
      readonly year: Term;
      readonly part: Part | null;
      readonly reach: 'before' | 'after' | null;
    }
  /** First year of the ten; `part` is kept in the span alone: nobody agrees where the early nineties end. */
  | { readonly unit: 'decade'; readonly first: number }
  /** First year of the hundred: 1900 for the 20th century, as EDTF counts. */
  | { readonly unit: 'century'; readonly first: number }
  | { readonly unit: 'weekday'; readonly weekday: number; readonly week: Offset | null }
  | { readonly unit: 'weekend'; readonly week: Offset | null }
  /** The day, week, month, … a number of steps away. */
  | { readonly unit: 'shift'; readonly step: Step; readonly offset: Offset }
  /** "the past three years", "the next two months": so many steps back (negative) or ahead. */
  | { readonly unit: 'stretch'; readonly step: Step; readonly count: number };

/** `since` and `until` are open at the other end. */
export type Form = 'point' | 'range' | 'since' | 'until';

export interface TimeExpression extends Place {
  /** `date.<name>`. */
  readonly rule: string;
  readonly role: Role;
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
  readonly tense: Tense;
  /** Its own clause shows the tense; where only a clause beside it does, another year may lie so near that it is meant. */
  readonly firm: boolean;
  /** Without a sign of tense the calendar year before is not meant: Chinese would say 去年. */
  readonly ownYear: boolean;
  readonly form: Form;
  readonly moment: Moment;
  /** The last moment of a range. */
  readonly lastMoment: Moment | null;
  /** "last May", "next summer": the nearest one wholly before or after publication. */
  readonly bias: 'last' | 'next' | null;
  /** Told in one list with the expression after it, whose year it may share: "in May and June 2025". */
  readonly joined: boolean;
  /** Its year holds for the year-less dates that follow; not so of a year compared with or standing in a name. */
  readonly carries: boolean;
}

export type TimeGrammar = (reading: Reading) => TimeExpression[];

/** A year some years away from the article's. */
export const fromPublication = (offset: number): Offset => ({ offset, origin: 'publication' });
export const fromContext = (offset: number): Offset => ({ offset, origin: 'context' });
export const fromAccount = (offset: number): Offset => ({ offset, origin: 'account' });

/** The year a moment states in figures, or null. */
export const statedYear = (moment: Moment): number | null =>
  'year' in moment && typeof moment.year === 'number' ? moment.year : null;

/** The moment with a year it did not state. */
export const withYear = (moment: Moment, year: Term): Moment =>
  'year' in moment ? { ...moment, year } : moment;

/** Whether only the year is missing for the moment to stand in the calendar. */
export const lacksYear = (moment: Moment): boolean =>
  'year' in moment &&
  moment.year === null &&
  moment.unit !== 'year' &&
  (!('month' in moment) || typeof moment.month === 'number');
