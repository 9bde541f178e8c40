/** A figure as a JSON number: at most 15 significant digits are exact in every reader, so a longer one is null. */
import { significantDigits } from '../lib/decimal.ts';

/** IEEE 754 doubles give back every decimal of so many digits. */
export const MOST_SIGNIFICANT_DIGITS = 15;

/** The number a plain decimal string writes, or null when it has more digits than a double keeps. */
export function numberCell(decimal: string | null): number | null {
  return decimal === null || !isExact(decimal) ? null : Number(decimal);
}

/** Whether a plain decimal string is the same figure as a JSON number. */
export function isExact(decimal: string): boolean {
  return decimal.length <= MOST_SIGNIFICANT_DIGITS || significantDigits(decimal) <= MOST_SIGNIFICANT_DIGITS;
}

/** Rounds to so many digits after the point; null stays null. */
export function rounded(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits));
}
