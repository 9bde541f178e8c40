/** What is wrong with a command, in words. */
import { UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import type { Verb } from './verb.ts';

export function unknownVerb(name: string): UsageError {
  return new UsageError({
    message: spoken()('errors:unknown_verb', { verb: name }),
    mend: spoken()('errors:unknown_verb_mend'),
  });
}

/** A language that no label is written in; empty when none was given. */
export function wrongLanguage(language: string): UsageError {
  const message =
    language === ''
      ? spoken()('errors:bad_option_value', { argument: '--lang' })
      : spoken()('errors:bad_language', { language });
  return new UsageError({ message, mend: spoken()('errors:bad_language_mend') });
}

/** Codes of node:util's parseArgs with what is wrong. */
const faults: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'unknown_option',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'bad_option_value',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'unexpected_argument',
};

/** `error` is what node:util's parseArgs threw over the arguments. */
export function wrongOptions(verb: Verb, error: unknown, args: readonly string[]): UsageError {
  return new UsageError({
    message: faultIn(error, args),
    mend: spoken()('errors:bad_option_mend', { verb: verb.name }),
  });
}

function faultIn(error: unknown, args: readonly string[]): string {
  if (!(error instanceof Error)) return String(error);
  const label = faults[String((error as NodeJS.ErrnoException).code)];
  const argument = /'([^']+)'/.exec(error.message)?.[1] ?? args.join(' ');
  return label === undefined ? error.message : spoken()(`errors:${label}`, { argument });
}
