/** What a version is made from, as digests: equal digests mean there is nothing to do. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version as duckdb } from '@duckdb/node-api';
import type { TextPolicy } from '../contract.ts';
import { digestOfFolder, sha256 } from '../lib/digest.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

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

/** Folders of the pipeline that only turn finished articles into tables, findings, files and words. */
const afterTheChain = /^(?:checks|compare|tables|publish|verify|locales|cli)\//;

const recordedLibraries = [
  '@duckdb/node-api',
  'ajv',
  'csv-stringify',
  'currency.js',
  'i18next',
  'opencc-js',
] as const;

export function inputsOf(corpus: string, textPolicy: TextPolicy): Inputs {
  const code = `${project}pipeline`;
  const lock = sha256(readFileSync(`${project}package-lock.json`));
  const chainCode = digestOfFolder(code, (path) => !afterTheChain.test(path));
  const reference = sha256(
    `${digestOfFolder(corpus, (path) => path.startsWith('reference/'))}\n${textPolicy}`,
  );
  return {
    digests: {
      raw: digestOfFolder(corpus),
      reference,
      pipeline: digestOfFolder(code),
      schemas: digestOfFolder(`${project}schemas`),
      lock,
    },
    runtime: runtime(),
    chainParts: { code: chainCode, reference, lock, node: process.versions.node },
  };
}

function runtime(): Record<string, string> {
  const versionOf = (name: string): [string, string] => {
    const manifest = JSON.parse(readFileSync(`${project}node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return [name, manifest.version];
  };
  const { node, icu, unicode, sqlite } = process.versions;
  return {
    node,
    ...(icu ? { icu } : {}),
    ...(unicode ? { unicode } : {}),
    ...(sqlite ? { sqlite } : {}),
    duckdb: duckdb(),
    ...Object.fromEntries(recordedLibraries.map(versionOf)),
  };
}
