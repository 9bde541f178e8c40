/** The verb `plan`: what `dataset` would change, losses first; nothing is published. */
import { join } from 'node:path';
import { holdingBuild } from '../build/exclusive.ts';
import { type Plan, planDataset } from '../build/next-run.ts';
import { reasonLine } from '../publish/changes/change-lines.ts';
import { type Candidate, differenceTo } from '../publish/changes/difference.ts';
import { reasonsOf } from '../publish/changes/semver.ts';
import type { Difference } from '../publish/changes/version-changes.ts';
import type { Publication } from '../publish/publication.ts';
import { entryOf, readIndex } from '../publish/version-index.ts';
import { spoken } from '../spoken.ts';
import { SHOWN_REASONS, versionLines } from './dataset.ts';
import { eventListener, sayEvent } from './events.ts';
import { filesTold } from './file-names.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { workersOf } from './workers.ts';

export async function plan(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const workers = workersOf(options);
  const isForPrograms = options.values.json === true;
  const listener = isForPrograms ? eventListener() : stageProgress(process.stderr);
  await holdingBuild(folders, listener, async () => {
    const planned = await planDataset(folders, listener, workers);
    const against = await publishedDifference(planned, folders.dist);
    const { standing } = planned.next;
    if (isForPrograms) sayPlanEvent(planned, against);
    else if (standing !== null) say(spoken()('cli:plan.nothing', { version: standing.version }));
    else sayPlan(planned.next.publication, planned.candidate, against);
  });
  return 0;
}

interface Against {
  readonly version: string;
  readonly difference: Difference;
}

/** What differs from the version that stands in dist; null before the first, or when nothing would change. */
async function publishedDifference({ next, latest, candidate }: Plan, dist: string): Promise<Against | null> {
  const entry = latest === null ? undefined : entryOf(await readIndex(dist), latest);
  if (entry === undefined || next.standing !== null) return null;
  return {
    version: entry.version,
    difference: await differenceTo(join(dist, entry.folder), entry.files, candidate),
  };
}

function sayPlan(publication: Publication, candidate: Candidate, against: Against | null): void {
  const t = spoken();
  say(t('cli:plan.would'));
  const isAgainstRelease = against !== null && against.version === publication.since?.since;
  for (const line of versionLines(publication, isAgainstRelease ? Infinity : SHOWN_REASONS)) say(line);
  if (publication.since?.files.length) say(`  ${filesTold(publication.since.files)}`);
  say('');
  if (against === null) {
    for (const { name, rows } of candidate.tables)
      say(`  ${t('cli:plan.table', { table: name, before: 0, after: rows })}`);
    return;
  }
  const { version, difference } = against;
  if (!isAgainstRelease) {
    const reasons = reasonsOf(difference);
    say(t('cli:plan.against', { version }));
    if (reasons.length === 0) say(`  ${t('cli:plan.no_rows')}`);
    for (const reason of reasons) say(`  ${reasonLine(reason, difference, t)}`);
  }
  for (const [table, { rows }] of Object.entries(difference.tables)) {
    if (rows.before !== rows.after)
      say(`  ${t('cli:plan.table', { table, before: rows.before, after: rows.after })}`);
  }
}

/** One event `result`: the number and its reasons as `dataset --json` gives them, and what differs from the version in dist. */
function sayPlanEvent({ next, candidate }: Plan, against: Against | null): void {
  if (next.standing !== null) {
    sayEvent('result', { result: 'standing', changed: false, version: next.standing.version });
    return;
  }
  const { version, since } = next.publication;
  sayEvent('result', {
    result: 'planned',
    changed: true,
    version,
    since: since?.since ?? null,
    level: since?.level ?? null,
    reasons: since?.reasons ?? [],
    tables: Object.fromEntries(candidate.tables.map(({ name, rows }) => [name, rows])),
    against: against && { version: against.version, reasons: reasonsOf(against.difference) },
  });
}
