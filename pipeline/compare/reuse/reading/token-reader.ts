/**
 * Reads a paragraph as tokens in one pass over its characters: one token for a Han character or a run of letters and
 * digits, folded, each with its place; and beside them the marks between tokens, which only identity looks at.
 */

import {
  characterClasses,
  classOfAstral,
  classOfUnit,
  HAN,
  HAN_UNITS,
  HIDDEN,
  INTRICATE,
  isJamo,
  MARK,
  SURROGATE,
  WORD,
} from './character-classes.ts';
import type { Lexicon } from './lexicon.ts';
import { type Recomposed, recompose } from './recomposition.ts';
import { finish, HASH_START, HASH_STEP, hashOfUnits } from './token-hash.ts';

/** What was read last: valid until the next paragraph. Places are code points of the given text. */
export class TokenReader {
  readonly lexicon: Lexicon;
  tokens = new Uint32Array(256);
  /** By token: the hash of its characters. */
  hashes = new Int32Array(256);
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  count = 0;
  /** Marks between tokens, two numbers each: the token they stand before, and the marks as a token of their own. */
  marks = new Uint32Array(514);
  markCount = 0;
  /** Code points of the given text. */
  length = 0;
  /** Numbers of the tokens that are one unit: a mark, or a Han character behind `HAN_UNITS`; 0 while there is none. */
  readonly unitTokens = new Uint32Array(2 * HAN_UNITS);
  #units = new Uint16Array(256);
  #word = new Uint16Array(256);
  #between = new Uint16Array(256);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(text: string): void {
    this.#hold(text);
    if (this.#scan(text.length, null)) return;
    const recomposed = recompose(text);
    this.#hold(recomposed.text);
    this.#scan(recomposed.text.length, recomposed);
  }

  #hold(text: string): void {
    this.#makeRoom(text.length);
    for (let i = 0; i < text.length; i += 1) this.#units[i] = text.charCodeAt(i);
  }

  /** False when the text must be recomposed first. */
  #scan(size: number, origin: Recomposed | null): boolean {
    this.count = 0;
    this.markCount = 0;
    const { lexicon, tokens, hashes, starts, ends } = this;
    const classes = characterClasses;
    const units = this.#units;
    const word = this.#word;
    const between = this.#between;
    let count = 0;
    let pairs = 0;
    let wordLength = 0;
    let hash = HASH_START;
    let start = 0;
    let end = 0;
    let marksLength = 0;
    for (let i = 0; i < size; i += 1) {
      let unit = units[i] as number;
      const entry = (classes[unit] as number) || classOfUnit(unit);
      let part = entry >>> 16;
      let low = 0;
      const place = i - pairs;
      if (part === SURROGATE) {
        part = MARK;
        low = unit <= 0xdbff && i + 1 < size ? (units[i + 1] as number) : 0;
        if (low >= 0xdc00 && low <= 0xdfff) {
          part = classOfAstral(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
          pairs += 1;
          i += 1;
        } else low = 0;
      } else unit = entry & 0xffff;
      if (part === INTRICATE) {
        if (origin === null) return false;
        // A mark without a letter before it says nothing.
        if (wordLength === 0 && low === 0 && !isJamo(unit)) continue;
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
        hash = Math.imul(hash ^ unit, HASH_STEP);
        if (low !== 0) {
          word[wordLength++] = low;
          hash = Math.imul(hash ^ low, HASH_STEP);
        }
        end = i - pairs + 1;
        continue;
      }
      if (part === HIDDEN) continue;
      if (wordLength > 0) {
        hash = finish(hash);
        tokens[count] = lexicon.numberOf(word, 0, wordLength, hash);
        hashes[count] = hash;
        starts[count] = start;
        ends[count++] = end;
        wordLength = 0;
        hash = HASH_START;
      }
      if (part === HAN) {
        if (marksLength > 0) {
          this.#addMarks(count, marksLength);
          marksLength = 0;
        }
        const token =
          low === 0 ? this.unitToken(HAN_UNITS + unit) : this.#hanToken(Uint16Array.of(unit, low));
        tokens[count] = token;
        hashes[count] = lexicon.hashes.values[token] as number;
        starts[count] = place;
        ends[count++] = place + 1;
      } else if (part === MARK) {
        // Three dots or two dashes are one mark.
        if (low === 0 && marksLength > 0 && between[marksLength - 1] === unit) continue;
        between[marksLength++] = unit;
        if (low !== 0) between[marksLength++] = low;
      }
    }
    if (wordLength > 0) {
      hash = finish(hash);
      tokens[count] = lexicon.numberOf(word, 0, wordLength, hash);
      hashes[count] = hash;
      starts[count] = start;
      ends[count++] = end;
    }
    if (marksLength > 0) this.#addMarks(count, marksLength);
    this.count = count;
    this.length = origin === null ? size - pairs : origin.length;
    if (origin !== null) this.#placeInGiven(origin);
    return true;
  }

  /** Marks are tokens too, but of a kind no text has. */
  #addMarks(before: number, length: number): void {
    const between = this.#between;
    this.marks[this.markCount++] = before;
    this.marks[this.markCount++] =
      length === 1
        ? this.unitToken(between[0] as number)
        : this.lexicon.numberOf(between, 0, length, hashOfUnits(between, 0, length));
  }

  /** The token that is one unit: a mark, or a Han character behind `HAN_UNITS`. */
  unitToken(given: number): number {
    const known = this.unitTokens[given] as number;
    if (known !== 0) return known;
    const character = Uint16Array.of(given);
    const token =
      given >= HAN_UNITS
        ? this.#hanToken(character)
        : this.lexicon.numberOf(character, 0, 1, hashOfUnits(character, 0, 1));
    this.unitTokens[given] = token;
    return token;
  }

  #hanToken(character: Uint16Array): number {
    const { lexicon } = this;
    const { length } = character;
    const token = lexicon.numberOf(character, 0, length, hashOfUnits(character, 0, length));
    lexicon.han[token] = 1;
    return token;
  }

  /** From code points of the recomposed text to those of the given one. */
  #placeInGiven({ text, starts, ends }: Recomposed): void {
    const units: number[] = [];
    for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) units.push(i);
    for (let i = 0; i < this.count; i += 1) {
      this.starts[i] = starts[units[this.starts[i] as number] as number] as number;
      this.ends[i] = ends[units[(this.ends[i] as number) - 1] as number] as number;
    }
  }

  /** Makes room for a text of this many characters; what was read before is gone. */
  #makeRoom(units: number): void {
    if (units <= this.#units.length) return;
    const room = Math.max(units, this.#units.length * 2);
    this.#units = new Uint16Array(room);
    this.tokens = new Uint32Array(room);
    this.hashes = new Int32Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.marks = new Uint32Array(room * 2 + 2);
    this.#word = new Uint16Array(room);
    this.#between = new Uint16Array(room);
  }
}
