/** What the runtime makes of source files is kept from run to run (see cli.ts); a worker thread has to be told where. */
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/** The folder in use, to be handed to a worker; null when nothing is kept. */
export function keptCode(): string | null {
  const folder = getCompileCacheDir();
  return folder === undefined ? null : dirname(folder);
}

/** In a worker, before it loads its work. */
export function useKeptCode(folder: string | null): void {
  if (folder !== null) enableCompileCache(folder);
}
