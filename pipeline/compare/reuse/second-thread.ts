/** A second thread: first it reads blocks of lines, then it shares the works that follow. */
import { once } from 'node:events';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { keptCode } from '../../lib/compile-cache.ts';
import type { SharedBlock } from './line-blocks.ts';
import { MeetingPoint, meetingMemory } from './meeting-point.ts';
import type { PackedClasses } from './packed-classes.ts';
import type { RejectedLine } from './paragraph-lines.ts';
import type { Team } from './team.ts';
import { doPart, type WorkInput, type WorkName, type WorkOutput } from './works.ts';

/** Blocks that may wait for the thread. */
const WAITING = 2;
/** Megabytes for short-lived objects there: it makes hardly any. */
const YOUNG = 8;
const THREADS = 2;

/** What the thread is started with; both arrays are shared with it. */
export interface ThreadStart {
  readonly meeting: Int32Array;
  /** By block: 1 while it is still read from. */
  readonly busy: Int32Array;
  /** Where it answers. */
  readonly answers: MessagePort;
}

/** What it is told: a block to read, the end of the blocks, or a work. */
export type Order =
  | { readonly kind: 'read'; readonly block: SharedBlock }
  | { readonly kind: 'hand-over' }
  | { readonly kind: 'work'; readonly name: WorkName; readonly input: WorkInput<WorkName> };

/** All that it read. */
export interface ReadElsewhere {
  readonly classes: PackedClasses;
  /** By paragraph. */
  readonly lines: Uint32Array;
  readonly rejected: readonly RejectedLine[];
}

export class SecondThread implements Team {
  readonly size = THREADS;
  readonly #worker: Worker;
  readonly #busy: Int32Array;
  readonly #answers: MessagePort;
  readonly #meeting: MeetingPoint;
  readonly #given: number[] = [];
  #spare: Uint32Array[] = [];

  constructor(busy: Int32Array) {
    this.#busy = busy;
    const { port1, port2 } = new MessageChannel();
    this.#answers = port1;
    const meeting = meetingMemory();
    this.#meeting = new MeetingPoint(meeting, THREADS);
    const start: ThreadStart = { meeting, busy, answers: port2 };
    const folder = keptCode();
    this.#worker = new Worker(new URL('./reuse-worker.ts', import.meta.url), {
      workerData: start,
      transferList: [port2],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      ...(folder === null ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: folder } }),
    });
    port1.unref();
  }

  /** Takes a block unless it still has others to read. */
  takes(block: SharedBlock): boolean {
    while (this.#given.length > 0 && Atomics.load(this.#busy, this.#given[0] as number) === 0)
      this.#given.shift();
    if (this.#given.length >= WAITING) return false;
    this.#given.push(block.slot);
    this.#tell({ kind: 'read', block });
    return true;
  }

  /** What it read, once; nothing is held there afterwards. */
  async handOver(): Promise<ReadElsewhere> {
    this.#tell({ kind: 'hand-over' });
    const [read] = (await once(this.#worker, 'message')) as [ReadElsewhere];
    return read;
  }

  numbers(length: number): Uint32Array {
    const bytes = length * Uint32Array.BYTES_PER_ELEMENT;
    const spare = this.#spare.find(({ length: left }) => left >= length);
    if (spare === undefined) return new Uint32Array(new SharedArrayBuffer(bytes));
    this.#spare[this.#spare.indexOf(spare)] = spare.subarray(length);
    return spare.subarray(0, length).fill(0);
  }

  /** Shared memory stays until no thread knows of it: it is used again instead. */
  giveBack(numbers: readonly Uint32Array[]): void {
    this.#spare = [...numbers];
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(new SharedArrayBuffer(length));
  }

  run<Name extends WorkName>(name: Name, input: WorkInput<Name>): WorkOutput<Name>[] {
    this.#tell({ kind: 'work', name, input });
    const meet = (): void => this.#meeting.meet();
    try {
      const own = doPart(name, input, { number: 0, of: THREADS, meet });
      meet();
      return [own, this.#answer() as WorkOutput<Name>];
    } catch (error) {
      this.#meeting.leave();
      throw this.#answer() ?? error;
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }

  #answer(): unknown {
    return (receiveMessageOnPort(this.#answers) as { message: unknown } | undefined)?.message;
  }
}
