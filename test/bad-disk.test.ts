/** A disk that refuses, and a run that is killed: the version published before stays as it was, and the next run is as any other. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../pipeline/build/dataset.ts';
import { EnvironmentFault } from '../pipeline/lib/errors.ts';
import { bytesOf, foldersAsOptions, quiet, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';

const article = (n: number) =>
  `The organizers said on Monday that cinema number ${n} had opened in Harbin. The hall has 300 seats, and tickets cost 45 yuan.`;

const corpora: CorpusFolder[] = [];

function corpusOf(...texts: string[]): CorpusFolder {
  const corpus = new CorpusFolder();
  corpora.push(corpus);
  texts.forEach((text, i) => {
    corpus.article(`${i}.txt`, text);
  });
  return corpus;
}

afterAll(() => {
  for (const corpus of corpora) corpus.remove();
});

/** Mounts a small disk of its own; says why when the machine does not let us. */
function smallDisk(folder: string, options: string): boolean {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  if (status !== 0) process.stdout.write(`No disk of our own to fill: ${String(stderr ?? 'no mount')}\n`);
  return status === 0;
}

const unmount = (folder: string) => spawnSync('umount', [folder]);

describe('a disk that refuses', () => {
  test('dist is a file', async () => {
    const corpus = corpusOf(article(1));
    writeFileSync(corpus.dist, 'in the way');
    const { code, stderr } = await silkscreen(['dataset', ...foldersAsOptions(corpus)]);
    expect(code).toBe(3);
    expect(stderr).toContain(corpus.dist);
    expect(stderr).toContain('Move that file away');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('the folder for artefacts is a file', async () => {
    const corpus = corpusOf(article(1));
    writeFileSync(corpus.build, 'in the way');
    expect(await silkscreen(['dataset', ...foldersAsOptions(corpus)])).toMatchObject({ code: 3 });
  });

  test('dist is full, then has room again', async ({ skip }) => {
    const corpus = corpusOf(article(1));
    await buildDataset(corpus, quiet);
    const disk = join(corpus.home, 'disk');
    if (!smallDisk(disk, 'size=48m')) skip();
    try {
      cpSync(corpus.dist, join(disk, 'dist'), { recursive: true });
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(64 * 2 ** 20).subarray(0, freeBytes(disk) - 65_536));
      const full = { ...corpus, raw: corpus.raw, build: corpus.build, dist: join(disk, 'dist') };
      const before = bytesOf(full.dist);
      corpus.article('more.txt', article(2));
      const { code, stderr } = await silkscreen(['dataset', ...foldersAsOptions(full)]);
      expect(code).toBe(3);
      expect(stderr).toContain('The disk is full');
      expect(bytesOf(full.dist)).toBe(before);
      expect(leftovers(full.dist)).toEqual([]);
      rmSync(join(disk, 'ballast'));
      expect(await silkscreen(['dataset', ...foldersAsOptions(full)])).toMatchObject({ code: 0 });
    } finally {
      unmount(disk);
    }
  });

  test('the disk for artefacts is full', async ({ skip }) => {
    const corpus = corpusOf(article(1));
    const disk = join(corpus.home, 'work-disk');
    if (!smallDisk(disk, 'size=16k')) skip();
    try {
      const full = { raw: corpus.raw, dist: corpus.dist, build: join(disk, 'work') };
      const { code, stderr } = await silkscreen(['dataset', ...foldersAsOptions(full)]);
      expect(stderr).toContain('The disk is full');
      expect(code).toBe(3);
    } finally {
      unmount(disk);
    }
  });

  test('dist is read-only', async ({ skip }) => {
    const corpus = corpusOf(article(1));
    const mounted = process.getuid?.() === 0 && smallDisk(corpus.dist, 'size=16m');
    if (process.getuid?.() === 0 && !mounted) skip();
    await buildDataset(corpus, quiet);
    const before = bytesOf(corpus.dist);
    if (mounted) spawnSync('mount', ['-o', 'remount,ro', corpus.dist]);
    else chmodSync(corpus.dist, 0o555);
    try {
      expect(await buildDataset(corpus, quiet)).toMatchObject({ changed: false });
      corpus.article('more.txt', article(2));
      const fault = await buildDataset(corpus, quiet).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(EnvironmentFault);
      expect(fault).toMatchObject({ exitCode: 3, file: expect.stringContaining(corpus.dist) as string });
      expect(bytesOf(corpus.dist)).toBe(before);
    } finally {
      if (mounted) unmount(corpus.dist);
      else chmodSync(corpus.dist, 0o755);
    }
  });

  test('a full disk behind standard output is told, a closed pipe is not', async () => {
    const line = '{"id":1,"text":"Tickets cost 45 yuan."}';
    const full = spawnSync('sh', [
      '-c',
      `echo '${line}' | "$0" pipeline/cli.ts read > /dev/full`,
      process.execPath,
    ]);
    expect(full.status).toBe(3);
    expect(String(full.stderr)).not.toMatch(/^\s+at /m);
  });
});

/** Random moments are those of crash.test.ts; here the articles change between the kill and the next run. */
describe('a run that is killed', () => {
  test('does not disturb the next', async () => {
    const texts = [1, 2, 3].map(article);
    const corpus = corpusOf(...texts);
    const twin = corpusOf(...texts);
    const started = performance.now();
    await silkscreen(['dataset', ...foldersAsOptions(corpus)]);
    const whole = performance.now() - started;
    for (const [round, share] of [0.4, 0.65, 0.9].entries()) {
      const before = bytesOf(corpus.dist);
      for (const each of [corpus, twin]) {
        each.article(`${round}.txt`, article(100 + round));
        each.article(`0-${round}.txt`, article(200 + round));
      }
      await silkscreen(['dataset', ...foldersAsOptions(corpus)], { killAfter: whole * share });
      const after = readdirSync(corpus.dist).filter((name) => !name.startsWith('.'));
      // Old or new, never half: a name without a dot holds a whole version.
      if (!after.includes('latest')) expect(leftovers(corpus.dist)).not.toEqual([]);
      expect(await silkscreen(['dataset', ...foldersAsOptions(corpus)])).toMatchObject({
        code: 0,
        stderr: '',
      });
      rmSync(twin.build, { recursive: true, force: true });
      rmSync(twin.dist, { recursive: true, force: true });
      await buildDataset(twin, quiet);
      expect(bytesOf(corpus.dist)).toBe(bytesOf(twin.dist));
      expect(bytesOf(corpus.dist)).not.toBe(before);
      expect(leftovers(corpus.dist)).toEqual([]);
    }
  });
});

/** What an interrupted publish leaves aside. */
function leftovers(dist: string): string[] {
  return readdirSync(dist).filter((name) => name.startsWith('.'));
}

function freeBytes(folder: string): number {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', folder]);
  return Number(String(stdout).trim().split('\n').at(-1));
}
