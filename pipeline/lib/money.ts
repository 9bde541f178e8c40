/** What a printed sum of money allows: the interval that its rounding and its hedge leave open. */
import type { FoundAmount } from '../contract.ts';
import { add, multiply, subtract } from './decimal.ts';

export interface ValueInterval {
  /** Plain decimal strings, in currency units; never below nought. */
  readonly value_min: string;
  readonly value_max: string;
}

/**
 * The interval by the conventions of the data model, `unit` being the last non-zero printed digit: as printed, ± half a
 * unit; about, ± one unit; nearly, under and up to, from one unit below up to the figure; over and at least, from the
 * figure to one unit above; a range, from its lower end less half a unit to its upper end and half a unit.
 *
 * Exact on strings rather than in currency.js, whose numbers end at 2^53 and would move the bounds of a large figure.
 */
export const valueInterval = (
  amount: Pick<FoundAmount, 'value' | 'value_to' | 'unit' | 'qualifier'>,
): ValueInterval => {
  const { value, value_to, unit, qualifier } = amount;
  const half = multiply(unit, '0.5');
  const between = (below: string, above: string): ValueInterval => ({
    value_min: notNegative(subtract(value, below)),
    value_max: add(value_to ?? value, above),
  });
  if (value_to !== null) return between(half, half);
  switch (qualifier) {
    case 'exact':
      return between(half, half);
    case 'about':
      return between(unit, unit);
    case 'over':
    case 'at_least':
      return between('0', unit);
    case 'nearly':
    case 'under':
    case 'up_to':
      return between(unit, '0');
  }
};

const notNegative = (text: string): string => (text.startsWith('-') ? '0' : text);
