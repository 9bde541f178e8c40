/**
 * Every distinct token of the paragraphs once, with a number of its own: two tokens have the same number exactly when
 * they are the same string, so that everything after compares numbers and still compares strings.
 */

import { FEW, Uint32List } from '../lists/uint32-list.ts';
import { ROOM, type SpelledWords } from '../numbers/spelled-words.ts';
import { hashOfUnits } from './token-hash.ts';

/** What is kept of a token, by its number: hash, start among all characters, length, and the first ten characters in five pairs. */
const RECORD = 8;
const HASH = 0;
const START = 1;
const LENGTH = 2;
const PAIRS = 3;
/** Characters a record holds itself: for most tokens one look into memory settles everything. */
const INLINE = ROOM;

/** Words that are looked up together. */
const TOGETHER = 512;

export class Lexicon {
  /** A hash of each token's characters, the same in every run and for any order of the paragraphs. */
  readonly hashes = new Uint32List();
  /** 1 where the token is a Han character. */
  han = new Uint8Array(0);
  /** Where each token's characters end; they start where those of the token before end. */
  readonly ends = new Uint32List();
  #units = new Uint16Array(0);
  /** Records of the tokens one after another: frequent ones, which are met early, lie side by side. */
  #records = new Int32Array(0);
  /** The same memory, as characters. */
  #inline = new Uint16Array(this.#records.buffer);
  /** Numbers of tokens by hash; 0 where there is none. */
  #slots = new Uint32Array(0);
  /** By word of those looked up together: the token it may be, and the hash of that one. */
  readonly #found = new Uint32Array(TOGETHER);
  readonly #heads = new Int32Array(TOGETHER);

  constructor() {
    // Number 0 is no token: it fills the places of shingles that have fewer.
    this.hashes.push(0);
    this.ends.push(0);
    this.#makeRoom(FEW);
    this.#rehash(FEW * 2);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Characters of all tokens. */
  get units(): Uint16Array {
    return this.#units.subarray(0, this.ends.at(this.size - 1));
  }

  /** The number of the token made of these characters, whose hash is given too. */
  numberOf(units: Uint16Array, start: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    const records = this.#records;
    let place = hash & mask;
    for (let token = this.#slots[place] as number; token !== 0; token = this.#slots[place] as number) {
      const record = token * RECORD;
      if (
        records[record + HASH] === hash &&
        records[record + LENGTH] === length &&
        this.#beginsAlike(record, units, start, length) &&
        this.#endsAlike(records[record + START] as number, units, start, length)
      )
        return token;
      place = (place + 1) & mask;
    }
    return this.#add(units, start, length, hash, place);
  }

  /** Puts the numbers of the first `count` words into `numbers`. */
  numberAll(words: SpelledWords, count: number, numbers: Uint32Array): void {
    for (let from = 0; from < count; from += TOGETHER)
      this.#numberSome(words, from, Math.min(count, from + TOGETHER), numbers);
  }

  #numberSome(words: SpelledWords, first: number, end: number, numbers: Uint32Array): void {
    const { pairs, starts, lengths, hashes } = words;
    const found = this.#found;
    const heads = this.#heads;
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    for (let word = first; word < end; word += 1)
      found[word - first] = slots[(hashes[word] as number) & mask] as number;
    for (let word = first; word < end; word += 1)
      heads[word - first] = records[(found[word - first] as number) * RECORD + HASH] as number;
    for (let word = first; word < end; word += 1) {
      const token = found[word - first] as number;
      const record = token * RECORD;
      const hash = hashes[word] as number;
      const length = lengths[word] as number;
      const from = starts[word] as number;
      if (
        heads[word - first] === hash &&
        records[record + LENGTH] === length &&
        records[record + PAIRS] === pairs[from] &&
        records[record + PAIRS + 1] === pairs[from + 1] &&
        records[record + PAIRS + 2] === pairs[from + 2] &&
        records[record + PAIRS + 3] === pairs[from + 3] &&
        records[record + PAIRS + 4] === pairs[from + 4] &&
        (length <= INLINE ||
          this.#endsAlike(records[record + START] as number, words.units, from * 2, length))
      )
        numbers[word] = token;
      else numbers[word] = this.numberOf(words.units, from * 2, length, hash);
    }
  }

  /** The number of a token that was met, given in its comparison form; 0 when it was not. */
  find(text: string): number {
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    const hash = hashOfUnits(units, 0, units.length);
    const mask = this.#slots.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const token = this.#slots[place] as number;
      if (token === 0) return 0;
      if (this.#records[token * RECORD + HASH] === hash && this.textOf(token) === text) return token;
    }
  }

  /** The characters of a token, folded. */
  textOf(token: number): string {
    const start = this.ends.at(token - 1);
    let text = '';
    for (let i = start; i < this.ends.at(token); i += 1)
      text += String.fromCharCode(this.#units[i] as number);
    return text;
  }

  #beginsAlike(record: number, units: Uint16Array, start: number, length: number): boolean {
    const from = (record + PAIRS) * 2;
    for (let i = 0; i < INLINE && i < length; i += 1)
      if (this.#inline[from + i] !== units[start + i]) return false;
    return true;
  }

  #endsAlike(known: number, units: Uint16Array, start: number, length: number): boolean {
    for (let i = INLINE; i < length; i += 1) if (this.#units[known + i] !== units[start + i]) return false;
    return true;
  }

  #add(units: Uint16Array, from: number, length: number, hash: number, place: number): number {
    const token = this.size;
    const start = this.ends.at(token - 1);
    if (start + length > this.#units.length) {
      const grown = new Uint16Array((start + length) * 2);
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let i = 0; i < length; i += 1) this.#units[start + i] = units[from + i] as number;
    this.ends.push(start + length);
    this.hashes.push(hash);
    if (token >= this.han.length) this.#makeRoom(token * 2);
    const record = token * RECORD;
    this.#records[record + HASH] = hash;
    this.#records[record + START] = start;
    this.#records[record + LENGTH] = length;
    for (let i = 0; i < INLINE && i < length; i += 1)
      this.#inline[(record + PAIRS) * 2 + i] = units[from + i] as number;
    this.#slots[place] = token;
    if (token * 2 > this.#slots.length) this.#rehash(this.#slots.length * 4);
    return token;
  }

  #makeRoom(tokens: number): void {
    const han = new Uint8Array(tokens);
    han.set(this.han);
    this.han = han;
    const records = new Int32Array(tokens * RECORD);
    records.set(this.#records);
    this.#records = records;
    this.#inline = new Uint16Array(records.buffer);
  }

  #rehash(room: number): void {
    const slots = new Uint32Array(room);
    const mask = slots.length - 1;
    for (let token = 1; token < this.size; token += 1) {
      let place = (this.#records[token * RECORD + HASH] as number) & mask;
      while (slots[place] !== 0) place = (place + 1) & mask;
      slots[place] = token;
    }
    this.#slots = slots;
  }
}
