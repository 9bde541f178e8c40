/** The second thread of text reuse, on its own side: reads blocks of lines, hands all over at once, then shares works. */
import { parentPort, workerData } from 'node:worker_threads';
import { MeetingPoint } from './meeting-point.ts';
import { memoryOf, packClasses } from './packed-classes.ts';
import { ParagraphLines } from './paragraph-lines.ts';
import type { Order, ReadElsewhere, ThreadStart } from './second-thread.ts';
import { doPart } from './works.ts';

const { meeting, busy, answers }: ThreadStart = workerData;
const together = new MeetingPoint(meeting, 2);
const part = { number: 1, of: 2, meet: () => together.meet() };
let reading: ParagraphLines | null = new ParagraphLines(false);

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'read') {
    reading?.read(order.block);
    Atomics.store(busy, order.block.slot, 0);
  } else if (order.kind === 'hand-over') handOver();
  else {
    try {
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
  const { lines, rejected } = reading;
  reading = null;
  const read: ReadElsewhere = { classes, lines: lines.values.slice(0, lines.length), rejected };
  parentPort?.postMessage(read, memoryOf(classes));
}
