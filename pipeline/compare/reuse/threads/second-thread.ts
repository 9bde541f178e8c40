/** A second thread: first it scans lines, then it shares the works that follow. */
import { setImmediate } from 'node:timers/promises';
import { type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import type { ParagraphLines } from '../reading/paragraph-lines.ts';
import { BlockCircle, FILLED, FREE, SCANNED } from './block-circle.ts';
import { MeetingPoint } from './meeting-point.ts';
import type { Team } from './team.ts';
import type { StartedThread } from './thread-start.ts';
import { doPart, type WorkInput, type WorkName, type WorkOutput } from './works.ts';

const THREADS = 2;
/** Milliseconds after which it is asked whether the thread that is waited for is still there. */
const PATIENCE = 100;

/** A work it is to do its part of. */
export interface Order {
  readonly name: WorkName;
  readonly input: WorkInput<WorkName>;
}

export class SecondThread implements Team {
  readonly size = THREADS;
  readonly #worker: Worker;
  readonly #answers: MessagePort;
  readonly #meeting: MeetingPoint;
  readonly #circle: BlockCircle;
  /** Blocks that were given to it, and that were taken from it. */
  #given = 0;
  #taken = 0;
  #failure: { readonly error: unknown } | null = null;
  #spare: Uint32Array[] = [];

  constructor({ worker, answers, meeting, blocks }: StartedThread) {
    this.#worker = worker;
    this.#answers = answers;
    this.#meeting = new MeetingPoint(meeting, THREADS);
    this.#circle = new BlockCircle(blocks, answers);
    // Whoever waits for the thread hears of it; while nobody does, it is no reason to end.
    worker.on('error', (error) => {
      this.#failure = { error };
    });
  }

  /** Has lines scanned; takes what was scanned before, as far as room is needed. */
  async scan(piece: Uint8Array, lines: ParagraphLines): Promise<void> {
    const circle = this.#circle;
    while (!circle.is(this.#given, FREE)) await this.#take(lines);
    circle.pass(circle.fill(this.#given, piece), FILLED);
    this.#given += 1;
  }

  /** Takes what is left of the lines it was given. */
  async scanRest(lines: ParagraphLines): Promise<void> {
    await this.scan(new Uint8Array(0), lines);
    await this.takeAll(lines);
  }

  /** Takes all that it scans, to the end. */
  async takeAll(lines: ParagraphLines): Promise<void> {
    while (await this.#take(lines));
  }

  /** Takes the next block; false when it was the end. */
  async #take(lines: ParagraphLines): Promise<boolean> {
    const circle = this.#circle;
    let block = circle.waitSome(this.#taken, SCANNED, PATIENCE);
    while (block === null) {
      await setImmediate();
      if (this.#failure !== null) throw this.#failure.error;
      block = circle.waitSome(this.#taken, SCANNED, PATIENCE);
    }
    if (block.size === 0) return false;
    lines.take(block);
    circle.pass(block, FREE);
    this.#taken += 1;
    return true;
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
    const order: Order = { name, input };
    this.#worker.postMessage(order);
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

  #answer(): unknown {
    return (receiveMessageOnPort(this.#answers) as { message: unknown } | undefined)?.message;
  }
}
