/** Which version comes next: the difference to the last release gives its number, and whether there is one at all. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DatasetSettings, languageCodes } from '../contract.ts';
import { changelogName, historyIn } from './changes/changelog.ts';
import { type Candidate, differenceTo } from './changes/difference.ts';
import { PublishedState } from './changes/released-state.ts';
import { filesDiffer, levelOf, raised, reasonsOf } from './changes/semver.ts';
import type { Difference, VersionChanges } from './changes/version-changes.ts';
import { checksumsName } from './checksums.ts';
import type { Publication } from './publication.ts';
import { holds } from './staging.ts';
import { lastReleased, readIndex, type VersionEntry, type VersionIndex } from './version-index.ts';

/** The publication to be written; or the release that stands, because neither a row nor a column nor a file would differ. */
export type NextVersion =
  | { readonly standing: null; readonly publication: Publication }
  | { readonly standing: VersionEntry };

/** Writes a candidate aside as the release it is compared with, and names the files that come out with other bytes. */
export type FilesThatDiffer = (
  publication: Publication,
  release: VersionEntry,
  created: string | null,
) => Promise<readonly string[]>;

/** Reads what is published in `dist`; writes nothing there. */
export async function nextVersion(
  candidate: Candidate,
  dist: string,
  filesThatDiffer: FilesThatDiffer,
): Promise<NextVersion> {
  const index = await readIndex(dist);
  const release = lastReleased(index);
  if (release === undefined) return { standing: null, publication: numbered(candidate, null, null) };
  if (!holds(join(dist, release.folder), release.files))
    return { standing: null, publication: await repair(candidate, dist, index, release) };
  const folder = join(dist, release.folder);
  const difference = await differenceTo(folder, release.files, candidate);
  if (reasonsOf(difference).length > 0) {
    const since = await sinceThat(dist, release, difference, []);
    return { standing: null, publication: numbered(candidate, release, since) };
  }
  const { created } = await new PublishedState(folder).builtFrom();
  const same = { ...candidate, version: release.version, status: release.status };
  const files = await filesThatDiffer(same, release, created ?? null);
  if (files.length === 0) return { standing: release };
  const since = await sinceThat(dist, release, difference, files);
  return { standing: null, publication: numbered(candidate, release, since) };
}

/** The first version has the number of raw/dataset.json, every other one the number that its changes give it. */
function numbered(
  candidate: Candidate,
  release: VersionEntry | null,
  since: VersionChanges | null,
): Publication {
  const dataset = settingsAfter(candidate.dataset, release);
  const version = release && since ? raised(release.version, since.level) : dataset.version;
  const status = dataset.released === null ? 'unreleased' : 'released';
  return { ...candidate, dataset, version, status, ...(since ? { since } : {}) };
}

/** The day in raw/dataset.json freezes one release; left standing there, it is not the day of the next. */
function settingsAfter(dataset: DatasetSettings, release: VersionEntry | null): DatasetSettings {
  return release !== null && dataset.released === release.date ? { ...dataset, released: null } : dataset;
}

/** A release whose files were damaged may be made again, byte for byte, as what it was: the version after the one before it. */
async function repair(
  candidate: Candidate,
  dist: string,
  index: VersionIndex,
  damaged: VersionEntry,
): Promise<Publication> {
  const earlier = lastReleased({
    ...index,
    versions: index.versions.filter(({ version }) => version !== damaged.version),
  });
  const { version } = damaged;
  if (earlier === undefined) return { ...candidate, version, status: 'released' };
  const difference = await differenceTo(join(dist, earlier.folder), earlier.files, candidate);
  const since = await sinceThat(dist, earlier, difference, []);
  return { ...candidate, version, status: 'released', since };
}

async function sinceThat(
  dist: string,
  release: VersionEntry,
  difference: Difference,
  files: readonly string[],
): Promise<VersionChanges> {
  const reasons = [...reasonsOf(difference), ...(files.length > 0 ? [filesDiffer(files.length)] : [])];
  const history: [string, string][] = [];
  for (const language of languageCodes) {
    const text = await readFile(join(dist, release.folder, changelogName(language)), 'utf8').catch(() => '');
    history.push([language, historyIn(text, release.version, release.date)]);
  }
  const sums = release.files.find(({ path }) => path === checksumsName);
  return {
    since: release.version,
    since_sha256: sums?.sha256 ?? '',
    level: levelOf(reasons) ?? 'patch',
    reasons,
    difference,
    files,
    history: Object.fromEntries(history),
  };
}
