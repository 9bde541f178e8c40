/** Loaded before a rebuild: folders list their files the other way round, so that a dependence on their order shows. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Listing = (...args: unknown[]) => unknown;

const reversed = (listed: unknown): unknown => (Array.isArray(listed) ? listed.toReversed() : listed);

const listNow = fs.readdirSync as unknown as Listing;
const listLater = fs.promises.readdir as unknown as Listing;
Object.assign(fs, { readdirSync: (...args: unknown[]) => reversed(listNow(...args)) });
Object.assign(fs.promises, { readdir: async (...args: unknown[]) => reversed(await listLater(...args)) });
syncBuiltinESMExports();
