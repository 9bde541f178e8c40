/** The verb `release`: freezes the newest version; from then on its bytes never change. */
import { holdingDist } from '../build/exclusive.ts';
import { release as freeze } from '../publish/versions.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { eventListener, sayEvent } from './events.ts';
import { foldersOf } from './folders.ts';
import { stageProgress } from './progress.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

export async function release(options: Options): Promise<number> {
  const { date } = options.values;
  const { dist } = foldersOf(options);
  const listener = options.values.json === true ? eventListener() : stageProgress(process.stderr);
  const {
    version,
    date: day,
    changed,
  } = await holdingDist({ dist }, listener, () =>
    freeze(dist, { language: spokenLanguage(), ...(typeof date === 'string' ? { date } : {}) }),
  );
  if (options.values.json === true) sayEvent('result', { result: 'released', changed, version, date: day });
  else say(spoken()(changed ? 'cli:released' : 'cli:released_before', { version, date: day }));
  return 0;
}
