/** What a thread knows of the others that share its work: which part is its own, and the memory that all of them see. */

/** Which part of a work this thread does. */
export interface Part {
  readonly number: number;
  readonly of: number;
  /** Waits until all parts have come as far. */
  meet(): void;
}

export interface SharedMemory {
  /** Threads that see it. */
  readonly size: number;
  /** So many numbers, all 0. */
  numbers(length: number): Uint32Array;
  bytes(length: number): Uint8Array;
  /** Memory that nobody looks at any more: as much as all tokens take is worth giving back at once. */
  giveBack(numbers: readonly Uint32Array[]): void;
}

/** The part of a work that nobody shares. */
export const WHOLE: Part = { number: 0, of: 1, meet: () => undefined };
