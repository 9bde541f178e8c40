/** What the runtime makes of source files is kept from run to run (see cli.ts); a worker thread has to be told where. */
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { WorkerOptions } from 'node:worker_threads';

/** The folder in use; null when nothing is kept. */
export function keptCode(): string | null {
  const folder = getCompileCacheDir();
  return folder === undefined ? null : dirname(folder);
}

/** How a worker is started to use it too: told by its environment, it need not compile even its first module. */
export function withKeptCode(): Pick<WorkerOptions, 'env'> {
  const folder = keptCode();
  return folder === null ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: folder } };
}
