/** Tells in one walk through a text where the characters and phrases of many lists may begin, so that each reader looks at its own places alone. */

import { PairNumbers } from './pair-numbers.ts';
import { eachUnit } from './unit-table.ts';

/** One bit for each list, so many fit a number. */
const MOST = 32;

/** Two UTF-16 units as one number; what stands behind the end of a text counts as 0. */
export function openingOf(text: string, index: number): number {
  const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
  return (text.charCodeAt(index) << 16) | next;
}

/** A list, or several in one: the bits of each. */
export type Lists = number;

export class Openings {
  readonly #units = new Uint32Array(0x10000);
  /** The first two units of all phrases, and by their number the lists that hold such phrases. */
  readonly #pairs = new PairNumbers();
  readonly #listsOfPair: Lists[] = [0];
  #made = 0;
  /** The lists that hold phrases of two units and more. */
  #phrases: Lists = 0;
  #text = '';
  #bits = new Uint32Array(1 << 10);
  /** By place the number of the pair that stands there, 0 where no phrase begins. */
  #numbers = new Uint16Array(1 << 10);
  /** Whatever begins anywhere in the text walked through last. */
  #any: Lists = 0;

  /** A list of characters, as its bit; those beyond the basic plane are left out. */
  characters(...some: readonly Iterable<string>[]): Lists {
    const list = this.#newList();
    for (const characters of some)
      for (const character of characters)
        if (character.length === 1) this.#add(character.charCodeAt(0), list);
    return list;
  }

  /** A list of the characters that a table holds. */
  table(units: Uint8Array): Lists {
    const list = this.#newList();
    eachUnit(units, (unit) => this.#add(unit, list));
    return list;
  }

  /** A list of phrases; none is empty. */
  phrases(phrases: Iterable<string>): Lists {
    const all = [...phrases];
    const single = all.filter((phrase) => phrase.length === 1);
    const list = this.#newList();
    this.#phrases |= list;
    for (const phrase of all) {
      if (phrase.length === 1) continue;
      this.#add(phrase.charCodeAt(0), list);
      const pair = this.#pairs.add(openingOf(phrase, 0));
      this.#listsOfPair[pair] = (this.#listsOfPair[pair] ?? 0) | list;
    }
    return single.length === 0 ? list : list | this.characters(single);
  }

  /** The number of the two units that a phrase of some list begins with, from 1 on. */
  numberOf(phrase: string): number {
    return this.#pairs.get(openingOf(phrase, 0));
  }

  /** Whether the character at `index` is in one of the lists of characters, or opens a phrase of one; there is none beyond the ends of a text. */
  has(lists: Lists, text: string, index: number): boolean {
    return index >= 0 && index < text.length && ((this.#units[text.charCodeAt(index)] ?? 0) & lists) !== 0;
  }

  /** Which lists have something that may begin at `index`: a no is sure. */
  at(text: string, index: number): Lists {
    if (index < 0 || index >= text.length) return 0;
    if (text === this.#text) return this.#bits[index] ?? 0;
    const lists = this.#units[text.charCodeAt(index)] ?? 0;
    if ((lists & this.#phrases) === 0) return lists;
    return lists & ((this.#listsOfPair[this.#pairs.get(openingOf(text, index))] ?? 0) | ~this.#phrases);
  }

  /** The number of the two units at `index` if a phrase of one of the lists may begin there, else 0. */
  pairAt(lists: Lists, text: string, index: number): number {
    if (index < 0 || index >= text.length) return 0;
    if (text === this.#text)
      return ((this.#bits[index] ?? 0) & lists) === 0 ? 0 : (this.#numbers[index] ?? 0);
    if (((this.#units[text.charCodeAt(index)] ?? 0) & lists) === 0) return 0;
    return this.#pairs.get(openingOf(text, index));
  }

  /** The first place from `from` on where something of the lists may begin; the text's length when there is none. */
  next(text: string, lists: Lists, from: number): number {
    if (text !== this.#text) this.#walk(text);
    const { length } = text;
    if ((this.#any & lists) === 0) return length;
    const bits = this.#bits;
    let at = from;
    while (at < length && ((bits[at] ?? 0) & lists) === 0) at += 1;
    return at;
  }

  /** Whether something of the lists may begin anywhere in the text: a no is sure. */
  holds(text: string, lists: Lists): boolean {
    if (text !== this.#text) this.#walk(text);
    return (this.#any & lists) !== 0;
  }

  #walk(text: string): void {
    const { length } = text;
    if (this.#bits.length < length) {
      this.#bits = new Uint32Array(length * 2);
      this.#numbers = new Uint16Array(length * 2);
    }
    const [bits, numbers, units, pairs, phrases] = [
      this.#bits,
      this.#numbers,
      this.#units,
      this.#pairs,
      this.#phrases,
    ];
    const listsOfPair = this.#listsOfPair;
    let any = 0;
    let unit = length === 0 ? 0 : text.charCodeAt(0);
    for (let at = 0; at < length; at += 1) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      let lists = units[unit] ?? 0;
      let pair = 0;
      if ((lists & phrases) !== 0) {
        pair = pairs.get((unit << 16) | next);
        lists &= (listsOfPair[pair] ?? 0) | ~phrases;
      }
      bits[at] = lists;
      numbers[at] = pair;
      any |= lists;
      unit = next;
    }
    this.#any = any;
    this.#text = text;
  }

  #newList(): Lists {
    if (this.#made === MOST) throw new RangeError('too many lists');
    this.#made += 1;
    this.#text = '';
    return 1 << (this.#made - 1);
  }

  #add(unit: number, list: Lists): void {
    this.#units[unit] = (this.#units[unit] ?? 0) | list;
  }
}
