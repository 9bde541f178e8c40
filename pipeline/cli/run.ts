/** Parses the command line, runs the verb, and turns what went wrong into words and an exit code. */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { SilkscreenError, UsageError } from '../lib/errors.ts';
import { diskFault } from '../publish/disk-faults.ts';
import { spoken } from '../spoken.ts';
import { BUG, sayBug } from './bug.ts';
import { sayErrorEvent } from './events.ts';
import { outputFailure, say, sayError, watchOutputs } from './terminal.ts';
import type { Options, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Exit codes: 0 done or nothing to do; 1 dataset refused; 2 wrong usage; 3 environment; 70 bug. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  watchOutputs();
  try {
    if (name === 'help' || name === '--help' || name === '-h') return help(rest[0]);
    const verb = verbNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) return help(name);
    const code = await verb.run(parse(verb, rest));
    const failure = outputFailure();
    return failure === null ? code : report(failure);
  } catch (error) {
    const code = report(error);
    if (rest.includes('--json')) sayErrorEvent(error, code);
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
  const t = spoken();
  if (name !== undefined) {
    const verb = verbNamed(name);
    say(t(`cli:verbs.${verb.name}.usage`));
    say(t(`cli:verbs.${verb.name}.about`));
    return 0;
  }
  say(t('cli:help.title'));
  for (const verb of verbs) say(`  ${verb.name.padEnd(12)}${t(`cli:verbs.${verb.name}.about`)}`);
  say(t('cli:help.exit_codes'));
  return 0;
}

function report(thrown: unknown): number {
  const error = thrown instanceof SilkscreenError ? thrown : diskFault(thrown, folderOf(thrown), spoken());
  if (error instanceof SilkscreenError) {
    sayError(`${placeIn(error)}${error.message}`);
    if (error.mend !== undefined) sayError(`  → ${error.mend}`);
    return error.exitCode;
  }
  sayBug(error);
  return BUG;
}

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
