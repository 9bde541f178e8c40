/** How the runtime compiles patterns. */
import { setFlagsFromString } from 'node:v8';

/**
 * Patterns are compiled once in each thread when first used, and those of a language are long: with small repeats copied out
 * (`a{0,2}` as `(?:aa?)?`) a few take a tenth of a second each, and none runs faster for it. For all threads, and before the first
 * pattern is used.
 */
export function compilePatternsShort(): void {
  setFlagsFromString('--no-regexp-unroll');
}
