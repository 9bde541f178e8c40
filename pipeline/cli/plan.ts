/** The verb `plan`: what `dataset` would change, losses first; nothing is published. */
import { join } from 'node:path';
import { planDataset } from '../build/dataset.ts';
import { holdingBuild } from '../build/exclusive.ts';
import { reasonLine } from '../publish/changes/change-lines.ts';
import { differenceTo } from '../publish/changes/difference.ts';
import { reasonsOf } from '../publish/changes/semver.ts';
import { entryOf, readIndex } from '../publish/version-index.ts';
import { spoken } from '../spoken.ts';
import { versionLines } from './dataset.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { workersOf } from './workers.ts';

export async function plan(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const workers = workersOf(options);
  const listener = stageProgress(process.stderr);
  await holdingBuild(folders, listener, async () => {
    const t = spoken();
    const { next, latest, candidate } = await planDataset(folders, listener, workers);
    if (next.standing !== null) return say(t('cli:plan.nothing', { version: next.standing.version }));
    say(t('cli:plan.would'));
    for (const line of versionLines(next.publication)) say(line);
    say('');
    const entry = latest === null ? undefined : entryOf(await readIndex(folders.dist), latest);
    if (entry === undefined) {
      for (const { name, rows } of candidate.tables)
        say(`  ${t('cli:plan.table', { table: name, before: 0, after: rows })}`);
      return;
    }
    const difference = await differenceTo(join(folders.dist, entry.folder), entry.files, candidate);
    const reasons = reasonsOf(difference);
    say(t('cli:plan.against', { version: entry.version }));
    if (reasons.length === 0) say(`  ${t('cli:plan.no_rows')}`);
    for (const reason of reasons) say(`  ${reasonLine(reason, difference, t)}`);
    for (const [table, { rows }] of Object.entries(difference.tables)) {
      if (rows.before !== rows.after)
        say(`  ${t('cli:plan.table', { table, before: rows.before, after: rows.after })}`);
    }
  });
  return 0;
}
