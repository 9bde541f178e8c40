/** rates: one row a reference rate that a conversion was held against. */
import type { Rate } from '../contract.ts';
import { keyOf } from '../lib/id.ts';
import type { Rows } from '../schemas/tables.ts';

export function rateRow({ date, base, quote, rate, source }: Rate): Rows['rates'] {
  return { rate_id: keyOf('rat', date, base, quote, source), date, base, quote, rate, source };
}
