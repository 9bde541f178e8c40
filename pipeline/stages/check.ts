/** check: every check on every article, and the checks that need the whole corpus; findings become rows with their places. */
import type { AcceptedFindings } from '../build/accepted-findings.ts';
import type { Artefacts } from '../build/artefacts.ts';
import { CorpusFindings } from '../build/corpus-findings.ts';
import { InStep } from '../build/in-step.ts';
import { articleChecks, corpusChecks } from '../checks/index.ts';
import { type Corpus, withCorpus } from '../compare/corpus.ts';
import type { ReusePair } from '../compare/reuse-pairs.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../contract.ts';
import { LineWriter, readRows } from '../lib/jsonl.ts';
import type { Rows } from '../schemas/tables.ts';
import { FindingRows, type PlacedFinding } from '../tables/findings.ts';
import { LocatedArticle } from '../tables/located.ts';

export type SeverityCounts = Record<Rows['findings']['severity'], number>;

/** Writes one finding a line, as a row, accepted or open. */
export async function check(
  artefacts: Artefacts,
  context: Context,
  accepted: AcceptedFindings,
  onArticle: (done: number) => void = () => undefined,
): Promise<SeverityCounts> {
  const writer = new LineWriter(artefacts.check);
  const rows = new FindingRows();
  const counts: SeverityCounts = { error: 0, warning: 0, info: 0 };
  const write = (placed: PlacedFinding): void => {
    const row = accepted.row(placed);
    counts[row.severity] += 1;
    writer.write(JSON.stringify(row));
  };
  for await (const finding of readRows<Finding>(artefacts.intake))
    if (finding.article_id === null) write(rows.row(finding, null));
  const corpusWide = new CorpusFindings(artefacts.scratch);
  await withCorpus(artefacts, (corpus) => corpusWide.gather(corpusFindings(corpus)));
  await corpusWide.resolve(artefacts, context.textPolicy);
  const intake = new InStep(
    aboutArticles(readRows<Finding>(artefacts.intake)),
    (finding) => finding.article_id,
  );
  const reuse = new InStep(readRows<ReusePair>(artefacts.compare), (pair) => pair.b.article_id);
  let done = 0;
  for await (const article of artefacts.articles()) {
    const located = new LocatedArticle(article, context.textPolicy);
    const articleContext = { ...context, reuse: await reuse.of(article.article_id) };
    const findings = [
      ...(await intake.of(article.article_id)),
      ...articleChecks.flatMap((each) => [...each.run(located, articleContext)]),
      ...corpusWide.of(located),
    ];
    for (const finding of findings) write(rows.row(finding, located));
    done += 1;
    onArticle(done);
  }
  writer.close();
  return counts;
}

async function* corpusFindings(corpus: Corpus): AsyncGenerator<Finding> {
  for (const each of corpusChecks) yield* each.run(corpus);
}

type ArticleFinding = Finding & { readonly article_id: string };

async function* aboutArticles(findings: AsyncIterable<Finding>): AsyncGenerator<ArticleFinding> {
  for await (const finding of findings)
    if (finding.article_id !== null) yield { ...finding, article_id: finding.article_id };
}
