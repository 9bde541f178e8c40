/** The second thread that reads paragraphs: takes blocks of lines, hands back all its classes at the end. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SharedBlock } from './line-blocks.ts';
import { memoryOf, type PackedClasses, packClasses } from './packed-classes.ts';
import { ParagraphLines, type RejectedLine } from './paragraph-lines.ts';

/** What the thread hands back. */
export interface ReadElsewhere {
  readonly classes: PackedClasses;
  readonly lines: Uint32Array;
  readonly rejected: readonly RejectedLine[];
}

/** Shared with the thread that hands out blocks: which are still read from. */
const busy: Int32Array = workerData;
const reading = new ParagraphLines(false);

parentPort?.on('message', (block: SharedBlock | null) => {
  if (block !== null) {
    reading.read(block);
    Atomics.store(busy, block.slot, 0);
    return;
  }
  const classes = packClasses(reading.classes);
  const read: ReadElsewhere = {
    classes,
    lines: reading.lines.values.slice(0, reading.lines.length),
    rejected: reading.rejected,
  };
  parentPort?.postMessage(read, memoryOf(classes));
  parentPort?.close();
});
