/** A thread that runs the article-scope stages. */
import { workerData } from 'node:worker_threads';
import type { Reference } from '../collect/reference.ts';
import { useKeptCode } from '../lib/compile-cache.ts';

export interface WorkerSetup {
  /** Read and checked by the thread that starts this one. */
  readonly reference: Reference;
  readonly keptCode: string | null;
}

const { reference, keptCode }: WorkerSetup = workerData;
useKeptCode(keptCode);
const { answerParts } = await import('./article-answers.ts');
answerParts(reference);
