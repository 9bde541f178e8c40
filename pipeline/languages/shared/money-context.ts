/** Finds sums whose currency stands elsewhere in the paragraph: "$40 million at home and 65 million abroad", «собрал 191 млн». */
import type { Reading } from '../../contract.ts';
import { compare } from '../../lib/decimal.ts';
import type { Sum } from './money-currency.ts';
import type { Stretch } from './money-ranges.ts';
import type { MoneyWords } from './money-words.ts';
import type { Quantity } from './numbers.ts';
import { lastFrom } from './span-order.ts';

/** How far before the figure a word of earning or spending may stand. */
const CUE_REACH = 110;

/**
 * Only figures with a scale word, near a word of money, and with nothing countable after them. The currency is that of
 * the nearest sum before it, else of the first after it.
 */
export const inferSums = (
  reading: Reading,
  quantities: readonly Quantity[],
  stated: readonly Stretch[],
  words: MoneyWords,
): readonly Stretch[] => {
  const places = stated.map(({ first, last }) => ({ start: first, end: last }));
  return quantities.flatMap((quantity) => {
    if (!isLarge(quantity) || endsRange(reading.text, quantity) || !isBareSum(reading.text, quantity, words))
      return [];
    const at = lastFrom(places, quantity.last - 1);
    const before = stated[inBracket(reading.text, stated, at, quantity) ? at - 1 : at];
    const like = before ?? stated[0];
    if (like === undefined || (before !== undefined && before.last > quantity.first)) return [];
    const sum: Sum = {
      ...like.sum,
      quantity,
      first: quantity.first,
      last: quantity.last,
      minor: false,
      form: 'context',
    };
    return [{ sum, first: quantity.first, last: quantity.last, value: quantity.value, value_to: null }];
  });
};

/** «87 млн юаней (994 млн руб.), включая 12 млн»: once its bracket is closed, a conversion is not what goes on. */
const inBracket = (text: string, stated: readonly Stretch[], at: number, { start }: Quantity): boolean => {
  const [source, target] = [stated[at - 1], stated[at]];
  if (source === undefined || target === undefined) return false;
  const opened = text.slice(source.sum.quantity.end, target.sum.quantity.start).lastIndexOf('(') >= 0;
  return opened && text.slice(target.sum.quantity.end, start).includes(')');
};

/** The upper end of a range alone is no sum: 6–7 million. */
const endsRange = (text: string, { start }: Quantity): boolean =>
  /\d\s?[-–—]\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** Told with a scale word; «полмиллиарда» is one word of both. */
const isLarge = ({ scale, form, value }: Quantity): boolean =>
  scale >= 3 || (form === 'spelled' && compare(value, '100000') >= 0);

const isBareSum = (text: string, quantity: Quantity, words: MoneyWords): boolean => {
  const before = text.slice(Math.max(0, quantity.start - CUE_REACH), quantity.start);
  const sentence = before.slice(Math.max(...['.', '!', '?'].map((stop) => before.lastIndexOf(stop))) + 1);
  if (
    words.otherCounts.test(sentence) ||
    !words.afterBareSum.test(text.slice(quantity.end, quantity.end + 40))
  )
    return false;
  const inBrackets = before.endsWith('(') && /^\.?\)/u.test(text.slice(quantity.end, quantity.end + 2));
  return inBrackets || words.moneyCues.test(before);
};
