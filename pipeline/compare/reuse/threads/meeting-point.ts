/** Where threads wait for one another. */

const ARRIVED = 0;
const ROUND = 1;
const BROKEN = 2;
const FIELDS = 3;

export const meetingMemory = (): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(FIELDS * Int32Array.BYTES_PER_ELEMENT));

export class MeetingPoint {
  readonly #state: Int32Array;
  readonly #parties: number;

  constructor(state: Int32Array, parties: number) {
    this.#state = state;
    this.#parties = parties;
  }

  /** Returns when all have come; throws when one of them will not. */
  meet(): void {
    const state = this.#state;
    const round = Atomics.load(state, ROUND);
    // One that left before will not come any more.
    this.#check();
    if (Atomics.add(state, ARRIVED, 1) === this.#parties - 1) {
      Atomics.store(state, ARRIVED, 0);
      this.#release();
    } else while (Atomics.load(state, ROUND) === round) Atomics.wait(state, ROUND, round);
    this.#check();
  }

  /** Sends home whoever waits: this thread will not come. */
  leave(): void {
    Atomics.store(this.#state, BROKEN, 1);
    this.#release();
  }

  #check(): void {
    if (Atomics.load(this.#state, BROKEN) !== 0) throw new Error('a thread that shares the work failed');
  }

  #release(): void {
    Atomics.add(this.#state, ROUND, 1);
    Atomics.notify(this.#state, ROUND);
  }
}
