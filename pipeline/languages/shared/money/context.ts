/** Finds sums whose currency stands elsewhere in the paragraph: "$40 million at home and 65 million abroad", «собрал 191 млн». */
import type { Reading } from '../../../contract.ts';
import { compare, shift } from '../../../lib/decimal.ts';
import type { Quantity } from '../numbers/numbers.ts';
import { isHyphen, type Tokens } from '../numbers/tokens.ts';
import { lastFrom } from '../span-order.ts';
import { afterDot, type Sum } from './currency.ts';
import type { Stretch } from './ranges.ts';
import type { MoneyWords } from './words.ts';

/** How far apart the members of a list may stand. */
const LIST_REACH = 110;

/** A sum and its conversion stand so near. */
const CONVERSION_REACH = 45;

/** How far before the figure a word of earning or spending may stand. */
const CUE_REACH = 110;

/**
 * Only figures with a scale word, near a word of money, and with nothing countable after them. The currency is that of
 * the nearest sum before it, else of the first after it; that of another country only in the same sentence.
 */
export const inferSums = (
  reading: Reading,
  tokens: Tokens,
  quantities: readonly Quantity[],
  stated: readonly Stretch[],
  words: MoneyWords,
): readonly Stretch[] => {
  const { text } = reading;
  let listed: Quantity | null = null;
  const places = stated.map(({ first, last }) => ({ start: first, end: last }));
  return quantities.flatMap((quantity, index) => {
    const at = lastFrom(places, quantity.last - 1);
    const isAside = inBracket(text, stated, at, quantity) || isConverted(text, stated, at, words);
    const before = stated[isAside ? at - 1 : at];
    if (before !== undefined && before.last > quantity.first) return [];
    const last = listed !== null && listed.first > (before?.first ?? 0) ? listed : before?.sum.quantity;
    if (!isLarge(quantity) && (last === undefined || !mayBeListed(last, quantity))) return [];
    if (isLettered(text, quantity)) return [];
    const ends = endsRange(text, quantity);
    const low = ends ? lowEnd(tokens, quantities[index - 1], quantity) : null;
    if (ends && low === null) return [];
    const whole = low === null ? quantity : { ...quantity, start: low.start };
    const goesOn = last !== undefined && isListed(text, last, whole, words);
    if (!goesOn && (!isLarge(quantity) || !isBareSum(text, whole, words))) return [];
    const like = partBehind(text, stated[at + 1], quantity, words) ?? before ?? stated[0];
    const first = low?.first ?? quantity.first;
    if (before === undefined && like !== undefined && isToldLater(reading, quantity, like.sum, words))
      return [];
    if (like === undefined || (before !== undefined && before.last > first)) return [];
    listed = quantity;
    const end = afterDot(tokens, quantity, words);
    const sum: Sum = { ...like.sum, quantity, first, last: end, minor: false, form: 'context' };
    const range = low && { value: shift(low.value, quantity.scale), value_to: quantity.value };
    return [{ sum, first, last: end, ...(range ?? { value: quantity.value, value_to: null }) }];
  });
};

/** «455 млн, из них 120 млн рублей»: the part right behind tells the currency of the whole. */
const partBehind = (
  text: string,
  next: Stretch | undefined,
  whole: Quantity,
  { part }: MoneyWords,
): Stretch | undefined => {
  if (part === undefined || next === undefined || next.sum.quantity.start < whole.end) return undefined;
  const isPart = compare(next.sum.quantity.value, whole.value) < 0;
  return isPart && part.test(text.slice(whole.end, next.sum.quantity.start)) ? next : undefined;
};

/** «(41 млн) и триллер (38 млн). Последний стоил $12 млн»: a currency of abroad that a later sentence brings in. */
const isToldLater = (
  { sentences }: Reading,
  { start }: Quantity,
  { currency, quantity }: Sum,
  { home }: MoneyWords,
): boolean =>
  home !== undefined &&
  currency !== home &&
  sentences.some(({ end }) => start < end && quantity.start >= end);

/** "K5 million", «А5», "₮5 million", "¬5 million": whatever a letter or a sign glued to its figure means, the figure is not told in another's currency. */
export const isLettered = (text: string, { start }: Quantity): boolean =>
  /^(?![~+<>=≈≤≥±])[\p{L}\p{S}]$/u.test(text.charAt(start - 1));

/** The lower end of a range that has its scale behind the upper one: «300–500 тыс.». */
const lowEnd = (tokens: Tokens, low: Quantity | undefined, high: Quantity): Quantity | null =>
  low !== undefined &&
  low.last === high.first - 1 &&
  isHyphen(tokens.at(low.last)) &&
  low.scale === 0 &&
  high.scale >= 3 &&
  compare(low.value, high.mantissa) < 0
    ? low
    : null;

/** The next member of a list of sums; a smaller figure must also be of the size of the one before. */
const isListed = (text: string, last: Quantity, quantity: Quantity, words: MoneyWords): boolean => {
  const large = isLarge(quantity);
  if (quantity.start - last.end > LIST_REACH || !(large || mayBeListed(last, quantity))) return false;
  const between = text.slice(last.end, quantity.start);
  const after = text.slice(quantity.end, quantity.end + 40);
  const goesOn = large
    ? words.listed.test(between) && words.afterBareSum.test(after)
    : words.listedSmall.test(between) && /^(?:$|[.,;)](?!\d))/u.test(after);
  return goesOn && !words.otherCounts.test(between);
};

/** Whether a figure without a scale word is of the size of the sum before it. */
const mayBeListed = (last: Quantity, { form, value }: Quantity): boolean =>
  form !== 'bare' &&
  last.scale === 0 &&
  compare(shift(value, 2), last.value) > 0 &&
  compare(shift(last.value, 2), value) > 0;

/** «87 млн юаней (994 млн руб.), включая 12 млн»: once its bracket is closed, a conversion is not what goes on. */
const inBracket = (text: string, stated: readonly Stretch[], at: number, { start }: Quantity): boolean => {
  const [source, target] = [stated[at - 1], stated[at]];
  if (source === undefined || target === undefined) return false;
  const [from, to] = [source.sum.quantity.end, target.sum.quantity.start];
  const opened = text.slice(Math.max(from, to - CUE_REACH), to).includes('(');
  const closed = target.sum.quantity.end;
  return opened && text.slice(closed, Math.min(start, closed + CUE_REACH)).includes(')');
};

/** «180 млн рублей, примерно два миллиона долларов. … сорок миллионов»: what goes on is told in the currency that was converted. */
const isConverted = (
  text: string,
  stated: readonly Stretch[],
  at: number,
  { converted }: MoneyWords,
): boolean => {
  const [source, target] = [stated[at - 1]?.sum, stated[at]?.sum];
  if (converted === undefined || source === undefined || target === undefined) return false;
  const between = text.slice(source.quantity.end, target.quantity.start);
  return between.length < CONVERSION_REACH && converted.test(between);
};

/** The upper end of a range alone is no sum: 6–7 million. */
const endsRange = (text: string, { start }: Quantity): boolean =>
  /\d\s?[-–—]\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** Told with a scale word; «полмиллиарда» is one word of both. */
export const isLarge = ({ scale, form, value }: Quantity): boolean =>
  scale >= 3 || (form === 'spelled' && compare(value, '100000') >= 0);

const isBareSum = (text: string, quantity: Quantity, words: MoneyWords): boolean => {
  if (!words.afterBareSum.test(text.slice(quantity.end, quantity.end + 40))) return false;
  const before = text.slice(Math.max(0, quantity.start - CUE_REACH), quantity.start);
  // The point of "11.2m" ends no sentence.
  const stopped = before.replace(/\.(?=\d)/gu, ',');
  const sentence = stopped.slice(Math.max(...['.', '!', '?'].map((stop) => stopped.lastIndexOf(stop))) + 1);
  if (words.otherCounts.test(sentence)) return false;
  const inBrackets = before.endsWith('(') && /^\.?\)/u.test(text.slice(quantity.end, quantity.end + 2));
  const clause = words.ownSubject.test(before) ? before.slice(before.search(/[,;][^,;]*$/u)) : before;
  return inBrackets || words.moneyCues.test(clause);
};
