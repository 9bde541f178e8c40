/**
 * Every type a contributor needs, on one page: read this first.
 *
 * Coordinates. Grammars see one paragraph at a time, as clean text, and give spans in UTF-16 units of that text.
 * A `Place` is such a span with the paragraph's index. Only `lib/span.ts` turns a place into what is published:
 * half-open code points of the decoded raw text.
 */

export const languageCodes = ['en', 'ru', 'zh'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Half-open, UTF-16 units of the string at hand unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span inside the clean text of the article's paragraph number `paragraph` (zero-based). */
export interface Place extends Span {
  readonly paragraph: number;
}

/** Everything a row is made from carries the key of its row. */
export interface Keyed {
  readonly id: string;
  /** The corrections of people that were applied to it, parted by spaces. */
  readonly correction_id?: string;
}

/** `stated`: the text says so. `inferred`: concluded from other parts of the text. */
export type Certainty = 'stated' | 'inferred';

// ───────────────────────────── collect ─────────────────────────────

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1251'
  | 'gb18030'
  | 'big5'
  | 'windows-1252'
  | 'koi8-r';

export type TextPolicy = 'full' | 'excerpt' | 'none';

/** What is known about an article beyond its text: raw/articles/<name>.json, or fields of its line in a feed; every field optional. */
export interface Sidecar {
  readonly lang?: LanguageCode;
  readonly title?: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly syndicator?: string;
  readonly is_translation?: boolean;
  /** EDTF date of publication. */
  readonly published?: string;
  readonly source_url?: string;
  readonly rights?: string;
  readonly text_policy?: TextPolicy;
}

export interface CollectedArticle {
  readonly article_id: string;
  /** Path below the corpus folder, with forward slashes; `#` and its number for a line of a feed: "articles/feed.jsonl#12". */
  readonly raw_file: string;
  /** Of the bytes of the file or the line. */
  readonly sha256: string;
  readonly encoding: Encoding;
  /** The decoded text, byte order mark removed, nothing else changed; of a saved page its main text. */
  readonly text: string;
  /** What a saved page states stands in for what its sidecar leaves open. */
  readonly sidecar: Sidecar;
  /** The text was taken out of a saved page; absent when it stands in the file as it is. */
  readonly extracted?: true;
}

// ──────────────────────────── normalize ────────────────────────────

export type Role =
  | 'title'
  | 'heading'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'caption'
  | 'wrapper'
  | 'disclaimer'
  | 'end-mark';

/** Roles whose text the article itself tells: only these yield amounts, counts, quotations and facts. */
export const tellingRoles: readonly Role[] = ['title', 'heading', 'lead', 'body'];

/** How the clean text of a paragraph lies on the raw text; null when they are the same characters, one for one. */
export interface Alignment {
  /** For UTF-16 unit i of the clean text: the code point offset where its raw characters start, from the paragraph's start. */
  readonly starts: readonly number[];
  /** Likewise, where they end. */
  readonly ends: readonly number[];
}

/** `start` and `end` are code points of the decoded raw text. */
export interface Paragraph extends Span {
  readonly role: Role;
  readonly lang: LanguageCode | 'und';
  /** NFC; every kind of space one space; invisible characters gone; full-width letters and digits narrow; entities resolved. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly alignment: Alignment | null;
}

export type PublishedBasis = 'correction' | 'sidecar' | 'stated' | 'dateline' | 'text' | 'unknown';

export interface Published {
  readonly edtf: string | null;
  /** ISO days, first and last possible. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: PublishedBasis;
  readonly certainty: Certainty;
  /** The characters the date was read from, when there are such. */
  readonly place: Place | null;
}

/** A word of the header with the place it was read from (null when a sidecar told it). */
export interface HeaderField {
  readonly value: string;
  readonly place: Place | null;
}

export interface Header {
  readonly title: HeaderField | null;
  readonly agency: HeaderField | null;
  readonly publisher: HeaderField | null;
  readonly syndicator: HeaderField | null;
  /** The section or site a wrapper line credits as the source ("Source: Ministry X – News"). */
  readonly section: HeaderField | null;
  readonly dateline_place: HeaderField | null;
  /** The day a dateline or a date line states, its own words; resolved in `published`. */
  readonly dateline_date: HeaderField | null;
  /** null when nothing says whether the text is a translation. */
  readonly is_translation: boolean | null;
}

export type Script = 'Latn' | 'Cyrl' | 'Hans' | 'Hant';

export interface NormalizedArticle {
  readonly lang: LanguageCode | 'und';
  readonly script: Script | null;
  readonly paragraphs: readonly (Paragraph & Keyed)[];
  readonly header: Header;
  readonly published: Published;
  /** The corrections of people that were applied to the article as a whole, parted by spaces. */
  readonly correction_id?: string;
  /** What the corrections of the article as a whole met. */
  readonly held?: readonly HeldCorrection[];
}

// ───────────────────────────── extract ─────────────────────────────

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
  /** The amount is a price or rate for one of something ("50 yuan a ticket"), not a sum. */
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

// ──────────────────────────── languages ────────────────────────────

export type MoneyGrammar = (reading: Reading) => FoundAmount[];
/** `taken`: spans of this paragraph that are already amounts or dates, never counts. */
export type CountGrammar = (reading: Reading, taken: readonly Span[]) => FoundCount[];
/** All readings of one article in one language; `known`: names the authority file recognised in them. */
export type NameGrammar = (readings: readonly Reading[], known: readonly FoundName[]) => FoundName[];
/** All readings of one article in one language, with the names found in them. */
export type QuoteGrammar = (readings: readonly Reading[], names: readonly FoundName[]) => FoundQuote[];

// ────────────────────────────── link ───────────────────────────────

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
  readonly subject_id: string | null;
  readonly place_id: string | null;
  /** Id of the row in `dates` that says when, and its resolved value. */
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

/** Reference rates in force over an interval of days, and how far a stated rate lies from their median. */
export interface RateBand {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly deviation_pct: number;
}

/** One sum given in two currencies: `source` is the sum, `target` its conversion, both positions in `amounts`. */
export interface Conversion extends Keyed {
  readonly source: number;
  readonly target: number;
  readonly base: string;
  readonly quote: string;
  readonly implied_rate: number;
  /** Percentage points by which the rounding of the two printed figures widens a band, at most 1. */
  readonly rounding_pct: number;
  readonly publication: RateBand | null;
  readonly period: RateBand | null;
  readonly verdict: Verdict;
  readonly diagnosis: Diagnosis;
  readonly rate_source: string | null;
}

export const predicates = [
  'box_office',
  'budget',
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
 * Which part of a work's takings or costs a sum is, and of which kind of showing a date: only statements of one scope can be held
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

// ──────────────────────────── reference ────────────────────────────

export type NameStatus = 'official' | 'attested' | 'transliterated' | 'missing';

export interface EntityName {
  readonly value: string | null;
  readonly status: NameStatus;
  readonly source: string | null;
}

export interface EntityAlias {
  readonly lang: LanguageCode;
  readonly alias: string;
  readonly kind: 'official' | 'short' | 'initials' | 'translation' | 'transliteration' | 'former';
  readonly source: string | null;
}

/** One file of raw/reference/entities/. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly names: Readonly<Record<LanguageCode, EntityName>>;
  readonly aliases: readonly EntityAlias[];
  readonly wikidata_id: string | null;
  readonly descriptions: Readonly<Record<LanguageCode, string | null>>;
  readonly sources: readonly string[];
}

/** One row of raw/reference/rates.csv: `rate` units of `quote` for one `base`. */
export interface Rate {
  readonly date: string;
  readonly base: string;
  readonly quote: string;
  readonly rate: number;
  readonly source: string;
}

/** One row of raw/reference/anniversaries.csv: a dated event that articles count years from. */
export interface Anniversary {
  readonly id: string;
  readonly names: Readonly<Record<LanguageCode, string>>;
  /** Phrases that name the event, by language; any of them. */
  readonly phrases: Readonly<Record<LanguageCode, readonly string[]>>;
  /** ISO day, month or year. */
  readonly date: string;
  /** Entities that must be named too, when the phrase alone does not tell which event is meant. */
  readonly parties: readonly string[];
  readonly source: string;
}

/** One row of raw/reference/accepted.csv, with the line it stands in. */
export interface Accepted {
  readonly finding_id: string;
  readonly reason: string;
  readonly line: number;
}

/**
 * One row of raw/reference/judgements.csv: whether two are one entity. Each side is an id, or a name as
 * `type:language:name` ("person:ru:Сергей Волгин").
 */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly judgement: 'same' | 'different' | 'unsure';
  readonly reason: string;
  readonly source: string | null;
  readonly file: string;
  readonly line: number;
}

export type CorrectedTable = 'articles' | 'amounts' | 'dates' | 'counts' | 'quotes' | 'mentions' | 'facts';

/** One row of raw/reference/corrections.csv: one extracted value overridden, or one row dropped. Cells as tables write them. */
export interface Correction {
  readonly correction_id: string;
  readonly table: CorrectedTable;
  readonly row_id: string;
  readonly column: string;
  /** What the column holds without the correction. */
  readonly expected: string | null;
  readonly action: 'override' | 'drop';
  readonly value: string | null;
  readonly reason: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
}

/** What a correction met where it was to be applied: the column as it is without it. */
export interface HeldCorrection {
  readonly correction_id: string;
  readonly present: string | null;
}

export type Labels = Readonly<Record<LanguageCode, string>>;

/** What a dataset must hold at least, or it is not published, or at most, or a finding says so. */
export interface Assertion {
  readonly id: string;
  /** Rows of a table; the share of them whose column is filled; rows for one of the last release. */
  readonly of: 'rows' | 'filled' | 'ratio';
  readonly table: string;
  readonly column?: string;
  /** Only rows of articles in this language, or by this publisher or agency. */
  readonly lang?: LanguageCode;
  readonly source?: string;
  readonly min?: number;
  readonly max?: number;
  readonly reason: string;
}

/** raw/dataset.json: what the corpus is, under which terms. */
export interface DatasetSettings {
  readonly name: string;
  readonly title: Labels;
  readonly description: Labels;
  readonly creators: readonly {
    readonly name: string;
    readonly type: 'person' | 'organization';
    readonly url: string | null;
  }[];
  readonly licence: { readonly id: string; readonly name: string; readonly url: string };
  readonly licence_note: Labels;
  readonly corrections: Labels;
  readonly takedown: Labels;
  readonly personal_data: Labels;
  readonly keywords: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly homepage: string | null;
  readonly text_policy: TextPolicy;
  readonly version: string;
  /** ISO day of the release being prepared, else null. */
  readonly released: string | null;
  /** Articles that were published before and may go, each with the reason. */
  readonly withdrawn: readonly { readonly article_id: string; readonly reason: string }[];
  readonly assertions?: readonly Assertion[];
}

// ───────────────────────────── findings ────────────────────────────

export type Severity = 'error' | 'warning' | 'info';

/** A place of this or another article; `location` is given where the other article is not at hand. */
export interface OtherPlace {
  readonly article_id: string;
  readonly place: Place;
  /** The words of it that the message quotes as `{{there}}`, beside `{{here}}` for those of the finding's own place. */
  readonly words?: Place;
  readonly location?: {
    readonly paragraph_id: string;
    readonly start: number;
    readonly end: number;
    readonly text: string | null;
  };
}

/** What a check noticed: a place, what was found, what was expected, and because of what other place. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly article_id: string | null;
  readonly raw_file: string;
  readonly place: Place | null;
  /** Code points of the raw text, where the finding is about characters that cleaning removed or changed. */
  readonly raw?: Span;
  readonly because: OtherPlace | null;
  readonly subject: { readonly table: string; readonly id: string } | null;
  readonly actual: string | null;
  readonly expected: string | null;
  /** Which sentence of the check's messages tells it: checks.json `<check>.messages.<message>`. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}
