/**
 * Reads a paragraph as tokens in one pass over its characters: one token for a Han character or a run of letters and
 * digits, folded, each with its place; and beside them the marks between tokens, which only identity looks at.
 */
import {
  characterClasses,
  classOfAstral,
  HAN,
  HIDDEN,
  INTRICATE,
  MARK,
  SURROGATE,
  WORD,
} from './character-classes.ts';
import type { Lexicon } from './lexicon.ts';
import { type Recomposed, recompose } from './recomposition.ts';

/** What was read last: valid until the next paragraph. Places are code points of the given text. */
export class TokenReader {
  readonly lexicon: Lexicon;
  tokens = new Uint32Array(256);
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  count = 0;
  /** Marks between tokens, two numbers each: the token they stand before, and the marks as a token of their own. */
  marks = new Uint32Array(514);
  markCount = 0;
  /** Code points of the given text. */
  length = 0;
  readonly #classes = characterClasses();
  /** Number of a Han character's token, by UTF-16 unit; 0 while it has none. */
  readonly #ofHan = new Uint32Array(0x10000);
  #between = new Uint16Array(256);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(text: string): void {
    if (this.#scan(text, null)) return;
    const recomposed = recompose(text);
    this.#scan(recomposed.text, recomposed);
  }

  /** False when the text must be recomposed first. */
  #scan(text: string, origin: Recomposed | null): boolean {
    this.makeRoom(text.length);
    this.count = 0;
    this.markCount = 0;
    const { lexicon } = this;
    const classes = this.#classes;
    const { word } = lexicon;
    const ofHan = this.#ofHan;
    const { tokens, starts, ends } = this;
    let count = 0;
    const between = this.#between;
    const size = text.length;
    let pairs = 0;
    let wordLength = 0;
    let start = 0;
    let end = 0;
    let marksLength = 0;
    for (let i = 0; i < size; i += 1) {
      let unit = text.charCodeAt(i);
      const entry = classes[unit] as number;
      let part = entry >>> 16;
      let low = 0;
      const place = i - pairs;
      if (part === SURROGATE) {
        const codePoint = text.codePointAt(i) as number;
        part = MARK;
        if (codePoint > 0xffff) {
          part = classOfAstral(codePoint);
          low = text.charCodeAt(i + 1);
          pairs += 1;
          i += 1;
        }
      } else unit = entry & 0xffff;
      if (part === INTRICATE) {
        if (origin === null) return false;
        // A mark without a letter before it says nothing.
        if (wordLength === 0 && low === 0) continue;
        part = WORD;
      }
      if (part === WORD) {
        if (wordLength === 0) {
          start = place;
          if (marksLength > 0) {
            this.#addMarks(count, marksLength);
            marksLength = 0;
          }
        }
        word[wordLength++] = unit;
        if (low !== 0) word[wordLength++] = low;
        end = i - pairs + 1;
        continue;
      }
      if (part === HIDDEN) continue;
      if (wordLength > 0) {
        tokens[count] = lexicon.numberOf(wordLength);
        starts[count] = start;
        ends[count++] = end;
        wordLength = 0;
      }
      if (part === HAN) {
        if (marksLength > 0) {
          this.#addMarks(count, marksLength);
          marksLength = 0;
        }
        tokens[count] = (low === 0 ? (ofHan[unit] as number) : 0) || this.#hanToken(unit, low);
        starts[count] = place;
        ends[count++] = place + 1;
      } else if (part === MARK) {
        // Three dots or two dashes are one mark.
        if (low !== 0 || marksLength === 0 || between[marksLength - 1] !== unit)
          between[marksLength++] = unit;
        if (low !== 0) between[marksLength++] = low;
      }
    }
    if (wordLength > 0) {
      tokens[count] = lexicon.numberOf(wordLength);
      starts[count] = start;
      ends[count++] = end;
    }
    if (marksLength > 0) this.#addMarks(count, marksLength);
    this.count = count;
    this.length = origin === null ? size - pairs : origin.length;
    if (origin !== null) this.#placeInGiven(text, origin);
    return true;
  }

  /** Marks are tokens too, but of a kind no text has. */
  #addMarks(before: number, length: number): void {
    const { lexicon } = this;
    for (let i = 0; i < length; i += 1) lexicon.word[i] = this.#between[i] as number;
    this.marks[this.markCount++] = before;
    this.marks[this.markCount++] = lexicon.numberOf(length);
  }

  #hanToken(unit: number, low: number): number {
    const { lexicon } = this;
    lexicon.word[0] = unit;
    lexicon.word[1] = low;
    const token = lexicon.numberOf(low === 0 ? 1 : 2);
    if (low === 0) this.#ofHan[unit] = token;
    lexicon.han[token] = 1;
    return token;
  }

  /** From code points of the recomposed text to those of the given one. */
  #placeInGiven(text: string, origin: Recomposed): void {
    const units: number[] = [];
    for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) units.push(i);
    for (let i = 0; i < this.count; i += 1) {
      this.starts[i] = origin.starts[units[this.starts[i] as number] as number] as number;
      this.ends[i] = origin.ends[units[(this.ends[i] as number) - 1] as number] as number;
    }
  }

  /** Makes room for a text of this many characters. */
  makeRoom(units: number): void {
    this.lexicon.makeRoom(units);
    if (units <= this.tokens.length) return;
    const room = units * 2;
    this.tokens = new Uint32Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.marks = new Uint32Array(room * 2 + 2);
    this.#between = new Uint16Array(room);
  }
}
