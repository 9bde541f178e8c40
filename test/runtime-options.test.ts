/** Whatever starts the program under the pinned runtime gives it the same options, and that runtime knows them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const optionsIn = (file: string) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').match(
    /--(?:no-memory-pool|heap-growing|no-regexp)[\w=-]*/g,
  ) ?? [];

const options = optionsIn('Makefile');

test.each(['bin/silkscreen.js', 'bench/process.ts'])('%s starts it as make does', (file) => {
  expect(options).toHaveLength(3);
  expect(optionsIn(file)).toEqual(options);
});

// What they save is measured by the bench: how much a heap grows before it is collected depends on the machine.
test.each(options)('the runtime knows %s', (option) => {
  const { status, stderr } = spawnSync(process.execPath, [option, '-e', ''], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the runtime refuses an option it does not know', () => {
  const { status } = spawnSync(process.execPath, ['--no-such-pool', '-e', ''], { encoding: 'utf8' });
  expect(status).not.toBe(0);
});
