/** validate: rows of every table, each held against its schema; keys unique, references resolved, every span its own text. */
import { rmSync } from 'node:fs';
import { type Asserted, brokenCeilings, nothingAsserted, tallyFor } from '../assertions/index.ts';
import type { Artefacts } from '../build/artefacts.ts';
import { InStep } from '../build/in-step.ts';
import { RowFiles } from '../build/row-files.ts';
import { sortTables } from '../build/sorted-tables.ts';
import { type Corpus, withCorpus } from '../compare/corpus.ts';
import type { ReusePair } from '../compare/reuse-pairs.ts';
import { storiesOf } from '../compare/stories/index.ts';
import type { ArticleContext, Context } from '../context.ts';
import type { Article } from '../contract.ts';
import { readRows } from '../lib/jsonl.ts';
import type { BuiltTable } from '../publish/publication.ts';
import type { Rows } from '../schemas/tables.ts';
import { aliasRows } from '../tables/aliases.ts';
import { codeRows } from '../tables/codes.ts';
import { entityRow } from '../tables/entities.ts';
import { factGroupRow } from '../tables/fact-groups.ts';
import { FindingRows } from '../tables/findings.ts';
import { articleTables } from '../tables/index.ts';
import { LocatedArticle } from '../tables/located.ts';
import { rateRow } from '../tables/rates.ts';
import { reuseRow } from '../tables/reuse.ts';
import { storyRow } from '../tables/stories.ts';
import { UsedRates } from '../tables/used-rates.ts';

/** Throws DatasetRefused with table, row, column, value and rule at the first row that breaks the contract. */
export async function validate(
  artefacts: Artefacts,
  context: Context,
  onArticle: (done: number) => void = () => undefined,
  asserted: Asserted = nothingAsserted(),
): Promise<BuiltTable[]> {
  const tally = tallyFor(asserted);
  rmSync(artefacts.rowsFolder, { recursive: true, force: true });
  const files = new RowFiles(artefacts, (name, row, article) => tally.note(name, row, article));
  const usedRates = new UsedRates(context.rates);
  let done = 0;
  const repeated = new InStep(readRows<RepeatedParagraph>(artefacts.reuseGroups), (row) => row.article_id);
  const stories = await storiesOf(artefacts);
  const storyOf = new Map(stories.flatMap(({ story_id, articles }) => articles.map((id) => [id, story_id])));
  for (const story of stories) files.write('stories', storyRow(story));
  await withCorpus(artefacts, async (corpus) => {
    const joined = new InStep(corpus.joinedFacts(), (fact) => fact.article_id);
    for await (const article of artefacts.articles()) {
      usedRates.note(article);
      const { article_id } = article;
      const groups = new Map((await joined.of(article_id)).map((fact) => [fact.id, fact.fact_group_id]));
      const reuseGroups = new Map(
        (await repeated.of(article_id)).map(({ paragraph_id, group_id }) => [paragraph_id, group_id]),
      );
      const told = { story_id: storyOf.get(article_id) ?? null, groups, reuseGroups };
      writeArticle(article, { ...context, reuse: [], corpus: told }, files);
      done += 1;
      onArticle(done);
    }
    for (const rate of usedRates.rows()) files.write('rates', rateRow(rate));
    for await (const pair of readRows<ReusePair>(artefacts.compare)) files.write('reuse', reuseRow(pair));
    for await (const finding of readRows<Rows['findings']>(artefacts.check)) files.write('findings', finding);
    await writeCorpus(corpus, files, context);
    for (const row of codeRows()) files.write('codes', row);
  });
  const rows = new FindingRows();
  for (const finding of await brokenCeilings(asserted, tally))
    files.write('findings', asserted.accepted.row(rows.row(finding, null)));
  return sortTables(artefacts, files);
}

/** A line of reuse-groups.jsonl. */
interface RepeatedParagraph {
  readonly article_id: string;
  readonly paragraph_id: string;
  readonly group_id: string;
}

function writeArticle(article: Article, context: ArticleContext, files: RowFiles): void {
  const located = new LocatedArticle(article, context.textPolicy);
  for (const { name, rows } of articleTables) {
    for (const row of rows(located, context)) files.write(name, row, located);
  }
}

async function writeCorpus(
  corpus: Corpus,
  files: RowFiles,
  { authority, textPolicy }: Context,
): Promise<void> {
  for await (const usage of corpus.entityUsage(textPolicy)) {
    const entity = authority.entities.get(usage.entity_id);
    files.write('entities', entityRow(usage, entity, authority.vouchedBy(usage.entity_id)));
    for (const row of entity ? aliasRows(entity) : []) files.write('aliases', row);
  }
  for await (const group of corpus.factGroups()) files.write('fact_groups', factGroupRow(group));
}
