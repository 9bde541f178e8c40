/** Runs `dataset` on a corpus and measures each stage from outside: seconds, processor seconds, highest memory of all its processes. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { project, runtimeOptions } from '../process.ts';

export interface StageCost {
  readonly stage: string;
  readonly seconds: number;
  /** All threads together. */
  readonly processor: number;
  /** Bytes, the highest among samples. */
  readonly memory: number;
}

/** How often memory is looked at, in milliseconds. */
const SAMPLE_MS = 50;
/** Clock ticks a second and bytes of a page on every Linux this runs on. */
const TICKS = 100;
const PAGE = 4096;

interface Use {
  readonly processor: number;
  readonly memory: number;
}

/** What a process and all its children use. */
function useOf(root: number): Use {
  let processor = 0;
  let memory = 0;
  const family = new Set([root]);
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
  for (const pid of pids) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (pid !== root && !family.has(Number(fields[1]))) continue;
      family.add(pid);
      processor += (Number(fields[11]) + Number(fields[12])) / TICKS;
      memory += Number(fields[21]) * PAGE;
    } catch {
      // A process that ended meanwhile uses nothing.
    }
  }
  return { processor, memory };
}

/** Linux only: what a process uses is read from /proc. Throws when the command fails. */
export async function stageCosts(args: readonly string[]): Promise<StageCost[]> {
  const child = spawn(
    process.execPath,
    [...runtimeOptions, 'pipeline/cli.ts', 'dataset', '--json', ...args],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const pid = child.pid ?? 0;
  const costs: StageCost[] = [];
  let stage = 'start';
  let began = performance.now();
  let before = 0;
  let highest = 0;
  const look = (): Use => {
    const use = useOf(pid);
    highest = Math.max(highest, use.memory);
    return use;
  };
  const next = (name: string): void => {
    const { processor } = look();
    const now = performance.now();
    costs.push({
      stage,
      seconds: (now - began) / 1000,
      processor: Math.max(0, processor - before),
      memory: highest,
    });
    stage = name;
    began = now;
    before = Math.max(before, processor);
    highest = 0;
  };
  const sampler = setInterval(look, SAMPLE_MS);
  const ended = new Promise<number | null>((settle) => child.on('close', settle));
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line) as { event: string; stage?: string; state?: string };
    if (event.event === 'stage' && event.state === 'begin') next(event.stage ?? '');
    if (event.event === 'result') next('end');
  }
  clearInterval(sampler);
  const code = await ended;
  if (code !== 0) throw new Error(`dataset ended with ${code}`);
  return costs;
}
