/**
 * The code that the validator makes of a schema, kept from run to run beside what the runtime makes of source files: loading it
 * takes a hundredth of making it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { keptCode } from '../lib/compile-cache.ts';
import { sha256 } from '../lib/digest.ts';

const load = createRequire(import.meta.url);

/** What code depends on beside its schema. */
const { version } = load('ajv/package.json') as { readonly version: string };

/** The file of what was made of `source`; null when nothing is kept. */
function fileOf(source: string): string | null {
  const folder = keptCode();
  return folder && join(folder, 'validators', `${sha256(`${version}\n${source}`)}.cjs`);
}

/** The validator kept for `source`, which says all that its code depends on; null when there is none. */
export function keptValidator(source: string): ValidateFunction | null {
  const file = fileOf(source);
  if (file === null || !existsSync(file)) return null;
  const made: { exports?: ValidateFunction } = {};
  // Wherever the file stands, what it requires is the project's.
  compileFunction(readFileSync(file, 'utf8'), ['require', 'module'], { filename: file })(load, made);
  return made.exports ?? null;
}

/** Keeps code for the next run, if any is; where nothing can be written, the next run makes it again. */
export function keepValidator(source: string, codeOf: () => string): void {
  const file = fileOf(source);
  if (file === null) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, codeOf());
    renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
