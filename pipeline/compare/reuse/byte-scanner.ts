/**
 * Reads the tokens of a JSON string straight from its UTF-8 bytes: decoding, folding, cutting and hashing in one pass. It stops
 * at what needs more than one unit at a time (characters outside the basic plane, texts to be recomposed); those are left to
 * the reader of whole texts.
 */
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
    if (end < 0) this.#reader.lexicon.held.fill(0);
    return end;
  }

  #scan(bytes: Uint8Array, from: number): number {
    const reader = this.#reader;
    const { lexicon, tokens, hanTokens, marks } = reader;
    const pairs = lexicon.heldPairs;
    const longest = lexicon.held.length;
    const classes = characterClasses;
    this.escaped = false;
    let at = from;
    let units = 0;
    let count = 0;
    let wordLength = 0;
    let hash = HASH_START;
    let pair = 0;
    let markCount = 0;
    /** The marks since the last token, when there are any: none is 0, and more than one are kept elsewhere. */
    let mark = 0;
    let moreMarks = 0;
    for (;;) {
      let unit = bytes[at++] as number;
      if (unit >= 0x80) {
        const second = (bytes[at++] as number) ^ 0x80;
        if (!(second < 0x40) || unit < 0xc2 || unit > 0xef) return -1;
        if (unit < 0xe0) unit = ((unit & 0x1f) << 6) | second;
        else {
          const third = (bytes[at++] as number) ^ 0x80;
          unit = ((unit & 0x0f) << 12) | (second << 6) | third;
          if (!(third < 0x40) || unit < 0x800) return -1;
        }
      } else if (unit === QUOTE) break;
      else if (unit === BACKSLASH) {
        this.escaped = true;
        const letter = bytes[at++] as number;
        if (letter === LETTER_U) {
          unit = fourHexDigits(bytes, at);
          if (unit < 0) return -1;
          at += 4;
        } else {
          unit = standsFor[letter] ?? 0;
          if (unit === 0) return -1;
        }
      } else if (unit < FIRST_PRINTED) return -1;
      units += 1;
      const entry = (classes[unit] as number) || classOfUnit(unit);
      const part = entry >>> 16;
      const folded = entry & 0xffff;
      if (part === WORD) {
        if (wordLength === 0 && mark !== 0) {
          marks[markCount] = count;
          marks[markCount + 1] = reader.markToken(mark, moreMarks);
          markCount += 2;
          mark = 0;
          moreMarks = 0;
        }
        if (wordLength === longest) return -1;
        pair = (wordLength & 1) === 0 ? folded : pair | (folded << 16);
        pairs[wordLength >> 1] = pair;
        wordLength += 1;
        hash = Math.imul(hash ^ folded, HASH_STEP);
        continue;
      }
      if (part === HIDDEN) continue;
      if (part > HIDDEN) return -1;
      if (wordLength > 0) {
        tokens[count++] = lexicon.numberOfHeld(wordLength, finish(hash));
        wordLength = 0;
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
        tokens[count++] = (hanTokens[folded] as number) || reader.hanToken(folded, 0);
      } else if (mark === 0) mark = folded;
      else if (moreMarks > 0 || folded !== mark) moreMarks = reader.holdMark(mark, folded, moreMarks);
    }
    if (wordLength > 0) tokens[count++] = lexicon.numberOfHeld(wordLength, finish(hash));
    if (mark !== 0) {
      marks[markCount++] = count;
      marks[markCount++] = reader.markToken(mark, moreMarks);
    }
    reader.markCount = markCount;
    reader.count = count;
    reader.length = units;
    return at - 1;
  }
}
