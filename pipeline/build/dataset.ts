/** `make dataset`: from a corpus folder to a published version, stage by stage, doing only what its inputs changed. */
import { loadSettings } from '../collect/settings.ts';
import { recover, refreshLatest } from '../publish/staging.ts';
import type { RunOptions } from './corpus-run.ts';
import { type Folders, requireCorpus } from './folders.ts';
import { inputsOf } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { StageListener } from './stage-listener.ts';
import { isCurrent, whyBuild } from './why.ts';

export type { Checked, RunOptions } from './corpus-run.ts';
export type { Folders } from './folders.ts';
export type { Outcome } from './outcome.ts';
export type { StageListener } from './stage-listener.ts';

/** Builds and publishes. Returns without work when the published version was made from the same inputs and is whole. */
export async function buildDataset(
  folders: Folders,
  listener: StageListener,
  options: RunOptions = {},
): Promise<Outcome> {
  requireCorpus(folders.raw);
  const inputs = inputsOf(folders.raw, loadSettings(folders.raw).text_policy);
  await recover(folders.dist);
  const why = await whyBuild(folders.dist, inputs);
  if (isCurrent(why) && why.version !== null) {
    // A run that was killed after the index had moved left its copy behind.
    await refreshLatest(folders.dist);
    return { kind: 'unchanged', changed: false, why, version: why.version, folder: `v${why.version}` };
  }
  // Two thirds of the program are needed only where something is to be built.
  const { publishNext } = await import('./next-run.ts');
  return publishNext({ folders, inputs, why }, listener, options);
}
