/** The same stretch of another year: 上半年票房292亿元，去年同期为238亿元. */
import type { FoundAmount, ResolvedTime } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { daysInMonth } from '../lib/calendar.ts';
import type { SentenceView } from './sentences.ts';

/** 2025-07 and 2025-07/2025-09. */
export const inOneYear = /^(\d{4})-\d\d(?:\/\1-\d\d)?$/u;

/** The same months of another year. */
export function inYear(
  { edtf, date_from, date_to, precision, anchor }: ResolvedTime,
  year: string,
): ResolvedTime {
  const own = edtf.slice(0, year.length);
  const february = `-02-${daysInMonth(Number(year), 2)}`;
  const moved = (day: string | null) => day?.replace(own, year).replace(/-02-2[89]$/u, february) ?? null;
  return {
    edtf: edtf.replaceAll(own, year),
    date_from: moved(date_from),
    date_to: moved(date_to),
    precision,
    anchor,
  };
}

/** Between a year and 同期 nothing stands. */
const BESIDE = 4;

/**
 * The period of a sum that is told with 去年同期: that of the sum told before it, in the other year; null where that is no stretch of months, for it is
 * not the whole year, and of 前一财年, which no date tells.
 */
export function samePeriod(
  view: SentenceView<FoundAmount>,
  amount: FoundAmount,
  period: ResolvedTime | null,
  comparedWith: ResolvedTime | null,
  { guards }: LinkWords,
): ResolvedTime | null {
  const opening = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  if (guards.sums.periodBefore.test(opening)) return null;
  if (period?.precision !== 'year') return period;
  const { start } = amount;
  const year = view.dates.findLast((date) => date.edtf === period.edtf && date.end <= start);
  if (year === undefined) return period;
  if (!guards.sums.samePeriod.test(view.paragraphText.slice(year.end, Math.min(start, year.end + BESIDE))))
    return period;
  return comparedWith !== null && inOneYear.test(comparedWith.edtf)
    ? inYear(comparedWith, period.edtf)
    : null;
}
