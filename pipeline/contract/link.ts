/** What link adds: whose names they are, what sums are of, conversions, facts; and the article with all of it. */
import type { CollectedArticle } from './collect.ts';
import type { HeldCorrection } from './corrections.ts';
import type {
  EntityType,
  Found,
  FoundAmount,
  FoundCount,
  FoundQuote,
  FoundTime,
  Qualifier,
  ResolvedTime,
} from './extract.ts';
import type { NormalizedArticle } from './normalize.ts';
import type { Keyed, LanguageCode, Place, Span } from './places.ts';

/** How a mention was tied to its entity; see codes.csv for the definitions people read. */
export type MatchKind =
  | 'exact'
  | 'alias'
  | 'inflected'
  | 'initials'
  | 'surname'
  | 'acronym'
  | 'variant'
  | 'judged'
  | 'candidate';

export interface Mention extends Found, Keyed {
  readonly lang: LanguageCode;
  readonly entity_id: string;
  readonly type: EntityType;
  readonly match: MatchKind;
  /** Base form of the name as the article gives it. */
  readonly name: string;
  readonly role: Place | null;
  /** The entity that was merged into this one, by the judgement of a person. */
  readonly merged_from?: string;
  /** The id of the name itself, where a person has judged it and a spelling ties it elsewhere. */
  readonly would_be?: string;
  /** Whose name this spells another way, where a person has judged that it may not be the same. */
  readonly alike?: string;
}

export interface LinkedAmount extends FoundAmount, Keyed {
  /** Whose sum it is: the film that took it in, the company that earned it. */
  readonly subject_id: string | null;
  /** The territory it refers to. */
  readonly place_id: string | null;
  /** The time the sum refers to; null when nothing tells. */
  readonly period: ResolvedTime | null;
}

export interface LinkedCount extends FoundCount, Keyed {
  readonly subject_id: string | null;
}

export interface LinkedTime extends FoundTime, Keyed {}

export interface LinkedQuote extends FoundQuote, Keyed {
  readonly speaker_id: string | null;
}

export type Verdict =
  | 'agrees_at_both'
  | 'agrees_at_publication'
  | 'agrees_at_period'
  | 'disagrees'
  | 'no_reference';
export type Diagnosis = 'none' | 'power_of_ten' | 'inverted' | 'other_currency' | 'other_date';

/** Reference rates in force over an interval of days, in units of `quote` for one `base`, and how far a stated rate lies from their median. */
export interface RateBand {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** Percent, signed: above the median is positive. */
  readonly deviation_pct: number;
}

/** One sum given in two currencies: `source` is the sum, `target` its conversion, both positions in `amounts`. */
export interface Conversion extends Keyed {
  readonly source: number;
  readonly target: number;
  /** ISO 4217: the currency of which one unit is priced, and the one the price is in. */
  readonly base: string;
  readonly quote: string;
  /** Units of `quote` for one `base`. */
  readonly implied_rate: number;
  /** Percentage points by which the rounding of the two printed figures widens a band, at most 1. */
  readonly rounding_pct: number;
  /** On the days of publication, and in the period the sum refers to; null where there is no such period or no reference rate. */
  readonly publication: RateBand | null;
  readonly period: RateBand | null;
  readonly verdict: Verdict;
  readonly diagnosis: Diagnosis;
  readonly rate_source: string | null;
}

export const predicates = [
  'box_office',
  'budget',
  'revenue',
  'profit',
  'release',
  'held',
  'signed',
  'position',
  'director',
  'producer',
  'co_producer',
  'distributor',
  'sequel',
  'award',
  'set_in',
] as const;
export type Predicate = (typeof predicates)[number];

/**
 * Which part of a work's takings or costs or of a company's results a sum is, and of which kind of showing a date: only statements of one scope can be held
 * against each other. `so_far`: all of it up to an early day of the run; `showing`: neither a premiere nor a release to cinemas.
 */
export const factScopes = [
  'total',
  'so_far',
  'opening',
  'day',
  'period',
  'worldwide',
  'worldwide_opening',
  'abroad',
  'forecast',
  'part',
  'other',
  'premiere',
  'release',
  'showing',
] as const;
export type FactScope = (typeof factScopes)[number];

/** One statement read from one place. The span covers the words that state it. */
export interface Fact extends Found, Keyed {
  /** Key of the question this fact answers, the same in every article. */
  readonly fact_group_id: string;
  readonly predicate: Predicate;
  readonly subject_id: string;
  readonly object_id: string | null;
  /** A decimal for a sum, else null; `value_min` and `value_max` are what its hedge and rounding allow. */
  readonly value: string | null;
  readonly value_min: string | null;
  readonly value_max: string | null;
  readonly currency: string | null;
  readonly qualifier: Qualifier | null;
  readonly date: ResolvedTime | null;
  readonly place_id: string | null;
  /** The office of a position in its own words, else null. */
  readonly office: string | null;
  /** null for statements that are neither a sum nor a showing. */
  readonly scope: FactScope | null;
  /** ISO day up to which a sum is counted, where the text names it. */
  readonly as_of: string | null;
  /** The sentence it stands in, in the same paragraph. */
  readonly sentence: Span;
}

export interface LinkedArticle {
  readonly mentions: readonly Mention[];
  readonly amounts: readonly LinkedAmount[];
  readonly counts: readonly LinkedCount[];
  readonly dates: readonly LinkedTime[];
  readonly quotes: readonly LinkedQuote[];
  readonly conversions: readonly Conversion[];
  readonly facts: readonly Fact[];
  /** Entities credited in the header, by the header's own words. */
  readonly credits: {
    readonly agency_id: string | null;
    readonly publisher_id: string | null;
    readonly syndicator_id: string | null;
    readonly dateline_place_id: string | null;
  };
  /** What the corrections of rows met. */
  readonly held?: readonly HeldCorrection[];
}

/** An article with all that the article-scope stages know about it. */
export type Article = CollectedArticle & NormalizedArticle & LinkedArticle;
