/** Digests of what the program is made of: its sources, or, in the installed package, those it was compiled from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfFiles, digestOfFolder, fileDigests, sha256 } from '../lib/digest.ts';

export interface SourceDigests {
  readonly pipeline: string;
  /** The part of the pipeline that an article's own lines depend on. */
  readonly chain: string;
  readonly schemas: string;
  readonly lock: string;
}

/** What packing leaves beside the compiled program. */
export interface PackedSources {
  readonly sources: SourceDigests;
  /** Digests of the files that were compiled from them. */
  readonly compiled: Omit<SourceDigests, 'lock'>;
}

export const packedSourcesName = 'sources.json';

/** Folders of the pipeline that only turn finished articles into tables, findings, files and words. */
const afterTheChain = /^(?:checks|compare|tables|publish|verify|locales|init|curate|cli)\//;

/** Digests of the folders `pipeline` and `schemas` below `root`. */
export function digestsBelow(root: string): PackedSources['compiled'] {
  const files = fileDigests(join(root, 'pipeline'));
  return {
    pipeline: digestOfFiles(files),
    chain: digestOfFiles(files, (path) => !afterTheChain.test(path)),
    schemas: digestOfFolder(join(root, 'schemas')),
  };
}

/** Digests of a checkout. */
export function digestsOfSources(root: string): SourceDigests {
  return { ...digestsBelow(root), lock: sha256(readFileSync(join(root, 'package-lock.json'))) };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Of the running program. A compiled program that was changed after packing is no longer that of its sources: what changed
 * counts by its own digest.
 */
export function sourceDigests(): SourceDigests {
  const packed = join(root, packedSourcesName);
  if (!existsSync(packed)) return digestsOfSources(root);
  const { sources, compiled } = JSON.parse(readFileSync(packed, 'utf8')) as PackedSources;
  const found = digestsBelow(root);
  const of = (part: keyof typeof found) => (found[part] === compiled[part] ? sources[part] : found[part]);
  return { pipeline: of('pipeline'), chain: of('chain'), schemas: of('schemas'), lock: sources.lock };
}
