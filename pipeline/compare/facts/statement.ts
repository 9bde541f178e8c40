/** A statement as it is held against others: what it says, what it leaves open, and when it was published. */
import type { Fact, Published } from '../../contract.ts';
import { compareDays } from '../../lib/calendar.ts';

export interface Statement
  extends Pick<
    Fact,
    | 'predicate'
    | 'scope'
    | 'value_min'
    | 'value_max'
    | 'qualifier'
    | 'currency'
    | 'date'
    | 'place_id'
    | 'as_of'
    | 'certainty'
  > {
  readonly article_id: string;
  readonly published: Pick<Published, 'from' | 'to'>;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure is cut off rather than rounded only where its last digit is a small part of it: 512 may be 512.4, 200 is not 299. */
const fineParts = 50;

/**
 * What a sum may be at the precision it is printed with. A rounder figure may have been rounded or cut off (512.6 as 513 or
 * as 512); "over" leaves everything above open, "under" everything below.
 */
export function openInterval({ value_min, value_max, qualifier }: Statement): Interval | null {
  if (value_min === null || value_max === null) return null;
  const [low, high] = [Number(value_min), Number(value_max)];
  if (qualifier === 'over' || qualifier === 'at_least') return { low, high: Number.POSITIVE_INFINITY };
  if (qualifier === 'under' || qualifier === 'up_to') return { low: 0, high };
  const unit = high - low;
  const cutOff = qualifier === 'exact' && unit * fineParts <= high;
  return { low, high: cutOff ? high + unit / 2 : high };
}

/** Whether two intervals have more in common than an end. */
export function meet(a: Interval, b: Interval): boolean {
  return a.high > b.low && b.high > a.low;
}

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** The day up to which a sum is counted: the one the text names, else that of publication. */
function countedUpTo({ as_of, published }: Statement): Days {
  return as_of === null ? published : { from: as_of, to: as_of };
}

/** The statement counted up to an earlier day, then the other; null where the days do not tell. */
export function inOrder(a: Statement, b: Statement): readonly [earlier: Statement, later: Statement] | null {
  const [x, y] = [countedUpTo(a), countedUpTo(b)];
  if (isBefore(x, y)) return [a, b];
  return isBefore(y, x) ? [b, a] : null;
}

/** Whether all of one lies before all of the other; false where an end between them is not known. */
export function isBefore(x: Days, y: Days): boolean {
  return x.to !== null && y.from !== null && compareDays(x.to, y.from) < 0;
}

/** Both are counted up to one and the same day. */
export function ofOneDay(a: Statement, b: Statement): boolean {
  const [x, y] = [countedUpTo(a), countedUpTo(b)];
  return x.from !== null && x.from === x.to && y.from === y.to && x.from === y.from;
}
