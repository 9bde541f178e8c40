/** The money grammar of languages written in an alphabet: quantities, their currencies, ranges, hedges, and what is no sum. */
import type { FoundAmount, Reading } from '../../../contract.ts';
import { add, multiply, shift } from '../../../lib/decimal.ts';
import { openersOf, type Quantity, readQuantities } from '../numbers/numbers.ts';
import { type Tokens, tokensOf } from '../numbers/tokens.ts';
import { inferSums } from './context.ts';
import { type Sum, sumOf } from './currency.ts';
import { type Draft, finish } from './finish.ts';
import { hedge } from './hedges.ts';
import { joinRanges, type Stretch } from './ranges.ts';
import { understoodSums } from './understood.ts';
import type { MoneyWords } from './words.ts';

/** Text after an amount in which what it is the price of is looked for. */
const PER_REACH = 48;

export const readMoney = (reading: Reading, words: MoneyWords): FoundAmount[] => {
  const { text } = reading;
  const tokens = tokensOf(reading, openersOf(words.numbers));
  const quantities = readQuantities(tokens, words.numbers);
  if (quantities.length === 0) return [];
  const sums = new Map<Quantity, Sum>();
  for (const quantity of quantities) {
    const sum = sumOf(tokens, quantity, reading, words);
    if (sum !== null && !isRough(tokens, quantity, words)) sums.set(quantity, sum);
  }
  const headed = headedSums(reading, quantities);
  if (sums.size === 0) {
    const drafts = [...headed, ...understoodSums(reading, tokens, quantities, words)].map((stretch) =>
      draftOf(reading, tokens, stretch, words),
    );
    return drafts.length === 0 ? [] : finish(reading, drafts, words);
  }
  const stretches = joinMinor(tokens, joinRanges(text, tokens, quantities, sums, words), words);
  const drafts = [...stretches, ...headed, ...inferSums(reading, tokens, quantities, stretches, words)]
    .map((stretch) => draftOf(reading, tokens, stretch, words))
    .filter((draft) => !isTitle(text, draft))
    .sort((a, b) => a.start - b.start);
  return finish(reading, drafts, words);
};

/** A paragraph that is longer is no line of a chart or list. */
const LONGEST_LINE = 200;

/** «145,3» below «Сборы, млн руб.». */
const headedSums = ({ text, paragraph, hints }: Reading, quantities: readonly Quantity[]): Stretch[] => {
  if (text.length > LONGEST_LINE || quantities.every(({ scale, end }) => scale > 0 || !isLast(text, end)))
    return [];
  const figures = hints?.headed?.().get(paragraph) ?? [];
  return figures.flatMap(({ start, end, scale, currency, head }) => {
    const quantity = quantities.find((each) => each.start === start && each.end === end && each.scale === 0);
    if (quantity === undefined) return [];
    const { first, last } = quantity;
    const sum = { quantity, first, last, currency, minor: false, side: 'after', form: 'head' } as const;
    return [{ sum, first, last, value: shift(quantity.value, scale), value_to: null, head }];
  });
};

/** A figure ends its line or its cell. */
const isLast = (text: string, end: number): boolean =>
  /^[;.,]?\s*(?:$|[|\t—–-])/u.test(text.slice(end, end + 4));

/** «миллионов на сто юаней», «тысяч двести рублей»: the scale stands in front, so the figure alone is not the sum. */
const isRough = (tokens: Tokens, { first, scale }: Quantity, { roughScales }: MoneyWords): boolean => {
  if (roughScales === undefined || scale > 0) return false;
  const at = tokens.at(first - 1)?.key === 'на' ? first - 2 : first - 1;
  return roughScales.has(tokens.at(at)?.key ?? '') && tokens.at(at - 1)?.kind !== 'number';
};

/** «Миллион долларов» — ресторан: in words, with a capital, alone between marks, and not what somebody says. */
const isTitle = (text: string, { start, end }: Draft): boolean =>
  /[«“"]/u.test(text[start - 1] ?? '') &&
  /^[»”"](?!,)/u.test(text.slice(end, end + 2)) &&
  /^\p{Lu}\P{N}*$/u.test(text.slice(start, end));

/** The same sum in another currency, between a sum and what it is the price of: "50 yuan ($7) a ticket". */
const bracket = /^(?:\s?\([^()]{1,40}\)|\))/u;

const draftOf = (reading: Reading, tokens: Tokens, stretch: Stretch, words: MoneyWords): Draft => {
  const { first, last, qualifier } = hedge(reading.text, tokens, stretch, words);
  const start = tokens.at(first)?.start ?? 0;
  const end = tokens.at(last - 1)?.end ?? 0;
  const { sum } = stretch;
  const inWhole = (value: string): string => (sum.minor ? multiply(value, '0.01') : value);
  const before = reading.text.slice(Math.max(0, start - PER_REACH), start);
  const inferred = sum.form === 'context' || sum.form === 'article';
  return {
    start,
    end,
    scale: sum.quantity.scale,
    ...(stretch.head === undefined ? {} : { head: stretch.head }),
    value: inWhole(stretch.value),
    value_to: stretch.value_to === null ? null : inWhole(stretch.value_to),
    per: words.per(reading.text.slice(end, end + PER_REACH).replace(bracket, ''), before),
    amount: {
      rule: `money.${stretch.value_to === null ? ruleOf(sum) : 'range'}`,
      certainty: inferred ? 'inferred' : 'stated',
      currency: sum.currency,
      qualifier,
    },
  };
};

const ruleOf = (sum: Sum): string =>
  sum.form === 'context' || sum.form === 'article' || sum.form === 'head'
    ? `currency-from-${sum.form}`
    : `${sum.form}-${sum.side === 'after' ? 'after' : 'before'}`;

/** "5 rubles 50 kopecks": one sum of two parts. */
const joinMinor = (tokens: Tokens, stretches: readonly Stretch[], words: MoneyWords): readonly Stretch[] => {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const whole = joined.at(-1);
    const linked =
      whole !== undefined &&
      (stretch.first === whole.last ||
        (stretch.first === whole.last + 1 && words.and.has(tokens.at(whole.last)?.key ?? '')));
    const fits = linked && stretch.sum.minor && !whole.sum.minor && whole.value_to === null;
    if (fits && whole.sum.currency === stretch.sum.currency) {
      joined[joined.length - 1] = {
        ...whole,
        last: stretch.last,
        value: add(whole.value, multiply(stretch.value, '0.01')),
      };
    } else if (stretch.sum.part === undefined) joined.push(stretch);
  }
  return joined;
};
