/** The option `--workers`: how many threads read articles. */
import type { RunOptions } from '../build/dataset.ts';
import { UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import type { Options } from './verb.ts';

/** More than any machine that runs this. */
const MOST_WORKERS = 256;

export function workersOf({ values: { workers } }: Options): RunOptions {
  if (workers === undefined) return {};
  const count = Number(workers);
  if (/^[0-9]+$/.test(String(workers)) && count >= 1 && count <= MOST_WORKERS) return { workers: count };
  throw new UsageError({
    message: spoken()('errors:bad_option_value', { argument: `--workers ${workers}` }),
    mend: spoken()('errors:bad_workers_mend', { most: MOST_WORKERS }),
  });
}
