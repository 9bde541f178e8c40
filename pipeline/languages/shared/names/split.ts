/** Cuts a paragraph into the words, initials, numbers and marks that the name rules of alphabetic languages read. */
import type { Reading } from '../../../contract.ts';
import { unitsOf } from '../../../lib/text-units.ts';
import type { CutWords } from '../cut-words.ts';
import { WIDTH } from '../token-room.ts';
import { unitKinds } from '../unit-kinds.ts';
import { isSmall, NO_NUMBER } from '../word-numbers.ts';
import type { WrittenWords } from '../written-words.ts';
import type { NameWord } from './words.ts';

/** Kinds of UTF-16 units, by which most words are told without the pattern. */
const LETTER = 1;
const CAPITAL = 2 | LETTER;
const SPACE = 4;
/** Marks that may go on with a word, but begin none. */
const JOINT = 8;
/** Digits, apostrophes and halves of characters: here the pattern decides. */
const DOUBTFUL = 16;
/** A bracket, quotation mark, colon or dash may be followed by a capital that is only its sentence's first. */
const OPENER = 32;

const kinds = unitKinds([
  [JOINT, /[\p{M}.\-‑&+]/u],
  [DOUBTFUL, /[\p{N}\p{Cs}’]/u],
  [OPENER, /["“„«‘(:•–—*[]/u],
  [OPENER | DOUBTFUL, /'/u],
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SPACE, /\s/u],
]);

/** The shape of a token: what is known of it before its word is looked up, and above that its length. */
export const CAPITALISED = 1;
export const OPENING = 2;
export const GLUED = 4;
export const MARK = 8;
export const WORD = 16;
export const LENGTH_SHIFT = 5;

/** Longer words are no abbreviation that keeps its full stop, and neither are words in lower case. */
const LONGEST_ABBREVIATION = 4;
export const FULL_STOP = 0x2e;

/** A language's tokens: its pattern, and what it says of the words. */
export interface NameTokenRules<W extends NameWord> {
  /**
   * Sticky; matches every character but spaces. It must take a run of letters whole, keep a full stop with abbreviations only,
   * go on behind the letters over no other mark but `'’-‑&+`, and begin no token of several units with a mark but `'’`.
   */
  readonly pattern: RegExp;
  readonly words: WrittenWords<W>;
}

/**
 * Puts the tokens of a paragraph down from `at` on, of each in turn its start, its shape and the number of its word, as far as words
 * were cut. Returns where they end.
 */
export function split<W extends NameWord>(
  { text, sentences }: Reading,
  { places, first: firstWord }: CutWords,
  { pattern, words }: NameTokenRules<W>,
  tokens: Int32Array,
  at: number,
): number {
  let next = at;
  const units = unitsOf(text);
  const { length } = text;
  let cut = firstWord;
  let pending = true;
  let previous = 0;
  let sentence = 0;
  let nextSentence = sentences[0]?.start ?? length;
  for (let start = 0; start < length; ) {
    const first = kinds[units[start] ?? 0] ?? 0;
    if (first === SPACE) {
      start += 1;
      continue;
    }
    while (nextSentence < start) {
      sentence += 1;
      nextSentence = sentences[sentence]?.start ?? length;
    }
    if (nextSentence === start) pending = true;
    let end = start + 1;
    let shape = MARK;
    let number = NO_NUMBER;
    if ((first & LETTER) !== 0) {
      while ((places[cut] ?? 0) < start) cut += 3;
      const isCut = places[cut] === start;
      end = isCut ? wordEnd(units, start, places[cut + 1] ?? 0, length) : plainWordEnd(units, start, length);
      if (isCut && end > 0) number = places[cut + 2] ?? NO_NUMBER;
    }
    if (end < 0 || (first & DOUBTFUL) !== 0) {
      pattern.lastIndex = start;
      end = pattern.test(text) ? pattern.lastIndex : start + 1;
      shape = shapeOf(words.of(text, start, end));
    } else if (first === CAPITAL) shape = WORD | CAPITALISED;
    else if (first === LETTER) {
      const isPlain = number === NO_NUMBER ? !hasCapital(units, start + 1, end) : isSmall(number);
      shape = isPlain ? WORD : shapeOf(words.of(text, start, end));
    }
    if (start === previous) shape |= GLUED;
    if ((shape & MARK) === 0) {
      if (pending) shape |= OPENING;
      pending = false;
    } else if (end - start === 1 && (first & OPENER) !== 0) pending = true;
    tokens[next] = start;
    tokens[next + 1] = shape | ((end - start) << LENGTH_SHIFT);
    tokens[next + 2] = number;
    next += WIDTH;
    previous = end;
    start = end;
  }
  return next;
}

function shapeOf({ kind, capital }: NameWord): number {
  const shape = kind === 'mark' ? MARK : kind === 'word' ? WORD : 0;
  return capital ? shape | CAPITALISED : shape;
}

/** Where the run of letters at `start` ends when it is a token whatever the pattern says, else -1. */
function plainWordEnd(units: Uint16Array, start: number, length: number): number {
  let end = start + 1;
  while (end < length && ((kinds[units[end] ?? 0] ?? 0) & LETTER) !== 0) end += 1;
  return wordEnd(units, start, end, length);
}

/** The end of a run of letters when nothing may go on with it, else -1. */
function wordEnd(units: Uint16Array, start: number, end: number, length: number): number {
  if (end === length || ((kinds[units[end] ?? 0] ?? 0) & (JOINT | DOUBTFUL)) === 0) return end;
  const ended =
    units[end] === FULL_STOP && (kinds[units[start] ?? 0] === LETTER || end - start > LONGEST_ABBREVIATION);
  return ended ? end : -1;
}

function hasCapital(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (kinds[units[at] ?? 0] === CAPITAL) return true;
  return false;
}
