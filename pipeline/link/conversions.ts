/** Finds one sum given in two currencies, and holds its implied rate against dated reference rates. */

import currency from 'currency.js';
import type {
  Conversion,
  Diagnosis,
  LinkedAmount,
  Paragraph,
  Place,
  Published,
  RateBand,
  Verdict,
} from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import type { LinkWords } from '../languages/language.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { pairingOf } from './pairs.ts';
import type { RateTable } from './rates.ts';

/** Deviations in percent from the median of the reference rates: up to the first a pair agrees, beyond the last it is an error. */
export const bands = { agrees: 2, info: 5, warning: 10 } as const;

/** The rounding of the two printed figures may widen a band by so many percentage points, never more. */
const WIDEST_ROUNDING_PCT = 1;

/** Pairs of neighbouring amounts in different currencies that a bracket or a connecting word ties together. */
export function conversionsOf(
  amounts: readonly LinkedAmount[],
  paragraphs: readonly Paragraph[],
  published: Published,
  rates: RateTable,
  keys: ArticleKeys,
): Conversion[] {
  const found: Conversion[] = [];
  amounts.forEach((target, index) => {
    const source = amounts[index - 1];
    if (!source || Number(source.value) === 0 || Number(target.value) === 0) return;
    const paragraph = paragraphs[target.paragraph];
    if (!paragraph || paragraph.lang === 'und') return;
    const words = languageOf(paragraph.lang).link;
    const pairing = pairingOf(paragraph.text, source, target, words);
    if (!pairing || (pairing === 'beside' && !isLikely(source, target, rates))) return;
    const slot = `${source.id}\u001f${target.id}`;
    found.push({
      id: keys.next('cnv', slot),
      source: index - 1,
      target: index,
      ...judge(source, target, isOfPeriod(paragraph.text, source, target, words) ? null : published, rates),
    });
  });
  return found;
}

/** Two different sums side by side differ by more than a slip of a power of ten from any rate. */
const LIKELY = 1.3;

function isLikely(source: LinkedAmount, target: LinkedAmount, rates: RateTable): boolean {
  const known = rates.orientation(source.currency, target.currency);
  if (!known) return true;
  const [base, quote] = known;
  const span = rates.over(base, quote, FIRST_DAY, LAST_DAY);
  if (!span) return true;
  const ratio = Number(target.value) / Number(source.value);
  return Math.abs(Math.log10((base === source.currency ? ratio : 1 / ratio) / span.median)) <= LIKELY;
}

/** Behind a conversion the rate it is made at is looked for in so many characters. */
const RATE_REACH = 50;

function isOfPeriod(text: string, source: LinkedAmount, target: LinkedAmount, words: LinkWords): boolean {
  const [behind = ''] = text.slice(target.end, target.end + RATE_REACH).split(/[)）;.。]/u);
  return words.rateOfPeriod.test(`${text.slice(source.end, target.start)} ${behind}`);
}

type Judgement = Omit<Conversion, 'id' | 'source' | 'target'>;

/** `published` is null where the day of publication says nothing: a mean rate, or that of the time told of, is held against its period alone. */
function judge(
  source: LinkedAmount,
  target: LinkedAmount,
  published: Published | null,
  rates: RateTable,
): Judgement {
  const sum = money(source.value);
  const converted = money(target.value);
  const known = rates.orientation(source.currency, target.currency);
  const [base, quote] =
    known ??
    (sum.value >= converted.value ? [target.currency, source.currency] : [source.currency, target.currency]);
  const implied = (base === source.currency ? converted.divide(sum) : sum.divide(converted)).value;
  const rounding = Math.min(WIDEST_ROUNDING_PCT, roundingPct(source) + roundingPct(target));
  const period = source.period ?? target.period;
  const atPublication = band(rates, base, quote, published?.from ?? null, published?.to ?? null, implied);
  const atPeriod = band(rates, base, quote, period?.date_from ?? null, period?.date_to ?? null, implied);
  const verdict = verdictOf(atPublication?.band ?? null, atPeriod?.band ?? null, rounding);
  return {
    base,
    quote,
    implied_rate: implied,
    rounding_pct: rounding,
    publication: atPublication?.band ?? null,
    period: atPeriod?.band ?? null,
    verdict,
    diagnosis:
      verdict === 'disagrees' && published !== null
        ? diagnose(
            base,
            quote,
            implied,
            closest(atPublication?.band ?? null, atPeriod?.band ?? null),
            rates,
            published,
          )
        : 'none',
    rate_source: (atPublication ?? atPeriod)?.source ?? null,
  };
}

/** A rate keeps ten decimals: a yen in roubles, or a rupiah in yuan, is still told from its neighbours. */
const money = (decimal: string) => currency(decimal, { precision: 10, errorOnInvalid: true });

/** Half a rounding unit, in percent of the figure. */
function roundingPct(amount: LinkedAmount): number {
  const value = Number(amount.value);
  return value === 0 ? 0 : (50 * Number(amount.unit)) / value;
}

function band(
  rates: RateTable,
  base: string,
  quote: string,
  from: string | null,
  to: string | null,
  implied: number,
): { band: RateBand; source: string } | null {
  const span = from === null || to === null ? null : rates.over(base, quote, from, to);
  if (!span) return null;
  const { min, median, max, source } = span;
  return { band: { min, median, max, deviation_pct: (implied / median - 1) * 100 }, source };
}

function verdictOf(publication: RateBand | null, period: RateBand | null, rounding: number): Verdict {
  const agrees = (at: RateBand | null) =>
    at !== null && Math.abs(at.deviation_pct) <= bands.agrees + rounding;
  if (publication === null && period === null) return 'no_reference';
  if (agrees(publication) && agrees(period)) return 'agrees_at_both';
  if (agrees(publication)) return 'agrees_at_publication';
  return agrees(period) ? 'agrees_at_period' : 'disagrees';
}

/** Of two bands the one with the smaller deviation. */
export function closest(a: RateBand | null, b: RateBand | null): RateBand | null {
  if (a === null || b === null) return a ?? b;
  return Math.abs(a.deviation_pct) <= Math.abs(b.deviation_pct) ? a : b;
}

/** The last day before publication on which the implied rate was right: a conversion may be old, never ahead of its time. */
export function outdatedSince(
  base: string,
  quote: string,
  implied: number,
  rates: RateTable,
  published: Published,
): string | null {
  return rates.lastWithin(base, quote, implied, bands.agrees, published.to ?? LAST_DAY);
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** How near a suspected slip must come to the reference to be named, in percent. */
const DIAGNOSIS_PCT = 5;

function diagnose(
  base: string,
  quote: string,
  implied: number,
  reference: RateBand | null,
  rates: RateTable,
  published: Published,
): Diagnosis {
  if (reference === null || Math.abs(reference.deviation_pct) <= bands.info) return 'none';
  const near = (value: number, wanted: number) => Math.abs(value / wanted - 1) * 100 <= DIAGNOSIS_PCT;
  const powers = Math.round(Math.log10(implied / reference.median));
  if (powers !== 0 && near(implied, reference.median * 10 ** powers)) return 'power_of_ten';
  if (near(1 / implied, reference.median)) return 'inverted';
  const { from, to } = published;
  const other = rates.basesOf(quote).some((currency) => {
    const span =
      currency === base || from === null || to === null ? null : rates.over(currency, quote, from, to);
    return span !== null && near(implied, span.median);
  });
  if (other) return 'other_currency';
  return outdatedSince(base, quote, implied, rates, published) === null ? 'none' : 'other_date';
}

const closingBracket = /[)\]）］】〕]/u;

/** Where a conversion stands: from its sum to the converted one, with the bracket that closes it. */
export function placeOfConversion(
  { source, target }: Pick<Conversion, 'source' | 'target'>,
  article: { readonly amounts: readonly LinkedAmount[]; readonly paragraphs: readonly Paragraph[] },
): Place {
  const [from, to] = [article.amounts[source], article.amounts[target]];
  if (!from || !to) throw new Error('A conversion has lost its amounts.');
  const after = article.paragraphs[to.paragraph]?.text.charAt(to.end) ?? '';
  return {
    paragraph: from.paragraph,
    start: from.start,
    end: closingBracket.test(after) ? to.end + 1 : to.end,
  };
}
