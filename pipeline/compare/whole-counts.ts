/** Events and works that articles count differently: how many films are shown, how many episodes there are. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Place } from '../contract.ts';
import { kindOfUnit, type WholeKind } from '../languages/whole-counts.ts';
import { dayNumber } from '../lib/calendar.ts';
import { question, rowsOf } from './duckdb.ts';

export interface CountStatement extends Place {
  readonly id: string;
  readonly article_id: string;
  readonly subject_id: string;
  readonly value: string;
  readonly unit: string;
  readonly published_from: string | null;
  readonly published_to: string | null;
}

export interface RivalCounts {
  readonly kind: WholeKind;
  readonly first: CountStatement;
  readonly other: CountStatement;
}

/** Days in which a programme is told of as one and the same: another edition is a year away. */
const ONE_EDITION = 45;

/** The first article to count, and each later one that counts otherwise. */
export async function* rivalCounts(connection: DuckDBConnection): AsyncGenerator<RivalCounts> {
  let firsts = new Map<WholeKind, CountStatement>();
  let subject = '';
  const told = new Set<string>();
  for await (const row of rowsOf<CountStatement>(connection, question('whole-counts'))) {
    if (row.subject_id !== subject) {
      subject = row.subject_id;
      firsts = new Map();
      told.clear();
    }
    const kind = kindOfUnit(row.unit);
    if (!kind) continue;
    const first = firsts.get(kind);
    if (!first || !areNear(first, row)) firsts.set(kind, row);
    else if (first.article_id !== row.article_id && first.value !== row.value) {
      if (!told.has(`${kind} ${row.article_id}`)) yield { kind, first, other: row };
      told.add(`${kind} ${row.article_id}`);
    }
  }
}

function areNear(a: CountStatement, b: CountStatement): boolean {
  if (a.published_from === null || b.published_to === null) return false;
  return dayNumber(b.published_to) - dayNumber(a.published_from) <= ONE_EDITION;
}
