/** The verb `release`: freezes the newest version; from then on its bytes never change. */
import { release as freeze } from '../publish/versions.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { foldersOf } from './folders.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

export async function release(options: Options): Promise<number> {
  const { date } = options.values;
  const {
    version,
    date: day,
    changed,
  } = await freeze(foldersOf(options).dist, {
    language: spokenLanguage(),
    ...(typeof date === 'string' ? { date } : {}),
  });
  say(spoken()(changed ? 'cli:released' : 'cli:released_before', { version, date: day }));
  return 0;
}
