/** The reference data as an earlier run read and checked it: as long as nothing it comes from has changed, its tables are not read again. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReferenceFolder, type ReferenceData } from '../collect/reference.ts';
import { sha256 } from '../lib/digest.ts';
import type { Artefacts } from './artefacts.ts';
import { makeBuildFolder } from './folders.ts';
import type { Inputs } from './inputs.ts';

/** What the reference folder of a corpus holds. Throws DatasetRefused with file and line when something breaks its schema. */
export function keptReference(corpus: string, artefacts: Artefacts, inputs: Inputs): ReferenceData {
  const folder = join(corpus, 'reference');
  const { pipeline, schemas } = inputs.digests;
  // Rows carry the path of their file.
  const key = sha256([folder, pipeline, schemas, ...Object.values(inputs.chainParts)].join('\n'));
  const kept = readKept(artefacts.reference, key);
  if (kept !== null) return kept;
  const reference = loadReferenceFolder(folder);
  makeBuildFolder(artefacts.folder);
  const aside = `${artefacts.reference}.part`;
  writeFileSync(aside, `${JSON.stringify(key)}\n${JSON.stringify(reference)}\n`);
  renameSync(aside, artefacts.reference);
  return reference;
}

/** null for what was kept under another key, or cut short by a crash. */
function readKept(file: string, key: string): ReferenceData | null {
  if (!existsSync(file)) return null;
  const kept = readFileSync(file, 'utf8');
  const head = `${JSON.stringify(key)}\n`;
  if (!kept.startsWith(head)) return null;
  try {
    return JSON.parse(kept.slice(head.length)) as ReferenceData;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
