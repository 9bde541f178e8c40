/** The folders a verb works with, from its options. */
import { basename, resolve } from 'node:path';
import type { Folders } from '../build/dataset.ts';
import { sha256 } from '../lib/digest.ts';
import type { Options } from './verb.ts';

/** The project's own corpus builds in build/; any other corpus gets a folder of its own there. */
export function foldersOf({ values }: Options): Folders {
  const raw = String(values.raw);
  const own =
    resolve(raw) === resolve('raw')
      ? 'build'
      : `build/${basename(resolve(raw))}-${sha256(resolve(raw)).slice(0, 8)}`;
  return { raw, dist: String(values.dist), build: values.build === undefined ? own : String(values.build) };
}
