/** Starts the second thread of text reuse, before much else is loaded: it takes as long as all the rest of a start. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { withKeptCode } from '../../../lib/compile-cache.ts';
import { compileInTurn } from '../../../lib/compile-in-turn.ts';
import type { BlockMemory } from '../reading/scanned-block.ts';
import { circleMemory } from './block-circle.ts';
import { meetingMemory } from './meeting-point.ts';

/** Megabytes for short-lived objects there: it makes hardly any. */
const YOUNG = 8;

/** Bytes after which a second thread is worth its start. */
export const MUCH = 4_000_000;

/** What the thread is started with; all but the port is shared with it. */
export interface ThreadStart {
  readonly meeting: Int32Array;
  /** Where it answers. */
  readonly answers: MessagePort;
  /** What goes round between the threads (see block-circle). */
  readonly blocks: readonly BlockMemory[];
  /** How many lines went before those it is given; null when it reads the standard input itself. */
  readonly linesBefore: number | null;
}

export interface StartedThread extends ThreadStart {
  readonly worker: Worker;
}

/** The standard input as a file, and the thread that was started to scan it. */
export interface FileInput {
  /** In bytes. */
  readonly size: number;
  readonly thread: StartedThread | null;
}

/** For a standard input of so many bytes. */
export const fileInput = (size: number): FileInput => ({
  size,
  thread: size > MUCH ? startThread(null) : null,
});

/** Threads that work at once: this one and the second. */
const WORKING = 2;

/** `linesBefore`: how many lines this thread has read already; null when the other is to read the standard input itself. */
export function startThread(linesBefore: number | null): StartedThread {
  const { port1, port2 } = new MessageChannel();
  const start: ThreadStart = {
    meeting: meetingMemory(),
    answers: port2,
    blocks: circleMemory(),
    linesBefore,
  };
  compileInTurn(WORKING);
  const worker = new Worker(new URL('./reuse-worker.ts', import.meta.url), {
    workerData: start,
    transferList: [port2],
    // What the program was started with may load more, which the thread has no use for.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    ...withKeptCode(),
  });
  port1.unref();
  return { ...start, answers: port1, worker };
}
