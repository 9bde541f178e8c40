/** Numbers worked through at a time. */
const STRETCH = 256;

/**
 * The numbers from one to another, some at a time. A step that is called for each stretch is compiled once; a loop over all of
 * them, which is never left, would be compiled while it runs, and again with all that it calls.
 */
export function* stretches(from: number, to: number): Generator<[from: number, to: number]> {
  for (let at = from; at < to; at += STRETCH) yield [at, Math.min(at + STRETCH, to)];
}
