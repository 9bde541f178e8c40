/** What people maintain by hand: entities, rates, anniversaries, judgements, settings; corrections have a file of their own. */
import type { TextPolicy } from './collect.ts';
import type { EntityType } from './extract.ts';
import type { LanguageCode } from './places.ts';

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

/** The same words in every language. */
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
