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

/** What the casts of a language are made of, the commonest first. */
interface Supply {
  readonly works: readonly string[];
  readonly organizations: readonly string[];
  readonly cities: readonly string[];
  readonly syllables: readonly string[];
}

/** The cast of one article; `person` makes one of its persons. */
export function castOf(
  person: () => Person,
  { works, organizations, cities, syllables }: Supply,
  chance: Chance,
): Cast {
  return {
    persons: Array.from({ length: chance.between(2, 4) }, person),
    works: Array.from({ length: chance.between(1, 2) }, () => chance.rather(works)),
    organizations: Array.from({ length: chance.between(2, 3) }, () => chance.rather(organizations)),
    places: Array.from({ length: 3 }, () => chance.frequent(cities)),
    topics: topicsFrom(syllables, chance),
    year: chance.between(2021, 2025),
    month: chance.between(1, 12),
    day: chance.between(1, 28),
  };
}

/** Rare words of an article: syllables put together, as unknown as the words of any one trade. */
function topicsFrom(syllables: readonly string[], chance: Chance): string[] {
  return Array.from({ length: 10 }, () =>
    Array.from({ length: chance.between(2, 4) }, () => chance.one(syllables)).join(''),
  );
}
