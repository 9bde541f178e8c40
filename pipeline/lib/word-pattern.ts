/** Patterns that can only match where a word or a figure begins: tried at those places alone, not at every character. */
import { openingsOf } from './pattern-openings.ts';
import { overPrintedLetters } from './printed-letters.ts';
import { unitsLike } from './unit-table.ts';

const letters = unitsLike(/^\p{L}$/u);
const digits = unitsLike(/^\p{N}$/u);

interface Ready {
  readonly sticky: RegExp;
  /** Which two characters may open a match, by their columns; null: any. */
  readonly pairs: Uint8Array | null;
}

const readied = (pattern: RegExp): Ready => ({
  sticky: overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}y`)),
  pairs: openingPairs(pattern),
});

/** A pattern without state of either kind. */
export type Cue = RegExp | WordPattern;

/**
 * Gives the matches that the pattern it is made from gives: the pattern must hold the condition on what stands before the word
 * (a look-behind, `\b`) itself, and every alternative of it must begin with a letter or a digit.
 */
export class WordPattern {
  readonly #pattern: RegExp;
  /** Made when the first text is looked through. */
  #ready: Ready | null = null;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    this.#ready ??= readied(this.#pattern);
    const { pairs, sticky } = this.#ready;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (opensWord(before, unit) && mayOpen(pairs, text, at)) {
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (match !== null) return match;
      }
      before = unit;
    }
    return null;
  }

  /** Whether it matches at all, asked of a text on which many patterns are tried. */
  isIn(text: string): boolean {
    this.#ready ??= readied(this.#pattern);
    const { pairs, sticky } = this.#ready;
    for (const at of wordOpeningsOf(text)) {
      if (!mayOpen(pairs, text, at)) continue;
      sticky.lastIndex = at;
      if (sticky.test(text)) return true;
    }
    return false;
  }

  /** All matches, none overlapping another. */
  all(text: string): RegExpExecArray[] {
    this.#ready ??= readied(this.#pattern);
    const { pairs, sticky } = this.#ready;
    const found: RegExpExecArray[] = [];
    let free = 0;
    for (const at of wordOpeningsOf(text)) {
      if (at < free || !mayOpen(pairs, text, at)) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match === null) continue;
      found.push(match);
      free = at + match[0].length;
    }
    return found;
  }
}

/** The text whose words were asked for last, as one pattern after another is tried on it, and where they open. */
let held = '';
let openings: readonly number[] = [];

function wordOpeningsOf(text: string): readonly number[] {
  if (text === held) return openings;
  const found: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (opensWord(before, unit)) found.push(at);
    before = unit;
  }
  held = text;
  openings = found;
  return found;
}

const plain = 'abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789';

/** Column of a character that is no plain letter or digit: of those in ASCII, and of all others, which fold to who knows what. */
const MARK = 0;
const OTHER = plain.length + 1;
const COLUMNS = plain.length + 2;

/** Columns of UTF-16 units; the cases of a letter share one. */
const columns = (() => {
  const table = new Uint8Array(0x460).fill(OTHER);
  table.fill(MARK, 0, 0x80);
  for (const [index, character] of [...plain].entries())
    for (const form of [character, character.toUpperCase()]) table[form.charCodeAt(0)] = index + 1;
  return table;
})();

const columnOf = (unit: number): number => columns[unit] ?? OTHER;

/** Told from the first two characters; a text that ends behind the first goes on like one with a mark. */
function mayOpen(pairs: Uint8Array | null, text: string, at: number): boolean {
  if (pairs === null) return true;
  const second = at + 1 < text.length ? columnOf(text.charCodeAt(at + 1)) : MARK;
  return pairs[columnOf(text.charCodeAt(at)) * COLUMNS + second] === 1;
}

/** Pairs of columns that open a match; what begins or goes on with a character of no column of its own always may. */
function openingPairs(pattern: RegExp): Uint8Array | null {
  const openings = openingsOf(pattern, 2);
  if (openings === null) return null;
  const pairs = new Uint8Array(COLUMNS * COLUMNS);
  pairs.fill(1, OTHER * COLUMNS);
  for (let first = 0; first < COLUMNS; first += 1) pairs[first * COLUMNS + OTHER] = 1;
  for (const opening of openings) {
    const row = columnOf(opening.charCodeAt(0)) * COLUMNS;
    if (opening.length < 2) pairs.fill(1, row, row + COLUMNS);
    else pairs[row + columnOf(opening.charCodeAt(1))] = 1;
  }
  return pairs;
}

function opensWord(before: number, unit: number): boolean {
  if (letters[before] === 1) return false;
  return letters[unit] === 1 || (digits[unit] === 1 && digits[before] !== 1);
}
