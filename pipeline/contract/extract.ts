/** What extract adds: sums, counts, times, names and quotations, as a grammar finds them. */
import type { Role } from './normalize.ts';
import type { Certainty, LanguageCode, Place, Span } from './places.ts';

/** What a grammar reads: one paragraph. Chinese is folded to Simplified, character for character, so offsets hold. */
export interface Reading {
  /** Index of the paragraph in the article. */
  readonly paragraph: number;
  readonly role: Role;
  readonly lang: LanguageCode;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** What the article as a whole tells; absent when it tells nothing. */
  readonly hints?: ReadingHints;
}

export interface ReadingHints {
  /** ISO 4217 code of a unit of currency that the paragraph does not name in full: 元 in copy of Taiwan or Hong Kong. */
  readonly currency: string | null;
  /** ISO 4217 code of what a sum is in whose paragraph names no currency at all, in English and Russian; null when nothing tells. */
  readonly unnamed?: () => string | null;
  /** ISO 4217 code of a bare "$" in English; null where it is the American dollar. */
  readonly dollar?: () => string | null;
  /** ISO 4217 code of the money of where the article says it was written, in English and Russian; null when it is not known. */
  readonly local?: string | null;
  /** All the text in the language, where a word for several currencies is told by what the article says elsewhere. */
  readonly whole?: () => string;
  /** By paragraph the figures that are sums by the head of their chart or list, in English and Russian. */
  readonly headed?: () => ReadonlyMap<number, readonly HeadedFigure[]>;
}

/** A figure printed alone, and what one of it is worth: ten to the power of `scale`, in an ISO 4217 currency. */
export interface HeadedFigure extends Span {
  readonly scale: number;
  readonly currency: string;
  /** The words of that head. */
  readonly head: string;
}

/** Common to all that a grammar finds. `rule` is `<kind>.<name>`, for example `money.sign-before`. */
export interface Found extends Place {
  readonly rule: string;
  readonly certainty: Certainty;
}

export const qualifiers = ['exact', 'about', 'nearly', 'over', 'under', 'at_least', 'up_to'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const measures = [
  'box_office',
  'budget',
  'revenue',
  'profit',
  'loss',
  'price',
  'investment',
  'funding',
  'debt',
  'prize',
  'donation',
  'salary',
  'fine',
  'trade',
  'market_size',
  'market_value',
  'other',
] as const;
export type Measure = (typeof measures)[number];

/** The span covers hedge, number, scale and currency: "nearly 300 million rubles". */
export interface FoundAmount extends Found {
  /** Plain decimal string in currency units: "700000000". */
  readonly value: string;
  /** Printed upper end of a range, else null. */
  readonly value_to: string | null;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
  /** Rounding unit of the printed figure, a plain decimal: its last non-zero printed digit ("100000000" for 700 million). */
  readonly unit: string;
  readonly measure: Measure;
  /** What it is the price of one of, as written ("ticket" in "50 yuan a ticket"); null for a sum. */
  readonly per: string | null;
}

/** The span runs from the number to the end of its noun phrase. */
export interface FoundCount extends Found {
  /** Plain decimal string. */
  readonly value: string;
  /** Head noun, singular and lower case in English, nominative in Russian, as written in Chinese; a percentage is "%". */
  readonly unit: string;
  readonly is_ordinal: boolean;
}

export type Precision =
  | 'day'
  | 'part-of-month'
  | 'month'
  | 'season'
  | 'part-of-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** What a time expression was resolved against. */
export type Anchor = 'none' | 'publication' | 'context' | 'unresolved';

/** A resolved time expression. An unresolved one keeps what is known ("XXXX-06-23") and has no days. */
export interface ResolvedTime {
  readonly edtf: string;
  /** ISO days, first and last possible; null where the expression is open or unresolved. */
  readonly date_from: string | null;
  readonly date_to: string | null;
  readonly precision: Precision;
  readonly anchor: Anchor;
}

export interface FoundTime extends Found, ResolvedTime {
  /** How the clause around it tells of the time; null when it shows neither. */
  readonly tense: 'past' | 'future' | null;
}

export const entityTypes = [
  'person',
  'organization',
  'work',
  'event',
  'place',
  'award',
  'agreement',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** A name as found in the text, before anybody knows whose it is. */
export interface FoundName extends Found {
  readonly type: EntityType;
  /** The fullest form the article gives, in the base case: "Анна Ярина" for «Яриной». */
  readonly name: string;
  readonly form: 'full' | 'initials' | 'surname' | 'acronym' | 'short';
  /** The entity of the authority file whose alias this is, when there is one. */
  readonly entity_id: string | null;
  /** The office or role said beside a person's name ("Director of the Cinematography Department of …"), where it stands. */
  readonly role: Place | null;
}

export interface FoundQuote extends Found {
  readonly kind: 'direct' | 'partial';
  /** The resolved name, or the role when nobody is named ("head of the film agency"); null when nobody is credited. */
  readonly speaker: string | null;
  /** Where the speaker is named for this quotation ("S. Morozova", "she"). */
  readonly speaker_place: Place | null;
  /** The reporting verb or phrase as written. */
  readonly cue: string | null;
  /** Stretches of one quotation share a number, counted from 0 in the article. */
  readonly group: number;
}

export interface ExtractedArticle {
  readonly amounts: readonly FoundAmount[];
  readonly counts: readonly FoundCount[];
  readonly dates: readonly FoundTime[];
  readonly names: readonly FoundName[];
  readonly quotes: readonly FoundQuote[];
}
