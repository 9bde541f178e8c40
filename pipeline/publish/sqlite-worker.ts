/** A thread that writes the SQLite file while the other formats are written. */
import { workerData } from 'node:worker_threads';
import { useKeptCode } from '../lib/compile-cache.ts';
import type { DatabaseRequest } from './sqlite.ts';

const { place, editionTables, keptCode }: DatabaseRequest = workerData;
useKeptCode(keptCode);
const { writeDatabase } = await import('./sqlite-database.ts');
await writeDatabase(place, { editionTables });
