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

/** Start and step of FNV-1a, over UTF-16 units: the hash of a token's characters before it is finished. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_STEP = 0x01000193;

/** The hash of characters, as it is asked for by `numberOf`. */
export function hashOfUnits(units: Uint16Array, start: number, length: number): number {
  let running = HASH_START;
  for (let i = start; i < start + length; i += 1)
    running = Math.imul(running ^ (units[i] as number), HASH_STEP);
  return finish(running);
}

/** A slot of the table: hash, number, start among all characters, length, and the first eight characters in four pairs. */
const SLOT = 8;
const HASH = 0;
const TOKEN = 1;
const START = 2;
const LENGTH = 3;
/** Characters a slot holds itself: for most tokens one look into memory settles everything. */
const INLINE = 8;
/** A slot, and where its own characters begin, counted in characters. */
const SLOT_UNITS = SLOT * 2;
const INLINE_AT = 4 * 2;

/** Tokens as they travel between threads: number t has the units from ends[t − 1] to ends[t]. */
export interface PackedLexicon {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
  readonly han: Uint8Array;
}

export class Lexicon {
  /** A hash of each token's characters, the same in every run and for any order of the paragraphs. */
  readonly hashes = new Uint32List(1 << 12);
  /** 1 where the token is a Han character. */
  han = new Uint8Array(1 << 12);
  /** Where each token's characters end; they start where those of the token before end. */
  readonly #ends = new Uint32List(1 << 12);
  #units = new Uint16Array(1 << 15);
  #slots = new Uint32Array(SLOT << 13);
  /** The same memory as `slots`, as characters. */
  #inline = new Uint16Array(this.#slots.buffer);
  #mask = (1 << 13) - 1;

  constructor() {
    // Number 0 is no token: it fills the places of shingles that have fewer.
    this.hashes.push(0);
    this.#ends.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The number of the token made of these characters, whose hash is given too. */
  numberOf(units: Uint16Array, start: number, length: number, hash: number): number {
    const slots = this.#slots;
    const inline = this.#inline;
    const mask = this.#mask;
    const own = Math.min(length, INLINE);
    next: for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      const token = slots[slot + TOKEN] as number;
      if (token === 0) return this.#add(units, start, length, hash, slot);
      if (slots[slot + HASH] !== hash || slots[slot + LENGTH] !== length) continue;
      const from = place * SLOT_UNITS + INLINE_AT;
      for (let i = 0; i < own; i += 1) if (inline[from + i] !== units[start + i]) continue next;
      if (length <= INLINE || this.#endsAlike(slots[slot + START] as number, units, start, length))
        return token;
    }
  }

  /** The number of a token that was met, given in its comparison form; 0 when it was not. */
  find(text: string): number {
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    const hash = hashOfUnits(units, 0, units.length);
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const slot = place * SLOT;
      const token = this.#slots[slot + TOKEN] as number;
      if (token === 0) return 0;
      if (this.#slots[slot + HASH] === hash && this.textOf(token) === text) return token;
    }
  }

  /** The numbers of another lexicon's tokens in this one, met or not: by their numbers there. */
  numbersOf(other: PackedLexicon): Uint32Array {
    const { units, ends, hashes } = other;
    const numbers = new Uint32Array(ends.length);
    for (let token = 1; token < ends.length; token += 1) {
      const start = ends[token - 1] as number;
      const number = this.numberOf(units, start, (ends[token] as number) - start, hashes[token] as number);
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
      hashes: this.hashes.values.slice(0, this.size),
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

  #endsAlike(known: number, units: Uint16Array, start: number, length: number): boolean {
    for (let i = INLINE; i < length; i += 1) if (this.#units[known + i] !== units[start + i]) return false;
    return true;
  }

  #add(units: Uint16Array, from: number, length: number, hash: number, slot: number): number {
    const token = this.size;
    const start = this.#ends.at(token - 1);
    if (start + length > this.#units.length) {
      const grown = new Uint16Array((start + length) * 2);
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let i = 0; i < length; i += 1) this.#units[start + i] = units[from + i] as number;
    this.#ends.push(start + length);
    const slots = this.#slots;
    this.hashes.push(hash);
    slots[slot + HASH] = hash;
    slots[slot + TOKEN] = token;
    slots[slot + START] = start;
    slots[slot + LENGTH] = length;
    for (let i = 0; i < INLINE && i < length; i += 1)
      this.#inline[slot * 2 + INLINE_AT + i] = units[from + i] as number;
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
      for (let i = 0; i < SLOT; i += 1) this.#slots[place * SLOT + i] = old[from + i] as number;
    }
    this.#inline = new Uint16Array(this.#slots.buffer);
  }
}
