/** Words, initials, numbers and marks of a paragraph, with what the name rules of alphabetic languages ask about their places. */
import type { Reading } from '../../../contract.ts';
import { cutOf } from '../cut-words.ts';
import { TokenRoom, WIDTH } from '../token-room.ts';
import { NO_NUMBER, numberIn, numbersSince } from '../word-numbers.ts';
import {
  CAPITALISED,
  FULL_STOP,
  GLUED,
  LENGTH_SHIFT,
  MARK,
  type NameTokenRules,
  OPENING,
  split,
  WORD,
} from './split.ts';
import type { NameWord } from './words.ts';

const room = new TokenRoom();

/** The tokens of one paragraph by their index; a word is looked up when a rule first asks for it. */
export class NameTokens<W extends NameWord = NameWord> {
  readonly length: number;
  readonly #text: string;
  readonly #rules: NameTokenRules<W>;
  readonly #room: Int32Array;
  /** Where they begin in the room. */
  readonly #first: number;
  readonly #since: number;

  constructor(reading: Reading, rules: NameTokenRules<W>) {
    const cut = cutOf(reading);
    room.make(reading.text.length);
    this.#text = reading.text;
    this.#rules = rules;
    this.#room = room.places;
    this.#first = room.filled;
    this.#since = cut.since;
    room.filled = split(reading, cut, rules, room.places, room.filled);
    this.length = (room.filled - this.#first) / WIDTH;
  }

  /** What is written there; undefined beyond the ends. */
  at(i: number): W | undefined {
    if (i < 0 || i >= this.length) return undefined;
    const { words } = this.#rules;
    const place = this.#first + WIDTH * i + 2;
    const isCurrent = this.#since === numbersSince();
    let number = isCurrent ? (this.#room[place] ?? NO_NUMBER) : NO_NUMBER;
    if (number === NO_NUMBER) {
      number = numberIn(this.#text, this.start(i), this.end(i));
      if (isCurrent) this.#room[place] = number;
    }
    return number === NO_NUMBER ? words.of(this.#text, this.start(i), this.end(i)) : words.numbered(number);
  }

  /** 0 beyond the ends, as every number and answer about a token there. */
  start(i: number): number {
    return i < 0 || i >= this.length ? 0 : (this.#room[this.#first + WIDTH * i] ?? 0);
  }

  end(i: number): number {
    return this.start(i) + (this.#shape(i) >> LENGTH_SHIFT);
  }

  #shape(i: number): number {
    return i < 0 || i >= this.length ? 0 : (this.#room[this.#first + WIDTH * i + 1] ?? 0);
  }

  /** The UTF-16 unit of a mark of one, told without a look at the word; 0 for any other token. */
  sign(i: number): number {
    const shape = this.#shape(i);
    return (shape & MARK) !== 0 && shape >> LENGTH_SHIFT === 1 ? this.#text.charCodeAt(this.start(i)) : 0;
  }

  /** First word of a sentence, of a quotation, or after a colon or dash: its capital proves nothing. */
  opens(i: number): boolean {
    return (this.#shape(i) & OPENING) !== 0;
  }

  /** No space stands before it. */
  isGlued(i: number): boolean {
    return (this.#shape(i) & GLUED) !== 0;
  }

  /** As the word there says, told without a look at it. */
  isCapital(i: number): boolean {
    return (this.#shape(i) & CAPITALISED) !== 0;
  }

  isMark(i: number): boolean {
    return (this.#shape(i) & MARK) !== 0;
  }

  /** The length of the word there; 0 where a number, an initial or a mark stands. */
  wordLength(i: number): number {
    const shape = this.#shape(i);
    return (shape & WORD) === 0 ? 0 : shape >> LENGTH_SHIFT;
  }
}

/** The units of the marks that close a quotation. */
const closing: ReadonlySet<number> = new Set(Array.from('"”’', (mark) => mark.charCodeAt(0)));

/**
 * Nearly every longer word is capitalised and no full stop ends it: a headline in title case or in capitals, where
 * capitals prove nothing.
 */
export function isTitleCase(tokens: NameTokens): boolean {
  const last = tokens.length - 1;
  // American style sets the full stop inside the marks: … was won by “Glass Harbour.”
  if (tokens.sign(closing.has(tokens.sign(last)) ? last - 1 : last) === FULL_STOP) return false;
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
