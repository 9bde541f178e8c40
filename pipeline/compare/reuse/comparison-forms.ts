/** The comparison form of a class as one string: what its group is named by, and what settles an order that must not depend on chance. */
import type { ClassTokens } from './join/class-tokens.ts';

/** Between tokens: a space. */
const SEPARATOR = 0x20;

export class ComparisonForms {
  readonly #tokens: ClassTokens;
  #units = new Uint16Array(0);
  /** The same memory, byte by byte. */
  #halves = Buffer.alloc(0);

  constructor(tokens: ClassTokens) {
    this.#tokens = tokens;
  }

  /**
   * The tokens, then the marks, each with the number of the token it stands before: UTF-16 units, low half first, each half a
   * character of its own.
   */
  of(cls: number): string {
    const { starts, tokenEnds, content } = this.#tokens;
    const start = starts[cls] as number;
    const tokenEnd = tokenEnds[cls] as number;
    const end = starts[cls + 1] as number;
    let room = (end - start) * 2;
    for (let i = start; i < tokenEnd; i += 1) room += this.#lengthOf(content[i] as number);
    for (let i = tokenEnd; i < end; i += 2) room += this.#lengthOf(content[i + 1] as number);
    if (room > this.#units.length) this.#makeRoom(room * 2);
    const units = this.#units;
    let at = 0;
    for (let i = start; i < tokenEnd; i += 1) {
      at = this.#copy(at, content[i] as number);
      units[at++] = SEPARATOR;
    }
    for (let i = tokenEnd; i < end; i += 2) {
      units[at++] = content[i] as number;
      units[at++] = (content[i] as number) >>> 16;
      at = this.#copy(at, content[i + 1] as number);
    }
    return this.#halves.toString('latin1', 0, at * Uint16Array.BYTES_PER_ELEMENT);
  }

  #lengthOf(token: number): number {
    const { ends } = this.#tokens;
    return (ends[token] as number) - (ends[token - 1] as number);
  }

  /** Writes the characters of a token; returns where they end. */
  #copy(at: number, token: number): number {
    const { ends, characters } = this.#tokens;
    const units = this.#units;
    const end = ends[token] as number;
    let to = at;
    for (let from = ends[token - 1] as number; from < end; from += 1)
      units[to++] = characters[from] as number;
    return to;
  }

  #makeRoom(units: number): void {
    this.#units = new Uint16Array(units);
    this.#halves = Buffer.from(this.#units.buffer);
  }
}
