/** What a worker thread does: a part of articles in, the lines of their artefacts out. */
import { parentPort } from 'node:worker_threads';
import type { Reference } from '../collect/reference.ts';
import { contextOf } from '../context.ts';
import { type FreshArticle, linesOfAll } from './article-lines.ts';
import { type EncodedLines, encodeLines } from './encoded-lines.ts';
import { StageMeter } from './stage-meter.ts';

/** The lines of a part, or what its first faulty article threw. */
export type PartAnswer =
  | { readonly lines: EncodedLines; readonly work: StageMeter['work'] }
  | { readonly error: unknown };

/** Answers every part that is sent to this thread, in order. */
export function answerParts(reference: Reference): void {
  const context = contextOf(reference);
  parentPort?.on('message', (part: readonly FreshArticle[]) => {
    try {
      const meter = new StageMeter();
      const lines = encodeLines(linesOfAll(part, context, meter));
      const buffers = Object.values(lines).map(({ bytes }) => bytes.buffer);
      parentPort?.postMessage({ lines, work: meter.work } satisfies PartAnswer, buffers);
    } catch (error) {
      parentPort?.postMessage({ error } satisfies PartAnswer);
    }
  });
}
