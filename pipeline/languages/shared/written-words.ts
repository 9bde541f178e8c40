/** What a grammar says of a word as it is written, kept for the words that news repeats: found again by the number of the word. */
import { remembered } from '../../lib/remembered.ts';
import { MOST_WORDS, NO_NUMBER, numberIn, numberOf, numbersSince, wordNumbered } from './word-numbers.ts';

export class WrittenWords<T> {
  readonly #make: (written: string) => T;
  /** By the number of the word. */
  readonly #said: (T | undefined)[] = Array.from({ length: MOST_WORDS });
  #since = numbersSince();
  /** Of words without a number. */
  readonly #others = new Map<string, T>();

  /** What `make` gives must depend on the word alone and must not be changed. */
  constructor(make: (written: string) => T) {
    this.#make = make;
  }

  /** What is said of the word with that number. */
  numbered(number: number): T {
    if (this.#since !== numbersSince()) {
      this.#said.fill(undefined);
      this.#since = numbersSince();
    }
    const known = this.#said[number];
    if (known !== undefined) return known;
    const fresh = this.#make(wordNumbered(number));
    this.#said[number] = fresh;
    return fresh;
  }

  /** What is said of the word from `start` up to `end`, in the units of a text. */
  at(units: Uint16Array, start: number, end: number): T {
    const number = numberOf(units, start, end);
    return number === NO_NUMBER
      ? this.#other(String.fromCharCode(...units.subarray(start, end)))
      : this.numbered(number);
  }

  /** What is said of the word from `start` up to `end` of a text. */
  of(text: string, start: number, end: number): T {
    const number = numberIn(text, start, end);
    return number === NO_NUMBER ? this.#other(text.slice(start, end)) : this.numbered(number);
  }

  #other(piece: string): T {
    const known = this.#others.get(piece);
    if (known !== undefined) return known;
    // A string of its own: a piece of the text would keep the whole text in memory.
    const word = String.fromCharCode(
      ...Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at)),
    );
    return remembered(this.#others, word, () => this.#make(word));
  }
}

/** One byte about each numbered word, for grammars that ask nothing else of most words. */
export class WrittenBytes {
  readonly #make: (number: number) => number;
  /** By the number of the word; 0: not asked yet. */
  readonly #said = new Uint8Array(MOST_WORDS);
  #since = numbersSince();

  /** What `make` gives of the word with that number is from 1 to 255 and depends on the word alone. */
  constructor(make: (number: number) => number) {
    this.#make = make;
  }

  numbered(number: number): number {
    if (this.#since !== numbersSince()) {
      this.#said.fill(0);
      this.#since = numbersSince();
    }
    const known = this.#said[number] ?? 0;
    if (known !== 0) return known;
    const fresh = this.#make(number);
    this.#said[number] = fresh;
    return fresh;
  }
}
