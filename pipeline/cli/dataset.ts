/** The verb `dataset`: build, publish, and say what there is now. */
import { join } from 'node:path';
import { Artefacts } from '../build/artefacts.ts';
import { buildDataset, type Folders, type Outcome } from '../build/dataset.ts';
import { readLines } from '../lib/jsonl.ts';
import type { Rows } from '../schemas/tables.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { findingLine, worstFirst } from './finding-lines.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

/** So many findings are printed in full; the report has the rest. */
const SHOWN_FINDINGS = 5;

export async function dataset(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const outcome = await buildDataset(folders, stageProgress(process.stdout));
  if (!outcome.changed) {
    say(spoken()('cli:unchanged', { version: outcome.version, folder: join(folders.dist, outcome.folder) }));
    return 0;
  }
  await summarise(outcome, folders);
  return 0;
}

async function summarise(outcome: Outcome & { readonly changed: true }, folders: Folders): Promise<void> {
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
  say(
    t('cli:summary.where', { folder, latest: join(folders.dist, 'latest'), count: outcome.published.files }),
  );
  say(t('cli:summary.report', { report: join(folder, `findings.${spokenLanguage()}.md`) }));
}

/** The worst findings that are not accepted; only so many are held. */
async function worstFindings({ build }: Folders): Promise<Rows['findings'][]> {
  let worst: Rows['findings'][] = [];
  for await (const line of readLines(new Artefacts(build).check)) {
    const finding = JSON.parse(line) as Rows['findings'];
    if (finding.status === 'accepted' || finding.severity === 'info') continue;
    worst = [...worst, finding].sort(worstFirst).slice(0, SHOWN_FINDINGS);
  }
  return worst;
}
