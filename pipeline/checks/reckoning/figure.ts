/** A figure of a sentence, and the interval that its hedge and the precision it is printed with leave open. */
import type { LinkedCount, Place } from '../../contract.ts';
import { isDecimal, lastPlace } from '../../lib/decimal.ts';

export interface Figure extends Place {
  readonly kind: 'percent' | 'money' | 'count' | 'bare';
  readonly value: number;
  /** Upper end of a printed range, else null. */
  readonly upTo: number | null;
  /** Place value of the last printed digit that is not a nought. */
  readonly unit: number;
  /** Currency of a sum, noun of a count; null for a bare number. */
  readonly of: string | null;
  /** A bare number written out: it counts things, and has no scale to be understood. */
  readonly inWords: boolean;
  readonly hedge: 'exact' | 'about' | 'nearly' | 'over';
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The figure of a count, before its hedge is read; null for ranks, percentage points, and what is no plain number. */
export function figureOfCount({
  paragraph,
  start,
  end,
  value,
  unit,
  is_ordinal,
}: LinkedCount): Figure | null {
  const kind = unit === '%' ? 'percent' : 'count';
  const opaque = is_ordinal || (kind === 'count' && !isDecimal(value));
  if (opaque || unit.includes('percentage point')) return null;
  return { paragraph, start, end, kind, ...plainValue(value), of: unit, inWords: false, hedge: 'exact' };
}

/** `value`: a plain decimal, as printed. */
export function plainValue(value: string): Pick<Figure, 'value' | 'upTo' | 'unit'> {
  return { value: Number(value), upTo: null, unit: Number(lastPlace(value)) };
}

/**
 * A round figure is printed with noughts that may or may not be meant: 200 million stands for anything from 150 to 250
 * million by its last digit alone. Half of one part in twenty is taken instead, and one in four for a hedge, so that
 * "from 200 to 250 million" can be reckoned with at all.
 */
const widestRounding = 0.05;
const widestHedge = 0.25;

/** Counts below this are counted, not rounded. */
const counted = 1000;

/** All that a figure may stand for, by its rounding and hedge: in its own unit, percentages in points. */
export function intervalOf(figure: Figure): Interval {
  const { value, upTo, unit, kind, hedge } = figure;
  if (kind === 'percent') return percentInterval(figure);
  const hedged = Math.min(unit, widestHedge * value);
  if (upTo !== null) return { low: value, high: upTo };
  if (hedge === 'over') return { low: value, high: value + hedged };
  if (hedge === 'nearly') return { low: value - hedged, high: value };
  if (hedge === 'about') return { low: value - hedged, high: value + hedged };
  if (kind !== 'money' && value < counted && Number.isInteger(value)) return { low: value, high: value };
  const half = Math.min(unit, widestRounding * value) / 2;
  return { low: value - half, high: value + half };
}

/** Newsrooms round percentages up and down alike: one whole unit of the last digit, not half of it. */
function percentInterval({ value, upTo, unit, hedge }: Figure): Interval {
  const digit = unit < 1 ? unit : 1;
  const wide = Math.max(2, 0.1 * value);
  switch (hedge) {
    case 'exact':
      return { low: value - digit, high: (upTo ?? value) + digit };
    case 'about':
      return { low: value - wide, high: value + wide };
    case 'over':
      return { low: value - digit, high: value + Math.max(5, wide) };
    case 'nearly':
      return { low: value - Math.max(5, wide), high: value + digit };
  }
}

/** Whether two intervals have a value in common, their ends included. */
export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Whether two figures count the same thing, as far as their units tell. */
export function comparable(a: Figure, b: Figure): boolean {
  if (a.kind === 'percent' || b.kind === 'percent') return a.kind === b.kind;
  // "$21.8 million, up 12 percent on the top six"
  if ((a.kind === 'money' || b.kind === 'money') && (a.inWords || b.inWords)) return false;
  if (a.kind === 'bare' || b.kind === 'bare') return true;
  return a.kind === b.kind && a.of === b.of;
}

/** Features and shorts are both films: the nouns of a part and its whole may differ, sums and counts may not. */
export function sameSort(part: Figure, whole: Figure): boolean {
  if (part.kind === 'bare' || whole.kind === 'bare')
    return part.kind !== 'percent' && whole.kind !== 'percent';
  if (part.kind === 'money' || whole.kind === 'money')
    return part.kind === whole.kind && part.of === whole.of;
  return (part.kind === 'percent') === (whole.kind === 'percent');
}
