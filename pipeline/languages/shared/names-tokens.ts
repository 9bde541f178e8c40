/** Words, initials, numbers and marks of a paragraph, with what the name rules of alphabetic languages ask about their places. */
import type { Reading } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { cutOf } from './cut-words.ts';
import type { NameWord } from './name-words.ts';
import { unitKinds } from './unit-kinds.ts';
import { isSmall, NO_NUMBER, numberIn, numbersSince } from './word-numbers.ts';
import type { WrittenWords } from './written-words.ts';

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
const CAPITALISED = 1;
const OPENING = 2;
const GLUED = 4;
const MARK = 8;
const WORD = 16;
const LENGTH_SHIFT = 5;

/** Longer words are no abbreviation that keeps its full stop, and neither are words in lower case. */
const LONGEST_ABBREVIATION = 4;
const FULL_STOP = 0x2e;

/** A language's tokens: its pattern, and what it says of the words. */
export interface NameTokenRules<W extends NameWord> {
  /**
   * Sticky; matches every character but spaces. It must take a run of letters whole, keep a full stop with abbreviations only,
   * go on behind the letters over no other mark but `'’-‑&+`, and begin no token of several units with a mark but `'’`.
   */
  readonly pattern: RegExp;
  readonly words: WrittenWords<W>;
}

/** The tokens of one paragraph by their index; a word is looked up when a rule first asks for it. */
export class NameTokens<W extends NameWord = NameWord> {
  readonly #text: string;
  readonly #rules: NameTokenRules<W>;
  readonly #starts: number[] = [];
  readonly #shapes: number[] = [];
  /** Numbers of the words, as far as they were cut. */
  readonly #numbers: number[] = [];
  #since = numbersSince();

  constructor(reading: Reading, rules: NameTokenRules<W>) {
    this.#text = reading.text;
    this.#rules = rules;
    this.#split(reading);
  }

  get length(): number {
    return this.#starts.length;
  }

  /** What is written there; undefined beyond the ends. */
  at(i: number): W | undefined {
    if (i < 0 || i >= this.#numbers.length) return undefined;
    const { words } = this.#rules;
    const isCurrent = this.#since === numbersSince();
    let number = isCurrent ? (this.#numbers[i] ?? NO_NUMBER) : NO_NUMBER;
    if (number === NO_NUMBER) {
      number = numberIn(this.#text, this.start(i), this.end(i));
      if (isCurrent) this.#numbers[i] = number;
    }
    return number === NO_NUMBER ? words.of(this.#text, this.start(i), this.end(i)) : words.numbered(number);
  }

  start(i: number): number {
    return this.#starts[i] ?? 0;
  }

  end(i: number): number {
    return (this.#starts[i] ?? 0) + ((this.#shapes[i] ?? 0) >> LENGTH_SHIFT);
  }

  /** The UTF-16 unit of a mark of one, told without a look at the word; 0 for any other token. */
  sign(i: number): number {
    const shape = this.#shapes[i] ?? 0;
    return (shape & MARK) !== 0 && shape >> LENGTH_SHIFT === 1 ? this.#text.charCodeAt(this.start(i)) : 0;
  }

  /** First word of a sentence, of a quotation, or after a colon or dash: its capital proves nothing. */
  opens(i: number): boolean {
    return ((this.#shapes[i] ?? 0) & OPENING) !== 0;
  }

  /** No space stands before it. */
  isGlued(i: number): boolean {
    return ((this.#shapes[i] ?? 0) & GLUED) !== 0;
  }

  /** As the word there says, told without a look at it. */
  isCapital(i: number): boolean {
    return ((this.#shapes[i] ?? 0) & CAPITALISED) !== 0;
  }

  isMark(i: number): boolean {
    return ((this.#shapes[i] ?? 0) & MARK) !== 0;
  }

  /** The length of the word there; 0 where a number, an initial or a mark stands. */
  wordLength(i: number): number {
    const shape = this.#shapes[i] ?? 0;
    return (shape & WORD) === 0 ? 0 : shape >> LENGTH_SHIFT;
  }

  #split(reading: Reading): void {
    const { text, sentences } = reading;
    const { pattern } = this.#rules;
    const { places, first: firstWord, since } = cutOf(reading);
    this.#since = since;
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
        end = isCut
          ? wordEnd(units, start, places[cut + 1] ?? 0, length)
          : plainWordEnd(units, start, length);
        if (isCut && end > 0) number = places[cut + 2] ?? NO_NUMBER;
      }
      if (end < 0 || (first & DOUBTFUL) !== 0) {
        pattern.lastIndex = start;
        end = pattern.test(text) ? pattern.lastIndex : start + 1;
        shape = shapeOf(this.#rules.words.of(text, start, end));
      } else if (first === CAPITAL) shape = WORD | CAPITALISED;
      else if (first === LETTER) {
        const isPlain = number === NO_NUMBER ? !hasCapital(units, start + 1, end) : isSmall(number);
        shape = isPlain ? WORD : shapeOf(this.#rules.words.of(text, start, end));
      }
      if (start === previous) shape |= GLUED;
      if ((shape & MARK) === 0) {
        if (pending) shape |= OPENING;
        pending = false;
      } else if (end - start === 1 && (first & OPENER) !== 0) pending = true;
      this.#starts.push(start);
      this.#shapes.push(shape | ((end - start) << LENGTH_SHIFT));
      this.#numbers.push(number);
      previous = end;
      start = end;
    }
  }
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

/**
 * Nearly every longer word is capitalised and no full stop ends it: a headline in title case or in capitals, where
 * capitals prove nothing.
 */
export function isTitleCase(tokens: NameTokens): boolean {
  if (tokens.sign(tokens.length - 1) === FULL_STOP) return false;
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.wordLength(i) < 4) continue;
    words += 1;
    if (tokens.isCapital(i)) capitals += 1;
  }
  return words >= 3 && capitals * 5 >= words * 4;
}

/** Index of the first token that begins at `offset` or later; the number of tokens when there is none. */
export function tokenFrom(tokens: NameTokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
