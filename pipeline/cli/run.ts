/** Parses the command line, runs the verb, and turns what went wrong into words and an exit code. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { languageCodes } from '../contract.ts';
import { SilkscreenError, UsageError } from '../lib/errors.ts';
import { isInstalled, withoutMake } from '../lib/typed-command.ts';
import { diskFault } from '../publish/disk-faults.ts';
import { spoken } from '../spoken.ts';
import { BUG, sayBug } from './bug.ts';
import { sayErrorEvent } from './events.ts';
import { helpOn, helpOnAll } from './help.ts';
import { outputFailure, say, sayError, watchOutputs } from './terminal.ts';
import type { Options, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Exit codes: 0 done or nothing to do; 1 dataset refused; 2 wrong usage; 3 environment; 70 bug. */
export async function run(args: readonly string[]): Promise<number> {
  watchOutputs();
  try {
    const [name = 'help', ...rest] = withoutLanguage(args);
    if (name === '--version') return sayVersion();
    if (name === 'help' || name === '--help' || name === '-h') return help(rest[0]);
    const verb = verbNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) return help(name);
    const code = await verb.run(parse(verb, rest));
    const failure = outputFailure();
    return failure === null ? code : report(failure);
  } catch (error) {
    const code = report(error);
    if (args.includes('--json')) sayErrorEvent(error, code);
    return code;
  }
}

function verbNamed(name: string): Verb {
  const verb = verbs.find((candidate) => candidate.name === name);
  if (verb) return verb;
  throw new UsageError({
    message: spoken()('errors:unknown_verb', { verb: name }),
    mend: spoken()('errors:unknown_verb_mend'),
  });
}

function parse(verb: Verb, args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...verb.options },
      allowPositionals: verb.positionals === true,
    });
    return { values: values as Options['values'], positionals };
  } catch (error) {
    throw new UsageError({
      message: wrongUsage(error, args),
      mend: spoken()('errors:bad_option_mend', { verb: verb.name }),
    });
  }
}

/** Codes of node:util's parseArgs with what is wrong. */
const usageFaults: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknown_option',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'bad_option_value',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'unexpected_argument',
};

function wrongUsage(error: unknown, args: readonly string[]): string {
  if (!(error instanceof Error)) return String(error);
  const label = usageFaults[String((error as NodeJS.ErrnoException).code)];
  const argument = /'([^']+)'/.exec(error.message)?.[1] ?? args.join(' ');
  return label === undefined ? error.message : spoken()(`errors:${label}`, { argument });
}

function help(name: string | undefined): number {
  if (name === undefined) helpOnAll();
  else helpOn(verbNamed(name));
  return 0;
}

/** The version of the package, which is not that of any dataset. */
function sayVersion(): number {
  const manifest = findPackageJSON(import.meta.url);
  if (manifest === undefined) throw new Error('The program has no package.json');
  say((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version);
  return 0;
}

/** `--lang` may stand before or after the verb; it goes before LANG_OUT, for the processes a verb starts too. */
function withoutLanguage(args: readonly string[]): string[] {
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [name, joined] = (args[i] ?? '').split(/=(.*)/s, 2);
    if (name !== '--lang') {
      rest.push(args[i] ?? '');
      continue;
    }
    if (joined === undefined) i += 1;
    const language = joined ?? args[i] ?? '';
    if (language === '') {
      throw new UsageError({
        message: spoken()('errors:bad_option_value', { argument: '--lang' }),
        mend: spoken()('errors:bad_language_mend'),
      });
    }
    if (!languageCodes.some((code) => code === language)) {
      throw new UsageError({
        message: spoken()('errors:bad_language', { language }),
        mend: spoken()('errors:bad_language_mend'),
      });
    }
    process.env.LANG_OUT = language;
  }
  return rest;
}

function report(thrown: unknown): number {
  const error = thrown instanceof SilkscreenError ? thrown : diskFault(thrown, folderOf(thrown), spoken());
  if (error instanceof SilkscreenError) {
    sayError(`${placeIn(error)}${asTyped(error.message)}`);
    if (error.mend !== undefined) sayError(`  → ${asTyped(error.mend)}`);
    return error.exitCode;
  }
  sayBug(error);
  return BUG;
}

const asTyped = (words: string): string => (isInstalled ? withoutMake(words) : words);

/** The folder a system error is about. */
function folderOf(error: unknown): string {
  const { path } = error as { path?: unknown };
  return typeof path === 'string' ? dirname(path) : '.';
}

/** The file and line before the sentence, unless the sentence names the file itself. */
function placeIn({ file, line, message }: SilkscreenError): string {
  if (file === undefined || (line === undefined && message.includes(file))) return '';
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
