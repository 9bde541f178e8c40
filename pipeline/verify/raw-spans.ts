/** Whether the words of every row are the characters that stand at its place in the raw file, or in the main text of a page. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { ArticleTexts } from '../collect/article-text.ts';
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
  readonly text_sha256: string;
}

/** Lines of a feed in their order, so that each feed is read once. */
const inOrderOfFiles = String.raw`regexp_replace(article.raw_file, '#\d+$', ''),
  TRY_CAST(regexp_extract(article.raw_file, '#(\d+)$', 1) AS BIGINT), article_id, "table", row`;

/** Number of rows held against their file. `spans`: the rows, as an SQL query. */
export async function verifyRawSpans(
  connection: DuckDBConnection,
  spans: string,
  raw: string,
  problems: Problems,
): Promise<number> {
  const texts = new ArticleTexts(raw);
  let held = { article: '', text: null as RawText | null };
  let count = 0;
  const sql = `SELECT span.*, article.raw_file, article.sha256, article.text_sha256 FROM (${spans}) AS span
    JOIN articles AS article USING (article_id) ORDER BY ${inOrderOfFiles}`;
  for await (const span of rowsOf<RawSpanRow>(connection, sql)) {
    if (held.article !== span.article_id)
      held = { article: span.article_id, text: await rawText(span, texts, problems) };
    if (held.text === null) continue;
    count += 1;
    const { table, row, start, end } = span;
    if (held.text.slice(start, end) !== span.text)
      problems.add('raw_span', { table, row, place: `${span.raw_file} ${start}–${end}` });
  }
  await texts.close();
  return count;
}

async function rawText(span: RawSpanRow, texts: ArticleTexts, problems: Problems): Promise<RawText | null> {
  const { raw_file: file } = span;
  const read = await texts.of(file);
  if (!read.found && read.why === 'missing') problems.add('raw_missing', { file });
  else if (!read.found || read.sha256 !== span.sha256) problems.add('raw_changed', { file });
  else if (sha256(read.text) !== span.text_sha256) problems.add('raw_text', { file });
  else return new RawText(read.text);
  return null;
}
