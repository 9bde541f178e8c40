/** Where threads have all processors at work, there is none left to compile code beside the work. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/**
 * Where there are no more processors than threads at work, those started from now on compile in turn: beside the work, code is
 * compiled several times as it runs on, and the other threads wait for a processor.
 */
export function compileInTurn(working: number): void {
  if (availableParallelism() <= working) setFlagsFromString('--no-concurrent-recompilation');
}
