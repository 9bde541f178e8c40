/** Patterns that can only match where a word or a figure begins: tried at those places alone, not at every character. */
import { openingsOf } from './pattern-openings.ts';
import { overPrintedLetters } from './printed-letters.ts';
import { unitsLike } from './unit-table.ts';

const letters = unitsLike(/^\p{L}$/u);
const digits = unitsLike(/^\p{N}$/u);

interface Ready {
  readonly sticky: RegExp;
  /** Characters at which the pattern need not be tried. */
  readonly vain: Uint8Array;
}

const readied = (pattern: RegExp): Ready => ({
  sticky: overPrintedLetters(new RegExp(pattern.source, `${pattern.flags}y`)),
  vain: openingNone(pattern),
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
    const { vain, sticky } = this.#ready;
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (vain[unit] !== 1 && opensWord(before, unit)) {
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (match !== null) return match;
      }
      before = unit;
    }
    return null;
  }

  /** All matches, none overlapping another. */
  all(text: string): RegExpExecArray[] {
    this.#ready ??= readied(this.#pattern);
    const { vain, sticky } = this.#ready;
    const found: RegExpExecArray[] = [];
    let free = 0;
    for (const at of wordOpeningsOf(text)) {
      if (at < free || vain[text.charCodeAt(at)] === 1) continue;
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

/** Which of the plain letters and digits open no match. */
function openingNone(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(0x460);
  const openings = openingsOf(pattern, 1);
  if (openings === null) return table;
  const first = new Set(Array.from(openings, (opening) => opening.toLowerCase()));
  for (const character of plain)
    if (!first.has(character))
      for (const form of [character, character.toUpperCase()]) table[form.charCodeAt(0)] = 1;
  return table;
}

function opensWord(before: number, unit: number): boolean {
  if (letters[before] === 1) return false;
  return letters[unit] === 1 || (digits[unit] === 1 && digits[before] !== 1);
}
