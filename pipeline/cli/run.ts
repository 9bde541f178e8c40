/**
 * Parses the command line, runs the verb, and turns what went wrong into words and an exit code. What only help and faults need is
 * loaded when they come: a verb begins sooner without it.
 */
import { findPackageJSON } from 'node:module';
import { parseArgs } from 'node:util';
import { languageCodes } from '../contract/places.ts';
import { outputFailure, say, watchOutputs } from './terminal.ts';
import type { Options, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Exit codes: 0 done or nothing to do; 1 dataset refused; 2 wrong usage; 3 environment; 70 bug. */
export async function run(args: readonly string[]): Promise<number> {
  watchOutputs();
  try {
    const [name = 'help', ...rest] = await withoutLanguage(args);
    if (name === '--version') return await sayVersion();
    if (name === 'help' || name === '--help' || name === '-h') return await help(rest[0]);
    const verb = await verbNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) return await help(name);
    const code = await verb.run(await parse(verb, rest));
    const failure = outputFailure();
    return failure === null ? code : await report(failure, []);
  } catch (error) {
    return report(error, args);
  }
}

async function verbNamed(name: string): Promise<Verb> {
  const verb = verbs.find((candidate) => candidate.name === name);
  if (verb) return verb;
  throw (await import('./usage.ts')).unknownVerb(name);
}

async function parse(verb: Verb, args: readonly string[]): Promise<Options> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...verb.options },
      allowPositionals: verb.positionals === true,
    });
    return { values: values as Options['values'], positionals };
  } catch (error) {
    throw (await import('./usage.ts')).wrongOptions(verb, error, args);
  }
}

async function help(name: string | undefined): Promise<number> {
  const { helpOn, helpOnAll } = await import('./help.ts');
  if (name === undefined) helpOnAll();
  else helpOn(await verbNamed(name));
  return 0;
}

/** The version of the package, which is not that of any dataset. */
async function sayVersion(): Promise<number> {
  const manifest = findPackageJSON(import.meta.url);
  if (manifest === undefined) throw new Error('The program has no package.json');
  const { readFile } = await import('node:fs/promises');
  say((JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version);
  return 0;
}

/** `--lang` may stand before or after the verb; it goes before LANG_OUT, for the processes a verb starts too. */
async function withoutLanguage(args: readonly string[]): Promise<string[]> {
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [name, joined] = (args[i] ?? '').split(/=(.*)/s, 2);
    if (name !== '--lang') {
      rest.push(args[i] ?? '');
      continue;
    }
    if (joined === undefined) i += 1;
    const language = joined ?? args[i] ?? '';
    if (!languageCodes.some((code) => code === language))
      throw (await import('./usage.ts')).wrongLanguage(language);
    process.env.LANG_OUT = language;
  }
  return rest;
}

async function report(thrown: unknown, args: readonly string[]): Promise<number> {
  return (await import('./report.ts')).report(thrown, args);
}
