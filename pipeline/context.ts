/** What article-scope stages may know besides their article: the reference data, made ready once. */
import type { Reference } from './collect/reference.ts';
import type { ReusePair } from './compare/reuse-pairs.ts';
import type { Anniversary, DatasetSettings } from './contract.ts';
import { Authority } from './link/authority.ts';
import { RateTable } from './link/rates.ts';

export interface Context {
  readonly dataset: DatasetSettings;
  readonly authority: Authority;
  readonly rates: RateTable;
  readonly anniversaries: readonly Anniversary[];
}

/** What checks and tables of one article may know besides: where its text stands elsewhere. */
export interface ArticleContext extends Context {
  /** Pairs of places that share text, one side or both in this article. */
  readonly reuse: readonly ReusePair[];
}

export function contextOf(reference: Reference): Context {
  return {
    dataset: reference.dataset,
    authority: new Authority(reference.entities),
    rates: new RateTable(reference.rates),
    anniversaries: reference.anniversaries,
  };
}
