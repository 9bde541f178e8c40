/** Patterns that can only match where a word or a figure begins: tried at those places alone, not at every character. */
import { overPrintedLetters } from './printed-letters.ts';
import { unitsLike } from './unit-table.ts';

const letters = unitsLike(/^\p{L}$/u);
const digits = unitsLike(/^\p{N}$/u);

/** A pattern without state of either kind. */
export type Cue = RegExp | WordPattern;

/**
 * Gives the matches that the pattern it is made from gives: the pattern must hold the condition on what stands before the word
 * (a look-behind, `\b`) itself, and every alternative of it must begin with a letter or a digit.
 */
export class WordPattern {
  readonly #sticky: RegExp;

  constructor(pattern: RegExp) {
    this.#sticky = overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}y`));
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first match that begins at `from` or later. */
  exec(text: string, from = 0): RegExpExecArray | null {
    let before = from > 0 ? text.charCodeAt(from - 1) : 0;
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (opensWord(before, unit)) {
        this.#sticky.lastIndex = at;
        const match = this.#sticky.exec(text);
        if (match !== null) return match;
      }
      before = unit;
    }
    return null;
  }

  /** All matches, none overlapping another. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = this.exec(text); match !== null; ) {
      found.push(match);
      match = this.exec(text, match.index + match[0].length);
    }
    return found;
  }
}

function opensWord(before: number, unit: number): boolean {
  if (letters[before] === 1) return false;
  return letters[unit] === 1 || (digits[unit] === 1 && digits[before] !== 1);
}
