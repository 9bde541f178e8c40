/**
 * How the cost of a dataset grows with its articles, stage by stage: corpora of generated articles of 4 kB, each built from nothing.
 * `node bench/growth.ts [--up-to 10000] [--from 100] [--folder build/bench] [--json]` prints a table, or JSON.
 */
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './articles/corpus.ts';
import { type StageCost, stageCosts } from './growth/stage-costs.ts';
import { project } from './process.ts';
import { table } from './table.ts';

const SEED = 20_250_621;
/** Bytes on disk an article needs: its rows in all formats, once where files are large, and the artefacts with room to sort them. */
const BYTES_AN_ARTICLE = 500_000;

export interface Growth {
  readonly articles: number;
  /** Of text, UTF-8. */
  readonly bytes: number;
  readonly stages: readonly StageCost[];
}

/** Builds a dataset of so many articles in a folder of its own, which is removed. */
async function measureGrowth(folder: string, articles: number): Promise<Growth> {
  const home = join(folder, `growth-${articles}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < articles * BYTES_AN_ARTICLE)
    throw new Error(`${articles} articles need ${(articles * BYTES_AN_ARTICLE) / 1e9} GB in ${home}`);
  try {
    const bytes = writeCorpus(join(home, 'raw'), articles, SEED, join(project, 'raw'));
    const folders = [
      '--raw',
      join(home, 'raw'),
      '--dist',
      join(home, 'dist'),
      '--build',
      join(home, 'build'),
    ];
    return { articles, bytes, stages: await stageCosts(folders) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const total = ({ stages }: Growth) => stages.reduce((sum, { seconds }) => sum + seconds, 0);

/** Milliseconds an article and peak memory by stage, and how the whole grows from one size to the next. */
function growthTable(measured: readonly Growth[]): string {
  const stages = measured.at(-1)?.stages.map(({ stage }) => stage) ?? [];
  const cell = (growth: Growth, name: string): string => {
    const cost = growth.stages.find(({ stage }) => stage === name);
    if (cost === undefined) return '';
    return `${((cost.seconds * 1000) / growth.articles).toFixed(2)} ms, ${Math.round(cost.memory / 1e6)} MB`;
  };
  // The stages of one article go on together, under the name of the first of them.
  const label = (name: string) => (name === 'collect' ? 'collect to link' : name);
  const rows = stages.map((name) => [label(name), ...measured.map((growth) => cell(growth, name))]);
  const whole = measured.map((growth) => {
    const peak = Math.max(...growth.stages.map(({ memory }) => memory));
    return `${((total(growth) * 1000) / growth.articles).toFixed(2)} ms, ${Math.round(peak / 1e6)} MB`;
  });
  const processor = measured.map((growth) => {
    const seconds = growth.stages.reduce((sum, cost) => sum + cost.processor, 0);
    return `${((seconds * 1000) / growth.articles).toFixed(2)} ms`;
  });
  const seconds = measured.map((growth) => `${total(growth).toFixed(1)} s`);
  return table(
    ['an article, peak memory', ...measured.map(({ articles }) => `${articles} articles`)],
    [...rows, ['all stages', ...whole], ['processor time', ...processor], ['the whole run', ...seconds]],
  );
}

/** The table for sizes a power of ten apart. `tell`: hears of each as it is measured. */
export async function growthReport(
  folder: string,
  from: number,
  upTo: number,
  tell: (growth: Growth) => void = () => undefined,
): Promise<string> {
  const measured: Growth[] = [];
  for (let articles = from; articles <= upTo; articles *= 10) {
    const growth = await measureGrowth(folder, articles);
    measured.push(growth);
    tell(growth);
  }
  return growthTable(measured);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '100' },
      'up-to': { type: 'string', default: '10000' },
      folder: { type: 'string', default: join(project, 'build/bench') },
      json: { type: 'boolean' },
    },
  });
  const asJson = (growth: Growth) => process.stdout.write(`${JSON.stringify(growth)}\n`);
  const [from, upTo] = [Number(values.from), Number(values['up-to'])];
  const report = await growthReport(values.folder, from, upTo, values.json ? asJson : undefined);
  if (!values.json) process.stdout.write(`${report}\n`);
}
