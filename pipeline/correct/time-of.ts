/** A time as a person writes it, in EDTF, with its days and its precision. */
import type { Precision, ResolvedTime } from '../contract.ts';
import { edtfBounds, isValidEdtf } from '../lib/edtf.ts';

const forms: readonly (readonly [RegExp, Precision])[] = [
  [/\//, 'range'],
  [/^-?\d{4}-\d\d-\d\d$/, 'day'],
  [/^-?\d{4}-2[1-4]$/, 'season'],
  [/^-?\d{4}-[34]\d$/, 'part-of-year'],
  [/^-?\d{4}-\d\d$/, 'month'],
  [/^\d{3}X$/, 'decade'],
  [/^\d\dXX$/, 'century'],
  [/^-?\d{4}$/, 'year'],
];

/** Null for what is no EDTF, or says no day at all. */
export function timeOf(edtf: string): ResolvedTime | null {
  const plain = edtf.replace(/[?~%]/g, '');
  const precision = forms.find(([form]) => form.test(plain))?.[1];
  const { from, to } = edtfBounds(edtf);
  if (precision === undefined || !isValidEdtf(edtf) || (from === null && to === null)) return null;
  return { edtf, date_from: from, date_to: to, precision, anchor: 'none' };
}
