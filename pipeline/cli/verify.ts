/** The verb `verify`: checks a downloaded version, or all that a versions.json lists, and says what is wrong. */
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../lib/errors.ts';
import { indexName } from '../publish/version-index.ts';
import { spoken } from '../spoken.ts';
import { problemWords } from '../verify/problem-words.ts';
import { type Verified, verifyIndex, verifyVersion } from '../verify/version.ts';
import { sayEvent } from './events.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

/** `verify <folder or versions.json> [--raw FOLDER]`; 1 when something is wrong. */
export async function verify({ positionals, values }: Options): Promise<number> {
  const [asked] = positionals;
  if (asked === undefined || !existsSync(asked)) {
    throw wrongAsked(asked === undefined ? 'verify_what' : 'verify_nothing', asked ?? '');
  }
  const raw = typeof values.raw === 'string' ? values.raw : null;
  const verified = await verifiedAt(asked, raw);
  for (const version of verified) (values.json === true ? sayVerifiedEvent : sayVerified)(version);
  return verified.every(({ problems }) => problems.count === 0) ? 0 : 1;
}

/** A folder that holds a versions.json is meant as all its versions. */
async function verifiedAt(asked: string, raw: string | null): Promise<Verified[]> {
  const isFolder = statSync(asked).isDirectory();
  const index = isFolder ? join(asked, indexName) : asked;
  if (isFolder && !existsSync(index)) return [await verifyVersion(asked, raw)];
  if (basename(index) !== indexName) throw wrongAsked('verify_neither', asked);
  const verified = await verifyIndex(index, raw);
  if (verified.length === 0) throw wrongAsked('verify_empty', index);
  return verified;
}

function wrongAsked(label: string, asked: string): UsageError {
  return new UsageError({
    message: spoken()(`errors:${label}`, { asked }),
    mend: spoken()('errors:bad_option_mend', { verb: 'verify' }),
  });
}

function sayVerified({ folder, files, tables, rows, spans, problems }: Verified): void {
  const t = spoken();
  const { count, told } = problems;
  if (count === 0) {
    say(t('cli:verify.holds', { folder, files, tables, rows, spans }));
    return;
  }
  say(t('cli:verify.wrong', { folder, count }));
  for (const problem of told) say(`  ${problemWords(problem, t)}`);
  if (count > told.length) say(`  ${t('cli:verify.more', { count: count - told.length })}`);
}

function sayVerifiedEvent({ problems, ...verified }: Verified): void {
  sayEvent('verified', { ...verified, problems: problems.count, told: problems.told });
}
