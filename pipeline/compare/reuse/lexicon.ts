/**
 * Every distinct token of the paragraphs once, with a number of its own: two tokens have the same number exactly when
 * they are the same string, so that everything after compares numbers and still compares strings.
 */
import { Uint32List } from './uint32-list.ts';

/** Spreads every bit of a hash over all others (the finalizer of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A slot of the table: hash, number, start among all characters, length, and the first eight characters in four pairs. */
const SLOT = 8;
const HASH = 0;
const TOKEN = 1;
const START = 2;
const LENGTH = 3;
const PAIRS = 4;
/** Characters a slot holds itself: for most tokens one look into memory settles everything. */
const INLINE = 8;

/** Tokens as they travel between threads: number t has the units from ends[t − 1] to ends[t]. */
export interface PackedLexicon {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  readonly han: Uint8Array;
}

export class Lexicon {
  /** The token that is asked for: written here, then `numberOf(its length)`. */
  word = new Uint16Array(256);
  /** A hash of each token's characters, the same in every run and for any order of the paragraphs. */
  readonly hashes = new Uint32List(1 << 12);
  /** 1 where the token is a Han character. */
  han = new Uint8Array(1 << 12);
  /** Where each token's characters end; they start where those of the token before end. */
  readonly #ends = new Uint32List(1 << 12);
  /** The same characters as `word`, two by two. */
  #pairs = new Uint32Array(this.word.buffer);
  #units = new Uint16Array(1 << 15);
  #slots = new Uint32Array(SLOT << 13);
  #mask = (1 << 13) - 1;

  constructor() {
    // Number 0 is no token: it fills the places of shingles that have fewer.
    this.hashes.push(0);
    this.#ends.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Makes room for a token of this many characters. */
  makeRoom(length: number): void {
    if (length + INLINE <= this.word.length) return;
    this.word = new Uint16Array(2 * (length + INLINE));
    this.#pairs = new Uint32Array(this.word.buffer);
  }

  /** The number of the token made of the first `length` characters of `word`. */
  numberOf(length: number): number {
    const slot = this.#slotOf(length);
    const token = this.#slots[slot + TOKEN] as number;
    return token === 0 ? this.#add(length, slot) : token;
  }

  /** The number of a token that was met, given in its comparison form; 0 when it was not. */
  find(text: string): number {
    this.makeRoom(text.length);
    for (let i = 0; i < text.length; i += 1) this.word[i] = text.charCodeAt(i);
    return this.#slots[this.#slotOf(text.length) + TOKEN] as number;
  }

  /** The numbers of another lexicon's tokens in this one, met or not: by their numbers there. */
  numbersOf(other: PackedLexicon): Uint32Array {
    const numbers = new Uint32Array(other.ends.length);
    for (let token = 1; token < other.ends.length; token += 1) {
      const start = other.ends[token - 1] as number;
      const length = (other.ends[token] as number) - start;
      this.makeRoom(length);
      for (let i = 0; i < length; i += 1) this.word[i] = other.units[start + i] as number;
      const number = this.numberOf(length);
      numbers[token] = number;
      if (other.han[token] === 1) this.han[number] = 1;
    }
    return numbers;
  }

  /** What another lexicon needs to take these tokens over. */
  pack(): PackedLexicon {
    return {
      units: this.#units.slice(0, this.#ends.at(this.size - 1)),
      ends: this.#ends.values.slice(0, this.size),
      han: this.han.slice(0, this.size),
    };
  }

  /** The characters of a token, folded. */
  textOf(token: number): string {
    const start = this.#ends.at(token - 1);
    let text = '';
    for (let i = start; i < this.#ends.at(token); i += 1)
      text += String.fromCharCode(this.#units[i] as number);
    return text;
  }

  /** UTF-16 units of a token. */
  lengthOf(token: number): number {
    return (this.#ends.values[token] as number) - (this.#ends.values[token - 1] as number);
  }

  /** Writes the characters of a token, folded, into `target`; returns where they end. */
  copyTo(target: Uint16Array, at: number, token: number): number {
    const start = this.#ends.values[token - 1] as number;
    const length = (this.#ends.values[token] as number) - start;
    for (let i = 0; i < length; i += 1) target[at + i] = this.#units[start + i] as number;
    return at + length;
  }

  /** Does a digit stand in this token, and nothing else? */
  digitsIn(token: number): 'none' | 'some' | 'all' {
    const start = this.#ends.at(token - 1);
    const end = this.#ends.at(token);
    let digits = 0;
    for (let i = start; i < end; i += 1) {
      const unit = this.#units[i] as number;
      if (unit >= 0x30 && unit <= 0x39) digits += 1;
    }
    return digits === 0 ? 'none' : digits === end - start ? 'all' : 'some';
  }

  /** Where the token in `word` is, or would be put. */
  #slotOf(length: number): number {
    const pairs = this.#pairs;
    for (let i = length; i < INLINE || (i & 1) === 1; i += 1) this.word[i] = 0;
    const p0 = pairs[0] as number;
    const p1 = pairs[1] as number;
    const p2 = pairs[2] as number;
    const p3 = pairs[3] as number;
    let h = Math.imul(p0 ^ length, 0x9e3779b1);
    h = Math.imul((h ^ (h >>> 15)) + p1, 0x85ebca6b);
    h = Math.imul((h ^ (h >>> 13)) + p2, 0xc2b2ae35);
    h = Math.imul((h ^ (h >>> 15)) + p3, 0x27d4eb2f);
    for (let i = PAIRS; i * 2 < length; i += 1)
      h = Math.imul((h ^ (h >>> 15)) + (pairs[i] as number), 0x9e3779b1);
    h ^= h >>> 15;
    h = Math.imul(h, 0x85ebca6b);
    const hash = (h ^ (h >>> 13)) >>> 0;
    const slots = this.#slots;
    const mask = this.#mask;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if (slots[slot + TOKEN] === 0) {
        slots[slot + HASH] = hash;
        return slot;
      }
      if (slots[slot + HASH] !== hash || slots[slot + LENGTH] !== length) continue;
      if (slots[slot + PAIRS] !== p0 || slots[slot + PAIRS + 1] !== p1) continue;
      if (slots[slot + PAIRS + 2] !== p2 || slots[slot + PAIRS + 3] !== p3) continue;
      if (length <= INLINE || this.#endsAlike(slots[slot + START] as number, length)) return slot;
    }
  }

  #endsAlike(start: number, length: number): boolean {
    for (let i = INLINE; i < length; i += 1) if (this.#units[start + i] !== this.word[i]) return false;
    return true;
  }

  #add(length: number, slot: number): number {
    const token = this.size;
    const start = this.#ends.at(token - 1);
    if (start + length > this.#units.length) {
      const grown = new Uint16Array((start + length) * 2);
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let i = 0; i < length; i += 1) this.#units[start + i] = this.word[i] as number;
    this.#ends.push(start + length);
    const slots = this.#slots;
    this.hashes.push(slots[slot + HASH] as number);
    slots[slot + TOKEN] = token;
    slots[slot + START] = start;
    slots[slot + LENGTH] = length;
    for (let i = 0; i < SLOT - PAIRS; i += 1) slots[slot + PAIRS + i] = this.#pairs[i] as number;
    if (token >= this.han.length) {
      const grown = new Uint8Array(token * 2);
      grown.set(this.han);
      this.han = grown;
    }
    if (token * 2 > this.#mask) this.#rehash();
    return token;
  }

  #rehash(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 4 + 3;
    this.#slots = new Uint32Array((this.#mask + 1) * SLOT);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + TOKEN] === 0) continue;
      let place = (old[from + HASH] as number) & this.#mask;
      while (this.#slots[place * SLOT + TOKEN] !== 0) place = (place + 1) & this.#mask;
      this.#slots.set(old.subarray(from, from + SLOT), place * SLOT);
    }
  }
}
