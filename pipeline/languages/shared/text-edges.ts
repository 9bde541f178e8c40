/** What stands at the edges of a piece of text, spaces left out: told by its last characters, without a walk over all of it. */

import { overPrintedLetters } from '../../lib/printed-letters.ts';
import { isIn, type UnitTable } from '../../lib/unit-table.ts';
import { digit, kindOf, letter, space } from './character-kinds.ts';

export function isSpaceAt(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === space;
}

export function isLetterAt(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) >= letter;
}

export function isWordAt(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) >= digit;
}

/** The index of the last character before `end` that is no space; -1 when there is none. */
export function lastSeen(text: string, end = text.length): number {
  let at = end - 1;
  while (at >= 0 && isSpaceAt(text, at)) at -= 1;
  return at;
}

/** The index of the first character from `from` on that is no space. */
export function firstSeen(text: string, from = 0): number {
  let at = from;
  while (isSpaceAt(text, at)) at += 1;
  return at;
}

/** Does the text end, but for spaces, in one of these characters? */
export function endsIn(text: string, characters: string, end = text.length): boolean {
  const at = lastSeen(text, end);
  return at >= 0 && characters.includes(text.charAt(at));
}

/** The letters and hyphens that end at `end`, none of them before `least`; empty when none do. */
export function wordEndingAt(text: string, end: number, least = 0): string {
  let start = end;
  while (start > least && (isLetterAt(text, start - 1) || text.charAt(start - 1) === '-')) start -= 1;
  return text.slice(start, end);
}

/** What stands right before `end`, back to the last of the marks, none of it before `least`. */
export function backToMark(text: string, end: number, marks: UnitTable, least: number): string {
  const first = Math.max(0, least);
  let start = end;
  while (start > first && !isIn(marks, text, start - 1)) start -= 1;
  return text.slice(start, end);
}

/** A pattern that can only match where a text ends, but for spaces, in one of a few characters: these are looked at first. */
export class EndPattern {
  readonly #pattern: RegExp;
  readonly #characters: string;

  constructor(pattern: RegExp, characters: string) {
    this.#pattern = overPrintedLetters(pattern);
    this.#characters = characters;
  }

  test(text: string): boolean {
    return endsIn(text, this.#characters) && this.#pattern.test(text);
  }
}
