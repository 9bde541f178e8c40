#!/usr/bin/env node
/**
 * The command of the installed package. It runs under the runtime the package is pinned to, which installs with it where there is
 * one for the machine, because Unicode tables, SQLite and so the published bytes come with it; else under the runtime it was
 * started with, when that is new enough.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest runtime that has all the program uses: node:sqlite without a flag, findPackageJSON. */
const OLDEST = [22, 14];

const manifest = new URL('../package.json', import.meta.url);
const { optionalDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));

const compiled = new URL('../compiled/pipeline/cli.js', import.meta.url);
const program = existsSync(compiled) ? compiled : new URL('../pipeline/cli.ts', import.meta.url);

const tooOld = {
  en: (found) => `Silkscreen needs Node ${OLDEST.join('.')} or newer; this is ${found}.`,
  ru: (found) => `Для Silkscreen нужен Node ${OLDEST.join('.')} или новее; здесь — ${found}.`,
  zh: (found) => `Silkscreen 需要 Node ${OLDEST.join('.')} 或更高版本，当前为 ${found}。`,
};

/** The pinned runtime for this machine; null when none was installed. */
function pinnedRuntime() {
  const require = module.createRequire(import.meta.url);
  for (const name of Object.keys(optionalDependencies)) {
    if (!name.endsWith(`-${process.platform}-${process.arch}`)) continue;
    try {
      const runtime = join(dirname(require.resolve(`${name}/package.json`)), 'bin', 'node');
      if (existsSync(runtime)) return { runtime, version: optionalDependencies[name] };
    } catch {
      // Not installed: the next name, or the runtime at hand.
    }
  }
  return null;
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * For the pinned runtime: memory of threads that have ended goes back to the system, not to the threads that go on; a heap is
 * collected when it has grown by as much as is in use, not by three times that; patterns are compiled without copies of what they repeat,
 * in a third of the time, and run no slower.
 */
const RUNTIME_OPTIONS = [
  '--no-memory-pool-share-memory-on-teardown',
  '--heap-growing-percent=100',
  '--no-regexp-unroll',
];

/** Ends as the program ended, by code or by signal. */
function runUnder(runtime) {
  const args = [...RUNTIME_OPTIONS, fileURLToPath(program), ...process.argv.slice(2)];
  const child = spawn(runtime, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 3;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 0);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const pinned = pinnedRuntime();
if (pinned !== null && pinned.version !== process.versions.node) runUnder(pinned.runtime);
else if (isNewEnough()) {
  // Before the first module is loaded: else that one is compiled anew in every run.
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/silkscreen', program)));
  await import(program.href);
} else {
  process.stderr.write(`${(tooOld[process.env.LANG_OUT] ?? tooOld.en)(process.versions.node)}\n`);
  process.exitCode = 3;
}
