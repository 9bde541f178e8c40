/** What the money grammar of an alphabet must know about its language: one dictionary, filled in beside each grammar. */

import type { Qualifier } from '../../../contract.ts';
import type { Phrases } from '../numbers/phrases.ts';
import type { NumberWords } from '../numbers/words.ts';
import type { FinishWords } from './finish.ts';
import type { UnderstoodWords } from './understood.ts';

/** What a currency word means after a number. */
export interface CurrencyName {
  /** ISO 4217; null when only the context tells ("pesos"). */
  readonly code: string | null;
  /** Of several countries by one name: where the sentence tells of none, the article does by that name in full, else by its places. */
  readonly shared?: 'name' | 'places';
  /** A hundredth of the currency: kopecks, cents, fen. */
  readonly minor?: true;
  /** Hundredths that are told only behind their whole: «159 р. 50 к.». */
  readonly part?: true;
  /** The word has other meanings ("pounds", "won"): read without context only after a scale word, or where somebody pays. */
  readonly weak?: true;
  /** An abbreviation that counts only when it is glued to its figure: "50p", not "10 p.m.". */
  readonly glued?: true;
  /** Currencies by what the paragraph speaks of, as global expressions: the nearest to the sum tells. */
  readonly contexts?: readonly (readonly [RegExp, string])[];
}

export interface RangeWords {
  /** Word before the lower end; null for none needed. */
  readonly opener: string | null;
  readonly connector: string;
}

export interface MoneyWords extends FinishWords {
  readonly numbers: NumberWords;
  /** Scale words that are abbreviated with a dot: «тыс.». */
  readonly dottedScales: ReadonlySet<string>;
  /** Scale words in front of a number in words that they multiply roughly: «миллионов на сто рублей», «тысяч двести». Absent where none do. */
  readonly roughScales?: ReadonlySet<string>;
  /** Currency names as they stand after a number. */
  readonly names: Phrases<CurrencyName>;
  /** Words that make another thing of a currency name before them: "euro area", "dollar stores". */
  readonly compounds: ReadonlySet<string>;
  /** What follows a weak currency name that is a weight: "pounds of copper", not "pounds of public money". */
  readonly weighed: RegExp;
  /** Said right before a figure that somebody pays: then a weak currency name is money. Absent where no name is weak. */
  readonly paid?: RegExp;
  /** Pieces of money, after a figure without a scale word a denomination and no sum: "a 100 dollar bill". */
  readonly pieces: ReadonlySet<string>;
  /** Words and abbreviations before a number: "Rs". */
  readonly before: ReadonlyMap<string, CurrencyName>;
  /** What a yen sign means, by context; the last entry is the default. */
  readonly yen: readonly (readonly [RegExp, string])[];
  readonly hedgesBefore: Phrases<Qualifier>;
  readonly hedgesAfter: Phrases<Qualifier>;
  /** Hedges behind a sum that may also add something to it: "$5 million plus", but "$5 million plus interest". */
  readonly additions: ReadonlySet<string>;
  /** Verbs that hedge: they set the qualifier, and stay outside the span. */
  readonly hedgeVerbs: Phrases<Qualifier>;
  /** Words that may stand between such a verb, or a hedge, and the amount: "the", «отметку в». */
  readonly fillers: ReadonlySet<string>;
  readonly ranges: readonly RangeWords[];
  /** Words around two sums of which one has become the other: "from 5 to 7 billion rubles". */
  readonly changeRanges: readonly RangeWords[];
  /** Said before "from X to Y" of what changes: then these are two amounts. */
  readonly changes: RegExp;
  /** Hedges that may be plain prepositions («вырос до», "go up to") or compare («в 1,5 раза больше»), and what stands before them when they do. */
  readonly directions: ReadonlyMap<string, RegExp>;
  /** Words that join a sum and its hundredths: "and". */
  readonly and: ReadonlySet<string>;
  /** What the amount is the price of one of, read from the text after it and before it. */
  readonly per: (after: string, before: string) => string | null;
  /** What sums without a currency are mostly in, where a later sentence of the paragraph brings in another; ISO 4217. */
  readonly home?: string;
  /** The figure before which such a word stands is money though no currency is printed: "grossed 65 million". */
  readonly moneyCues: RegExp;
  /** What stands between a sum and its conversion without brackets: «180 млн рублей, примерно 2 млн долларов». */
  readonly converted?: RegExp;
  /** Said in the same sentence before it, such a figure counts something else: «по числу зрителей: 4 млн». */
  readonly otherCounts: RegExp;
  /** What stands before a figure with a subject of its own, of which no word of an earlier clause tells: «…, рабочих — 4 тыс.». */
  readonly ownSubject: RegExp;
  /** Between such a figure and a sum that is part of it: «455 млн, из них 120 млн рублей». */
  readonly part?: RegExp;
  /** What parts such a figure from a sum right before it when both are of one list: «Румынии — 10 млн евро, Германии — 32 млн». */
  readonly listed: RegExp;
  /** The same before a figure without a scale word: «взрослый билет — 500 рублей, детский — 300». */
  readonly listedSmall: RegExp;
  /** What may follow such a figure: anything but a counted noun. Matched at its end. */
  readonly afterBareSum: RegExp;
  /** Where a figure is money though no sum of its paragraph has a currency. */
  readonly understood: UnderstoodWords;
}
