/** A run over a corpus as far as the version that is next: planned, or published. */
import { join } from 'node:path';
import { whileEngineRuns } from '../compare/duckdb.ts';
import type { Candidate } from '../publish/changes/difference.ts';
import { filesThatDiffer, publish } from '../publish/index.ts';
import { type NextVersion, nextVersion } from '../publish/next-version.ts';
import { lastReleased, readIndex } from '../publish/version-index.ts';
import { dropUnreleased } from '../publish/versions.ts';
import { spokenLanguage } from '../spoken.ts';
import { validate } from '../stages/validate.ts';
import { type Checked, type Job, jobFor, type RunOptions, runToCheck } from './corpus-run.ts';
import type { Folders } from './folders.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { writePageTexts } from './page-texts.ts';
import { holdPublished } from './published-articles.ts';
import type { StageListener } from './stage-listener.ts';
import type { Why } from './why.ts';

/** Builds and publishes what the inputs give. */
export async function publishNext(
  { folders, inputs, why }: { readonly folders: Folders; readonly inputs: Inputs; readonly why: Why },
  listener: StageListener,
  options: RunOptions,
): Promise<Outcome> {
  const job = jobFor(folders, options, inputs);
  const { checked, candidate } = await built(job, listener);
  listener.begin('publish');
  const next = await nextOf(candidate, job);
  if (next.standing !== null) {
    const { version, folder, date, files } = next.standing;
    await dropUnreleased(folders.dist, next.standing);
    listener.end('publish', { count: files.length, version });
    return {
      kind: 'standing',
      changed: false,
      version,
      folder,
      date,
      files: files.map(({ path }) => path),
      why,
      ...checked,
    };
  }
  const published = await publish(next.publication, folders.dist, {
    language: spokenLanguage(),
    onRows: (done, total) => listener.progress(done, total),
  });
  listener.end('publish', { count: published.files, version: published.version });
  return { kind: 'published', changed: true, tables: candidate.tables, published, next, why, ...checked };
}

export interface Plan extends Checked {
  readonly next: NextVersion;
  /** The version that stands in dist, as it is published; null before the first. */
  readonly latest: string | null;
  readonly candidate: Candidate;
}

/** What `buildDataset` would publish. Writes artefacts only, nothing in dist. */
export async function planDataset(
  folders: Folders,
  listener: StageListener,
  options: RunOptions = {},
): Promise<Plan> {
  const job = jobFor(folders, options);
  const { checked, candidate } = await built(job, listener);
  const next = await nextOf(candidate, job);
  const { latest } = await readIndex(folders.dist);
  return { next, latest, candidate, ...checked };
}

/** The stages up to check: what `make check` needs. */
export async function findingsOf(
  folders: Folders,
  listener: StageListener,
  options: RunOptions = {},
): Promise<Checked> {
  const job = jobFor(folders, options);
  const checked = await runToCheck(job, listener);
  // What breaks a ceiling is known only when all rows are written.
  const isKnown = !(job.reference.dataset.assertions ?? []).some(({ max }) => max !== undefined);
  if (isKnown) checked.accepted.refuseUnused();
  return checked;
}

interface Built {
  readonly checked: Checked;
  readonly candidate: Candidate;
}

/** Every stage before publication. */
function built(job: Job, listener: StageListener): Promise<Built> {
  return whileEngineRuns(job.artefacts.scratch, async () => {
    const checked = await runToCheck(job, listener);
    return { checked, candidate: await candidateOf(job, checked, listener) };
  });
}

async function candidateOf(
  { folders, inputs, context, artefacts, reference: { dataset } }: Job,
  { articles: { sidecars, articles }, accepted }: Checked,
  listener: StageListener,
): Promise<Candidate> {
  await holdPublished(folders, dataset, artefacts);
  listener.begin('validate');
  const release = lastReleased(await readIndex(folders.dist));
  const tables = await validate(artefacts, context, (done) => listener.progress(done, articles), {
    assertions: dataset.assertions ?? [],
    file: join(folders.raw, 'dataset.json'),
    released: release === undefined ? null : join(folders.dist, release.folder),
    accepted,
  });
  accepted.refuseUnused();
  const count = tables.reduce((sum, table) => sum + table.rows, 0);
  listener.end('validate', { count, tables: tables.length });
  const texts = await writePageTexts(artefacts, context.textPolicy);
  const { digests, runtime } = inputs;
  return { tables, dataset, digests, runtime, sidecars, ...(texts && { texts }) };
}

function nextOf(candidate: Candidate, { folders: { dist }, artefacts }: Job): Promise<NextVersion> {
  const scratch = artefacts.compared;
  return nextVersion(candidate, dist, (publication, release, created) =>
    filesThatDiffer(publication, release, created, scratch),
  );
}
