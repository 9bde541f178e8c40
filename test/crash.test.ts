/**
 * kill -9 at any moment, then the same command: the same bytes as an undisturbed run, and at no moment half a version under a final
 * name. CRASH_KILLS=200 kills so often, each kill followed by a full run.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VersionIndex } from '../pipeline/publish/version-index.ts';
import { verifyFiles } from '../pipeline/verify/files.ts';
import { Problems } from '../pipeline/verify/problems.ts';
import { bytesOf, foldersAsOptions, silkscreen } from './fixtures/command-line.ts';
import { CorpusFolder } from './fixtures/corpus-folder.ts';
import { newsSentences, seeded } from './fixtures/news-sentences.ts';

const kills = Number(process.env.CRASH_KILLS ?? 20);
/** Kills of one command in a row before it runs to its end, on the state the last one left: 20 go through each scenario once. */
const inARow = kills > 20 ? 1 : 5;
const seed = 20_250_303;

const corpus = new CorpusFolder();
const command = ['dataset', ...foldersAsOptions(corpus)];
const folders = ['corpus', 'published', 'work'] as const;

interface Scenario {
  readonly name: string;
  readonly expected: string;
  /** Milliseconds of the undisturbed run. */
  readonly time: number;
}
const scenarios: Scenario[] = [];

/** Keeps the state before a command, runs it undisturbed, and keeps what it gives. */
async function record(name: string): Promise<void> {
  for (const folder of folders)
    if (existsSync(join(corpus.home, folder)))
      cpSync(join(corpus.home, folder), join(corpus.home, 'kept', name, folder), { recursive: true });
  const started = performance.now();
  expect(await silkscreen(command)).toMatchObject({ code: 0, stderr: '' });
  scenarios.push({ name, expected: bytesOf(corpus.dist), time: performance.now() - started });
}

function restore(name: string): void {
  for (const folder of folders) {
    rmSync(join(corpus.home, folder), { recursive: true, force: true });
    const kept = join(corpus.home, 'kept', name, folder);
    if (existsSync(kept)) cpSync(kept, join(corpus.home, folder), { recursive: true });
  }
}

beforeAll(async () => {
  corpus.article('a.txt', newsSentences.slice(0, 4).join('\n\n'));
  corpus.article('b.txt', newsSentences.slice(4).join('\n\n'));
  await record('the first version');
  corpus.article('a.txt', newsSentences.slice(0, 3).join('\n\n'));
  await record('an unreleased version in place');
  await silkscreen(['release', '--dist', corpus.dist, '--date', '2025-11-22']);
  corpus.article('c.txt', newsSentences.slice(2, 5).join('\n\n'));
  await record('the version after a release');
  rmSync(join(corpus.raw, 'articles/c.txt'));
  corpus.settings({ homepage: 'https://example.org/silk' });
  await record('another number for what is prepared');
}, 60_000);
afterAll(() => corpus.remove());

/** Folders under a final name are whole, and so is every release that versions.json lists. */
async function holdNothingHalf(): Promise<void> {
  if (!existsSync(corpus.dist)) return;
  const names = readdirSync(corpus.dist).filter((name) => !name.startsWith('.'));
  for (const name of names.filter((each) => each !== 'versions.json')) {
    const problems = new Problems();
    expect(await verifyFiles(join(corpus.dist, name), problems)).toBeGreaterThan(100);
    expect(problems.told).toEqual([]);
  }
  if (!names.includes('versions.json')) return;
  const { versions } = JSON.parse(readFileSync(join(corpus.dist, 'versions.json'), 'utf8')) as VersionIndex;
  for (const { folder, status } of versions) {
    const isThere = names.includes(folder) || existsSync(join(corpus.dist, `.previous-${folder}`));
    expect(status === 'released' ? names.includes(folder) : isThere, folder).toBe(true);
  }
}

test(
  `${kills} kills at random moments corrupt nothing`,
  async () => {
    const random = seeded(seed);
    for (let done = 0, turn = 0; done < kills; turn += 1) {
      const { name, expected, time } = scenarios[turn % scenarios.length]!;
      restore(name);
      for (let i = 0; i < inARow && done < kills; i += 1, done += 1) {
        // Half of them late, where files move into place.
        const share = random() < 0.5 ? random() : 0.6 + 0.4 * random();
        await silkscreen(command, { killAfter: share * time });
        await holdNothingHalf();
      }
      const { code, stderr } = await silkscreen(command);
      expect({ code, stderr }, `${name}, after ${done} kills`).toEqual({ code: 0, stderr: '' });
      expect(bytesOf(corpus.dist), `${name}, after ${done} kills`).toBe(expected);
      expect(readdirSync(corpus.dist).filter((each) => each.startsWith('.'))).toEqual([]);
    }
  },
  kills * 20_000,
);
