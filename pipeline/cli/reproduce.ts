/**
 * The verb `reproduce`: rebuilds the newest version elsewhere, under another time zone and locale and with files listed in
 * another order, and compares every byte.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { DatasetRefused } from '../lib/errors.ts';
import { byVersion, readIndex, type VersionIndex } from '../publish/version-index.ts';
import { spoken } from '../spoken.ts';
import { foldersOf } from './folders.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';
import { workersOf } from './workers.ts';

/** Far from most readers' clock and habits, so that a dependence on either shows. */
const elsewhere = { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

export async function reproduce(options: Options): Promise<number> {
  const { raw, dist } = foldersOf(options);
  const { workers } = workersOf(options);
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
    cpSync(raw, join(folder, 'corpus'), { recursive: true });
    bringReleaseBefore(index, latest, dist, join(folder, 'published'));
    await rebuild(folder, workers);
    const differing = differences(join(dist, `v${latest}`), join(folder, 'published', `v${latest}`));
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
    say(spoken()('cli:reproduced', { version: latest }));
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

async function rebuild(folder: string, workers: number | undefined): Promise<void> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const reversed = new URL('./reversed-listing.ts', import.meta.url).href;
  const options = ['--raw', `${folder}/corpus`, '--dist', `${folder}/published`, '--build', `${folder}/work`];
  if (workers !== undefined) options.push('--workers', String(workers));
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
