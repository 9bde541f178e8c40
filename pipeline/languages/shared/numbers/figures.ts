/** Reads a printed figure, "1,234.5" or «1 234,5», as an exact decimal, by the marks its language uses. */
import { normalizeDecimal } from '../../../lib/decimal.ts';

export type DecimalMark = '.' | ',';

const digits = /^\d+$/;
const anyDigit = /\d/g;
const spaces = /[\s'’\u00A0\u2009\u202F]/gu;
/** Most figures with a mark have one, and no space. */
const parted = /^(\d+)([^\d\s'’])(\d+)$/;

/** Groups of three, or of two and a last three as in India. */
const grouped = /^\d{1,3}(?:\D\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * The value of a figure, or null when it is not one ("1.2.3", a version). One mark with three digits after it may be
 * either: `whole` tells that thousands are the likelier reading there («1.500 рублей», "€12.500"), as they are for a
 * sum without a scale word, whose hundredths would have two digits.
 */
export const readFigure = (printed: string, decimal: DecimalMark, whole: boolean): string | null => {
  if (digits.test(printed)) return normalizeDecimal(printed);
  const parts = parted.exec(printed);
  if (parts !== null) return readParted(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '', decimal, whole);
  const text = printed.replace(spaces, '');
  const marks = text.replace(anyDigit, '');
  if (marks === '') return normalizeDecimal(text);
  const last = text.lastIndexOf(marks.slice(-1));
  const [head, tail, mark] = [text.slice(0, last), text.slice(last + 1), text[last]];
  if (marks.length > 1) {
    if (new Set(marks).size === 1)
      return grouped.test(text) ? normalizeDecimal(text.replace(/\D/g, '')) : null;
    const plainHead = grouped.test(head) && !head.includes(mark ?? '') ? head.replace(/\D/g, '') : null;
    return plainHead === null ? null : normalizeDecimal(`${plainHead}.${tail}`);
  }
  return readParted(head, mark ?? '', tail, decimal, whole);
};

/** A figure with one mark, between its head and its tail. */
const readParted = (
  head: string,
  mark: string,
  tail: string,
  decimal: DecimalMark,
  whole: boolean,
): string | null => {
  const asDecimal = normalizeDecimal(`${head}.${tail}`);
  if (tail.length !== 3 || head.startsWith('0') || head.length > 3) {
    return mark === decimal || tail.length < 3 || head.startsWith('0') ? asDecimal : null;
  }
  const thousands =
    mark === decimal ? whole && readsAsThousands(decimal, head, tail) : decimal === '.' || whole;
  return thousands ? head + tail : asDecimal;
};

/** Prices and rates do have three decimals ("$3.499 a gallon", «89,985 руб.»), so the noughts must speak. */
const readsAsThousands = (decimal: DecimalMark, head: string, tail: string): boolean =>
  tail === '000' || (tail.endsWith('00') && (decimal === ',' || head.length > 1));
