/** The second thread of text reuse, on its own side: scans lines, then shares works. */
import { parentPort, workerData } from 'node:worker_threads';
import { BlockCircle } from './block-circle.ts';
import { MeetingPoint } from './meeting-point.ts';
import { scanFile, scanGiven } from './scanning.ts';
import type { Order } from './second-thread.ts';
import type { ThreadStart } from './thread-start.ts';

const { meeting, answers, blocks, linesBefore }: ThreadStart = workerData;
const circle = new BlockCircle(blocks, answers);
if (linesBefore === null) scanFile(circle);
else scanGiven(circle, linesBefore);

// Loaded when it is needed: until then the thread has better things to do.
const { doPart } = await import('./works.ts');
const together = new MeetingPoint(meeting, 2);
const part = { number: 1, of: 2, meet: () => together.meet() };
parentPort?.on('message', ({ name, input }: Order) => {
  try {
    answers.postMessage(doPart(name, input, part));
    together.meet();
  } catch (error) {
    answers.postMessage(error);
    together.leave();
  }
});
