/** The verb `dataset`: build, publish, and say what there is now. */
import { join } from 'node:path';
import { Artefacts } from '../build/artefacts.ts';
import { buildDataset, type Folders, type Outcome } from '../build/dataset.ts';
import { holdingAll } from '../build/exclusive.ts';
import { readRows } from '../lib/jsonl.ts';
import { reasonLine } from '../publish/changes/change-lines.ts';
import type { Publication } from '../publish/publication.ts';
import type { Rows } from '../schemas/tables.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { eventListener, sayEvent } from './events.ts';
import { filesTold } from './file-names.ts';
import { findingLine, worstFirst } from './finding-lines.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { whyLines } from './why-lines.ts';
import { workersOf } from './workers.ts';

/** So many findings are printed in full; the report has the rest. */
const SHOWN_FINDINGS = 5;

/** So many reasons for the number of a version are printed; the changelog has the rest. */
export const SHOWN_REASONS = 12;

export async function dataset(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const workers = workersOf(options);
  const isForPrograms = options.values.json === true;
  const listener = isForPrograms ? eventListener() : stageProgress(process.stdout);
  await holdingAll(folders, listener, async () => {
    const outcome = await buildDataset(folders, listener, workers);
    if (isForPrograms) return sayResult(outcome);
    if (options.values.explain === true) for (const line of whyLines(outcome)) say(line);
    await sayOutcome(outcome, folders);
  });
  return 0;
}

/** One event `result`; the reasons of `version` are those of changes.json. */
function sayResult(outcome: Outcome): void {
  const { kind: result, changed, why } = outcome;
  if (outcome.kind === 'unchanged') {
    sayEvent('result', { result, changed, version: outcome.version, folder: outcome.folder, why });
    return;
  }
  const { findings, articles } = outcome;
  const { files, articles: count, quarantined, done, redone, ignored } = articles;
  const counted = { findings, articles: { files, articles: count, quarantined, done, redone, ignored }, why };
  if (outcome.kind === 'standing') {
    const { version, folder, date } = outcome;
    sayEvent('result', { result, changed, version, folder, date, ...counted });
    return;
  }
  const { since, status } = outcome.next.publication;
  const { version, folder, files: published, bytes } = outcome.published;
  const tables = Object.fromEntries(outcome.tables.map(({ name, rows }) => [name, rows]));
  const number = { status, since: since?.since ?? null, level: since?.level ?? null };
  const reasons = since?.reasons ?? [];
  sayEvent('result', {
    result,
    changed,
    version,
    folder,
    files: published,
    bytes,
    tables,
    ...number,
    reasons,
    ...counted,
  });
}

async function sayOutcome(outcome: Outcome, folders: Folders): Promise<void> {
  const folder = join(folders.dist, 'folder' in outcome ? outcome.folder : outcome.published.folder);
  if (outcome.kind === 'unchanged') {
    say(spoken()('cli:unchanged', { version: outcome.version, folder }));
  } else if (outcome.kind === 'standing') {
    const { version, date, files } = outcome;
    const named = filesTold(files);
    say(spoken()('cli:standing', { version, date: date ?? '', folder, count: files.length, files: named }));
  } else await summarise(outcome, folders);
}

async function summarise(outcome: Outcome & { readonly kind: 'published' }, folders: Folders): Promise<void> {
  const t = spoken();
  say('');
  say(t('cli:summary.tables'));
  for (const { name, rows } of outcome.tables) {
    say(`  ${name.padEnd(14)}${String(rows).padStart(8)}  ${t(`columns:${name}._title`)}`);
  }
  const { error, warning, info } = outcome.findings;
  say('');
  say(t('cli:summary.findings', { error, warning, info }));
  const worst = await worstFindings(folders);
  for (const finding of worst) say(`  ${findingLine(finding, spokenLanguage())}`);
  for (const file of outcome.articles.ignored) say(t('cli:summary.ignored', { file }));
  const folder = join(folders.dist, outcome.published.folder);
  say('');
  for (const line of versionLines(outcome.next.publication)) say(line);
  say(
    t('cli:summary.where', { folder, latest: join(folders.dist, 'latest'), count: outcome.published.files }),
  );
  say(t('cli:summary.report', { report: join(folder, `findings.${spokenLanguage()}.md`) }));
}

/** The number of a version and what gave it. */
export function versionLines({ version, since }: Publication, limit = SHOWN_REASONS): string[] {
  const t = spoken();
  if (since === undefined) return [t('cli:next.first', { version })];
  const level = t(`report:changes.levels.${since.level}`);
  const reasons = since.reasons.slice(0, limit);
  return [
    t('cli:next.since', { version, since: since.since, level }),
    ...reasons.map((reason) => `  ${reasonLine(reason, since.difference, t)}`),
    ...(since.reasons.length > reasons.length ? ['  …'] : []),
  ];
}

/** The worst findings that are not accepted; only so many are held. */
async function worstFindings({ build }: Folders): Promise<Rows['findings'][]> {
  let worst: Rows['findings'][] = [];
  for await (const finding of readRows<Rows['findings']>(new Artefacts(build).check)) {
    if (finding.status === 'accepted' || finding.severity === 'info') continue;
    worst = [...worst, finding].sort(worstFirst).slice(0, SHOWN_FINDINGS);
  }
  return worst;
}
