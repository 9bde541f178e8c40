/**
 * `make conformance`: the programs analysts really use read a published version, by the generated loaders and by their own defaults,
 * and each must see every table with its declared types and values. Argument: the version folder.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { type Client, clientsOf } from './clients.ts';
import { type Check, compare } from './comparison.ts';
import { type Installed, pythonEnvironment, systemPrograms } from './environment.ts';
import { type ExpectedTable, expectedTables, type TextForm } from './expected.ts';
import { spreadsheetChecks } from './spreadsheets.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const counts = { passed: 0, failed: 0, skipped: 0 };

function report(name: string, checks: readonly Check[]): void {
  const broken = checks.filter(({ faults }) => faults.length > 0);
  counts.passed += checks.length - broken.length;
  counts.failed += broken.length;
  say(
    `${broken.length === 0 ? 'passed' : 'FAILED'}   ${name}: ${checks.length - broken.length} of ${checks.length}`,
  );
  for (const check of broken) say(`         ${check.name}: ${check.faults.slice(0, 5).join('; ')}`);
}

function skip(name: string, reason: string): void {
  counts.skipped += 1;
  say(`skipped: ${name}: ${reason}`);
}

async function run(
  client: Client,
  root: string,
  expected: Readonly<Record<TextForm, ReadonlyMap<string, ExpectedTable>>>,
): Promise<void> {
  const { name, needs, command, reads } = client;
  if ('reason' in needs) return skip(name, needs.reason);
  const seen = await $({ quiet: true, nothrow: true, timeout: '120s' })`${command(needs.at, root)}`;
  if (seen.exitCode !== 0) {
    const words = seen.stderr.trim().split('\n').slice(-3).join(' ');
    return report(name, [{ name: 'runs', faults: [words || 'took too long'] }]);
  }
  report(
    name,
    compare(seen.stdout, reads === null ? null : expected[reads.form], reads?.strictness ?? 'declared'),
  );
}

async function spreadsheets(soffice: Installed, root: string): Promise<void> {
  if ('reason' in soffice) return skip('LibreOffice, localized editions', soffice.reason);
  for (const [name, checks] of await spreadsheetChecks(soffice.at, root)) report(name, checks);
}

async function main(root: string): Promise<number> {
  if (!existsSync(`${root}/datapackage.json`)) {
    say(`There is no published version in ${root}. Run make dataset first.`);
    say('0 passed, 1 failed, 0 skipped');
    return 1;
  }
  const home = fileURLToPath(new URL('../build/conformance/', import.meta.url));
  const list = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  say('Installing the clients …');
  const [python, cff, system] = await Promise.all([
    pythonEnvironment(`${home}python`, list('requirements.txt')),
    pythonEnvironment(`${home}cffconvert`, list('requirements-cff.txt')),
    systemPrograms(),
  ]);
  const expected = { cells: expectedTables(root, 'cells'), exact: expectedTables(root, 'exact') };
  for (const client of clientsOf(python, cff, system)) await run(client, root, expected);
  await spreadsheets(system.soffice, root);
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed === 0 ? 0 : 1;
}

process.exitCode = await main(resolve(process.argv[2] ?? 'dist/latest'));
