/** The second thread of text reuse, on its own side: reads lines, hands all over at once, then shares works. */
import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf, packClasses } from '../reading/packed-classes.ts';
import { ParagraphLines } from '../reading/paragraph-lines.ts';
import { SharedFile, tokensIn } from '../reading/shared-file.ts';
import { MeetingPoint } from './meeting-point.ts';
import type { Order, ReadElsewhere } from './second-thread.ts';
import { STANDARD_INPUT, type ThreadStart } from './thread-start.ts';

const { meeting, busy, answers, file }: ThreadStart = workerData;
const together = new MeetingPoint(meeting, 2);
const part = { number: 1, of: 2, meet: () => together.meet() };
let reading: ParagraphLines | null = new ParagraphLines(false);
if (file !== null) {
  // About half of it will be read here.
  reading.classes.content.reserve(tokensIn(file.size) >>> 1);
  reading.readAll(new SharedFile(STANDARD_INPUT, file));
}

parentPort?.on('message', async (order: Order) => {
  if (order.kind === 'read') {
    reading?.read(order.block);
    Atomics.store(busy, order.block.slot, 0);
  } else if (order.kind === 'hand-over') handOver();
  else {
    try {
      // Loaded when it is needed: until then the thread has better things to do.
      const { doPart } = await import('./works.ts');
      answers.postMessage(doPart(order.name, order.input, part));
      together.meet();
    } catch (error) {
      answers.postMessage(error);
      together.leave();
    }
  }
});

function handOver(): void {
  if (reading === null) return;
  const classes = packClasses(reading.classes);
  const { lines, rejected, ids } = reading;
  reading = null;
  const read: ReadElsewhere = {
    classes,
    lines: lines.values.slice(0, lines.length),
    idHashes: ids.hashes.slice(),
    rejected,
  };
  parentPort?.postMessage(read, memoryOf(classes));
  // What comes next, while the others take this over.
  void import('./works.ts');
}
