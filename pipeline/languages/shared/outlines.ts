/** What every language writes its outlines with. */
import { WordPattern } from '../../lib/word-pattern.ts';
import type { Outline } from '../../link/facts/outlined.ts';

/** What sentences built in these ways tell; `clue`: beginnings of words without one of which none of them fits. */
export const told = (
  predicate: Outline['predicate'],
  clue: string,
  ...lines: readonly string[]
): Outline => ({
  predicate,
  clue: new WordPattern(new RegExp(`(?<!\\p{L})(?:${clue})`, 'iu')),
  patterns: lines.map((line) => new RegExp(line, 'gdiu')),
});
