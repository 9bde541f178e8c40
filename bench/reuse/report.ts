/** Text reuse measured: beside libraries of others on the same paragraphs, and by growth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { type Installed, pythonEnvironment } from '../../conformance/environment.ts';
import { type Measured, measure } from '../process.ts';
import { table } from '../table.ts';
import { paragraphsFile } from './corpus.ts';
import { passageReport } from './passages.ts';
import { bands, ownPairs, type Pairs, peerPairs, recallByBand } from './recall.ts';

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const peersProgram = fileURLToPath(new URL('peers.py', import.meta.url));
/** Jaccard from which a pair is near. */
const LEAST = '0.5';
/** The quicker of so many runs counts: what else the machine does only ever adds. */
const RUNS = 3;

export interface ReuseSizes {
  /** Paragraphs all programs are measured on. */
  readonly compared: number;
  /** Paragraphs of each step of growth. */
  readonly growth: readonly number[];
}

const seconds = (value: number) => value.toFixed(2);
const megabytes = (value: number) => String(Math.round(value / 1e6));
const times = (value: number) => `${value.toFixed(1)} ×`;

async function best(args: readonly string[], input: string, output?: string): Promise<Measured> {
  let quickest: Measured | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    const measured = await measure(['bin/silkscreen.js', 'reuse', ...args], input, output);
    if (quickest === null || measured.seconds < quickest.seconds) quickest = measured;
  }
  if (quickest === null) throw new RangeError('no run');
  return quickest;
}

interface Peer {
  readonly name: string;
  readonly result: (Measured & { readonly found: Pairs }) | { readonly reason: string };
}

async function runPeer(name: string, python: Installed, file: string, folder: string): Promise<Peer> {
  if ('reason' in python) return { name, result: python };
  const output = join(folder, `${name}.tsv`);
  const program = join(python.at, 'python');
  const done = await $({
    quiet: true,
    nothrow: true,
  })`${program} ${peersProgram} ${name} ${file} ${output} ${LEAST}`;
  if (done.exitCode !== 0) return { name, result: { reason: done.stderr.trim().split('\n').at(-1) ?? '' } };
  return { name, result: { ...(JSON.parse(done.stdout) as Measured), found: await peerPairs(output) } };
}

/** Ours and theirs on the same paragraphs. */
async function comparison(folder: string, count: number): Promise<string> {
  const file = await paragraphsFile(folder, count);
  const python = await pythonEnvironment(join(folder, 'python'), requirements);
  const output = join(folder, 'near.jsonl');
  const before = await best(['--near'], file, output);
  const peers: Peer[] = [];
  for (const name of ['SetSimilaritySearch', 'datasketch'])
    peers.push(await runPeer(name, python, file, folder));
  const after = await best(['--near'], file);
  const own = before.seconds < after.seconds ? before : after;
  const rows = [['reuse --near', seconds(own.seconds), seconds(own.cpu), megabytes(own.memory), '', '']];
  for (const { name, result } of peers)
    rows.push(
      'reason' in result
        ? [name, 'missing:', result.reason, '', '', '']
        : [
            name,
            seconds(result.seconds),
            seconds(result.cpu),
            megabytes(result.memory),
            times(result.seconds / own.seconds),
            times(result.memory / own.memory),
          ],
    );
  const parts = [
    `${count} paragraphs. Ours is the whole process, reading and parsing included, the quickest of ${2 * RUNS} runs, half of them before the others and half after; theirs begins when the sets of shingles stand in memory. datasketch: 128 permutations, 25 bands of 5, candidates verified. All at Jaccard ${LEAST} of word 3-shingles.`,
    '',
    table(['program', 'seconds', 'processor seconds', 'MB', 'time / ours', 'memory / ours'], rows),
    '',
  ];
  const exact = peers.find(({ name }) => name === 'SetSimilaritySearch')?.result;
  if (exact && 'found' in exact) parts.push(await recallTable(exact.found, output, peers));
  return parts.join('\n');
}

/** Against the pairs of an exact search by others. */
async function recallTable(truth: Pairs, output: string, peers: readonly Peer[]): Promise<string> {
  const own = recallByBand(truth, await ownPairs(output));
  const rows = [
    ['pairs', ...own.map(({ pairs }) => String(pairs))],
    ['reuse --near', ...own.map(({ recall }) => recall.toFixed(4))],
  ];
  for (const { name, result } of peers)
    if ('found' in result && result.found !== truth)
      rows.push([name, ...recallByBand(truth, result.found).map(({ recall }) => recall.toFixed(4))]);
  const head = bands.map((least) => `${least.toFixed(1)}–${(least + 0.1).toFixed(1)}`);
  return [
    'Recall by Jaccard, identical pairs left out; the pairs that SetSimilaritySearch, an exact search, finds are taken for all there are:',
    '',
    table(['recall', ...head], rows),
    '',
  ].join('\n');
}

const kinds = [
  ['--near'],
  ['--near', '--contained'],
  ['--near', '--contained', '--passages'],
  ['--near', '--contained', '--passages', '--reworded'],
] as const;

async function growth(folder: string, counts: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  for (const flags of kinds) {
    let before: Measured | null = null;
    for (const count of counts) {
      const now = await measure(
        ['bin/silkscreen.js', 'reuse', ...flags],
        await paragraphsFile(folder, count),
      );
      rows.push([
        flags.join(' '),
        String(count),
        seconds(now.seconds),
        seconds(now.cpu),
        megabytes(now.memory),
        before === null ? '' : times(now.seconds / before.seconds),
      ]);
      before = now;
    }
  }
  return [
    'Growth, one run each, the whole process:',
    '',
    table(['kinds', 'paragraphs', 'seconds', 'processor seconds', 'MB', 'time / step before'], rows),
    '',
  ].join('\n');
}

export async function reuseReport(folder: string, sizes: ReuseSizes): Promise<string> {
  const compared = await comparison(folder, sizes.compared);
  return [compared, await growth(folder, sizes.growth), passageReport(20)].join('\n');
}

/** The peers as pinned. */
export function peerList(): string {
  return readFileSync(requirements, 'utf8').trim().replaceAll('\n', ', ');
}
