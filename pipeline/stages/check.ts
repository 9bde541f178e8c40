/** check: every check on every article, and the checks that need the whole corpus; findings become rows with their places. */
import type { Artefacts } from '../build/artefacts.ts';
import { ReuseCursor } from '../build/reuse-cursor.ts';
import { articleChecks, corpusChecks } from '../checks/index.ts';
import { type Corpus, withCorpus } from '../compare/corpus.ts';
import type { Context } from '../context.ts';
import type { Accepted, Article, Finding } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { LineWriter, readLines } from '../lib/jsonl.ts';
import type { Rows } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';
import { FindingRows, type PlacedFinding } from '../tables/findings.ts';
import { LocatedArticle } from '../tables/located.ts';
import { withheldMark } from '../tables/withheld-words.ts';

export type SeverityCounts = Record<Rows['findings']['severity'], number>;

/** Writes one finding a line, as a row. An accepted finding that no check makes any more refuses the dataset. */
export async function check(
  artefacts: Artefacts,
  context: Context,
  accepted: readonly Accepted[],
  acceptedFile: string,
): Promise<SeverityCounts> {
  const writer = new LineWriter(artefacts.check);
  const rows = new FindingRows();
  const counts: SeverityCounts = { error: 0, warning: 0, info: 0 };
  const reasons = new Map(accepted.map(({ finding_id, reason }) => [finding_id, reason]));
  const used = new Set<string>();
  const write = async (placed: PlacedFinding): Promise<void> => {
    const reason = reasons.get(placed.finding_id) ?? null;
    if (reason !== null) used.add(placed.finding_id);
    const { finding_id } = placed;
    const row: Rows['findings'] = {
      ...placed,
      finding_id,
      status: reason === null ? 'open' : 'accepted',
      reason,
    };
    counts[row.severity] += 1;
    await writer.write(JSON.stringify(row));
  };
  const intake = await findingsByArticle(readFindings(artefacts.intake));
  for (const finding of intake.get(null) ?? []) await write(rows.row(finding, null));
  const corpusWide = await withCorpus(
    { link: artefacts.stage('link'), normalize: artefacts.stage('normalize') },
    (corpus) => findingsByArticle(corpusFindings(corpus)),
  );
  const elsewhere = await otherPlaces(artefacts, [...corpusWide.values()].flat(), context);
  const cursor = new ReuseCursor(artefacts.compare);
  for await (const article of artefacts.articles()) {
    const located = new LocatedArticle(article, context.textPolicy);
    const articleContext = { ...context, reuse: await cursor.of(article.article_id) };
    const findings = [
      ...(intake.get(article.article_id) ?? []),
      ...articleChecks.flatMap((each) => [...each.run(located, articleContext)]),
      ...(corpusWide.get(article.article_id) ?? []).map((finding) =>
        completed(finding, located, elsewhere.get(finding)),
      ),
    ];
    for (const finding of findings) await write(rows.row(finding, located));
  }
  await writer.close();
  refuseUnused(
    accepted.find(({ finding_id }) => !used.has(finding_id)),
    acceptedFile,
  );
  return counts;
}

/** A finding of a check that saw no texts, with its file and the words it quotes. */
function completed(
  finding: Finding,
  located: LocatedArticle,
  other: Pick<Finding, 'because' | 'params'> | undefined,
): Finding {
  const { raw_file } = located.article;
  const { params, because } = other ?? finding;
  if (!because?.words || !finding.place) return { ...finding, raw_file, because, params };
  return { ...finding, raw_file, because, params: { here: located.textOf(finding.place), ...params } };
}

async function* readFindings(file: string): AsyncGenerator<Finding> {
  for await (const line of readLines(file)) yield JSON.parse(line) as Finding;
}

async function* corpusFindings(corpus: Corpus): AsyncGenerator<Finding> {
  for (const each of corpusChecks) yield* each.run(corpus);
}

async function findingsByArticle(
  findings: AsyncIterable<Finding>,
): Promise<Map<Article['article_id'] | null, Finding[]>> {
  const grouped = new Map<string | null, Finding[]>();
  for await (const finding of findings) {
    const group = grouped.get(finding.article_id);
    if (group) group.push(finding);
    else grouped.set(finding.article_id, [finding]);
  }
  return grouped;
}

/** What findings that tie two articles say of the other one: its place as it publishes it, its file as `{{other}}`. */
async function otherPlaces(
  artefacts: Artefacts,
  findings: readonly Finding[],
  context: Context,
): Promise<Map<Finding, Pick<Finding, 'because' | 'params'>>> {
  const places = new Map<Finding, Pick<Finding, 'because' | 'params'>>();
  const wanted = Map.groupBy(
    findings.filter(({ because, article_id }) => because !== null && because.article_id !== article_id),
    ({ because }) => because?.article_id,
  );
  if (wanted.size === 0) return places;
  for await (const article of artefacts.articles()) {
    const pointing = wanted.get(article.article_id) ?? [];
    const located = pointing.length > 0 ? new LocatedArticle(article, context.textPolicy) : null;
    for (const finding of pointing) {
      if (!located || !finding.because) continue;
      const { place } = finding.because;
      const location = { ...located.location(place), text: located.words(place).text };
      const { words } = finding.because;
      const quoted = words ? { there: located.words(words).text ?? withheldMark } : {};
      const params = { ...quoted, ...finding.params, other: article.raw_file };
      places.set(finding, { because: { ...finding.because, location }, params });
    }
  }
  return places;
}

function refuseUnused(unused: Accepted | undefined, file: string): void {
  if (!unused) return;
  throw new DatasetRefused({
    message: spoken()('errors:accepted_unused', { id: unused.finding_id }),
    file,
    line: unused.line,
    mend: spoken()('errors:accepted_unused_mend'),
  });
}
