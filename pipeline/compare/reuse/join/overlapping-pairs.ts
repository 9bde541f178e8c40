/** Pairs of classes with the exact number of shingles they share, in flat lists that can travel between threads. */
import { Uint32List } from '../lists/uint32-list.ts';

export interface OverlappingPairs {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly overlaps: Uint32Array;
}

export class PairList {
  readonly #first = new Uint32List();
  readonly #second = new Uint32List();
  readonly #overlaps = new Uint32List();

  add(first: number, second: number, overlap: number): void {
    this.#first.push(first);
    this.#second.push(second);
    this.#overlaps.push(overlap);
  }

  pairs(): OverlappingPairs {
    const whole = ({ values, length }: Uint32List): Uint32Array => values.slice(0, length);
    return { first: whole(this.#first), second: whole(this.#second), overlaps: whole(this.#overlaps) };
  }
}
