/** Threads that do one piece of work together, each its part of it; what comes out is the same for any number of them. */
import type { SharedMemory } from './part.ts';
import type { WorkInput, WorkName, WorkOutput } from './works.ts';

export interface Team extends SharedMemory {
  /** Does a work; gives what came out of each part. */
  run<Name extends WorkName>(name: Name, input: WorkInput<Name>): WorkOutput<Name>[];
  /**
   * Begins a work in the other threads, if there are any. This one takes its part, and gives what came out of each, when what is given
   * back is called; nothing else may be run before.
   */
  begin<Name extends WorkName>(name: Name, input: WorkInput<Name>): () => WorkOutput<Name>[];
}
