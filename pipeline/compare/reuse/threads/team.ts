/** Threads that do one piece of work together, each its part of it; what comes out is the same for any number of them. */
import type { WorkInput, WorkName, WorkOutput } from './works.ts';

/** Which part of a work this thread does. */
export interface Part {
  readonly number: number;
  readonly of: number;
  /** Waits until all parts have come as far. */
  meet(): void;
}

export interface Team {
  /** Threads. */
  readonly size: number;
  /** Memory that all of them see, filled with 0. */
  numbers(length: number): Uint32Array;
  bytes(length: number): Uint8Array;
  /** Memory that nobody looks at any more: as much as all tokens take is worth giving back at once. */
  giveBack(numbers: readonly Uint32Array[]): void;
  /** Does a work; gives what came out of each part. */
  run<Name extends WorkName>(name: Name, input: WorkInput<Name>): WorkOutput<Name>[];
  /**
   * Begins a work in the other threads, if there are any. This one takes its part, and gives what came out of each, when what is given
   * back is called; nothing else may be run before.
   */
  begin<Name extends WorkName>(name: Name, input: WorkInput<Name>): () => WorkOutput<Name>[];
}

/** The part of a work that nobody shares. */
export const WHOLE: Part = { number: 0, of: 1, meet: () => undefined };
