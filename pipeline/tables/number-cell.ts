/** A figure as a JSON number: at most 15 significant digits are exact in every reader, so a longer one is null. */

const MOST_SIGNIFICANT_DIGITS = 15;

/** The number a plain decimal string writes, or null when it has more digits than a double keeps. */
export function numberCell(decimal: string | null): number | null {
  if (decimal === null) return null;
  const significant = decimal.replace(/^-?0*\.?0*|\./g, '').replace(/^0+|0+$/g, '');
  return significant.length > MOST_SIGNIFICANT_DIGITS ? null : Number(decimal);
}

/** Rounds to so many digits after the point; null stays null. */
export function rounded(value: number | null | undefined, digits: number): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(digits));
}
