/** The groups of facts of a corpus, one after the other: what they ask, and how far the articles agree. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fact, FactScope, Predicate, ResolvedTime, Span } from '../../contract.ts';
import { question, rowsOf } from '../duckdb.ts';
import { type Agreement, judgementOf } from './agreement.ts';
import type { Statement } from './statement.ts';

/** A statement as the check tells of it: with its words' place and its sentence. */
export interface PlacedStatement extends Statement, Span {
  readonly id: string;
  readonly fact_group_id: string;
  readonly subject_id: string;
  readonly value: string | null;
  readonly paragraph: number;
  readonly sentence: Span;
}

export interface FactGroup {
  readonly fact_group_id: string;
  readonly predicate: Predicate;
  readonly subject_id: string;
  readonly n_articles: number;
  readonly agreement: Agreement;
  readonly place_id: string | null;
  readonly currency: string | null;
  readonly scope: FactScope | null;
  readonly contrary: readonly (readonly [PlacedStatement, PlacedStatement])[];
}

/** A fact whose group is not the one its article alone would give it. */
export interface JoinedFact {
  readonly article_id: string;
  readonly id: string;
  readonly fact_group_id: string;
}

type Row = Omit<PlacedStatement, 'date' | 'sentence' | 'published'> & {
  readonly date: string | null;
  readonly sentence: string;
  readonly published_from: string | null;
  readonly published_to: string | null;
};

/** Every group, by id; one group's statements are in memory at a time. */
export async function* factGroups(connection: DuckDBConnection): AsyncGenerator<FactGroup> {
  const sql = `${question('fact-statements')} ORDER BY fact_group_id, published_from NULLS LAST, article_id, paragraph, "start", id`;
  let group: PlacedStatement[] = [];
  for await (const row of rowsOf<Row>(connection, sql)) {
    if (group[0] && group[0].fact_group_id !== row.fact_group_id) {
      yield judged(group);
      group = [];
    }
    group.push(statementOf(row));
  }
  if (group.length > 0) yield judged(group);
}

/** Facts that joined the group of a territory they do not name, by article. */
export function joinedFacts(connection: DuckDBConnection): AsyncGenerator<JoinedFact> {
  const sql = `SELECT article_id, id, fact_group_id FROM (${question('fact-statements')})
    WHERE own_group_id <> fact_group_id ORDER BY article_id, id`;
  return rowsOf<JoinedFact>(connection, sql);
}

function statementOf({ date, sentence, published_from, published_to, ...row }: Row): PlacedStatement {
  return {
    ...row,
    date: date === null ? null : (JSON.parse(date) as ResolvedTime),
    sentence: JSON.parse(sentence) as Fact['sentence'],
    published: { from: published_from, to: published_to },
  };
}

function judged(statements: readonly PlacedStatement[]): FactGroup {
  const [first] = statements;
  if (!first) throw new Error('A group of facts holds at least one.');
  const { fact_group_id, predicate, subject_id, currency, scope } = first;
  return {
    fact_group_id,
    predicate,
    subject_id,
    n_articles: new Set(statements.map(({ article_id }) => article_id)).size,
    place_id: statements.find(({ place_id }) => place_id !== null)?.place_id ?? null,
    currency,
    scope: scope === 'so_far' ? 'total' : scope,
    ...judgementOf(statements),
  };
}
