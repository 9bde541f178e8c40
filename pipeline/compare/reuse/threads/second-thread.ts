/** A second thread: first it reads lines, then it shares the works that follow. */
import { once } from 'node:events';
import { type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import type { SharedBlock } from '../reading/line-blocks.ts';
import type { PackedClasses } from '../reading/packed-classes.ts';
import type { RejectedLine } from '../reading/paragraph-lines.ts';
import { MeetingPoint } from './meeting-point.ts';
import type { Team } from './team.ts';
import type { StartedThread } from './thread-start.ts';
import { doPart, type WorkInput, type WorkName, type WorkOutput } from './works.ts';

/** Blocks that may wait for the thread. */
const WAITING = 2;
const THREADS = 2;

/** What it is told: a block to read, the end of the blocks, or a work. */
export type Order =
  | { readonly kind: 'read'; readonly block: SharedBlock }
  | { readonly kind: 'hand-over' }
  | {
      readonly kind: 'work';
      readonly name: WorkName;
      readonly input: WorkInput<WorkName>;
    };

/** All that it read. */
export interface ReadElsewhere {
  readonly classes: PackedClasses;
  /** By paragraph: its line, and the hash of its id. */
  readonly lines: Uint32Array;
  readonly idHashes: Int32Array;
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

  constructor({ worker, busy, answers, meeting }: StartedThread) {
    this.#worker = worker;
    this.#busy = busy;
    this.#answers = answers;
    this.#meeting = new MeetingPoint(meeting, THREADS);
    // Whoever waits for the thread hears of it; while nobody does, it is no reason to end.
    worker.on('error', () => undefined);
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
    return this.begin(name, input)();
  }

  begin<Name extends WorkName>(name: Name, input: WorkInput<Name>): () => WorkOutput<Name>[] {
    this.#tell({ kind: 'work', name, input });
    const meet = (): void => this.#meeting.meet();
    return () => {
      try {
        const own = doPart(name, input, { number: 0, of: THREADS, meet });
        meet();
        return [own, this.#answer() as WorkOutput<Name>];
      } catch (error) {
        this.#meeting.leave();
        throw this.#answer() ?? error;
      }
    };
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
