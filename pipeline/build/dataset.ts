/** `make dataset`: from a corpus folder to a published version, stage by stage, doing only what its inputs changed. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadReference, type Reference } from '../collect/reference.ts';
import { type Context, contextOf } from '../context.ts';
import type { Finding } from '../contract.ts';
import { DatasetRefused, EnvironmentFault } from '../lib/errors.ts';
import { readLines } from '../lib/jsonl.ts';
import { type BuiltTable, type Published, publish } from '../publish/index.ts';
import { intact } from '../publish/versions.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { check, type SeverityCounts } from '../stages/check.ts';
import { compare } from '../stages/compare.ts';
import { validate } from '../stages/validate.ts';
import { FindingRows } from '../tables/findings.ts';
import { Artefacts } from './artefacts.ts';
import { type ChainCounts, runArticleChain } from './article-chain.ts';
import { type Inputs, inputsOf } from './inputs.ts';

export interface Folders {
  /** The corpus: dataset.json, articles/, reference/. */
  readonly raw: string;
  readonly dist: string;
  /** Artefacts and cache; may be deleted at any time. */
  readonly build: string;
}

/** Told of each stage as it begins, goes on and ends; how it is shown is its business. */
export interface StageListener {
  begin(stage: string): void;
  progress(done: number, total: number): void;
  /** `milliseconds` when the stage ran in turns with others; else since it began. */
  end(stage: string, summary: string, milliseconds?: number): void;
}

export interface Checked {
  readonly articles: ChainCounts;
  readonly pairs: number;
  readonly findings: SeverityCounts;
}

export type Outcome =
  | { readonly changed: false; readonly version: string; readonly folder: string }
  | ({
      readonly changed: true;
      readonly tables: readonly BuiltTable[];
      readonly published: Published;
    } & Checked);

/** Everything a run works with, read once. */
interface Job {
  readonly folders: Folders;
  readonly inputs: Inputs;
  readonly reference: Reference;
  readonly context: Context;
  readonly artefacts: Artefacts;
}

function jobFor(folders: Folders): Job {
  requireCorpus(folders.raw);
  const reference = loadReference(folders.raw);
  const artefacts = new Artefacts(folders.build);
  return { folders, inputs: inputsOf(folders.raw), reference, context: contextOf(reference), artefacts };
}

/** Builds and publishes. Returns without work when the published version was made from the same inputs and is whole. */
export async function buildDataset(folders: Folders, listener: StageListener): Promise<Outcome> {
  const job = jobFor(folders);
  const { inputs, context, artefacts, reference } = job;
  const { dataset } = reference;
  if (await isCurrent(folders.dist, dataset.version, inputs)) {
    return { changed: false, version: dataset.version, folder: `v${dataset.version}` };
  }
  const checked = await runToCheck(job, listener);
  listener.begin('validate');
  const tables = await validate(artefacts, context);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  listener.end('validate', done('validate', { count: rows, tables: tables.length }));
  listener.begin('publish');
  const status = dataset.released === null ? 'unreleased' : 'released';
  const { digests, runtime } = inputs;
  const published = await publish(
    { version: dataset.version, status, tables, dataset, digests, runtime },
    folders.dist,
    {
      language: spokenLanguage(),
    },
  );
  listener.end('publish', done('publish', { count: published.files, version: published.version }));
  return { changed: true, tables, published, ...checked };
}

/** The stages up to check: what `make check` needs. */
export async function findingsOf(folders: Folders, listener: StageListener): Promise<Checked> {
  return runToCheck(jobFor(folders), listener);
}

async function runToCheck(
  { folders, inputs, reference, context, artefacts }: Job,
  listener: StageListener,
): Promise<Checked> {
  makeBuildFolder(folders.build);
  listener.begin('collect');
  const articles = await runArticleChain({
    corpus: folders.raw,
    build: folders.build,
    context,
    chainDigest: inputs.chain,
    onFile: (counts, total) => listener.progress(counts.files, total),
  });
  if (articles.articles === 0) throw await nothingToPublish(folders, articles);
  const { work, quarantined } = articles;
  listener.end('collect', done('collect', { count: articles.articles, quarantined }), work.collect.time);
  for (const stage of ['normalize', 'extract', 'link'] as const) {
    const { count, time } = work[stage];
    listener.end(stage, done(stage, { count, articles: articles.done }), time);
  }
  listener.begin('compare');
  const pairs = await compare(artefacts, context.textPolicy);
  listener.end('compare', done('compare', { count: pairs }));
  listener.begin('check');
  const findings = await check(
    artefacts,
    context,
    reference.accepted,
    join(folders.raw, 'reference', 'accepted.csv'),
  );
  listener.end('check', done('check', { count: findings.error + findings.warning + findings.info }));
  return { articles, pairs, findings };
}

function makeBuildFolder(build: string): void {
  try {
    mkdirSync(build, { recursive: true });
  } catch (cause) {
    throw new EnvironmentFault({
      message: spoken()('errors:build_folder'),
      file: build,
      mend: spoken()('errors:build_folder_mend'),
      cause,
    });
  }
}

function done(stage: string, parameters: Record<string, string | number>): string {
  return spoken()(`cli:stages.${stage}.done`, parameters);
}

function requireCorpus(raw: string): void {
  if (statSync(join(raw, 'articles'), { throwIfNoEntry: false })?.isDirectory()) return;
  throw new DatasetRefused({
    message: spoken()('errors:no_articles_folder'),
    file: join(raw, 'articles'),
    mend: spoken()('errors:no_articles_folder_mend'),
  });
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
  for await (const line of readLines(new Artefacts(build).intake)) {
    if (reasons.length === SHOWN_REASONS) break;
    reasons.push(String(rows.row(JSON.parse(line) as Finding, null)[`message_${spokenLanguage()}`]));
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

async function isCurrent(dist: string, version: string, { digests, runtime }: Inputs): Promise<boolean> {
  const record = join(dist, `v${version}`, 'build.json');
  if (!existsSync(record)) return false;
  const built = readRecord(record);
  const same = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>> = {}) =>
    Object.entries(a).every(([name, value]) => b[name] === value);
  return same(digests, built.digests) && same(runtime, built.runtime) && (await intact(dist, version));
}

interface BuiltFrom {
  readonly digests?: Readonly<Record<string, string>>;
  readonly runtime?: Readonly<Record<string, string>>;
}

/** What a version says it was built from; a damaged record says nothing, so the version is built again. */
function readRecord(file: string): BuiltFrom {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof record === 'object' && record !== null ? record : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
