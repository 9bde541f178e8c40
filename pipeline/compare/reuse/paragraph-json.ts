/**
 * Reads the JSON of one paragraph from its bytes, in one pass and without making the text a string: an object whose values
 * are strings or null. What is written otherwise, or is no JSON, is left to JSON.parse.
 */
import type { TokenReader } from './token-reader.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;
const COMMA = 0x2c;
const SPACE = 0x20;
const NULL = [0x6e, 0x75, 0x6c, 0x6c];

/** By the letter after a backslash: the character it stands for; 0 where it stands for none. */
const escaped = new Uint16Array(0x80);
for (const pair of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'])
  escaped[pair.charCodeAt(0)] = pair.charCodeAt(1);

const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
const BEYOND_SURROGATES = 0xe000;

export class ParagraphJson {
  id = '';
  group: string | null = null;
  /** How many units of the text the reader holds; −1 when there was no text. */
  textLength = -1;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;

  /** False when the bytes in [from, to) must be read otherwise. The byte at `to` must be a control character. */
  read(bytes: Buffer, from: number, to: number, reader: TokenReader): boolean {
    this.id = '';
    this.group = null;
    this.textLength = -1;
    this.#bytes = bytes;
    this.#at = from;
    reader.makeRoom(to - from);
    if (!this.#takes(OPEN)) return false;
    for (;;) {
      const key = this.#shortString();
      if (key === null || !this.#takes(COLON)) return false;
      if (key === 'text') {
        this.textLength = this.#text(reader.units);
        if (this.textLength < 0) return false;
      } else {
        const value = this.#shortString();
        if (value === null && !this.#takesNull()) return false;
        if (key === 'id') this.id = value ?? '';
        else if (key === 'group') this.group = value;
      }
      if (this.#takes(COMMA)) continue;
      if (!this.#takes(CLOSE)) return false;
      this.#pass();
      return this.#at === to;
    }
  }

  /** Passes over white space. */
  #pass(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    while (bytes[at] === SPACE || bytes[at] === 0x09 || bytes[at] === 0x0d) at += 1;
    this.#at = at;
  }

  #takes(byte: number): boolean {
    if (this.#bytes[this.#at] !== byte) this.#pass();
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #takesNull(): boolean {
    if (!NULL.every((byte, i) => this.#bytes[this.#at + i] === byte)) return false;
    this.#at += NULL.length;
    return true;
  }

  /** A string without escapes; null when there is none here. */
  #shortString(): string | null {
    if (!this.#takes(QUOTE)) return null;
    const bytes = this.#bytes;
    const from = this.#at;
    let at = from;
    let all = 0;
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[++at] as number) {
      if (byte === BACKSLASH || !(byte >= SPACE)) return null;
      all |= byte;
    }
    this.#at = at + 1;
    return all < 0x80 ? bytes.toString('latin1', from, at) : bytes.toString('utf8', from, at);
  }

  /** Puts a string's UTF-16 units into `units`; returns how many, −1 when there is no well-formed string here. */
  #text(units: Uint16Array): number {
    if (!this.#takes(QUOTE)) return -1;
    const bytes = this.#bytes;
    let at = this.#at;
    let count = 0;
    for (;;) {
      const byte = bytes[at++] as number;
      if (byte < 0x80) {
        if (byte === QUOTE) break;
        if (byte < SPACE) return -1;
        if (byte !== BACKSLASH) {
          units[count++] = byte;
          continue;
        }
        const letter = bytes[at++] as number;
        if (letter === 0x75) {
          const unit = fourHexDigits(bytes, at);
          if (unit < 0) return -1;
          units[count++] = unit;
          at += 4;
        } else {
          const char = escaped[letter] ?? 0;
          if (char === 0) return -1;
          units[count++] = char;
        }
        continue;
      }
      const second = (bytes[at++] as number) ^ 0x80;
      if (!(second < 0x40) || byte < 0xc2) return -1;
      if (byte < 0xe0) {
        units[count++] = ((byte & 0x1f) << 6) | second;
        continue;
      }
      const third = (bytes[at++] as number) ^ 0x80;
      if (!(third < 0x40)) return -1;
      if (byte < 0xf0) {
        const unit = ((byte & 0x0f) << 12) | (second << 6) | third;
        if (unit < 0x800 || (unit >= HIGH_SURROGATES && unit < BEYOND_SURROGATES)) return -1;
        units[count++] = unit;
        continue;
      }
      const fourth = (bytes[at++] as number) ^ 0x80;
      const beyond = (((byte & 0x07) << 18) | (second << 12) | (third << 6) | fourth) - 0x10000;
      if (!(fourth < 0x40) || byte > 0xf4 || beyond < 0 || beyond > 0xfffff) return -1;
      units[count++] = HIGH_SURROGATES + (beyond >> 10);
      units[count++] = LOW_SURROGATES + (beyond & 0x3ff);
    }
    this.#at = at;
    return count;
  }
}

/** The number four hexadecimal digits stand for, −1 when they are none. */
function fourHexDigits(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i += 1) {
    const byte = bytes[i] as number;
    const digit =
      byte >= 0x30 && byte <= 0x39
        ? byte - 0x30
        : (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
          ? (byte | 0x20) - 0x57
          : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
