/** A thread that runs the article-scope stages: a part of articles in, the lines of their artefacts out. */
import { parentPort, workerData } from 'node:worker_threads';
import { contextOf } from '../context.ts';
import { type FreshArticle, linesNaming } from './article-lines.ts';
import { type EncodedLines, encodeLines } from './encoded-lines.ts';
import { StageMeter } from './stage-meter.ts';

/** The lines of a part, or what its first faulty article threw. */
export type PartAnswer =
  | { readonly lines: EncodedLines; readonly work: StageMeter['work'] }
  | { readonly error: unknown };

/** The reference data comes checked from the thread that read it. */
const context = contextOf(workerData);

parentPort?.on('message', (part: readonly FreshArticle[]) => {
  try {
    const meter = new StageMeter();
    const lines = encodeLines(part.map((fresh) => linesNaming(fresh, context, meter)));
    const buffers = Object.values(lines).map(({ bytes }) => bytes.buffer as ArrayBuffer);
    parentPort?.postMessage({ lines, work: meter.work } satisfies PartAnswer, buffers);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies PartAnswer);
  }
});
