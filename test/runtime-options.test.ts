/** Whatever starts the program under the pinned runtime gives it the same options, and that runtime knows them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const optionsIn = (file: string) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').match(/--no-memory-pool[\w-]*/g) ?? [];

const options = optionsIn('Makefile');

test.each(['bin/silkscreen.js', 'bench/growth/stage-costs.ts'])('%s starts it as make does', (file) => {
  expect(options).toHaveLength(1);
  expect(optionsIn(file)).toEqual(options);
});

test('a thread that has ended leaves no memory behind', () => {
  const script = `
    const { Worker } = require('node:worker_threads');
    const filled = 'const held = []; for (let i = 0; i < 2e6; i += 1) held.push({ i }); setInterval(() => held.length, 1e6);' +
      'require("node:worker_threads").parentPort.postMessage(0);';
    const worker = new Worker(filled, { eval: true });
    worker.once('message', async () => {
      const full = process.memoryUsage.rss();
      await worker.terminate();
      process.stdout.write(String((full - process.memoryUsage.rss()) / 1e6));
    });`;
  const { stdout, stderr } = spawnSync(process.execPath, [...options, '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  // Two million objects are some 150 megabytes; without the option two thirds of their pages are kept.
  expect(Number(stdout)).toBeGreaterThan(100);
});
