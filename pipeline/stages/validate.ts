/** validate: rows of every table, each held against its schema; keys unique, references resolved, every span its own text. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Artefacts } from '../build/artefacts.ts';
import { ReuseCursor } from '../build/reuse-cursor.ts';
import { RowFiles } from '../build/row-files.ts';
import { sortTables } from '../build/sorted-tables.ts';
import { withCorpus } from '../compare/corpus.ts';
import type { ReusePair } from '../compare/reuse-pairs.ts';
import type { Context } from '../context.ts';
import type { Article } from '../contract.ts';
import { readLines } from '../lib/jsonl.ts';
import type { BuiltTable } from '../publish/publication.ts';
import type { Rows } from '../schemas/tables.ts';
import { aliasRows } from '../tables/aliases.ts';
import { codeRows } from '../tables/codes.ts';
import { entityRow } from '../tables/entities.ts';
import { articleTables } from '../tables/index.ts';
import { LocatedArticle } from '../tables/located.ts';
import { rateRow } from '../tables/rates.ts';
import { reuseRow } from '../tables/reuse.ts';
import { UsedRates } from '../tables/used-rates.ts';

/** Throws DatasetRefused with table, row, column, value and rule at the first row that breaks the contract. */
export async function validate(artefacts: Artefacts, context: Context): Promise<BuiltTable[]> {
  rmSync(dirname(artefacts.rows('x')), { recursive: true, force: true });
  mkdirSync(dirname(artefacts.rows('x')), { recursive: true });
  const files = new RowFiles(artefacts);
  const usedRates = new UsedRates(context.rates);
  const cursor = new ReuseCursor(artefacts.compare);
  for await (const article of artefacts.articles()) {
    usedRates.note(article);
    await writeArticle(article, await cursor.of(article.article_id), files, context);
  }
  for (const rate of usedRates.rows()) await files.write('rates', rateRow(rate));
  for await (const line of readLines(artefacts.compare))
    await files.write('reuse', reuseRow(JSON.parse(line) as ReusePair));
  for await (const line of readLines(artefacts.check))
    await files.write('findings', JSON.parse(line) as Rows['findings']);
  await writeCorpus(artefacts, files, context);
  for (const row of codeRows()) await files.write('codes', row);
  await files.close();
  return sortTables(artefacts);
}

async function writeArticle(
  article: Article,
  reuse: readonly ReusePair[],
  files: RowFiles,
  context: Context,
): Promise<void> {
  const located = new LocatedArticle(article, context.textPolicy);
  for (const { name, rows } of articleTables) {
    for (const row of rows(located, { ...context, reuse })) await files.write(name, row, located.raw);
  }
}

async function writeCorpus(artefacts: Artefacts, files: RowFiles, context: Context): Promise<void> {
  await withCorpus(
    { link: artefacts.stage('link'), normalize: artefacts.stage('normalize') },
    async (corpus) => {
      for await (const usage of corpus.entityUsage()) {
        const curated = context.authority.entities.get(usage.entity_id);
        await files.write('entities', entityRow(usage, curated));
        for (const row of curated ? aliasRows(curated) : []) await files.write('aliases', row);
      }
      for await (const group of corpus.factGroups()) await files.write('fact_groups', group);
    },
  );
}
