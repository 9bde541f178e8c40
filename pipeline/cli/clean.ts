/** The verb `clean`: removes artefacts and cache; what is published stays. */
import { rmSync } from 'node:fs';
import { spoken } from '../spoken.ts';
import { foldersOf } from './folders.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

export async function clean(options: Options): Promise<number> {
  const { build } = foldersOf(options);
  rmSync(build, { recursive: true, force: true });
  say(spoken()('cli:cleaned', { folder: build }));
  return 0;
}
