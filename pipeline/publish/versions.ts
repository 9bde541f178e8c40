/** The life of a version: unreleased and rebuilt in place, then released and never changed again. */
import { join } from 'node:path';
import type { LanguageCode } from '../contract.ts';
import { translator } from '../i18n.ts';
import { readIsoDay } from '../lib/calendar.ts';
import { sha256 } from '../lib/digest.ts';
import { DatasetRefused, UsageError } from '../lib/errors.ts';
import { buildRecordName } from './build-record.ts';
import { checksumsName } from './checksums.ts';
import { diskFault } from './disk-faults.ts';
import { clearStaging, dropPrevious, holds, recover, refreshLatest, retire } from './staging.ts';
import type { VersionFolder } from './version-folder.ts';
import { entryOf, readIndex, superseded, type VersionEntry, withEntry, writeIndex } from './version-index.ts';

/** Whether a version stands in `dist` with exactly the files versions.json lists, each with its hash. */
export async function intact(dist: string, version: string): Promise<boolean> {
  const entry = entryOf(await readIndex(dist), version);
  return entry !== undefined && holds(join(dist, entry.folder), entry.files);
}

/** Whether a version was built from the inputs that `record` names and is still whole. */
export async function sameInputs(
  dist: string,
  entry: VersionEntry,
  path: string,
  record: string,
): Promise<boolean> {
  const published = entry.files.find((file) => file.path === path);
  return published?.sha256 === sha256(record) && holds(join(dist, entry.folder), entry.files);
}

/** Files that say how a version was built, not what it holds: another build of the same data may differ in these. */
const buildFiles: ReadonlySet<string> = new Set([buildRecordName, checksumsName]);

/** Paths whose bytes differ between a published version and a new build of it, those missing on either side included. */
export function differences(
  entry: Pick<VersionEntry, 'files'>,
  folder: Pick<VersionFolder, 'files'>,
): string[] {
  const published = new Map(entry.files.map(({ path, sha256: hash }) => [path, hash]));
  const built = new Map(folder.files.map(({ path, sha256: hash }) => [path, hash]));
  const paths = [...new Set([...published.keys(), ...built.keys()])].sort();
  return paths.filter((path) => !buildFiles.has(path) && published.get(path) !== built.get(path));
}

const namedFiles = 5;

/**
 * What a new build of a released version may do: false, nothing, because the data are the same; true, take the place of files
 * that were damaged, because it has their very bytes. Throws a DatasetRefused when it would change what was released.
 */
export async function canRepair(
  dist: string,
  entry: VersionEntry,
  folder: VersionFolder,
  language: LanguageCode,
): Promise<boolean> {
  const translate = translator(language);
  const { version } = entry;
  const changed = differences(entry, folder);
  if (changed.length > 0) {
    const more = changed.length > namedFiles ? ', …' : '';
    throw new DatasetRefused({
      message: translate('report:publish.released_differs.message', {
        version,
        count: changed.length,
        files: changed.slice(0, namedFiles).join(', ') + more,
      }),
      file: join(dist, entry.folder),
      mend: translate('report:publish.released_differs.mend'),
    });
  }
  if (holds(join(dist, entry.folder), entry.files)) return false;
  if (holds(folder.root, entry.files)) return true;
  throw new DatasetRefused({
    message: translate('report:publish.released_damaged.message', { version }),
    file: join(dist, entry.folder),
    mend: translate('report:publish.released_damaged.mend', { folder: entry.folder }),
  });
}

export interface ReleaseOptions {
  /** ISO day of release; the day that raw/dataset.json gave to the build goes before it. */
  readonly date?: string;
  readonly language?: LanguageCode;
}

/**
 * Freezes the latest version. No file of it changes: its status and date stand in versions.json alone.
 * `changed` is false when it was released already. Throws a UsageError when no date is known or two disagree,
 * a DatasetRefused when nothing is published or the files are not those versions.json lists.
 */
export async function release(
  dist: string,
  options: ReleaseOptions = {},
): Promise<{ version: string; date: string; changed: boolean }> {
  const translate = translator(options.language ?? 'en');
  try {
    return await releaseLatest(dist, options);
  } catch (error) {
    throw diskFault(error, dist, translate);
  }
}

async function releaseLatest(dist: string, { date: asked, language = 'en' }: ReleaseOptions) {
  const translate = translator(language);
  await recover(dist);
  const index = await readIndex(dist);
  const entry = index.latest === null ? undefined : entryOf(index, index.latest);
  if (entry === undefined) {
    throw new DatasetRefused({
      message: translate('report:publish.nothing.message'),
      mend: translate('report:publish.nothing.mend'),
    });
  }
  const { version } = entry;
  if (entry.status === 'released' && entry.date !== null)
    return { version, date: entry.date, changed: false };
  if (!(await intact(dist, version))) {
    throw new DatasetRefused({
      message: translate('report:publish.not_intact.message', { version }),
      file: join(dist, entry.folder),
      mend: translate('report:publish.not_intact.mend'),
    });
  }
  const date = entry.date ?? asked;
  if (asked !== undefined && readIsoDay(asked) === null) {
    throw new UsageError({
      message: translate('report:publish.not_a_day.message', { asked }),
      mend: translate('report:publish.not_a_day.mend'),
    });
  }
  if (date === undefined || readIsoDay(date) === null) {
    throw new UsageError({
      message: translate('report:publish.no_date.message', { version }),
      mend: translate('report:publish.no_date.mend'),
    });
  }
  if (asked !== undefined && asked !== date) {
    throw new UsageError({
      message: translate('report:publish.two_dates.message', { asked, date }),
      mend: translate('report:publish.two_dates.mend'),
    });
  }
  await writeIndex(dist, withEntry(index, { ...entry, status: 'released', date }));
  await refreshLatest(dist);
  return { version, date, changed: true };
}

/** Lets go of every version that was being prepared, because the release before it stands as it is. */
export async function dropUnreleased(dist: string, release: VersionEntry): Promise<void> {
  await recover(dist);
  const index = await readIndex(dist);
  const replaced = superseded(index, release.version).map(({ folder }) => folder);
  if (replaced.length === 0) return;
  for (const folder of replaced) await retire(dist, folder);
  await writeIndex(dist, withEntry(index, release));
  for (const folder of replaced) await dropPrevious(dist, folder);
  await refreshLatest(dist);
  await clearStaging(dist);
}
