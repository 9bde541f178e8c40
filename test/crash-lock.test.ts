/** Two runs at once: the second waits, and a run that was killed blocks nobody. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { holding } from '../pipeline/lib/folder-lock.ts';
import { bytesOf, foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';
import { newsSentences } from './fixtures/news-sentences.ts';

const corpus = new CorpusFolder();
corpus.article('a.txt', newsSentences.join('\n\n'));
afterAll(() => corpus.remove());

test('two builds of one corpus at once: one waits and says so, both end well', async () => {
  const other = { ...foldersOf(), build: join(corpus.home, 'other-work') };
  const runs = await Promise.all([
    silkscreen(['dataset', ...foldersAsOptions(corpus)]),
    silkscreen(['dataset', ...foldersAsOptions(other)]),
    silkscreen(['check', ...foldersAsOptions(corpus)]),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(runs.map(({ stderr }) => stderr).join('')).toMatch(/Another run is at work in .*(?:published|work)/);
  expect(readdirSync(corpus.dist).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
  const bytes = bytesOf(corpus.dist);
  await silkscreen(['dataset', ...foldersAsOptions(corpus)]);
  expect(bytesOf(corpus.dist)).toBe(bytes);
});

test('who waits goes on when the other ends', async () => {
  const order: string[] = [];
  let waiting: () => void = () => undefined;
  const isWaiting = new Promise<void>((resolve) => {
    waiting = () => {
      order.push('second waits');
      resolve();
    };
  });
  const second = await holding(
    corpus.home,
    async () => {
      order.push('first');
      const next = holding(corpus.home, async () => order.push('second'), waiting);
      await isWaiting;
      order.push('first ends');
      return { next };
    },
    () => order.push('first waits'),
  );
  await second.next;
  expect(order).toEqual(['first', 'second waits', 'first ends', 'second']);
  expect(readdirSync(corpus.home)).not.toContain('.lock');
});

test('a lock ends with its process, however that ends', async () => {
  const lock = fileURLToPath(new URL('../pipeline/lib/folder-lock.ts', import.meta.url));
  // The garbage is collected before the other process tries: work that nothing else holds on to keeps its lock all the same.
  const script = `import { holding } from ${JSON.stringify(lock)};
    let collected = 0;
    const collect = () => { gc(); if (++collected === 5) console.log('held'); };
    await holding(${JSON.stringify(corpus.home)}, () => new Promise(() => setInterval(collect, 10)), () => 0);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  let waited = false;
  const held = holding(
    corpus.home,
    async () => 'mine',
    () => {
      waited = true;
      child.kill('SIGKILL');
    },
  );
  try {
    expect(await held).toBe('mine');
    expect(waited).toBe(true);
  } finally {
    child.kill('SIGKILL');
  }
});

function foldersOf() {
  const { raw, dist, build } = corpus;
  return { raw, dist, build };
}
