/** What every language writes its outlines with. */
import { type Cue, WordPattern } from '../../lib/word-pattern.ts';
import type { Outline } from '../outline-words.ts';

/** What sentences built in these ways tell; `clue`: beginnings of words without one of which none of them fits. */
type Told = (predicate: Outline['predicate'], clue: string, ...lines: readonly string[]) => Outline;

const toldBy =
  (clueOf: (clue: string) => Cue, flags: string): Told =>
  (predicate, clue, ...lines) => ({
    predicate,
    clue: clueOf(clue),
    patterns: lines.map((line) => new RegExp(line, flags)),
  });

export const told = toldBy((clue) => new WordPattern(new RegExp(`(?<!\\p{L})(?:${clue})`, 'iu')), 'gdiu');

/** The same of a language that parts no words and has no case: a clue may stand anywhere. */
export const toldInCharacters = toldBy((clue) => new RegExp(clue, 'u'), 'gdu');
