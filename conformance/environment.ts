/**
 * Installs the clients: Python ones in environments of their own below build/, R and LibreOffice by apt-get where this runs as
 * root on a system that has it. What cannot be installed gives a reason, and is skipped.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';
import { sha256 } from '../pipeline/lib/digest.ts';

/** A program or folder that is there, or why it is not. */
export type Installed = { readonly at: string } | { readonly reason: string };

const quietly = $({
  quiet: true,
  nothrow: true,
  stdin: 'ignore',
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
});

const pythonTime = '170s';
const aptTime = '170s';

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.trim() ?? '';

async function path(program: string): Promise<string | null> {
  const { exitCode, stdout } = await quietly`command -v ${program}`;
  return exitCode === 0 ? stdout.trim() : null;
}

/** An environment with exactly the pinned packages, made once for each list; its folder of programs. */
export async function pythonEnvironment(home: string, requirements: string): Promise<Installed> {
  const python = await path('python3');
  if (python === null) return { reason: 'there is no python3' };
  const mark = join(home, 'requirements.sha256');
  const wanted = sha256(readFileSync(requirements));
  const programs = join(home, 'bin');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return { at: programs };
  const made = await quietly`${python} -m venv --clear ${home}`;
  if (made.exitCode !== 0) return { reason: lastLine(made.stdout + made.stderr) };
  const options = [
    '--quiet',
    '--disable-pip-version-check',
    '--timeout',
    '20',
    '--retries',
    '2',
    '--prefer-binary',
  ];
  const pip = join(programs, 'python');
  const installed = await quietly({
    timeout: pythonTime,
  })`${pip} -m pip install ${options} -r ${requirements}`;
  if (installed.exitCode !== 0)
    return { reason: lastLine(installed.stderr) || `pip needed more than ${pythonTime}` };
  writeFileSync(mark, wanted);
  return { at: programs };
}

/** The system's own packages; returns why they could not be installed, else null. */
async function aptInstall(packages: readonly string[]): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'not installed, and only root may install it';
  if ((await path('apt-get')) === null) return 'not installed, and there is no apt-get';
  const options = [
    '-qq',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=60',
  ];
  const updated = await quietly({ timeout: aptTime })`apt-get ${options} update`;
  if (updated.exitCode !== 0) return lastLine(updated.stderr) || 'apt-get update failed';
  const done = await quietly({
    timeout: aptTime,
  })`apt-get ${options} install -y --no-install-recommends ${packages}`;
  return done.exitCode === 0 ? null : lastLine(done.stderr) || 'apt-get install failed';
}

export interface SystemPrograms {
  readonly rscript: Installed;
  readonly soffice: Installed;
  readonly sqlite3: Installed;
}

async function hasReadr(rscript: string): Promise<boolean> {
  const asked =
    await quietly`${rscript} -e ${'if (!requireNamespace("readr", quietly = TRUE)) quit(status = 1)'}`;
  return asked.exitCode === 0;
}

/** R with readr, LibreOffice and the shell of SQLite, one after the other: apt-get allows one run at a time. */
export async function systemPrograms(): Promise<SystemPrograms> {
  const found = async (
    program: string,
    packages: readonly string[],
    isWhole = async (_at: string) => true,
  ): Promise<Installed> => {
    const present = await path(program);
    if (present !== null && (await isWhole(present))) return { at: present };
    const reason = await aptInstall(packages);
    const at = await path(program);
    return at !== null && (await isWhole(at))
      ? { at }
      : { reason: reason ?? `${program} is not there after its installation` };
  };
  const sqlite3 = await found('sqlite3', ['sqlite3']);
  const rscript = await found('Rscript', ['r-base-core', 'r-cran-readr'], hasReadr);
  const soffice = await found('soffice', ['libreoffice-calc-nogui']);
  return { sqlite3, rscript, soffice };
}
