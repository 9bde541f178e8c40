/**
 * Every distinct token of the paragraphs once, with a number of its own: two tokens have the same number exactly when
 * they are the same string, so that everything after compares numbers and still compares strings.
 */

import { FEW, Uint32List } from '../lists/uint32-list.ts';
import { ROOM, SpelledWords } from '../numbers/spelled-words.ts';
import { hashOfUnits } from './token-hash.ts';

/** What is kept of a token, by its number: hash, start among all characters, length, and the first ten characters in five pairs. */
const RECORD = 8;
const HASH = 0;
const START = 1;
const LENGTH = 2;
const PAIRS = 3;
/** Characters a record holds itself: for most tokens one look into memory settles everything. */
const INLINE = ROOM;

/** Words of another lexicon that are looked up at once. */
const AT_ONCE = 256;

/** Tokens as they travel between threads: number t has the units from ends[t − 1] to ends[t]. */
export interface PackedLexicon {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;
  readonly han: Uint8Array;
}

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

  /** Puts the numbers of words into the `tokens` of their text, whose `hashes` are given, and forgets the words. */
  numberAll(words: SpelledWords, tokens: Uint32Array, hashes: Int32Array): void {
    const { count, pairs, starts, lengths, places, found, heads } = words;
    const slots = this.#slots;
    const records = this.#records;
    const mask = slots.length - 1;
    for (let word = 0; word < count; word += 1)
      found[word] = slots[(hashes[places[word] as number] as number) & mask] as number;
    for (let word = 0; word < count; word += 1)
      heads[word] = records[(found[word] as number) * RECORD + HASH] as number;
    for (let word = 0; word < count; word += 1) {
      const record = (found[word] as number) * RECORD;
      const place = places[word] as number;
      const hash = hashes[place] as number;
      const length = lengths[word] as number;
      const from = starts[word] as number;
      if (
        heads[word] === hash &&
        records[record + LENGTH] === length &&
        records[record + PAIRS] === pairs[from] &&
        records[record + PAIRS + 1] === pairs[from + 1] &&
        records[record + PAIRS + 2] === pairs[from + 2] &&
        records[record + PAIRS + 3] === pairs[from + 3] &&
        records[record + PAIRS + 4] === pairs[from + 4] &&
        (length <= INLINE ||
          this.#endsAlike(records[record + START] as number, words.units, from * 2, length))
      )
        tokens[place] = found[word] as number;
      else tokens[place] = this.numberOf(words.units, from * 2, length, hash);
    }
    words.clear();
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

  /** The numbers of another lexicon's tokens in this one, met or not: by their numbers there. */
  numbersOf({ units, ends, hashes, han }: PackedLexicon): Uint32Array {
    const numbers = new Uint32Array(ends.length);
    const words = new SpelledWords(AT_ONCE * 2);
    for (let token = 1; token < ends.length; token += 1) {
      const start = ends[token - 1] as number;
      const length = (ends[token] as number) - start;
      if (length > ROOM) numbers[token] = this.numberOf(units, start, length, hashes[token] as number);
      else words.add(units, start, length, token);
      if (words.count === AT_ONCE) this.numberAll(words, numbers, hashes);
    }
    this.numberAll(words, numbers, hashes);
    for (let token = 1; token < ends.length; token += 1)
      if (han[token] === 1) this.han[numbers[token] as number] = 1;
    return numbers;
  }

  /** What another lexicon needs to take these tokens over. */
  pack(): PackedLexicon {
    return {
      units: this.units.slice(),
      ends: this.ends.values.slice(0, this.size),
      hashes: Int32Array.from(this.hashes.values.subarray(0, this.size)),
      han: this.han.slice(0, this.size),
    };
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
