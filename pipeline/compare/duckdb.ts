/** The embedded engine that answers what crosses articles: plain SQL over the JSON Lines of the article-scope stages. */
import { readFileSync, statSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** One in-memory database for one stage; closed when the work is done. */
export async function withDatabase<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The text of a question: compare/<name>.sql. */
export function question(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
}

/** A path or text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The engine sets aside several buffers of the longest line it may meet: a small file cannot hold a long one. */
const LONGEST_LINE = 128 * 2 ** 20;
const SHORTEST_BUFFER = 2 ** 16;

/** Bytes to allow for one line of a file. */
export function longestLine(file: string): number {
  return Math.max(SHORTEST_BUFFER, Math.min(statSync(file).size + 1, LONGEST_LINE));
}

/** The rows of a query as JSON objects, streamed chunk by chunk. */
export async function* rowsOf<Row>(connection: DuckDBConnection, sql: string): AsyncGenerator<Row> {
  const result = await connection.stream(sql);
  const names = result.columnNames();
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    for (const row of chunk.getRowObjects(names)) {
      // Counts come as BigInt, and are safe integers here.
      for (const name of names) if (typeof row[name] === 'bigint') row[name] = Number(row[name]);
      yield row as Row;
    }
  }
}
