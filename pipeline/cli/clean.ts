/** The verb `clean`: removes artefacts and cache; what is published stays. */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { Artefacts } from '../build/artefacts.ts';
import { holdingBuild } from '../build/exclusive.ts';
import { spoken } from '../spoken.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

export async function clean(options: Options): Promise<number> {
  const folders = foldersOf(options);
  const { build } = folders;
  if (existsSync(build)) {
    await holdingBuild(folders, stageProgress(process.stderr), async () => {
      if (options.values.build === undefined) rmSync(build, { recursive: true, force: true });
      else removeArtefacts(build);
    });
    if (existsSync(build) && readdirSync(build).length === 0) rmdirSync(build);
  }
  say(spoken()('cli:cleaned', { folder: build }));
  return 0;
}

/** A folder that a person named may hold other things: only what a build writes goes. */
function removeArtefacts(build: string): void {
  for (const path of new Artefacts(build).paths) rmSync(path, { recursive: true, force: true });
}
