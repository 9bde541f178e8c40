/** The second thread of text reuse, on its own side: scans lines, then shares works. */
import { parentPort, workerData } from 'node:worker_threads';
import { BlockCircle } from './block-circle.ts';
import { MeetingPoint } from './meeting-point.ts';
import type { Part } from './part.ts';
import { scanFile, scanGiven } from './scanning.ts';
import type { Order } from './second-thread.ts';
import type { ThreadStart } from './thread-start.ts';
import type { WorkInput, WorkName, WorkOutput } from './works.ts';
import { load, loadUsual } from './works-on-demand.ts';

type Work = (input: WorkInput<WorkName>, part: Part) => WorkOutput<WorkName>;

const { meeting, answers, blocks, linesBefore }: ThreadStart = workerData;
const circle = new BlockCircle(blocks, answers);
if (linesBefore === null) scanFile(circle);
else scanGiven(circle, linesBefore);

const together = new MeetingPoint(meeting, 2);
const part = { number: 1, of: 2, meet: () => together.meet() };
parentPort?.on('message', async ({ name, input }: Order) => {
  try {
    const work = (await load(name)) as Work;
    answers.postMessage(work(input, part));
    together.meet();
  } catch (error) {
    answers.postMessage(error);
    together.leave();
  }
});
await loadUsual();
