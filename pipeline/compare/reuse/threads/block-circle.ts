/**
 * Blocks that go round between two threads: the second one scans their lines, the first takes what was scanned, each in the order of
 * the lines. Lines come from a file that the second thread reads, or from the first.
 */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { PIECES_ROOM } from '../reading/file-lines.ts';
import { type BlockMemory, blockMemory, ScannedBlock, STATE } from '../reading/scanned-block.ts';

/** Blocks on their way: enough for either thread to go on for a while when the other is held up. */
const BLOCKS = 12;

/** Nobody needs it; lines to be scanned; scanned lines. No lines are the end of them. */
export const FREE = 0;
export const FILLED = 1;
export const SCANNED = 2;
/** Another, larger block takes its place: it came through the port. */
const REPLACED = 3;

type State = typeof FREE | typeof FILLED | typeof SCANNED;

export const circleMemory = (): BlockMemory[] =>
  Array.from({ length: BLOCKS }, () => blockMemory(PIECES_ROOM));

/** One thread's side of it. */
export class BlockCircle {
  readonly #blocks: ScannedBlock[];
  readonly #port: MessagePort;

  constructor(memory: readonly BlockMemory[], port: MessagePort) {
    this.#blocks = memory.map((one) => new ScannedBlock(one));
    this.#port = port;
  }

  /** The block that a number of blocks went before, once it has come to a state. */
  wait(number: number, state: State): ScannedBlock {
    let block: ScannedBlock | null = null;
    while (block === null) block = this.waitSome(number, state);
    return block;
  }

  /** The same; null when it has not come to the state within so many milliseconds. */
  waitSome(number: number, state: State, patience?: number): ScannedBlock | null {
    for (;;) {
      const block = this.#at(number);
      const { fields } = block.memory;
      const found = Atomics.load(fields, STATE);
      if (found === state) return block;
      if (found === REPLACED) this.#replace(number);
      else if (Atomics.wait(fields, STATE, found, patience) === 'timed-out') return null;
    }
  }

  is(number: number, state: State): boolean {
    return Atomics.load(this.#at(number).memory.fields, STATE) === state;
  }

  /** Puts lines into a free block, or into one that takes its place because they are too long for it. */
  fill(number: number, lines: Uint8Array): ScannedBlock {
    let block = this.#at(number);
    if (block.room < lines.length) {
      const memory = blockMemory(lines.length * 2);
      this.#port.postMessage(memory);
      this.pass(block, REPLACED);
      block = new ScannedBlock(memory);
      this.#blocks[number % BLOCKS] = block;
    }
    block.hold(lines);
    return block;
  }

  pass({ memory }: ScannedBlock, state: State | typeof REPLACED): void {
    Atomics.store(memory.fields, STATE, state);
    Atomics.notify(memory.fields, STATE);
  }

  #at(number: number): ScannedBlock {
    return this.#blocks[number % BLOCKS] as ScannedBlock;
  }

  #replace(number: number): void {
    const { message } = receiveMessageOnPort(this.#port) as { message: BlockMemory };
    this.#blocks[number % BLOCKS] = new ScannedBlock(message);
  }
}
