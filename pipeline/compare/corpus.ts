/** What the whole corpus says: the answers of the SQL questions, as typed rows. */
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EntityType, TextPolicy } from '../contract.ts';
import { literal, longestLine, question, rowsOf, withDatabase, withRoomForLines } from './duckdb.ts';
import { type FactGroup, factGroups, type JoinedFact, joinedFacts } from './facts/groups.ts';
import { type MakerStatement, rivalMakers } from './facts/makers.ts';
import { type RivalCounts, rivalCounts } from './whole-counts.ts';

/** How an entity is used: curated or candidate, with the words that name it in each language. */
export interface EntityUsage {
  readonly entity_id: string;
  /** null for an entity that headers credit and no text names. */
  readonly type: EntityType | null;
  readonly name_en: string | null;
  readonly name_ru: string | null;
  readonly name_zh: string | null;
  readonly merged_into: string | null;
  readonly n_mentions: number;
  readonly n_articles: number;
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

/** Where the text policy of each article stands, and what holds for those that have none of their own. */
export interface TextPolicies {
  /** The artefact of the stage collect. */
  readonly collect: string;
  readonly textPolicy: TextPolicy;
}

/** The questions, asked of the artefacts in one build folder. Every answer is streamed in the order of its SQL. */
export interface Corpus {
  /** Names come from articles whose words may be published. */
  entityUsage(policies: TextPolicies): AsyncGenerator<EntityUsage>;
  factGroups(): AsyncGenerator<FactGroup>;
  /** Pairs of articles that name different makers of one work. */
  rivalMakers(): AsyncGenerator<readonly [MakerStatement, MakerStatement]>;
  /** Pairs of articles that count the films or episodes of one thing differently. */
  rivalCounts(): AsyncGenerator<RivalCounts>;
  unresolvedNames(): AsyncGenerator<UnresolvedName>;
  /** Facts whose group other articles decide, by article. */
  joinedFacts(): AsyncGenerator<JoinedFact>;
}

/** Opens the artefacts of a build for the length of `work`. */
export async function withCorpus<T>(
  artefacts: { readonly link: string; readonly normalize: string },
  work: (corpus: Corpus, connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  return withDatabase(
    async (connection) => {
      const sizes = { link: longestLine(artefacts.link), normalize: longestLine(artefacts.normalize) };
      const views = question('views')
        .replaceAll('$link_size', () => String(sizes.link))
        .replaceAll('$normalize_size', () => String(sizes.normalize))
        .replaceAll('$link', () => literal(artefacts.link))
        .replaceAll('$normalize', () => literal(artefacts.normalize));
      await connection.run(views);
      const corpus: Corpus = {
        entityUsage: (policies) => rowsOf<EntityUsage>(connection, entityUsageQuestion(policies)),
        factGroups: () => factGroups(connection),
        rivalMakers: () => rivalMakers(connection),
        rivalCounts: () => rivalCounts(connection),
        unresolvedNames: () => rowsOf<UnresolvedName>(connection, question('unresolved-names')),
        joinedFacts: () => joinedFacts(connection),
      };
      return withRoomForLines(connection, Math.max(sizes.link, sizes.normalize), () =>
        work(corpus, connection),
      );
    },
    join(dirname(artefacts.link), 'sorting'),
  );
}

function entityUsageQuestion({ collect, textPolicy }: TextPolicies): string {
  return question('entity-usage')
    .replaceAll('$collect_size', () => String(longestLine(collect)))
    .replaceAll('$collect', () => literal(collect))
    .replaceAll('$policy', () => literal(textPolicy));
}
