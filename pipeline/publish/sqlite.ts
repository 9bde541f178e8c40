/** `silkscreen.sqlite`: all tables in one file, with keys, references, indexes and a table to search. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { withKeptCode } from '../lib/compile-cache.ts';
import type { Artefact } from './publication.ts';
import { type DatabaseTables, writeDatabase } from './sqlite-database.ts';

export const sqliteName = 'silkscreen.sqlite';

/** Rows that are worth a thread of their own. */
const MANY_ROWS = 20_000;

export interface DatabaseRequest extends DatabaseTables {
  /** Where the file is to be. */
  readonly place: string;
}

async function writeElsewhere(request: DatabaseRequest): Promise<void> {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
    workerData: request,
    ...withKeptCode(),
    // It holds a row at a time; without limits the runtime would let garbage grow to gigabytes.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
  await once(worker, 'exit');
}

export const sqlite: Artefact = {
  id: 'sqlite',
  async write({ editionTables }, folder) {
    const place = folder.place(sqliteName);
    const rows = editionTables.reduce((sum, table) => sum + table.rows, 0);
    if (rows > MANY_ROWS) await writeElsewhere({ place, editionTables });
    else await writeDatabase(place, { editionTables });
    folder.adopt(sqliteName);
  },
};
