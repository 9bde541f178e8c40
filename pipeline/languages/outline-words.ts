/** How a language tells a fact by how a sentence is built: patterns over its outline (`link/facts/outline.ts`). */
import type { Predicate } from '../contract.ts';
import type { Cue } from '../lib/word-pattern.ts';

/**
 * The groups `subject` and `object` hold the signs of those a fact is of, each of a list; `date`, `place` and `office` say the rest. A subject
 * that is a word for a film, or is left out, is the work spoken of.
 */
export interface Outline {
  readonly predicate: Predicate;
  /** A word without which none of the patterns fits. */
  readonly clue: Cue;
  /** With the flags `d` and `g`, as they are tried without being copied. */
  readonly patterns: readonly RegExp[];
}

export interface OutlineWords {
  /** A word for a film. */
  readonly film: Cue;
  /** What is only said, feared or denied before a pattern's words. */
  readonly doubted: RegExp;
  readonly outlines: readonly Outline[];
  readonly promised: PromisedWords | null;
}

/** A film that is told of before it is named. */
export interface PromisedWords {
  readonly clue: Cue;
  /** Who makes a film without a title: the group `object`. */
  readonly promise: RegExp;
  /** How the sentence right behind names it: the group `subject`, or `apposed` where a word for a film must lead to it. */
  readonly title: RegExp;
}
