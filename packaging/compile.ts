/**
 * What the npm package holds: the pipeline as plain JavaScript in `compiled/`, because Node does not strip types under
 * node_modules, with its words, questions, schemas and reference data, and the digests of the sources it was made from. `npm pack` runs it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  digestsBelow,
  digestsOfSources,
  type PackedSources,
  packedSourcesName,
} from '../pipeline/build/sources.ts';
import { filesBelow } from '../pipeline/lib/folder.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = join(root, 'compiled');

/** Modules that are opened by address, not imported: the compiler leaves these endings as they are. */
const moduleAddress = /(new URL\('\.{1,2}\/[^']+)\.ts(', import\.meta\.url\))/g;

rmSync(target, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'packaging/tsconfig.json')],
  { stdio: 'inherit' },
);
for (const path of filesBelow(target).files) {
  const file = join(target, path);
  const code = readFileSync(file, 'utf8');
  const addressed = code.replace(moduleAddress, '$1.js$2');
  if (addressed !== code) writeFileSync(file, addressed);
}
// The reference data are what `init` copies into a new corpus.
for (const folder of ['pipeline', 'schemas', 'raw/reference']) {
  for (const path of filesBelow(join(root, folder)).files)
    if (!path.endsWith('.ts')) cpSync(join(root, folder, path), join(target, folder, path));
}
const packed: PackedSources = { sources: digestsOfSources(root), compiled: digestsBelow(target) };
writeFileSync(join(target, packedSourcesName), `${JSON.stringify(packed, null, 2)}\n`);
