/** Parses the command line, runs the verb, and turns what went wrong into words and an exit code. */
import { parseArgs } from 'node:util';
import { SilkscreenError, UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import { say, sayError } from './terminal.ts';
import type { Options, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** A fault of the program itself: the only kind that shows a stack. */
const BUG = 70;

/** Exit codes: 0 done or nothing to do; 1 dataset refused; 2 wrong usage; 3 environment; 70 bug. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  try {
    if (name === 'help' || name === '--help' || name === '-h') return help(rest[0]);
    const verb = verbNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) return help(name);
    return await verb.run(parse(verb, rest));
  } catch (error) {
    return report(error);
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
      allowPositionals: true,
    });
    return { values: values as Options['values'], positionals };
  } catch (error) {
    throw new UsageError({
      message: error instanceof Error ? error.message : String(error),
      mend: spoken()('errors:bad_option_mend', { verb: verb.name }),
    });
  }
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

function report(error: unknown): number {
  if (error instanceof SilkscreenError) {
    const where =
      error.file === undefined ? '' : `${error.file}${error.line === undefined ? '' : `:${error.line}`}: `;
    sayError(`${where}${error.message}`);
    if (error.mend !== undefined) sayError(`  → ${error.mend}`);
    return error.exitCode;
  }
  sayError(spoken()('errors:bug'));
  sayError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return BUG;
}
