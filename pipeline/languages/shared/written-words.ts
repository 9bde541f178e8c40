/** What a grammar says of a word as it is written, kept for the words that news repeats: found again by its characters, no string made. */
import { remembered } from '../../lib/remembered.ts';

const SLOTS = 1 << 15;
/** For each slot the length of its word and its UTF-16 units, half a cache line; longer words are kept by themselves. */
const WIDTH = 16;

export class WrittenWords<T> {
  readonly #make: (written: string) => T;
  /** A slot keeps the last word that fell to it. */
  readonly #slots: (T | undefined)[] = Array.from({ length: SLOTS });
  readonly #units = new Uint16Array(SLOTS * WIDTH);
  readonly #long = new Map<string, T>();

  /** What `make` gives must depend on the word alone and must not be changed. */
  constructor(make: (written: string) => T) {
    this.#make = make;
  }

  /** What is said of the word from `start` up to `end` of a text. */
  of(text: string, start: number, end: number): T {
    const length = end - start;
    if (length >= WIDTH) return this.#ofLong(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const kept = slot * WIDTH;
    const own = this.#units;
    let same = own[kept] === length;
    for (let i = 0; same && i < length; i += 1) same = own[kept + 1 + i] === text.charCodeAt(start + i);
    const known = this.#slots[slot];
    if (same && known !== undefined) return known;
    own[kept] = length;
    for (let i = 0; i < length; i += 1) own[kept + 1 + i] = text.charCodeAt(start + i);
    const fresh = this.#make(stringOf(own, kept + 1, kept + 1 + length));
    this.#slots[slot] = fresh;
    return fresh;
  }

  #ofLong(piece: string): T {
    const known = this.#long.get(piece);
    if (known !== undefined) return known;
    const units = Uint16Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at));
    const word = stringOf(units, 0, units.length);
    return remembered(this.#long, word, () => this.#make(word));
  }

  /** What is said of the word from `start` up to `end`, in the units of a text. */
  at(units: Uint16Array, start: number, end: number): T {
    const length = end - start;
    if (length >= WIDTH) return this.#make(stringOf(units, start, end));
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const kept = slot * WIDTH;
    const own = this.#units;
    let same = own[kept] === length;
    for (let i = 0; same && i < length; i += 1) same = own[kept + 1 + i] === units[start + i];
    const known = this.#slots[slot];
    if (same && known !== undefined) return known;
    const fresh = this.#make(stringOf(units, start, end));
    this.#slots[slot] = fresh;
    own[kept] = length;
    own.set(units.subarray(start, end), kept + 1);
    return fresh;
  }
}

/** A string of its own: a piece of the text would keep the whole text in memory. */
function stringOf(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end));
}
