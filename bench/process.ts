/** Runs a program of the project with a file as its input and measures it from the start of the process to its end. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../', import.meta.url));

/** As `make dataset` starts the runtime. */
export const runtimeOptions = [
  '--no-memory-pool-share-memory-on-teardown',
  '--heap-growing-percent=100',
  '--no-regexp-unroll',
];

/** What the program makes of its source files is kept, as `make dataset` keeps it: compiling is not measured. */
export const environment = {
  ...process.env,
  NODE_COMPILE_CACHE: join(project, 'node_modules/.cache/silkscreen'),
};

/** What a program used, all its threads together. */
interface Use {
  /** Highest resident memory in bytes. */
  readonly memory: number;
  /** Processor time in seconds: not disturbed by what else the machine does. */
  readonly cpu: number;
}

export interface Measured extends Use {
  /** By the clock on the wall. */
  readonly seconds: number;
}

/** `output`: file for what the program prints, which is thrown away otherwise. Throws when the program fails. */
export async function measure(args: readonly string[], input: string, output?: string): Promise<Measured> {
  const from = openSync(input, 'r');
  const to = output === undefined ? 'ignore' : openSync(output, 'w');
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', './bench/use-at-exit.ts', ...args], {
    cwd: project,
    env: environment,
    stdio: [from, to, 'inherit', 'pipe'],
  });
  const use = json(child.stdio[3] as NodeJS.ReadableStream);
  const code = await new Promise((settle) => child.on('close', settle));
  const seconds = (performance.now() - began) / 1000;
  closeSync(from);
  if (typeof to === 'number') closeSync(to);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return { seconds, ...((await use) as Use) };
}
