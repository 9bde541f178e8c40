/** The publish stage: what a version is made of, in the order in which its parts need each other, and how it gets into place. */
import { mkdir, rm } from 'node:fs/promises';
import { type LanguageCode, languageCodes } from '../contract.ts';
import { inEachLanguage, translator } from '../i18n.ts';
import { buildRecord, buildRecordFile, buildRecordName } from './build-record.ts';
import { changelog, changelogName } from './changes/changelog.ts';
import { changesFile, changesName } from './changes/changes-file.ts';
import { checksums } from './checksums.ts';
import { citation } from './citation.ts';
import { codebook } from './codebook.ts';
import { croissant } from './croissant.ts';
import { csvw } from './csvw.ts';
import { datapackage } from './datapackage.ts';
import { datasetReadme } from './dataset-readme.ts';
import { diskFault } from './disk-faults.ts';
import { editionOf, entryFor } from './edition.ts';
import { findingsReport } from './findings-report.ts';
import { labelsFrom } from './labels.ts';
import { loaders } from './loaders/index.ts';
import { pageTexts } from './page-texts.ts';
import { parquet } from './parquet.ts';
import type { Artefact, Edition, LabelsByLanguage, OnRows, Publication } from './publication.ts';
import { rows } from './rows.ts';
import { schemaCopies } from './schema-copies.ts';
import { schemaOrg } from './schema-org.ts';
import { sqlite } from './sqlite.ts';
import {
  clearStaging,
  copyForLatest,
  dropPrevious,
  holds,
  moveIntoPlace,
  recover,
  refreshLatest,
  retire,
  settle,
  stage,
} from './staging.ts';
import { VersionFolder } from './version-folder.ts';
import {
  entryOf,
  folderOf,
  prepareIndex,
  readIndex,
  superseded,
  type VersionEntry,
  withEntry,
  writeIndex,
} from './version-index.ts';
import { canRepair, differences, sameInputs } from './versions.ts';

export type { BuiltTable, Publication } from './publication.ts';

/**
 * Everything a version holds. A new artefact is its own file and one line here,
 * after those whose files it describes; the checksums stay last. Those that hold the rows are written side by side, each in a
 * thread of its own. Row formats have their own list in row-formats.ts.
 */
const artefacts: readonly (Artefact | readonly Artefact[])[] = [
  [rows, parquet, sqlite],
  pageTexts,
  schemaCopies,
  datapackage,
  csvw,
  croissant,
  schemaOrg,
  citation,
  loaders,
  codebook,
  findingsReport,
  datasetReadme,
  changesFile,
  changelog,
  buildRecordFile,
  checksums,
];

/** How a publish run ended; `changed` is false when the version stood there already, whole and from the same inputs. */
export interface Published {
  readonly version: string;
  readonly folder: string;
  readonly changed: boolean;
  readonly files: number;
  readonly bytes: number;
}

const ownLabels = (): LabelsByLanguage => inEachLanguage(labelsFrom);

function outcome({ version, folder, files, bytes }: VersionEntry, changed: boolean): Published {
  return { version, folder, changed, files: files.length, bytes };
}

async function write(edition: Edition, root: string, labels: LabelsByLanguage): Promise<VersionFolder> {
  const folder = new VersionFolder(root);
  for (const step of artefacts)
    await allOf([step].flat().map((artefact) => artefact.write(edition, folder, labels)));
  if (!holds(folder.root, folder.files)) throw new Error('The version on disk is not what was written');
  return folder;
}

/** Waits for all, also after one has failed: nobody writes into a folder that is being removed. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work))
    if (outcome.status === 'rejected') throw outcome.reason;
}

/** `isCopied`: the copy for `latest/` stands aside. */
async function publishEdition(
  edition: Edition,
  dist: string,
  options: Required<Omit<PublishOptions, 'onRows'>>,
): Promise<{ readonly published: Published; readonly isCopied: boolean }> {
  const { version, status, dataset } = edition;
  const name = folderOf(version);
  await recover(dist);
  const index = await readIndex(dist);
  const published = entryOf(index, version);
  if (published && (await sameInputs(dist, published, buildRecordName, buildRecord(edition)))) {
    const isFrozenNow = status === 'released' && published.status !== 'released';
    const entry = isFrozenNow ? { ...published, status, date: dataset.released } : published;
    if (isFrozenNow) await writeIndex(dist, withEntry(index, entry));
    return { published: outcome(entry, isFrozenNow), isCopied: false };
  }
  const folder = await write(edition, await stage(dist, name), options.labels);
  if (published?.status === 'released' && !(await canRepair(dist, published, folder, options.language))) {
    return { published: outcome(published, false), isCopied: false };
  }
  const entry = entryFor(edition, folder, published);
  const next = withEntry(index, entry);
  const replaced = superseded(index, version).map((other) => other.folder);
  const isCopied = next.latest === version;
  // The copy is made while the disk takes its time.
  await Promise.all([settle(folder.root), isCopied ? copyForLatest(dist, folder.root) : null]);
  await prepareIndex(dist, next);
  for (const other of replaced) await retire(dist, other);
  await moveIntoPlace(dist, name);
  await writeIndex(dist, next);
  for (const other of [name, ...replaced]) await dropPrevious(dist, other);
  return { published: outcome(entry, true), isCopied };
}

export interface PublishOptions {
  /** Language of error messages. */
  readonly language?: LanguageCode;
  readonly labels?: LabelsByLanguage;
  readonly onRows?: OnRows;
}

/**
 * Writes a version into `dist`, whole or not at all; the version published before stays as it was when anything fails.
 * Throws a DatasetRefused when a released version would change, an EnvironmentFault when the disk refuses.
 */
export async function publish(
  publication: Publication,
  dist: string,
  { language = 'en', labels = ownLabels(), onRows = () => undefined }: PublishOptions = {},
): Promise<Published> {
  try {
    const { published, isCopied } = await publishEdition({ ...editionOf(publication), onRows }, dist, {
      language,
      labels,
    });
    await refreshLatest(dist, isCopied);
    await clearStaging(dist);
    return published;
  } catch (error) {
    await recover(dist).catch(() => undefined);
    throw diskFault(error, dist, translator(language));
  }
}

/**
 * The files of a release that the publication would give other bytes if it were that release. Written to `scratch`, which is
 * removed. How a version was built and what it says of the release before it are not compared.
 */
export async function filesThatDiffer(
  publication: Publication,
  release: VersionEntry,
  created: string | null,
  scratch: string,
  labels: LabelsByLanguage = ownLabels(),
): Promise<readonly string[]> {
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    const folder = await write(editionOf(publication, created), scratch, labels);
    const own: readonly string[] = [changesName, ...languageCodes.map(changelogName)];
    return differences(release, folder).filter((path) => !own.includes(path));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
