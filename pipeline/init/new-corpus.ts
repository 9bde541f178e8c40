/** Makes a corpus folder that builds as it stands: settings, examples, reference data, and READMEs that say what to do next. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import { readmeFiles } from './corpus-readme.ts';
import { exampleFiles } from './examples.ts';
import { copyReference, projectHasReference, referenceFiles } from './reference-files.ts';
import { machineName, settingsFile } from './settings.ts';

export interface NewCorpus {
  readonly folder: string;
  /** Machine name, from the folder's. */
  readonly name: string;
  /** Whether the project's reference data were copied. */
  readonly reference: boolean;
}

/**
 * Writes the folder aside and moves it into place whole. `bare`: reference files with their headers only.
 * Throws a UsageError when something stands in the folder already.
 */
export function makeCorpus(folder: string, { bare }: { readonly bare: boolean }): NewCorpus {
  refuseOccupied(folder);
  const target = resolve(folder);
  const name = machineName(basename(target));
  const reference = !bare && projectHasReference();
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const files = [settingsFile(name), ...readmeFiles(name), ...exampleFiles(), ...referenceFiles(reference)];
    for (const { path, text } of files) {
      const file = join(aside, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (reference) copyReference(aside);
    if (statSync(target, { throwIfNoEntry: false })) rmdirSync(target);
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
  return { folder, name, reference };
}

function refuseOccupied(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(folder).length === 0)) return;
  throw new UsageError({
    message: spoken()('errors:init_occupied', { folder }),
    mend: spoken()('errors:init_occupied_mend'),
  });
}
