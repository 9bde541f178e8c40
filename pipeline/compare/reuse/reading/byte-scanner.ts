/**
 * Reads the tokens of a JSON string straight from its UTF-8 bytes: decoding, folding, cutting and hashing in one pass. It stops
 * at what needs more than one unit at a time (characters outside the basic plane, texts to be recomposed); those are left to
 * the reader of whole texts.
 */

import { ROOM } from '../numbers/spelled-words.ts';
import { characterClasses, classOfUnit, HAN, HAN_UNITS, HIDDEN, SPACE, WORD } from './character-classes.ts';
import { fourHexDigits, LETTER_U, standsFor } from './json-escapes.ts';
import { type BlockMemory, blockMemory, SPELLED } from './scanned-block.ts';
import { finish, HASH_START, HASH_STEP, hashOfUnits, withMarks, withToken } from './token-hash.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTED = 0x20;

const NOTHING = blockMemory(0);

export class ByteScanner {
  /** Code points of the text that was read last, a hash of its tokens and marks, and whether it held an escape. */
  length = 0;
  digest = 0;
  escaped = false;
  /** Where the content of that text starts, its tokens end and its marks end; its first word, and the word after its last. */
  contentStart = 0;
  tokensEnd = 0;
  contentEnd = 0;
  firstWord = 0;
  wordsEnd = 0;
  /** Where the characters of its words end. */
  unitsEnd = 0;
  #unitsStart = 0;
  #memory: BlockMemory = NOTHING;
  /** By token of the text: the hash of its characters. */
  #hashes = new Int32Array(0);
  /** Marks of the text in groups: by group, the token it stands before, and where it starts among all. */
  #marks = new Uint16Array(0);
  #befores = new Uint32Array(0);
  #markStarts = new Uint32Array(0);

  /** What is read from here on goes to another block, from its start. */
  begin(memory: BlockMemory): void {
    this.#memory = memory;
    this.contentEnd = 0;
    this.wordsEnd = 0;
    this.unitsEnd = 0;
    this.keep();
    const room = memory.bytes.length;
    if (room <= this.#hashes.length) return;
    this.#hashes = new Int32Array(room);
    this.#marks = new Uint16Array(room);
    this.#befores = new Uint32Array(room);
    this.#markStarts = new Uint32Array(room);
  }

  /** Keeps the text that was read last: the next comes behind it, not in its place. */
  keep(): void {
    this.contentStart = this.contentEnd;
    this.firstWord = this.wordsEnd;
    this.#unitsStart = this.unitsEnd;
  }

  /**
   * Adds the tokens and marks of the string whose first character is at `from` to the block. Returns where its closing quote
   * is, −1 when it must be read otherwise. The bytes must end in a control character.
   */
  scan(bytes: Uint8Array, from: number): number {
    const { words, content } = this.#memory;
    const { units: spelled, starts, lengths, hashes: wordHashes } = words;
    const hashes = this.#hashes;
    const marks = this.#marks;
    const befores = this.#befores;
    const markStarts = this.#markStarts;
    const classes = characterClasses;
    const first = this.contentStart;
    // What a text left that was not kept.
    spelled.fill(0, this.#unitsStart, this.unitsEnd);
    this.escaped = false;
    let at = from;
    let units = 0;
    let count = 0;
    let word = this.firstWord;
    /** Where the characters of the word start, and where the next is written. */
    let wordStart = this.#unitsStart;
    let wordEnd = wordStart;
    let hash = HASH_START;
    let markCount = 0;
    let groups = 0;
    /** Are there marks since the last token? */
    let isMarked = false;
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
        isMarked = false;
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
        hash = finish(hash);
        starts[word] = wordStart >> 1;
        lengths[word] = wordEnd - wordStart;
        wordHashes[word++] = hash;
        content[first + count] = SPELLED;
        hashes[count++] = hash;
        wordStart = Math.max(wordStart + ROOM, wordEnd + (wordEnd & 1));
        wordEnd = wordStart;
        hash = HASH_START;
      }
      if (part === SPACE) continue;
      if (part === HAN) {
        isMarked = false;
        content[first + count] = HAN_UNITS + folded;
        hashes[count++] = finish(Math.imul(HASH_START ^ folded, HASH_STEP));
      } else if (!isMarked) {
        isMarked = true;
        befores[groups] = count;
        markStarts[groups++] = markCount;
        marks[markCount++] = folded;
        // Three dots or two dashes are one mark.
      } else if (marks[markCount - 1] !== folded) marks[markCount++] = folded;
    }
    if (wordEnd > wordStart) {
      hash = finish(hash);
      starts[word] = wordStart >> 1;
      lengths[word] = wordEnd - wordStart;
      wordHashes[word++] = hash;
      content[first + count] = SPELLED;
      hashes[count++] = hash;
      wordStart = Math.max(wordStart + ROOM, wordEnd + (wordEnd & 1));
    }
    markStarts[groups] = markCount;
    this.wordsEnd = word;
    this.unitsEnd = wordStart;
    this.tokensEnd = first + count;
    this.length = units;
    this.#finish(count, groups);
    return at - 1;
  }

  /** Adds the marks of the text behind its tokens, and hashes both. */
  #finish(count: number, groups: number): void {
    const { content } = this.#memory;
    const hashes = this.#hashes;
    const marks = this.#marks;
    let at = this.tokensEnd;
    let digest = count;
    for (let i = 0; i < count; i += 1) digest = withToken(digest, hashes[i] as number);
    for (let group = 0; group < groups; group += 1) {
      const before = this.#befores[group] as number;
      const start = this.#markStarts[group] as number;
      const length = (this.#markStarts[group + 1] as number) - start;
      const hash = hashOfUnits(marks, start, length);
      if (length > 1) this.#spell(start, length, hash);
      content[at++] = before;
      content[at++] = length === 1 ? (marks[start] as number) : SPELLED;
      digest = withMarks(digest, before, hash);
    }
    this.contentEnd = at;
    this.digest = finish(digest);
  }

  /** Adds several marks as a word. */
  #spell(from: number, length: number, hash: number): void {
    const { units, starts, lengths, hashes } = this.#memory.words;
    const start = this.unitsEnd;
    for (let i = 0; i < length; i += 1) units[start + i] = this.#marks[from + i] as number;
    starts[this.wordsEnd] = start >> 1;
    lengths[this.wordsEnd] = length;
    hashes[this.wordsEnd] = hash;
    this.wordsEnd += 1;
    this.unitsEnd = start + Math.max(ROOM, length + (length & 1));
  }

  /** Gives the text up, after the characters of its words so far. */
  #given(unitsEnd: number): number {
    this.unitsEnd = unitsEnd;
    return -1;
  }
}
