/**
 * `make bench`: everything measured in one run, printed, and written to bench/RESULTS.md. `SIZE=small` is done in a minute or two and
 * writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { floorReport } from './floor.ts';
import { growthReport } from './growth.ts';
import { project } from './process.ts';
import { peerVersions, readingReport } from './read/run.ts';
import { peerList, reuseReport } from './reuse/report.ts';

const isSmall = process.env.SIZE === 'small';
const folder = join(project, 'build/bench');

function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 1e9);
  const peers = Object.entries(peerVersions).map(([name, version]) => `${name}==${version}`);
  return [
    `Machine: ${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${gigabytes} GB, ${process.platform} ${process.arch}.`,
    `Load before the run: ${loadavg()[0]?.toFixed(1)}. Where it is above the number of cores less one, go by processor seconds rather than by seconds.`,
    `Versions: node ${process.versions.node}, ${peerList()}, ${peers.join(', ')}.`,
    'Commands: `make bench` for all of this, `make bench-read` for the part on reading. Text is generated from a seed.',
    'Seconds are by the clock on the wall; processor seconds are those of all threads together.',
  ].join('\n\n');
}

mkdirSync(folder, { recursive: true });
const sections: string[] = [];
function tell(section: string): void {
  sections.push(section);
  process.stdout.write(`${section}\n`);
  // Written as it comes: what was measured stays, whatever happens to the rest.
  if (!isSmall) writeFileSync(new URL('RESULTS.md', import.meta.url), `${sections.join('\n').trimEnd()}\n`);
}

tell(`# Measurements\n\n${machine()}\n`);
tell('## Text reuse\n');
tell(
  await reuseReport(
    folder,
    isSmall
      ? { compared: 10_000, growth: [1000, 10_000] }
      : { compared: 100_000, growth: [10_000, 100_000, 1_000_000] },
  ),
);
tell('## Reading articles\n');
tell(await readingReport(isSmall ? 150 : 1000));
tell('## The whole pipeline\n');
tell(await floorReport(folder, isSmall ? 1000 : 10_000));
tell('\nA dataset built from nothing: time an article and highest memory, stage by stage.\n');
tell(await growthReport(folder, 100, isSmall ? 1000 : 10_000));
