/** A figure as a JSON number: at most 15 significant digits are exact in every reader, so a longer one is null. */
import { isExact } from '../lib/decimal.ts';

/** The number a plain decimal string writes, or null when it has more digits than a double keeps. */
export function numberCell(decimal: string | null): number | null {
  return decimal === null || !isExact(decimal) ? null : Number(decimal);
}

/** Rounds to so many digits after the point; null stays null. */
export function rounded(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits));
}
