/** Whatever starts the program under the pinned runtime gives it the same options, and that runtime knows them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const optionsIn = (file: string) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').match(
    /--(?:no-memory-pool|heap-growing)[\w=-]*/g,
  ) ?? [];

const options = optionsIn('Makefile');

test.each(['bin/silkscreen.js', 'bench/growth/stage-costs.ts'])('%s starts it as make does', (file) => {
  expect(options).toHaveLength(2);
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

test('garbage is collected before a heap is several times what is in use', () => {
  const script = `
    const held = [];
    for (let i = 0; i < 4e5; i += 1) held.push({ i, text: 'held ' + i });
    const young = new Array(6e5);
    let peak = 0;
    for (let i = 0; i < 1.5e7; i += 1) {
      young[i % young.length] = { i, list: [i] };
      if (i % 1e5 === 0) peak = Math.max(peak, process.memoryUsage().heapTotal);
    }
    process.stdout.write(String(peak / 1e6) + ' '.repeat(held.length - 4e5));`;
  const { stdout, stderr } = spawnSync(process.execPath, [...options, '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  // Some 130 megabytes are in use at any time; without the option the heap grows beyond 430.
  expect(Number(stdout)).toBeLessThan(380);
});
