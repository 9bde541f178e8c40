/** Which year a year-less date means: by the article's date and by how the clause tells of it. */
import { compareDays, dayNumber, readIsoDay } from '../../../lib/calendar.ts';
import type { PublicationAnchor } from './anchor.ts';
import type { Stretch } from './calendar.ts';
import type { Tense, TimeExpression } from './expression.ts';

/** The stretch in a given year; null when that year does not have it (29 February). It begins in its year and ends in it or the next. */
export type InYear = (year: number) => Stretch | null;

/** `last`: wholly before; `past`: not begun after; `future`: not ended before; `next`: wholly after; `own`: nearest, but not of the calendar year before, nor of the one after unless few months ahead; null: nearest. */
export type Choice = Tense | 'last' | 'next' | 'own';

/**
 * Four months, in days. A clause beside the date's tells its tense only by the way: a date this near on the other side is
 * meant; and this far back a date of the year before needs no 去年.
 */
const fewMonths = 123;

const distance = (stretch: Stretch, day: string): number => {
  if (stretch.from === null || stretch.to === null) return Number.POSITIVE_INFINITY;
  return Math.max(dayNumber(stretch.from) - dayNumber(day), dayNumber(day) - dayNumber(stretch.to), 0);
};

const fits = (stretch: Stretch, choice: Choice, day: string): boolean => {
  if (stretch.from === null || stretch.to === null) return false;
  switch (choice) {
    case 'past':
      return compareDays(stretch.from, day) <= 0;
    case 'last':
      return compareDays(stretch.to, day) < 0;
    case 'future':
      return compareDays(stretch.to, day) >= 0;
    case 'next':
      return compareDays(stretch.from, day) > 0;
    case 'own': {
      const later = (readIsoDay(stretch.from)?.year ?? 0) - (readIsoDay(day)?.year ?? 0);
      return later === 0 || (later > 0 && distance(stretch, day) <= fewMonths);
    }
    case null:
      return true;
  }
};

/** A leap day comes back after at most eight years. */
export const leapReach = 8;
/** What every year has is nearest in one of so many on either side, whatever the choice. */
const nearReach = 2;

/** The occurrence closest to the day on the side the choice allows, within so many years; beyond them only where one of them lacks it. */
const occurrence = (inYear: InYear, choice: Choice, day: string, reach: number): Stretch | null => {
  const around = readIsoDay(day)?.year;
  if (around === undefined) return null;
  let best: Stretch | null = null;
  let least = Number.POSITIVE_INFINITY;
  let missing = false;
  const consider = (year: number): void => {
    const stretch = inYear(year);
    if (stretch === null) missing = true;
    else if (fits(stretch, choice, day)) {
      const far = distance(stretch, day);
      if (best === null || far < least) [best, least] = [stretch, far];
    }
  };
  for (let year = around - reach; year <= around + reach; year += 1) consider(year);
  return missing && reach < leapReach ? occurrence(inYear, choice, day, leapReach) : best;
};

/** The side that is meant, and how many days on the other side one may lie that is meant all the same. */
export interface Leaning {
  readonly choice: Choice;
  readonly lean: number;
}

/** "banned trucks from Nov. 20 to Dec. 10": what was decided is past, the stretch right ahead is not. */
const stretchAhead = 30;

/** An end still open lies ahead, unless the clause tells of the past: then the nearest is meant, the end may lie ahead all the same. */
export const leaningOf = ({
  bias,
  firm,
  form,
  lastMoment,
  moment,
  ownYear,
  tense,
}: TimeExpression): Leaning => {
  const lean = firm ? (lastMoment === null ? 0 : stretchAhead) : fewMonths;
  if (ownYear && bias === null && form !== 'until') return { choice: 'own', lean: fewMonths };
  if (form !== 'until') return { choice: bias ?? tense, lean };
  return { choice: tense === 'past' && moment.unit !== 'weekday' ? null : (tense ?? 'future'), lean };
};

const onSide = (inYear: InYear, { choice, lean }: Leaning, day: string, reach: number): Stretch | null => {
  const chosen = occurrence(inYear, choice, day, reach);
  if (lean === 0 || choice === null || choice === 'last' || choice === 'next') return chosen;
  const nearest = occurrence(inYear, null, day, reach);
  return nearest !== null && distance(nearest, day) <= lean ? nearest : (chosen ?? nearest);
};

/** Null unless every day the article may have appeared on gives the same answer: a wrong year is worse than none. */
export const chooseYear = (
  inYear: InYear,
  leaning: Leaning,
  anchor: PublicationAnchor,
  reach = nearReach,
): Stretch | null => {
  if (anchor.from === null || anchor.to === null) return null;
  const first = onSide(inYear, leaning, anchor.from, reach);
  const last = anchor.from === anchor.to ? first : onSide(inYear, leaning, anchor.to, reach);
  return first !== null && last !== null && first.edtf === last.edtf ? last : null;
};
