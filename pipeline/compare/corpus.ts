/** What the whole corpus says: the answers of the SQL questions, as typed rows. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EntityType, LanguageCode, Predicate } from '../contract.ts';
import type { Rows } from '../schemas/tables.ts';
import { literal, longestLine, question, rowsOf, withDatabase } from './duckdb.ts';

/** How an entity is used: curated or candidate, with the words of its first mention. */
export interface EntityUsage {
  readonly entity_id: string;
  /** null for an entity that headers credit and no text names. */
  readonly type: EntityType | null;
  readonly name: string | null;
  readonly lang: LanguageCode | null;
  readonly n_mentions: number;
  readonly n_articles: number;
}

export interface FactGroup {
  readonly fact_group_id: string;
  readonly predicate: Predicate;
  readonly subject_id: string;
  readonly n_articles: number;
  readonly agreement: Rows['fact_groups']['agreement'];
}

export interface UnresolvedName {
  readonly entity_id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly n_mentions: number;
  readonly n_articles: number;
  readonly article_id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Two statements of one work in two articles whose intervals do not meet; facts and paragraphs as JSON. */
export interface FigurePair {
  readonly a_article: string;
  readonly a_fact: string;
  readonly a_paragraph: string;
  readonly b_article: string;
  readonly b_fact: string;
  readonly b_paragraph: string;
}

/** The questions, asked of the artefacts in one build folder. Every answer is streamed in the order of its SQL. */
export interface Corpus {
  entityUsage(): AsyncGenerator<EntityUsage>;
  factGroups(): AsyncGenerator<FactGroup>;
  unresolvedNames(): AsyncGenerator<UnresolvedName>;
  figurePairs(): AsyncGenerator<FigurePair>;
}

/** Opens the artefacts of a build for the length of `work`. */
export async function withCorpus<T>(
  artefacts: { readonly link: string; readonly normalize: string },
  work: (corpus: Corpus, connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  return withDatabase(async (connection) => {
    const views = question('views')
      .replaceAll('$link_size', () => String(longestLine(artefacts.link)))
      .replaceAll('$normalize_size', () => String(longestLine(artefacts.normalize)))
      .replaceAll('$link', () => literal(artefacts.link))
      .replaceAll('$normalize', () => literal(artefacts.normalize));
    await connection.run(views);
    return work(
      {
        entityUsage: () => rowsOf<EntityUsage>(connection, question('entity-usage')),
        factGroups: () => rowsOf<FactGroup>(connection, question('fact-groups')),
        unresolvedNames: () => rowsOf<UnresolvedName>(connection, question('unresolved-names')),
        figurePairs: () => rowsOf<FigurePair>(connection, question('figure-pairs')),
      },
      connection,
    );
  });
}
