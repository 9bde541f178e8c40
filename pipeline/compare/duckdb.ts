/** The embedded engine that answers what crosses articles: plain SQL over the JSON Lines of the article-scope stages. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Bytes the engine may hold before it writes to `scratch`. */
const MEMORY = 512_000_000;
/** Its readers together set aside so many times the longest line they may meet, and cannot write that to `scratch`. */
const BUFFERS = 16;

const bytes = (count: number) => `${count}B`;

const startEngine = (scratch: string): Promise<DuckDBInstance> =>
  DuckDBInstance.create(':memory:', { threads: '2', memory_limit: bytes(MEMORY), temp_directory: scratch });

/** Engines that are kept running, by their folder. */
const running = new Map<string, Promise<DuckDBInstance>>();

/**
 * Keeps one engine for all databases that are opened on `scratch` during the work: a start takes longer than most questions, and
 * goes on beside the work.
 */
export async function whileEngineRuns<T>(scratch: string, work: () => Promise<T>): Promise<T> {
  const engine = startEngine(scratch);
  running.set(scratch, engine);
  try {
    return await work();
  } finally {
    running.delete(scratch);
    // What it failed of, the first database has told.
    await engine.then((instance) => instance.closeSync()).catch(() => undefined);
  }
}

/**
 * One in-memory database for one stage; what is made in it has to be temporary and goes when the work is done. What its memory does
 * not hold it puts into the folder `scratch` and removes again.
 */
export async function withDatabase<T>(
  work: (connection: DuckDBConnection) => Promise<T>,
  scratch = join(tmpdir(), 'silkscreen'),
): Promise<T> {
  const kept = running.get(scratch);
  const instance = await (kept ?? startEngine(scratch));
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    if (kept === undefined) instance.closeSync();
  }
}

/** The text of a question: compare/<name>.sql. */
export function question(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
}

/** Lets the engine read lines of so many bytes during the work, beside what it may hold. */
export async function withRoomForLines<T>(
  connection: DuckDBConnection,
  longest: number,
  work: () => Promise<T>,
): Promise<T> {
  await connection.run(`SET memory_limit = ${literal(bytes(MEMORY + BUFFERS * longest))}`);
  try {
    return await work();
  } finally {
    await connection.run(`SET memory_limit = ${literal(bytes(MEMORY))}`);
  }
}

/** A path or text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The engine sets aside several buffers of the longest line it may meet. */
const SHORTEST_BUFFER = 2 ** 16;
/** A file of this size may be one line without harm; a larger one is looked through. */
const SMALL_FILE = 2 ** 22;

/** Bytes to allow for one line of a file. */
export function longestLine(file: string): number {
  const { size } = statSync(file);
  return Math.max(SHORTEST_BUFFER, size <= SMALL_FILE ? size + 1 : longestOf(file) + 1);
}

function longestOf(file: string): number {
  const chunk = Buffer.allocUnsafe(SMALL_FILE);
  const handle = openSync(file, 'r');
  let longest = 0;
  let length = 0;
  try {
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) {
      const bytes = chunk.subarray(0, size);
      let from = 0;
      for (let to = bytes.indexOf(10); to !== -1; to = bytes.indexOf(10, from)) {
        longest = Math.max(longest, length + to + 1 - from);
        length = 0;
        from = to + 1;
      }
      length += size - from;
    }
  } finally {
    closeSync(handle);
  }
  return Math.max(longest, length);
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
