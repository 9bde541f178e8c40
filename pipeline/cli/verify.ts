/** The verb `verify`: checks a downloaded version, or all that a versions.json lists, and says what is wrong. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';
import { type Verified, verifyIndex, verifyVersion } from '../verify/version.ts';
import { sayEvent } from './events.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

/** `verify <folder or versions.json> [--raw FOLDER]`; 1 when something is wrong. */
export async function verify({ positionals, values }: Options): Promise<number> {
  const [asked] = positionals;
  if (asked === undefined || !existsSync(asked)) {
    throw new UsageError({
      message: spoken()(asked === undefined ? 'errors:verify_what' : 'errors:verify_nothing', {
        asked: asked ?? '',
      }),
      mend: spoken()('cli:verbs.verify.usage'),
    });
  }
  const raw = typeof values.raw === 'string' ? values.raw : null;
  const verified = await verifiedAt(asked, raw);
  for (const version of verified) (values.json === true ? sayVerifiedEvent : sayVerified)(version);
  return verified.every(({ problems }) => problems.count === 0) ? 0 : 1;
}

/** A folder that holds a versions.json is meant as all its versions. */
async function verifiedAt(asked: string, raw: string | null): Promise<Verified[]> {
  if (!statSync(asked).isDirectory()) return verifyIndex(asked, raw);
  const index = join(asked, 'versions.json');
  return existsSync(index) ? verifyIndex(index, raw) : [await verifyVersion(asked, raw)];
}

function sayVerified({ folder, files, tables, rows, spans, problems }: Verified): void {
  const t = spoken();
  const { count, told } = problems;
  if (count === 0) {
    say(t('cli:verify.holds', { folder, files, tables, rows, spans }));
    return;
  }
  say(t('cli:verify.wrong', { folder, count }));
  for (const { kind, parameters } of told) say(`  ${t(`cli:verify.problems.${kind}`, parameters)}`);
  if (count > told.length) say(`  ${t('cli:verify.more', { count: count - told.length })}`);
}

function sayVerifiedEvent({ problems, ...verified }: Verified): void {
  sayEvent('verified', { ...verified, problems: problems.count, told: problems.told });
}
