/** Numbers added up as they come: from how many there are of each to where each begins. */
import { stretches } from './stretches.ts';

/** Adds to each number all those before it. */
export function sumUp(numbers: Uint32Array): void {
  for (const [from, to] of stretches(1, numbers.length)) sumUpSome(numbers, from, to);
}

function sumUpSome(numbers: Uint32Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) numbers[i] = (numbers[i] as number) + (numbers[i - 1] as number);
}
