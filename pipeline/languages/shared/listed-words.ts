/** Words of a list told in running text by their characters, in either case: most words of a text are in no list, and no string is made of them. */

/** Slots for each word: most words of a text meet an empty one. */
const ROOM = 4;

/** The small letter of each unit, filled as units are met; 0 before. */
const small = new Uint16Array(0x10000);

function smallOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  // A capital whose small letter is two characters is a letter of no list.
  const code = lower.length === 1 ? lower.charCodeAt(0) : unit;
  small[unit] = code;
  return code;
}

export class ListedWords<T> {
  readonly #longest: number;
  /** The number of a word plus one, at the slot its letters give or the first free one behind; 0 where none is. */
  readonly #slots: Uint16Array;
  readonly #words: readonly string[];
  readonly #entries: readonly T[];

  /** Words in small letters. */
  constructor(list: ReadonlyMap<string, T>) {
    this.#words = [...list.keys()];
    this.#entries = [...list.values()];
    this.#longest = Math.max(0, ...this.#words.map(({ length }) => length));
    let size = 1;
    while (size < this.#words.length * ROOM) size *= 2;
    this.#slots = new Uint16Array(size);
    this.#words.forEach((word, number) => {
      let hash = word.length;
      for (let at = 0; at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at));
      let slot = hash & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number + 1;
    });
  }

  /** What the list says of the word from `start` up to `end`, in the units of a text. */
  at(units: Uint16Array, start: number, end: number): T | undefined {
    const length = end - start;
    if (length > this.#longest) return undefined;
    let hash = length;
    for (let at = start; at < end; at += 1) {
      const unit = units[at] as number;
      hash = mixed(hash, (small[unit] as number) || smallOf(unit));
    }
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = slots[slot] as number;
      if (number === 0) return undefined;
      if (this.#is(number - 1, units, start, length)) return this.#entries[number - 1];
    }
  }

  #is(number: number, units: Uint16Array, start: number, length: number): boolean {
    const word = this.#words[number] as string;
    if (word.length !== length) return false;
    for (let i = 0; i < length; i += 1)
      if (word.charCodeAt(i) !== small[units[start + i] as number]) return false;
    return true;
  }
}

/** Next to one another, the hashes of words that differ in one letter would crowd the same slots. */
function mixed(hash: number, unit: number): number {
  const sum = Math.imul(hash ^ unit, 0x9e3779b1);
  return sum ^ (sum >>> 15);
}
