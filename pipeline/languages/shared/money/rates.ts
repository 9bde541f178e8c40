/** Tells rates of exchange, which are no sums, from sums: "the dollar traded at 78.5 rubles", "1 yuan = 11.06 rubles". */
import type { Span } from '../../../contract.ts';
import { compare } from '../../../lib/decimal.ts';
import type { OpeningPattern } from '../../../lib/opening-pattern.ts';

/** An amount as far as the question goes. */
export interface Candidate extends Span {
  readonly value: string;
  readonly scale: number;
  readonly per: string | null;
}

/** A sentence in lower case, unit for unit, and where in its text it starts: patterns that ignore case take three times as long to compile. */
export interface LowerSentence {
  readonly start: number;
  readonly lower: string;
}

/** The first two are matched in lower case. */
export interface RateWords {
  /** The sentence tells a rate of exchange: from there on its plain figures without a scale are no sums. */
  readonly rateSentence: RegExp | OpeningPattern;
  /** What follows a figure that is a rate: "to the dollar". Matched at the end of the amount. */
  readonly rateAfter: RegExp;
  /** A thing that is priced stands between the mark before a figure and the figure: «тройская унция подорожала до». */
  readonly priced?: RegExp;
  /** What stands between the two sides of an equation of currencies: "1 yuan = 11.06 rubles". */
  readonly equals: RegExp;
}

/** A rate is told in units of a currency: no rate of a living currency pair reaches this. */
const RATE_LIMIT = '50000';

/** One word between the two sides of a rate. */
const joint = /^\s*(?:\p{L}{1,7}|\/)\s*$/u;
/** Nothing but a rate is told to a tenth of a kopeck. */
const isOfTheMarket = (value: string): boolean => /^[1-9]\d*\.\d{3,4}$/u.test(value);
const bareFigure = /^\s+\d/u;
const equationBases = new Set(['1', '10', '100', '1000', '10000']);

/** «1 доллар равен 87 сомам», when nothing tells whose money the other side is; a dash may also tell what one buys. */
const isEquated = (after: string, { equals }: RateWords): boolean => {
  const between = after.slice(0, Math.max(0, after.search(/\d/u)));
  return /[\p{L}=≈＝]/u.test(between) && equals.test(between);
};

/** «юань — 11,2 рубля; тройская унция подорожала до $3390»: the price of a thing told beside a rate. */
const isPriced = (text: string, { start }: Span, from: number, { priced }: RateWords): boolean =>
  priced?.test(
    text
      .slice(from, start)
      .replace(/^.*(?:[;:—]|,(?!\d))/su, '')
      .toLowerCase(),
  ) === true;

/** The candidates of one sentence that are rates. Deliberately left alone: prices per unit and anything with a scale word. */
export const ratesAmong = <C extends Candidate>(
  text: string,
  { start: sentenceStart, lower }: LowerSentence,
  found: readonly C[],
  words: RateWords,
): ReadonlySet<C> => {
  const rates = new Set<C>();
  const plain = found.filter(({ scale, value }) => scale === 0 && compare(value, RATE_LIMIT) < 0);
  if (plain.length === 0) return rates;
  const told = words.rateSentence.exec(lower);
  const from = told === null ? Number.POSITIVE_INFINITY : sentenceStart + told.index;
  let isEquation = false;
  plain.forEach((candidate, index) => {
    const after = text.slice(candidate.end, candidate.end + 60).toLowerCase();
    const next = plain[index + 1];
    const isRate = candidate.start >= from && !isPriced(text, candidate, sentenceStart, words);
    if (candidate.per === null && (isRate || isOfTheMarket(candidate.value))) rates.add(candidate);
    if (words.rateAfter.test(after)) rates.add(candidate);
    const isBase = equationBases.has(candidate.value);
    if (candidate.value === '1' && isEquated(after, words)) rates.add(candidate);
    // "100 yen will cost 51.63 roubles, 100 tenge 15.55 and 10 lei 47.70": each stands before a bare figure.
    if (isEquation && isBase && bareFigure.test(text.slice(candidate.end, candidate.end + 8)))
      rates.add(candidate);
    if (next === undefined) return;
    const between = text.slice(candidate.end, next.start);
    if ((isBase || equationBases.has(next.value)) && words.equals.test(between)) {
      rates.add(candidate).add(next);
      isEquation = true;
    }
    // "51.63 roubles per 100 yen"
    if (
      rates.has(candidate) &&
      equationBases.has(next.value) &&
      words.rateAfter.test(after) &&
      joint.test(between)
    )
      rates.add(next);
    if (isEquation && isBase && between.trim() === '') rates.add(candidate).add(next);
  });
  return rates;
};
