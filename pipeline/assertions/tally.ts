/** Counts the rows that assertions of raw/dataset.json speak of, as they are written. */
import type { Article, Assertion } from '../contract.ts';
import type { TableName } from '../schemas/tables.ts';

/** What an assertion counts: rows, and those of them whose column is filled. */
export interface Counted {
  readonly rows: number;
  readonly filled: number;
}

/** Whose rows an assertion counts. */
export interface Origin {
  readonly lang: Article['lang'];
  readonly sources: readonly (string | null)[];
}

export class Tally {
  readonly #counted: ReadonlyMap<Assertion, { rows: number; filled: number }>;

  constructor(assertions: readonly Assertion[]) {
    this.#counted = new Map(assertions.map((assertion) => [assertion, { rows: 0, filled: 0 }]));
  }

  /** `article`: the one a row was read from; null for rows about the whole corpus. */
  note(table: TableName, row: object, article: Pick<Article, 'lang' | 'credits'> | null): void {
    if (this.#counted.size === 0) return;
    const origin = article && originOf(article);
    for (const [assertion, counted] of this.#counted) {
      if (assertion.table !== table || !concerns(assertion, origin)) continue;
      counted.rows += 1;
      const { column } = assertion;
      if (column !== undefined && (row as Readonly<Record<string, unknown>>)[column] !== null)
        counted.filled += 1;
    }
  }

  of(assertion: Assertion): Counted {
    return this.#counted.get(assertion) ?? { rows: 0, filled: 0 };
  }
}

function originOf({ lang, credits }: Pick<Article, 'lang' | 'credits'>): Origin {
  return { lang, sources: [credits.publisher_id, credits.agency_id] };
}

/** Whether rows of that origin count for an assertion; `origin` is null for rows about the whole corpus. */
export function concerns({ lang, source }: Assertion, origin: Origin | null): boolean {
  if (lang !== undefined && origin?.lang !== lang) return false;
  return source === undefined || origin?.sources.includes(source) === true;
}
