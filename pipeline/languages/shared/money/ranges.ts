/** Joins the two ends of a printed range of money, sharing scale and currency: "$50-70 million", «от 50 до 70 млн рублей». */
import { compare, multiply, shift } from '../../../lib/decimal.ts';
import { isInRow } from '../charts.ts';
import type { Quantity } from '../numbers/numbers.ts';
import { phraseBefore } from '../numbers/phrases.ts';
import { isGluedDot, isHyphen, type Token, type Tokens } from '../numbers/tokens.ts';
import type { Sum } from './currency.ts';
import type { MoneyWords, RangeWords } from './words.ts';

/** A sum, or a range of them. `value` and `value_to` are in the printed unit (kopecks for a minor unit). */
export interface Stretch {
  readonly sum: Sum;
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly value_to: string | null;
  /** The head of the chart or list that says what the figure is. */
  readonly head?: string;
}

interface End {
  readonly quantity: Quantity;
  readonly sum: Sum | null;
  readonly first: number;
  readonly last: number;
}

/** All sums, with ranges joined; a quantity without a currency takes part only as an end of a range. */
export const joinRanges = (
  text: string,
  tokens: Tokens,
  quantities: readonly Quantity[],
  sums: ReadonlyMap<Quantity, Sum>,
  words: MoneyWords,
): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const low = endOf(quantities[index], sums);
    if (low === null) continue;
    const high = endOf(quantities[index + 1], sums);
    const range = high === null ? null : rangeOf(text, tokens, low, high, words);
    if (range !== null) {
      stretches.push(range);
      index++;
    } else if (low.sum === null && high !== null) {
      const from = changeFrom(text, tokens, low, high, words);
      if (from !== null) stretches.push(from);
    } else if (low.sum !== null) {
      stretches.push({
        sum: low.sum,
        first: low.first,
        last: low.last,
        value: low.quantity.value,
        value_to: null,
      });
    }
  }
  return stretches;
};

/** "rose from 5 to 7 billion rubles": two sums, of which the first has the scale and the currency of the second; «с 380 до 412 рублей». */
const changeFrom = (
  text: string,
  tokens: Tokens,
  { quantity, first, last }: End,
  high: End,
  words: MoneyWords,
): Stretch | null => {
  if (high.sum === null || quantity.scale > 0) return null;
  const opener = tokens.at(first - 1);
  const led = words.changeRanges.some(
    (range) => range.opener === opener?.key && range.connector === tokens.at(last)?.key,
  );
  if (!led || high.first !== last + 1) return null;
  const isRange = words.ranges.some((range) => range.opener === opener?.key);
  if (isRange && !words.changes.test(textBefore(text, opener))) return null;
  const value = shift(quantity.value, high.quantity.scale);
  return {
    sum: { ...high.sum, quantity, first, last, form: 'context' },
    first,
    last,
    value,
    value_to: null,
  };
};

const endOf = (quantity: Quantity | undefined, sums: ReadonlyMap<Quantity, Sum>): End | null => {
  if (quantity === undefined) return null;
  const sum = sums.get(quantity) ?? null;
  return { quantity, sum, first: sum?.first ?? quantity.first, last: sum?.last ?? quantity.last };
};

const rangeOf = (text: string, tokens: Tokens, low: End, high: End, words: MoneyWords): Stretch | null => {
  const sum = high.sum ?? low.sum;
  if (sum === null || (low.sum !== null && high.sum !== null && low.sum.currency !== high.sum.currency))
    return null;
  if (high.sum === null && low.sum?.side === 'after') return null;
  // "opened on Aug. 15 to VND42 billion": what stands in front of the upper end would in front of the lower.
  if (low.sum === null && high.sum?.side === 'before') return null;
  const joint = joinOf(text, tokens, low, high, words);
  if (joint === null) return null;
  const shared = low.quantity.scale === 0 && high.quantity.scale > 0 && low.sum?.side !== 'after';
  const value =
    shared && compare(low.quantity.value, high.quantity.mantissa) < 0
      ? shift(low.quantity.value, high.quantity.scale)
      : low.quantity.value;
  if (compare(value, high.quantity.value) >= 0) return null;
  return { sum, first: joint.first, last: high.last, value, value_to: high.quantity.value };
};

/** Where a range starts, when what stands between its ends joins them. */
const joinOf = (
  text: string,
  tokens: Tokens,
  low: End,
  high: End,
  words: MoneyWords,
): { readonly first: number } | null => {
  const dotted = isGluedDot(tokens.at(low.last)) && low.quantity.scale > 0;
  const between = dotted ? low.last + 1 : low.last;
  const connector = tokens.at(between);
  if (connector === undefined || high.first !== between + 1) return null;
  if (isHyphen(connector))
    return isDashRange(connector, low, high) &&
      !isPartOfTitle(tokens, connector, low, high, words) &&
      (connector.glued || !isInRow(text, connector.start))
      ? { first: low.first }
      : null;
  const before = tokens.at(low.first - 1)?.key ?? '';
  const fits = (range: RangeWords): boolean =>
    range.connector === connector.key && (range.opener === null || range.opener === before);
  const range = words.ranges.find(fits);
  const named = low.sum === null && low.quantity.scale === 0 && isName(tokens, low.first - 1, words);
  if (named) return null;
  if (range === undefined) return null;
  const changed =
    range.opener !== null
      ? words.changeRanges.some(({ opener }) => opener === range.opener) &&
        words.changes.test(textBefore(text, tokens.at(low.first - 1)))
      : low.sum !== null && high.sum !== null && words.movedBy.test(textBefore(text, tokens.at(low.first)));
  if (changed) return null;
  return { first: range.opener === null ? low.first : low.first - 1 };
};

/** As far back as a verb of change may stand. */
const CHANGE_REACH = 80;

const textBefore = (text: string, token: Token | undefined): string =>
  text.slice(Math.max(0, (token?.start ?? 0) - CHANGE_REACH), token?.start ?? 0);

/** "since August 30 to 438 million yuan": a figure after a name is a date's or a title's. */
const isName = (tokens: Tokens, at: number, words: MoneyWords): boolean => {
  const token = tokens.at(at);
  const named = token?.kind === 'word' && token.text !== token.key;
  return (
    named &&
    phraseBefore(tokens, at + 1, words.hedgesBefore) === null &&
    token.key !== 'from' &&
    token.key !== 'between'
  );
};

/** The ends of a range lie no farther apart. */
const WIDEST = '10';

/** «КОТ УЧЁНЫЙ 3 – 141,2 млн», "Salt Road 2 - 31 million": the number of a part before a spaced dash is no end of a range. */
const isPartOfTitle = (tokens: Tokens, dash: Token, low: End, high: End, words: MoneyWords): boolean => {
  if (dash.glued || low.sum !== null || low.quantity.scale > 0) return false;
  if (!isName(tokens, low.first - 1, words)) return false;
  const isCapitals = /^\p{Lu}{2,}$/u.test(tokens.at(low.first - 1)?.text ?? '');
  return isCapitals || compare(multiply(low.quantity.value, WIDEST), high.quantity.mantissa) < 0;
};

/** A spaced dash joins two amounts only when the first shows that it is one or is short of its unit: not «12 — 50 рублей». */
const isDashRange = (dash: Token, low: End, high: End): boolean =>
  dash.glued || low.sum !== null || low.quantity.scale > 0 || high.quantity.scale > 0;
