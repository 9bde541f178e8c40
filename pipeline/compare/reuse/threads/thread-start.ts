/** Starts the second thread of text reuse, before much else is loaded: it takes as long as all the rest of a start. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { keptCode } from '../../../lib/compile-cache.ts';
import { type SharedFileMemory, sharedFileMemory } from '../reading/shared-file.ts';
import { meetingMemory } from './meeting-point.ts';

/** Megabytes for short-lived objects there: it makes hardly any. */
const YOUNG = 8;

/** Bytes after which a second thread is worth its start. */
export const MUCH = 4_000_000;
/** The file that is read when the standard input is one. */
export const STANDARD_INPUT = 0;

/** What the thread is started with; all but the port is shared with it. */
export interface ThreadStart {
  readonly meeting: Int32Array;
  /** By block that it is told to read: 1 while it is still read from. */
  readonly busy: Int32Array;
  /** Where it answers. */
  readonly answers: MessagePort;
  /** A file it reads without being told; null when there is none. */
  readonly file: SharedFileMemory | null;
}

export interface StartedThread extends ThreadStart {
  readonly worker: Worker;
}

/** The standard input as a file, and the thread that was started to read it too. */
export interface FileInput {
  readonly memory: SharedFileMemory;
  readonly thread: StartedThread | null;
}

/** For a standard input of so many bytes; with `keepTexts`, the thread does not read. */
export function fileInput(bytes: number, keepTexts: boolean): FileInput {
  const memory = sharedFileMemory(bytes);
  if (bytes <= MUCH) return { memory, thread: null };
  const none = new Int32Array(new SharedArrayBuffer(0));
  return { memory, thread: startThread(none, keepTexts ? null : memory) };
}

export function startThread(busy: Int32Array, file: SharedFileMemory | null): StartedThread {
  const { port1, port2 } = new MessageChannel();
  const start: ThreadStart = { meeting: meetingMemory(), busy, answers: port2, file };
  const folder = keptCode();
  const worker = new Worker(new URL('./reuse-worker.ts', import.meta.url), {
    workerData: start,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    ...(folder === null ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: folder } }),
  });
  port1.unref();
  return { ...start, answers: port1, worker };
}
