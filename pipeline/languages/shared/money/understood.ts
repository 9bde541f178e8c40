/** Finds sums in a paragraph that names no currency: only where nothing but money is told so, in the money of the article. */

import type { Reading } from '../../../contract.ts';
import { compare } from '../../../lib/decimal.ts';
import type { Quantity } from '../numbers/numbers.ts';
import type { Tokens } from '../numbers/tokens.ts';
import { lastFrom } from '../span-order.ts';
import { isLarge, isLettered } from './context.ts';
import { afterDot } from './currency.ts';
import { isPlaced, moneyOfPlace } from './of-places.ts';
import type { Stretch } from './ranges.ts';
import type { MoneyWords } from './words.ts';

export interface UnderstoodWords {
  /** Right before a figure that can be nothing but money. */
  readonly cue: RegExp;
  /** Right before a figure that is money where the sentence tells of films in cinemas. */
  readonly takings: RegExp;
  /** Right before a figure of thousands that is a prize, a fee or a wage. */
  readonly thousands: RegExp;
  /** Right before a figure of any size that is the price of a ticket. */
  readonly admission: RegExp;
  readonly screen: RegExp;
  /** What is watched, signed or followed: its millions are no money. */
  readonly watched: RegExp;
  /** Takings of many countries. */
  readonly abroad: RegExp;
  /** A place that the sentence tells of, with its preposition. */
  readonly place: RegExp;
}

/** How far before the figure its cue may begin. */
const REACH = 90;

/** The upper end of a range alone is no sum. */
const endsRange = /[\d\p{L}]\s?[-–—]\s?$/u;

export const understoodSums = (
  reading: Reading,
  tokens: Tokens,
  quantities: readonly Quantity[],
  words: MoneyWords,
): readonly Stretch[] => {
  const found = quantities.filter((quantity) =>
    isLettered(reading.text, quantity)
      ? false
      : isLarge(quantity)
        ? isMoney(reading, quantity, words)
        : isSmallMoney(reading, quantity, words),
  );
  const currency = found.length === 0 ? null : (reading.hints?.unnamed?.() ?? null);
  if (currency === null) return [];
  return found.flatMap((quantity) => {
    if (tellsOfAnother(sentenceOf(reading, quantity), reading, currency, words)) return [];
    const { first, value } = quantity;
    const last = afterDot(tokens, quantity, words);
    const sum = { quantity, first, last, currency, minor: false, side: 'after', form: 'article' } as const;
    return [{ sum, first, last, value, value_to: null }];
  });
};

/** What follows a small figure that counts nothing. */
const afterSmall =
  /^(?:$|[.,;)](?!\d)|\s(?:at|for|and|or|in|on|each|per|will|goes|go|а|и|за|в|на|для|по)(?!\p{L}))/u;

const isSmallMoney = (
  { text, sentences }: Reading,
  { start, end, scale, form, value }: Quantity,
  { understood }: MoneyWords,
): boolean => {
  if (scale > 0 || form !== 'figure' || !afterSmall.test(text.slice(end, end + 12))) return false;
  const from = sentences[lastFrom(sentences, start)]?.start ?? 0;
  const before = text.slice(Math.max(from, start - REACH), start);
  if (understood.admission.test(before)) return true;
  const isOfThousands = compare(value, '1000') >= 0 && !/^(?:19|20)\d\d$/u.test(text.slice(start, end));
  return isOfThousands && understood.thousands.test(before);
};

const isMoney = (reading: Reading, quantity: Quantity, words: MoneyWords): boolean => {
  const { text } = reading;
  const { understood } = words;
  const sentence = sentenceOf(reading, quantity);
  const before = text.slice(Math.max(sentence.start, quantity.start - REACH), quantity.start);
  if (
    endsRange.test(before.slice(-3)) ||
    !words.afterBareSum.test(text.slice(quantity.end, quantity.end + 40))
  )
    return false;
  if (understood.cue.test(before)) return !words.otherCounts.test(before);
  const whole = text.slice(sentence.start, sentence.end);
  return (
    understood.takings.test(before) &&
    understood.screen.test(whole) &&
    !understood.watched.test(whole) &&
    !words.otherCounts.test(before)
  );
};

const sentenceOf = ({ sentences, text }: Reading, { start }: Quantity) =>
  sentences[lastFrom(sentences, start)] ?? { start: 0, end: text.length };

/** "grossed 480 million in Japan": the money of another place. */
const tellsOfAnother = (
  { start, end }: { readonly start: number; readonly end: number },
  { text, lang }: Reading,
  currency: string,
  { understood }: MoneyWords,
): boolean => {
  const sentence = text.slice(start, end);
  if (understood.abroad.test(sentence)) return true;
  return Array.from(sentence.matchAll(understood.place)).some(({ groups }) => {
    const local = isPlaced(lang) ? moneyOfPlace(lang, groups?.place ?? '') : null;
    return local !== null && local !== currency;
  });
};
