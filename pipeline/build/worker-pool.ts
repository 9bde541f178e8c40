/** Worker threads for the article-scope stages; which thread does which part never shows in what comes out. */
import { Worker } from 'node:worker_threads';
import type { Reference } from '../collect/reference.ts';
import { withKeptCode } from '../lib/compile-cache.ts';
import { compileInTurn } from '../lib/compile-in-turn.ts';
import type { PartAnswer } from './article-answers.ts';
import type { FreshArticle } from './article-lines.ts';
import type { EncodedLines } from './encoded-lines.ts';
import type { StageMeter } from './stage-meter.ts';

/** Megabytes of short-lived values a thread holds before they are cleared away: more makes it no faster, only larger. */
const YOUNG_MEGABYTES = 16;
/** Megabytes of what lasts longer: enough for articles of the largest size, and little enough that garbage is not let grow to four times what is in use. */
const OLD_MEGABYTES = 1536;

interface Waiting {
  readonly resolve: (lines: EncodedLines) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Parts given and not yet answered, in their order. */
  readonly waiting: Waiting[];
}

export class WorkerPool {
  readonly #threads: readonly Thread[];
  readonly #meter: StageMeter;

  constructor(count: number, reference: Reference, meter: StageMeter) {
    this.#meter = meter;
    compileInTurn(count);
    this.#threads = Array.from({ length: count }, () => this.#start(reference));
  }

  /** How many parts keep all threads busy while the next ones are made. */
  get capacity(): number {
    return this.#threads.length * 2;
  }

  /** Gives a part to the thread with the least to do. Rejects with what a stage threw. */
  lines(part: readonly FreshArticle[]): Promise<EncodedLines> {
    const [first, ...others] = this.#threads;
    const least = others.reduce((a, b) => (b && a && b.waiting.length < a.waiting.length ? b : a), first);
    return new Promise((resolve, reject) => {
      least?.waiting.push({ resolve, reject });
      least?.worker.postMessage(part);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(reference: Reference): Thread {
    const worker = new Worker(new URL('./article-worker.ts', import.meta.url), {
      workerData: reference,
      ...withKeptCode(),
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: OLD_MEGABYTES },
    });
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (answer: PartAnswer) => {
      const next = thread.waiting.shift();
      if ('error' in answer) return next?.reject(answer.error);
      this.#meter.add(answer.work);
      next?.resolve(answer.lines);
    });
    const fail = (error: unknown) => {
      for (const next of thread.waiting.splice(0)) next.reject(error);
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`A worker ended with code ${code}`)));
    return thread;
  }
}
