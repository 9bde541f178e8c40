/** Whether the words of every row are the characters that stand at its place in the raw file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { decode } from '../collect/decode.ts';
import { rowsOf } from '../compare/duckdb.ts';
import { sha256 } from '../lib/digest.ts';
import { RawText } from '../lib/span.ts';
import type { Problems } from './problems.ts';

/** A place with its words. */
export interface SpanRow {
  readonly table: string;
  readonly row: string;
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface RawSpanRow extends SpanRow {
  readonly raw_file: string;
  readonly sha256: string;
}

/** Number of rows held against their file. `spans`: the rows, as an SQL query. */
export async function verifyRawSpans(
  connection: DuckDBConnection,
  spans: string,
  raw: string,
  problems: Problems,
): Promise<number> {
  let held = { article: '', text: null as RawText | null };
  let count = 0;
  const sql = `SELECT span.*, article.raw_file, article.sha256 FROM (${spans}) AS span
    JOIN articles AS article USING (article_id) ORDER BY article_id, "table", row`;
  for await (const span of rowsOf<RawSpanRow>(connection, sql)) {
    if (held.article !== span.article_id)
      held = { article: span.article_id, text: rawText(span, raw, problems) };
    if (held.text === null) continue;
    count += 1;
    const { table, row, start, end } = span;
    if (held.text.slice(start, end) !== span.text)
      problems.add('raw_span', { table, row, place: `${span.raw_file} ${start}–${end}` });
  }
  return count;
}

function rawText(
  { raw_file: file, sha256: digest }: RawSpanRow,
  raw: string,
  problems: Problems,
): RawText | null {
  const path = join(raw, file);
  if (!existsSync(path)) {
    problems.add('raw_missing', { file });
    return null;
  }
  const bytes = readFileSync(path);
  if (sha256(bytes) !== digest) {
    problems.add('raw_changed', { file });
    return null;
  }
  const decoded = decode(bytes);
  if (decoded.ok) return new RawText(decoded.text);
  problems.add('raw_changed', { file });
  return null;
}
