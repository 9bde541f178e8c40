/** What the whole corpus says: the answers of the SQL questions, as typed rows. */
import type { Artefacts } from '../build/artefacts.ts';
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

/** The questions, asked of the artefacts in one build folder. Every answer is streamed in the order of its SQL. */
export interface Corpus {
  /** Names come from articles whose words may be published; `textPolicy` holds for those that say nothing of it. */
  entityUsage(textPolicy: TextPolicy): AsyncGenerator<EntityUsage>;
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
export async function withCorpus<T>(artefacts: Artefacts, work: (corpus: Corpus) => Promise<T>): Promise<T> {
  const [link, normalize] = [artefacts.stage('link'), artefacts.stage('normalize')];
  return withDatabase(async (connection) => {
    const sizes = { link: longestLine(link), normalize: longestLine(normalize) };
    const views = question('views')
      .replaceAll('$link_size', () => String(sizes.link))
      .replaceAll('$normalize_size', () => String(sizes.normalize))
      .replaceAll('$link', () => literal(link))
      .replaceAll('$normalize', () => literal(normalize));
    await connection.run(views);
    const corpus: Corpus = {
      entityUsage: (textPolicy) =>
        rowsOf<EntityUsage>(connection, entityUsageQuestion(artefacts.stage('collect'), textPolicy)),
      factGroups: () => factGroups(connection),
      rivalMakers: () => rivalMakers(connection),
      rivalCounts: () => rivalCounts(connection),
      unresolvedNames: () => rowsOf<UnresolvedName>(connection, question('unresolved-names')),
      joinedFacts: () => joinedFacts(connection),
    };
    return withRoomForLines(connection, Math.max(sizes.link, sizes.normalize), () => work(corpus));
  }, artefacts.scratch);
}

function entityUsageQuestion(collect: string, textPolicy: TextPolicy): string {
  return question('entity-usage')
    .replaceAll('$collect_size', () => String(longestLine(collect)))
    .replaceAll('$collect', () => literal(collect))
    .replaceAll('$policy', () => literal(textPolicy));
}
