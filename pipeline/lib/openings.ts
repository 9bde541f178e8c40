/** Tells in one walk through a text where the characters and phrases of many lists may begin, so that each reader looks at its own places alone. */

/** One bit for each list, so many fit a number. */
const MOST = 32;
const PAIRS = 1 << 16;

/** Two UTF-16 units as one number; what stands behind the end of a text counts as 0. */
export function openingOf(text: string, index: number): number {
  const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
  return (text.charCodeAt(index) << 16) | next;
}

function slotOf(opening: number): number {
  return (Math.imul(opening >>> 16, 31) + opening) & (PAIRS - 1);
}

/** A list, or several in one: the bits of each. */
export type Lists = number;

export class Openings {
  readonly #units = new Uint32Array(0x10000);
  /** By two units, several pairs sharing one place. */
  readonly #pairs = new Uint32Array(PAIRS);
  #made = 0;
  /** The lists that hold phrases of two units and more. */
  #phrases: Lists = 0;
  #text = '';
  #bits = new Uint32Array(1 << 10);
  /** Whatever begins anywhere in the text walked through last. */
  #any: Lists = 0;

  /** A list of characters, as its bit; those beyond the basic plane are left out. */
  characters(...some: readonly Iterable<string>[]): Lists {
    const list = this.#newList();
    for (const characters of some)
      for (const character of characters)
        if (character.length === 1) this.#add(this.#units, character.charCodeAt(0), list);
    return list;
  }

  /** A list of the characters that a table holds. */
  table(units: Uint8Array): Lists {
    const list = this.#newList();
    for (const [unit, held] of units.entries()) if (held === 1) this.#add(this.#units, unit, list);
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
      this.#add(this.#units, phrase.charCodeAt(0), list);
      this.#add(this.#pairs, slotOf(openingOf(phrase, 0)), list);
    }
    return single.length === 0 ? list : list | this.characters(single);
  }

  /** Whether the character at `index` is in one of the lists of characters, or opens a phrase of one; there is none beyond the ends of a text. */
  has(lists: Lists, text: string, index: number): boolean {
    return index >= 0 && index < text.length && ((this.#units[text.charCodeAt(index)] ?? 0) & lists) !== 0;
  }

  /** Which lists have something that may begin at `index`: a no is sure. */
  at(text: string, index: number): Lists {
    if (index < 0 || index >= text.length) return 0;
    const lists = this.#units[text.charCodeAt(index)] ?? 0;
    if ((lists & this.#phrases) === 0) return lists;
    return lists & ((this.#pairs[slotOf(openingOf(text, index))] ?? 0) | ~this.#phrases);
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

  #walk(text: string): void {
    const { length } = text;
    if (this.#bits.length < length) this.#bits = new Uint32Array(length * 2);
    const [bits, units, pairs, phrases] = [this.#bits, this.#units, this.#pairs, this.#phrases];
    let any = 0;
    let unit = length === 0 ? 0 : text.charCodeAt(0);
    for (let at = 0; at < length; at += 1) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      let lists = units[unit] ?? 0;
      if ((lists & phrases) !== 0) lists &= (pairs[slotOf((unit << 16) | next)] ?? 0) | ~phrases;
      bits[at] = lists;
      any |= lists;
      unit = next;
    }
    this.#any = any;
    this.#text = text;
  }

  #newList(): Lists {
    if (this.#made === MOST) throw new RangeError('too many lists');
    this.#made += 1;
    return 1 << (this.#made - 1);
  }

  #add(table: Uint32Array, place: number, list: Lists): void {
    table[place] = (table[place] ?? 0) | list;
  }
}
