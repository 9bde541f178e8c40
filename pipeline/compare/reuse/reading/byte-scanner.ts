/**
 * Reads the tokens of a JSON string straight from its UTF-8 bytes: decoding, folding, cutting and hashing in one pass. It stops
 * at what needs more than one unit at a time (characters outside the basic plane, texts to be recomposed); those are left to
 * the reader of whole texts.
 */

import { ROOM } from '../numbers/spelled-words.ts';
import { characterClasses, classOfUnit, HAN, HIDDEN, SPACE, WORD } from './character-classes.ts';
import { fourHexDigits, LETTER_U, standsFor } from './json-escapes.ts';
import { finish, HASH_START, HASH_STEP } from './token-hash.ts';
import type { TokenReader } from './token-reader.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTED = 0x20;
/** In `ofByte`, above all characters: a byte that is none by itself. */
const NO_CHARACTER = 0x100000;

/** By byte that is a character in JSON: its part in the upper half, what it is folded to in the lower half. */
const ofByte = Uint32Array.from({ length: 0x80 }, (_, byte) =>
  byte < FIRST_PRINTED || byte === QUOTE || byte === BACKSLASH ? NO_CHARACTER : classOfUnit(byte),
);

export class ByteScanner {
  /** Did the text that was read last hold an escape? */
  escaped = false;
  readonly #reader: TokenReader;

  constructor(reader: TokenReader) {
    this.#reader = reader;
  }

  /**
   * Makes the reader hold the tokens and marks, but no places, of the string whose first character is at `from`. Returns where
   * its closing quote is, −1 when it must be read otherwise. The bytes must end in a control character, and the reader must
   * have room for as many units.
   */
  scan(bytes: Uint8Array, from: number): number {
    const end = this.#scan(bytes, from);
    const { lexicon, words, tokens, hashes } = this.#reader;
    if (end >= 0) lexicon.numberAll(words, tokens, hashes);
    else words.clear();
    return end;
  }

  #scan(bytes: Uint8Array, from: number): number {
    const reader = this.#reader;
    const { tokens, hashes, hanTokens, marks, words } = reader;
    const { units: spelled, starts, lengths, places } = words;
    const classes = characterClasses;
    this.escaped = false;
    let at = from;
    let units = 0;
    let count = 0;
    let wordCount = 0;
    /** Where the characters of the word start, and where the next is written. */
    let wordStart = 0;
    let wordEnd = 0;
    let hash = HASH_START;
    let markCount = 0;
    /** The marks since the last token, when there are any: none is 0, and more than one are kept elsewhere. */
    let mark = 0;
    let moreMarks = 0;
    for (;;) {
      const byte = bytes[at++] as number;
      let entry: number;
      if (byte < 0x80) {
        entry = ofByte[byte] as number;
        if (entry === NO_CHARACTER) {
          if (byte === QUOTE) break;
          if (byte !== BACKSLASH) return this.#given(wordEnd);
          this.escaped = true;
          const letter = bytes[at++] as number;
          let unit = standsFor[letter] ?? 0;
          if (letter === LETTER_U) {
            unit = fourHexDigits(bytes, at);
            if (unit < 0) return this.#given(wordEnd);
            at += 4;
          } else if (unit === 0) return this.#given(wordEnd);
          entry = (classes[unit] as number) || classOfUnit(unit);
        }
      } else {
        const second = (bytes[at++] as number) ^ 0x80;
        if (!(second < 0x40) || byte < 0xc2 || byte > 0xef) return this.#given(wordEnd);
        let unit: number;
        if (byte < 0xe0) unit = ((byte & 0x1f) << 6) | second;
        else {
          const third = (bytes[at++] as number) ^ 0x80;
          unit = ((byte & 0x0f) << 12) | (second << 6) | third;
          if (!(third < 0x40) || unit < 0x800) return this.#given(wordEnd);
        }
        entry = (classes[unit] as number) || classOfUnit(unit);
      }
      units += 1;
      const part = entry >>> 16;
      const folded = entry & 0xffff;
      if (part === WORD) {
        if (mark !== 0) {
          marks[markCount] = count;
          marks[markCount + 1] = reader.markToken(mark, moreMarks);
          markCount += 2;
          mark = 0;
          moreMarks = 0;
        }
        spelled[wordEnd++] = folded;
        hash = Math.imul(hash ^ folded, HASH_STEP);
        continue;
      }
      if (part === HIDDEN) continue;
      if (part > HIDDEN) return this.#given(wordEnd);
      if (wordEnd > wordStart) {
        starts[wordCount] = wordStart >> 1;
        lengths[wordCount] = wordEnd - wordStart;
        places[wordCount++] = count;
        hashes[count++] = finish(hash);
        wordStart = Math.max(wordStart + ROOM, wordEnd + (wordEnd & 1));
        wordEnd = wordStart;
        hash = HASH_START;
      }
      if (part === SPACE) continue;
      if (part === HAN) {
        if (mark !== 0) {
          marks[markCount] = count;
          marks[markCount + 1] = reader.markToken(mark, moreMarks);
          markCount += 2;
          mark = 0;
          moreMarks = 0;
        }
        tokens[count] = (hanTokens[folded] as number) || reader.hanToken(folded, 0);
        hashes[count++] = finish(Math.imul(HASH_START ^ folded, HASH_STEP));
      } else if (mark === 0) mark = folded;
      else if (moreMarks > 0 || folded !== mark) moreMarks = reader.holdMark(mark, folded, moreMarks);
    }
    if (wordEnd > wordStart) {
      starts[wordCount] = wordStart >> 1;
      lengths[wordCount] = wordEnd - wordStart;
      places[wordCount++] = count;
      hashes[count++] = finish(hash);
    }
    if (mark !== 0) {
      marks[markCount++] = count;
      marks[markCount++] = reader.markToken(mark, moreMarks);
    }
    reader.markCount = markCount;
    reader.count = count;
    reader.length = units;
    words.count = wordCount;
    words.end = wordEnd;
    return at - 1;
  }

  /** Gives the text up, after so many characters of words. */
  #given(spelled: number): number {
    this.#reader.words.end = spelled;
    return -1;
  }
}
