/** How many rows the last release has of what an assertion speaks of. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Assertion } from '../contract.ts';
import { readLines, readRows } from '../lib/jsonl.ts';
import type { Rows } from '../schemas/tables.ts';
import { concerns } from './tally.ts';

/** null where the release has no such table. */
export async function releasedRows(folder: string, assertion: Assertion): Promise<number | null> {
  const fileOf = (table: string) => join(folder, 'data', `${table}.jsonl`);
  if (!existsSync(fileOf(assertion.table))) return null;
  const all = assertion.lang === undefined && assertion.source === undefined;
  const articles = all ? null : await concerned(fileOf('articles'), assertion);
  let rows = 0;
  for await (const line of readLines(fileOf(assertion.table))) {
    const counts =
      articles === null || articles.has((JSON.parse(line) as { readonly article_id: string }).article_id);
    if (counts) rows += 1;
  }
  return rows;
}

async function concerned(file: string, assertion: Assertion): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { article_id, lang, publisher_id, agency_id } of readRows<Rows['articles']>(file))
    if (concerns(assertion, { lang, sources: [publisher_id, agency_id] })) ids.add(article_id);
  return ids;
}
