/** A run over a corpus as far as its findings; what is published of it comes after. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Reference } from '../collect/reference.ts';
import { loadSettings } from '../collect/settings.ts';
import { type Context, contextOf } from '../context.ts';
import type { Finding } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { readRows } from '../lib/jsonl.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { check, type SeverityCounts } from '../stages/check.ts';
import { compare } from '../stages/compare.ts';
import { FindingRows } from '../tables/findings.ts';
import { AcceptedFindings } from './accepted-findings.ts';
import { Artefacts } from './artefacts.ts';
import { type ChainCounts, runArticleChain } from './article-chain.ts';
import { type Folders, makeBuildFolder, requireCorpus } from './folders.ts';
import { holdCorrections } from './held-corrections.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { holdJudgements } from './judged-ids.ts';
import { keptReference } from './kept-reference.ts';
import type { StageListener } from './stage-listener.ts';

export interface Checked {
  readonly articles: ChainCounts;
  readonly pairs: number;
  readonly findings: SeverityCounts;
  /** Findings of the rows to come, a ceiling broken, may be accepted too. */
  readonly accepted: AcceptedFindings;
}

/** Everything a run works with, read once. */
export interface Job {
  readonly folders: Folders;
  readonly inputs: Inputs;
  readonly reference: Reference;
  readonly context: Context;
  readonly artefacts: Artefacts;
  readonly workers: number;
}

export interface RunOptions {
  /** Threads for the article-scope stages; absent: as many as the machine runs at once. What comes out does not depend on it. */
  readonly workers?: number;
}

/** `known`: the inputs of the folders, when they were looked at before. */
export function jobFor(
  folders: Folders,
  { workers = availableParallelism() }: RunOptions = {},
  known?: Inputs,
): Job {
  requireCorpus(folders.raw);
  const dataset = loadSettings(folders.raw);
  const inputs = known ?? inputsOf(folders.raw, dataset.text_policy);
  const artefacts = new Artefacts(folders.build);
  const reference = { dataset, ...keptReference(folders.raw, artefacts, inputs) };
  return { folders, inputs, reference, context: contextOf(reference), artefacts, workers };
}

/** The stages up to check: what `make check` needs. */
export async function runToCheck(
  { folders, inputs, reference, context, artefacts, workers }: Job,
  listener: StageListener,
): Promise<Checked> {
  makeBuildFolder(folders.build);
  listener.begin('collect');
  const articles = await runArticleChain({
    corpus: folders.raw,
    build: folders.build,
    context,
    inputs: inputs.chainParts,
    workers: { count: workers, reference },
    onFile: (counts, total) => listener.progress(counts.files, total),
  });
  if (articles.articles === 0) throw await nothingToPublish(folders, articles);
  await holdJudgements(artefacts, context.identities);
  await holdCorrections(artefacts, reference.corrections);
  const { work, quarantined } = articles;
  listener.end('collect', { count: articles.articles, quarantined }, work.collect.time);
  for (const stage of ['normalize', 'extract', 'link'] as const) {
    const { count, time } = work[stage];
    listener.end(stage, { count, articles: articles.done }, time);
  }
  listener.begin('compare');
  const onArticle = (done: number) => listener.progress(done, articles.articles);
  const pairs = await compare(artefacts, context.textPolicy, onArticle);
  listener.end('compare', { count: pairs });
  listener.begin('check');
  const accepted = new AcceptedFindings(reference.accepted, join(folders.raw, 'reference', 'accepted.csv'));
  const findings = await check(artefacts, context, accepted, onArticle);
  listener.end('check', { count: findings.error + findings.warning + findings.info });
  return { articles, pairs, findings, accepted };
}

/** So many reasons are given when no article at all could be read. */
const SHOWN_REASONS = 10;

/** A corpus that yields nothing is never published over one that did. */
async function nothingToPublish(
  { raw, build }: Folders,
  { quarantined }: ChainCounts,
): Promise<DatasetRefused> {
  const rows = new FindingRows();
  const reasons: string[] = [];
  for await (const finding of readRows<Finding>(new Artefacts(build).intake)) {
    if (reasons.length === SHOWN_REASONS) break;
    reasons.push(String(rows.row(finding, null)[`message_${spokenLanguage()}`]));
  }
  const message = spoken()(quarantined === 0 ? 'errors:no_articles' : 'errors:all_quarantined', {
    count: quarantined,
  });
  return new DatasetRefused({
    message: [message, ...reasons].join('\n  '),
    file: join(raw, 'articles'),
    mend: spoken()('errors:no_articles_mend'),
  });
}
