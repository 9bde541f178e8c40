/** Works for which articles name different makers, each exactly one: the statements that exclude each other. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Place, Span } from '../../contract.ts';
import { commonForm } from '../../link/scripts/romanization.ts';
import { question, rowsOf } from '../duckdb.ts';

export interface MakerStatement extends Place {
  readonly id: string;
  readonly article_id: string;
  readonly predicate: 'director' | 'producer';
  readonly subject_id: string;
  readonly object_id: string;
  /** As the article prints it, or as the authority file has it. */
  readonly name: string;
  readonly is_candidate: boolean;
  readonly certainty: 'stated' | 'inferred';
  readonly sentence: Span;
}

/** The first article to name somebody, then one that names somebody else; one pair an article. */
export async function* rivalMakers(
  connection: DuckDBConnection,
): AsyncGenerator<readonly [MakerStatement, MakerStatement]> {
  let first: MakerStatement | null = null;
  type Row = Omit<MakerStatement, 'sentence'> & { readonly sentence: string };
  for await (const row of rowsOf<Row>(connection, question('maker-statements'))) {
    const statement: MakerStatement = { ...row, sentence: JSON.parse(row.sentence) as Span };
    if (first?.predicate !== statement.predicate || first.subject_id !== statement.subject_id) {
      first = statement;
      continue;
    }
    if (mayBeOne(first, statement)) continue;
    yield [first, statement];
  }
}

/** Two persons of the authority file are two; other names only where no transliteration makes them one. */
function mayBeOne(
  a: Pick<MakerStatement, 'object_id' | 'name' | 'is_candidate'>,
  b: Pick<MakerStatement, 'object_id' | 'name' | 'is_candidate'>,
): boolean {
  if (a.object_id === b.object_id) return true;
  if (!a.is_candidate && !b.is_candidate) return false;
  // Characters give foreign sounds too roughly to be told from another spelling.
  if (han.test(a.name) || han.test(b.name)) return true;
  const [x, y] = [a.name, b.name].map((name) =>
    name
      .split(/[\s-]+/u)
      .map(commonForm)
      .filter((word) => word.length > 1),
  );
  return (x ?? []).some((word) => (y ?? []).some((other) => isNear(word, other)));
}

const han = /\p{Script=Han}/u;

/** Letters in which two spellings of one word may differ. */
const SLIPS = 2;

function isNear(a: string, b: string): boolean {
  const slips = Math.min(SLIPS, Math.floor(Math.min(a.length, b.length) / 3));
  if (Math.abs(a.length - b.length) > slips) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= slips;
}
