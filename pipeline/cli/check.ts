/** The verb `check`: every finding, grouped by article, in the language asked for with LANG_OUT. */
import { Artefacts } from '../build/artefacts.ts';
import { holdingBuild } from '../build/exclusive.ts';
import type { Folders } from '../build/folders.ts';
import { findingsOf } from '../build/next-run.ts';
import { readRows } from '../lib/jsonl.ts';
import type { Rows } from '../schemas/tables.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import type { SeverityCounts } from '../stages/check.ts';
import { eventListener, sayEvent } from './events.ts';
import { findingLine, worstFirst } from './finding-lines.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { workersOf } from './workers.ts';

export async function check(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const workers = workersOf(options);
  const isForPrograms = options.values.json === true;
  const listener = isForPrograms ? eventListener() : stageProgress(process.stderr);
  await holdingBuild(folders, listener, async () => {
    const { findings } = await findingsOf(folders, listener, workers);
    await (isForPrograms ? findingEvents(folders, findings) : findingGroups(folders, findings));
  });
  return 0;
}

/** One event a finding, as a row of the table, then the counts. */
async function findingEvents({ build }: Folders, counts: SeverityCounts): Promise<void> {
  for await (const finding of readRows<Rows['findings']>(new Artefacts(build).check))
    sayEvent('finding', finding);
  sayEvent('result', { findings: counts });
}

async function findingGroups({ build }: Folders, counts: SeverityCounts): Promise<void> {
  let group: Rows['findings'][] = [];
  for await (const finding of readRows<Rows['findings']>(new Artefacts(build).check)) {
    if (group[0] && group[0].raw_file !== finding.raw_file) {
      sayGroup(group);
      group = [];
    }
    group.push(finding);
  }
  sayGroup(group);
  say(spoken()('cli:summary.findings', { ...counts }));
}

function sayGroup(findings: readonly Rows['findings'][]): void {
  const [first] = findings;
  if (!first) return;
  say(String(first.raw_file));
  for (const finding of [...findings].sort(worstFirst)) {
    say(`  ${findingLine(finding, spokenLanguage())}`);
    if (finding.text !== null) say(`    ${spoken()('cli:finding.here', { text: shown(finding.text) })}`);
    if (finding.because_text !== null)
      say(`    ${spoken()('cli:finding.there', { text: shown(finding.because_text) })}`);
  }
  say('');
}

const SHOWN_CHARACTERS = 160;

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}
