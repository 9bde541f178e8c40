/** Programs of others from npm, in a folder of their own below build/, with exactly the versions named. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';
import type { Installed } from '../conformance/environment.ts';

/** Installs once for each list of versions; the folder that holds node_modules, or why there is none. */
export async function npmPeers(home: string, versions: Readonly<Record<string, string>>): Promise<Installed> {
  const manifest = join(home, 'package.json');
  const mark = join(home, 'installed.json');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: versions });
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return { at: home };
  mkdirSync(home, { recursive: true });
  writeFileSync(manifest, wanted);
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  const quietly = $({ quiet: true, nothrow: true, stdin: 'ignore', timeout: '170s', cwd: home });
  const done = await quietly`npm install ${options}`;
  if (done.exitCode !== 0) return { reason: done.stderr.trim().split('\n').at(-1) || 'npm install failed' };
  writeFileSync(mark, wanted);
  return { at: home };
}
