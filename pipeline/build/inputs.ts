/** What a version is made from, as digests: equal digests mean there is nothing to do. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { TextPolicy } from '../contract.ts';
import { digestOfFiles, fileDigests, sha256 } from '../lib/digest.ts';
import { sourceDigests } from './sources.ts';

export interface Inputs {
  readonly digests: {
    readonly raw: string;
    /** What people maintain by hand: the reference folder and the text policy of the dataset. */
    readonly reference: string;
    readonly pipeline: string;
    readonly schemas: string;
    readonly lock: string;
  };
  /** Versions of the runtime, its Unicode tables, and the engines and libraries that write bytes. */
  readonly runtime: Readonly<Record<string, string>>;
  /** All that the article-scope chain depends on besides the article. */
  readonly chainParts: ChainParts;
}

/** Digests of what the article-scope chain depends on, by name. */
export interface ChainParts {
  readonly code: string;
  readonly reference: string;
  readonly lock: string;
  readonly node: string;
}

const recordedLibraries = [
  '@duckdb/node-api',
  '@mozilla/readability',
  'ajv',
  'currency.js',
  'htmlparser2',
  'i18next',
  'linkedom',
  'opencc-js',
] as const;

/** Reads and hashes every file of the corpus and of the program. `textPolicy`: that of the dataset. */
export function inputsOf(corpus: string, textPolicy: TextPolicy): Inputs {
  const { pipeline, chain, schemas, lock } = sourceDigests();
  const files = fileDigests(corpus);
  const reference = sha256(`${digestOfFiles(files, (path) => path.startsWith('reference/'))}\n${textPolicy}`);
  return {
    digests: {
      raw: digestOfFiles(files),
      reference,
      pipeline,
      schemas,
      lock,
    },
    runtime: runtime(),
    chainParts: { code: chain, reference, lock, node: process.versions.node },
  };
}

function runtime(): Record<string, string> {
  const versionOf = (name: string): [string, string] => {
    const manifest = findPackageJSON(name, import.meta.url);
    if (manifest === undefined) throw new Error(`${name} is not installed`);
    return [name, (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version];
  };
  const { node, icu, unicode, sqlite } = process.versions;
  return {
    node,
    ...(icu ? { icu } : {}),
    ...(unicode ? { unicode } : {}),
    ...(sqlite ? { sqlite } : {}),
    // Its package is numbered after the engine, which is loaded only where it is needed.
    duckdb: `v${versionOf('@duckdb/node-api')[1].replace(/-.*/, '')}`,
    ...Object.fromEntries(recordedLibraries.map(versionOf)),
  };
}
