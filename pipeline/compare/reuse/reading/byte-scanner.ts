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
      let unit = bytes[at++] as number;
      if (unit >= 0x80) {
        const second = (bytes[at++] as number) ^ 0x80;
        if (!(second < 0x40) || unit < 0xc2 || unit > 0xef) return this.#given(wordEnd);
        if (unit < 0xe0) unit = ((unit & 0x1f) << 6) | second;
        else {
          const third = (bytes[at++] as number) ^ 0x80;
          unit = ((unit & 0x0f) << 12) | (second << 6) | third;
          if (!(third < 0x40) || unit < 0x800) return this.#given(wordEnd);
        }
      } else if (unit === QUOTE) break;
      else if (unit === BACKSLASH) {
        this.escaped = true;
        const letter = bytes[at++] as number;
        if (letter === LETTER_U) {
          unit = fourHexDigits(bytes, at);
          if (unit < 0) return this.#given(wordEnd);
          at += 4;
        } else {
          unit = standsFor[letter] ?? 0;
          if (unit === 0) return this.#given(wordEnd);
        }
      } else if (unit < FIRST_PRINTED) return this.#given(wordEnd);
      units += 1;
      const entry = (classes[unit] as number) || classOfUnit(unit);
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
        // Most letters stand behind others: they are read here for as long as they take a byte or two.
        for (let letter = folded; ; units += 1) {
          spelled[wordEnd++] = letter;
          hash = Math.imul(hash ^ letter, HASH_STEP);
          const lead = bytes[at] as number;
          let next = 0;
          let size = 1;
          if (lead < 0x80) next = classes[lead] as number;
          else {
            const second = (bytes[at + 1] as number) ^ 0x80;
            if (!(second < 0x40) || lead < 0xc2 || lead > 0xdf) break;
            next = classes[((lead & 0x1f) << 6) | second] as number;
            size = 2;
          }
          if (next >>> 16 !== WORD) break;
          letter = next & 0xffff;
          at += size;
        }
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
