/** The verb `init`: makes a new corpus folder that builds as it stands, and says the next command. */
import { existsSync } from 'node:fs';
import { makeCorpus } from '../init/new-corpus.ts';
import { UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

/** `init <folder> [--bare]`. */
export async function init({ positionals, values }: Options): Promise<number> {
  const [folder, ...more] = positionals;
  const t = spoken();
  if (folder === undefined || folder === '' || more.length > 0)
    throw new UsageError({
      message: t('errors:init_what'),
      mend: t('errors:bad_option_mend', { verb: 'init' }),
    });
  const { reference } = makeCorpus(folder, { bare: values.bare === true });
  say(t('cli:init.made', { folder }));
  say(t(reference ? 'cli:init.copied' : 'cli:init.bare', { folder }));
  const dist = `${folder.replace(/[\\/]+$/, '')}-dist`;
  say(t('cli:init.next', { command: nextCommand(folder, dist) }));
  return 0;
}

/** Where the project's Makefile is at hand, its verb; from an installed package the program itself. */
function nextCommand(raw: string, dist: string): string {
  return existsSync('Makefile')
    ? `make dataset RAW=${raw} DIST=${dist}`
    : `npx silkscreen dataset --raw ${raw} --dist ${dist}`;
}
