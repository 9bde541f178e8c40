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

/** Start and step of a token's hash (FNV-1a over UTF-16 units). */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_STEP = 0x01000193;

/** A slot of the table is four numbers side by side, so that one look into memory finds all: */
const SLOT = 4;
const HASH = 0;
const TOKEN = 1;
const START = 2;
const LENGTH = 3;

export class Lexicon {
  /** A hash of each token's characters, the same in every run and for any order of the paragraphs. */
  readonly hashes = new Uint32List(1 << 12);
  /** 1 where the token is a Han character. */
  han = new Uint8Array(1 << 12);
  /** Number of a Han character's token, by UTF-16 unit; 0 when it has none yet. */
  readonly ofHan = new Uint32Array(0x10000);
  /** Where each token's characters end; they start where those of the token before end. */
  readonly #ends = new Uint32List(1 << 12);
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

  /** The number of the token made of the first `length` units; `running` is their unfinished hash. */
  numberOf(units: Uint16Array, length: number, running: number): number {
    const hash = finish(running);
    const slot = this.#slotOf(units, length, hash);
    const token = this.#slots[slot + TOKEN] as number;
    return token === 0 ? this.#add(units, length, hash, slot) : token;
  }

  /** The number of a token that was met, given in its comparison form; 0 when it was not. */
  find(text: string): number {
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    let running = HASH_START;
    for (const unit of units) running = Math.imul(running ^ unit, HASH_STEP);
    return this.#slots[this.#slotOf(units, units.length, finish(running)) + TOKEN] as number;
  }

  /** The characters of a token, folded. */
  textOf(token: number): string {
    const start = this.#ends.at(token - 1);
    let text = '';
    for (let i = start; i < this.#ends.at(token); i += 1)
      text += String.fromCharCode(this.#units[i] as number);
    return text;
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

  /** Where the token of these units is, or would be put. */
  #slotOf(units: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots;
    const known = this.#units;
    const mask = this.#mask;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = place * SLOT;
      if (slots[slot + TOKEN] === 0) return slot;
      if (slots[slot + HASH] !== hash || slots[slot + LENGTH] !== length) continue;
      const start = slots[slot + START] as number;
      let same = 0;
      while (same < length && known[start + same] === units[same]) same += 1;
      if (same === length) return slot;
    }
  }

  #add(units: Uint16Array, length: number, hash: number, slot: number): number {
    const token = this.size;
    const start = this.#ends.at(token - 1);
    if (start + length > this.#units.length) {
      const grown = new Uint16Array((start + length) * 2);
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let i = 0; i < length; i += 1) this.#units[start + i] = units[i] as number;
    this.#ends.push(start + length);
    this.hashes.push(hash);
    this.#slots[slot + HASH] = hash;
    this.#slots[slot + TOKEN] = token;
    this.#slots[slot + START] = start;
    this.#slots[slot + LENGTH] = length;
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
