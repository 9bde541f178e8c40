/**
 * Everything but extraction beside a plain Python script: read, normalise, split, hash, write CSV and JSON.
 * `node bench/floor.ts [--articles 10000] [--folder build/bench] [--python python3]` prints a table.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './articles/corpus.ts';
import { environment, project, runtimeOptions } from './process.ts';
import { table } from './table.ts';

const SEED = 20_250_622;
/** Each is run so often, in turns; the quickest counts. */
const RUNS = 3;

async function seconds(program: string, args: readonly string[]): Promise<number | null> {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  const code = await new Promise((settle) => {
    child.on('error', () => settle(null));
    child.on('close', settle);
  });
  return code === 0 ? (performance.now() - began) / 1000 : null;
}

const quickest = (times: readonly (number | null)[]) =>
  times.some((time) => time === null) ? null : Math.min(...times.map(Number));

export async function floorReport(folder: string, articles: number, python = 'python3'): Promise<string> {
  const home = join(folder, `floor-${articles}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  try {
    const corpus = join(home, 'raw');
    const megabytes = writeCorpus(corpus, articles, SEED, join(project, 'raw')) / 1e6;
    const [ours, plain]: (number | null)[][] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      for (const name of ['ours', 'plain']) rmSync(join(home, name), { recursive: true, force: true });
      ours?.push(
        await seconds(process.execPath, [
          ...runtimeOptions,
          'bench/floor/ours.ts',
          corpus,
          join(home, 'ours'),
        ]),
      );
      plain?.push(await seconds(python, ['bench/floor/plain.py', corpus, join(home, 'plain')]));
    }
    const own = quickest(ours ?? []);
    const other = quickest(plain ?? []);
    if (own === null) throw new Error('bench/floor/ours.ts failed');
    const row = (name: string, time: number | null) =>
      time === null
        ? [name, 'missing', '', '']
        : [name, time.toFixed(2), (megabytes / time).toFixed(1), `${(time / own).toFixed(1)} ×`];
    const rows = [row('pipeline without extraction, 2 threads', own), row('plain Python, 1 process', other)];
    return [
      `${articles} articles, ${megabytes.toFixed(1)} MB; the whole process, start included, the quickest of ${RUNS} runs. Both read, normalise, split, hash and write`,
      'articles and paragraphs as CSV and JSON Lines. Ours also finds encodings, headers, roles and languages, follows sentences past abbreviations, keeps the way back',
      'to the raw characters, and holds every row against its schema.',
      '',
      table(['program', 'seconds', 'MB/s', 'time / ours'], rows),
    ].join('\n');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '10000' },
      folder: { type: 'string', default: join(project, 'build/bench') },
      python: { type: 'string', default: 'python3' },
    },
  });
  process.stdout.write(`${await floorReport(values.folder, Number(values.articles), values.python)}\n`);
}
