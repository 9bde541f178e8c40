/**
 * The verb `reproduce`: rebuilds the newest version elsewhere, under another time zone and locale, with files listed in another
 * order and another number of workers, and compares every byte.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { DatasetRefused } from '../lib/errors.ts';
import { byVersion, readIndex, type VersionIndex } from '../publish/version-index.ts';
import { spoken } from '../spoken.ts';
import { sayEvent } from './events.ts';
import { foldersOf } from './folders.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { workersOf } from './workers.ts';

/** Far from most readers' clock and habits, so that a dependence on either shows. */
const elsewhere = { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Names that a path handled as anything but text would trip over. */
const corpusName = 'корпус 语料';
const distName = 'версии 版本';

export async function reproduce(options: Options): Promise<number> {
  const { raw, dist } = foldersOf(options);
  const { workers = availableParallelism() + 1 } = workersOf(options);
  const index = await readIndex(dist);
  const { latest } = index;
  if (latest === null) {
    throw new DatasetRefused({
      message: spoken()('errors:nothing_published'),
      file: dist,
      mend: spoken()('errors:nothing_published_mend'),
    });
  }
  const folder = mkdtempSync(join(tmpdir(), 'silkscreen-reproduce-'));
  try {
    cpSync(raw, join(folder, corpusName), { recursive: true });
    bringReleaseBefore(index, latest, dist, join(folder, distName));
    await rebuild(folder, workers);
    const differing = differences(join(dist, `v${latest}`), join(folder, distName, `v${latest}`));
    if (differing.length > 0) {
      throw new DatasetRefused({
        message: spoken()('errors:not_reproduced', {
          count: differing.length,
          files: differing.slice(0, 5).join(', '),
        }),
        file: join(dist, `v${latest}`),
        mend: spoken()('errors:not_reproduced_mend'),
      });
    }
    if (options.values.json === true) sayEvent('result', { result: 'reproduced', version: latest });
    else say(spoken()('cli:reproduced', { version: latest }));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The number and the changes of a version follow from the release before it. */
function bringReleaseBefore(index: VersionIndex, version: string, dist: string, target: string): void {
  const versions = index.versions.filter(
    (entry) => entry.status === 'released' && byVersion(entry.version, version) < 0,
  );
  const release = versions.at(-1);
  if (release === undefined) return;
  cpSync(join(dist, release.folder), join(target, release.folder), { recursive: true });
  writeFileSync(join(target, 'versions.json'), JSON.stringify({ latest: release.version, versions }));
}

/** `workers`: other than those a build takes by itself, when nobody asked for a number. */
async function rebuild(folder: string, workers: number): Promise<void> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const reversed = new URL('./reversed-listing.ts', import.meta.url).href;
  const folders = [
    '--raw',
    join(folder, corpusName),
    '--dist',
    join(folder, distName),
    '--build',
    join(folder, 'work'),
  ];
  const options = [...folders, '--workers', String(workers)];
  const { exitCode, stderr } = await $({
    env: { ...process.env, ...elsewhere },
    quiet: true,
    nothrow: true,
  })`${process.execPath} --import ${reversed} ${cli} dataset ${options}`;
  if (exitCode === 0) return;
  throw new DatasetRefused({
    message: spoken()('errors:rebuild_failed', { reason: stderr.trim() }),
    mend: spoken()('errors:rebuild_failed_mend'),
  });
}

/** Files of the published version that the rebuilt one lacks or has with other bytes, by the checksums both carry, and the lists themselves. */
function differences(published: string, rebuilt: string): string[] {
  const sums = (folder: string) => {
    const file = join(folder, 'SHA256SUMS');
    return existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  };
  const [ours, theirs] = [sums(published), new Set(sums(rebuilt))];
  const files = ours.filter((line) => !theirs.has(line)).map((line) => line.slice(66));
  const missing = [...theirs].filter((line) => !ours.includes(line)).map((line) => line.slice(66));
  const bytes = ours
    .map((line) => line.slice(66))
    .filter(
      (file) =>
        !existsSync(join(rebuilt, file)) ||
        !readFileSync(join(published, file)).equals(readFileSync(join(rebuilt, file))),
    );
  return [...new Set([...files, ...missing, ...bytes])].sort();
}
