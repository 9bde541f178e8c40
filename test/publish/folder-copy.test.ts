/** latest/ beside its version: the same bytes, without their room where the file system can spare it. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyFolder, isOneFile } from '../../pipeline/publish/folder-copy.ts';

const home = mkdtempSync(join(tmpdir(), 'silkscreen-copy-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const LARGE = 100;

function version(name: string, text: string): string {
  const folder = join(home, name);
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'README.md'), text);
  writeFileSync(join(folder, 'data', 'rows.csv'), text.repeat(LARGE));
  return folder;
}

test('the copy holds the same files, and small ones are its own', () => {
  const from = version('v1', 'one');
  const to = join(home, 'copy');
  copyFolder(from, to, LARGE);
  expect(readFileSync(join(to, 'data/rows.csv'), 'utf8')).toBe('one'.repeat(LARGE));
  expect(isOneFile(join(from, 'README.md'), join(to, 'README.md'))).toBe(false);
  writeFileSync(join(to, 'README.md'), 'noted');
  expect(readFileSync(join(from, 'README.md'), 'utf8')).toBe('one');
});

test('a large file that is shared cannot be written to', () => {
  const [from, to] = [version('v2', 'two'), join(home, 'shared')];
  copyFolder(from, to, LARGE);
  const [source, target] = [join(from, 'data/rows.csv'), join(to, 'data/rows.csv')];
  // On a file system that clones, each name has content of its own.
  if (isOneFile(source, target)) expect(statSync(target).mode & 0o222).toBe(0);
  else expect(readFileSync(target)).toEqual(readFileSync(source));
});

test('a version that is replaced leaves the copy as it was, and one that goes takes nothing along', () => {
  const [from, latest] = [version('v3', 'old'), join(home, 'latest')];
  copyFolder(from, latest, LARGE);
  renameSync(from, join(home, '.previous-v3'));
  version('v3', 'new');
  expect(readFileSync(join(latest, 'data/rows.csv'), 'utf8')).toBe('old'.repeat(LARGE));
  rmSync(join(home, '.previous-v3'), { recursive: true });
  expect(readFileSync(join(latest, 'data/rows.csv'), 'utf8')).toBe('old'.repeat(LARGE));
});
