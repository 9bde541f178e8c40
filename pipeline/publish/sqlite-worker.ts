/** A thread that writes the SQLite file while the other formats are written. */
import { workerData } from 'node:worker_threads';
import type { DatabaseRequest } from './sqlite.ts';
import { writeDatabase } from './sqlite-database.ts';

const { place, editionTables }: DatabaseRequest = workerData;
await writeDatabase(place, { editionTables });
