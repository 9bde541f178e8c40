/** How a generated article is written in one language: sentences with slots, and what fills them. */
import type { Chance } from './random.ts';

/** Who and what one article is about. */
export interface Cast {
  readonly persons: readonly Person[];
  readonly works: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  /** Words that this article has and hardly any other. */
  readonly topics: readonly string[];
  readonly month: number;
  readonly day: number;
  readonly year: number;
}

export interface Person {
  readonly full: string;
  readonly surname: string;
}

export interface Style {
  readonly lang: 'en' | 'ru' | 'zh';
  /** Between sentences. */
  readonly space: string;
  cast(chance: Chance): Cast;
  title(cast: Cast, chance: Chance): string;
  dateline(cast: Cast): string;
  /** Sentences that state something: sums, days, counts, quotations. */
  readonly telling: readonly ((cast: Cast, chance: Chance) => string)[];
  /** A sentence that states nothing in particular. */
  plain(cast: Cast, chance: Chance): string;
  /** Lines that stand under many articles, the commonest first. */
  readonly lines: readonly string[];
}

/** Rare words of an article: syllables put together, as unknown as the words of any one trade. */
export function topicsFrom(syllables: readonly string[], chance: Chance): string[] {
  return Array.from({ length: 10 }, () =>
    Array.from({ length: chance.between(2, 4) }, () => chance.one(syllables)).join(''),
  );
}
