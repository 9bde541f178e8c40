/** Arithmetic on ISO days ("2026-01-27") in the proleptic Gregorian calendar, without `Date`, zones or locales. */

export interface CalendarDay {
  /** Astronomical: 0 is 1 BCE, −220 is 221 BCE. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Years are astronomical, months run from 1 to 12, days from 1. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, value) =>
  String(value).padStart(2, '0'),
);

const padded = (value: number, width: number): string =>
  (width === 2 ? twoDigits[value] : undefined) ?? String(value).padStart(width, '0');

export const printYear = (year: number): string => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4));

export const isoMonth = (year: number, month: number): string => `${printYear(year)}-${padded(month, 2)}`;

export const isoDay = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${padded(day, 2)}`;

const MINUS = 0x2d;
const NOUGHT = 0x30;

/** The number that so many digits from `at` on make; NaN when one of them is none. */
const digitsAt = (text: string, at: number, count: number): number => {
  let value = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - NOUGHT;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The parts of an ISO day; null for anything that is not a day of the calendar. */
export const readIsoDay = (iso: string): CalendarDay | null => {
  const sign = iso.charCodeAt(0) === MINUS ? 1 : 0;
  if (iso.length !== sign + 10 || iso.charCodeAt(sign + 4) !== MINUS || iso.charCodeAt(sign + 7) !== MINUS)
    return null;
  const digits = digitsAt(iso, sign, 4);
  const year = sign === 1 ? -digits : digits;
  const month = digitsAt(iso, sign + 5, 2);
  const day = digitsAt(iso, sign + 8, 2);
  return !Number.isNaN(year) && isCalendarDay(year, month, day) ? { year, month, day } : null;
};

/** Days since 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). Throws a RangeError on what is no day of the calendar. */
export const dayNumber = (iso: string): number => {
  const read = readIsoDay(iso);
  if (read === null) throw new RangeError(`not a calendar day: ${iso}`);
  const year = read.month <= 2 ? read.year - 1 : read.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (read.month + (read.month > 2 ? -3 : 9)) + 2) / 5) + read.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The ISO day of a day number (civil_from_days of the same source). */
export const isoOfDayNumber = (number: number): string => {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

/** Throws as `dayNumber` does; so do those below that take two days or ask for a weekday. */
export const addDays = (iso: string, days: number): string => isoOfDayNumber(dayNumber(iso) + days);

/** Year and month `months` after the given ones. */
export const shiftMonth = (year: number, month: number, months: number): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
};

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (iso: string): number => {
  const fromMonday = (dayNumber(iso) + 3) % 7;
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
};

/** −1, 0 or 1. Years before 0 sort backwards as text, so days are compared by number. */
export const compareDays = (a: string, b: string): number => Math.sign(dayNumber(a) - dayNumber(b));

export const earlierDay = (a: string, b: string): string => (compareDays(a, b) <= 0 ? a : b);

export const laterDay = (a: string, b: string): string => (compareDays(a, b) >= 0 ? a : b);
