/** What article-scope stages may know besides their article: the reference data, made ready once. */
import type { Reference, ReferenceData } from './collect/reference.ts';
import type { ReusePair } from './compare/reuse-pairs.ts';
import type { Anniversary, TextPolicy } from './contract.ts';
import { Corrections } from './correct/corrections.ts';
import { Authority } from './link/authority.ts';
import { Identities } from './link/identities.ts';
import { RateTable } from './link/rates.ts';

export interface Context {
  /** What may be published of a text whose sidecar says nothing. */
  readonly textPolicy: TextPolicy;
  readonly authority: Authority;
  readonly identities: Identities;
  readonly corrections: Corrections;
  readonly rates: RateTable;
  readonly anniversaries: readonly Anniversary[];
}

/** What checks and tables of one article may know besides: where its text stands elsewhere. */
export interface ArticleContext extends Context {
  /** Pairs of places that share text, the later one in this article. */
  readonly reuse: readonly ReusePair[];
  /** Absent where an article is read by itself. */
  readonly corpus?: CorpusContext;
}

/** What only all articles together tell of one. */
export interface CorpusContext {
  /** Paragraphs of the article that others repeat, with their group. */
  readonly reuseGroups: ReadonlyMap<string, string>;
  readonly story_id: string | null;
  /** Facts that answer a question which other articles put more fully, with its group. */
  readonly groups: ReadonlyMap<string, string>;
}

export function contextOf({ dataset, ...reference }: Reference): Context {
  return contextFrom(reference, dataset.text_policy);
}

/** The same without a dataset: for reading single articles. */
export function contextFrom(reference: ReferenceData, textPolicy: TextPolicy): Context {
  const authority = new Authority(reference.entities);
  return {
    textPolicy,
    authority,
    identities: new Identities(
      reference.judgements,
      new Map(Array.from(authority.entities.values(), ({ id, type }) => [id, type])),
    ),
    corrections: new Corrections(reference.corrections),
    rates: new RateTable(reference.rates),
    anniversaries: reference.anniversaries,
  };
}
