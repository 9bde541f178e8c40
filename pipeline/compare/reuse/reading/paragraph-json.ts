/**
 * Reads the JSON of one paragraph from its bytes, in one pass and without making the text a string: an object whose values
 * are strings or null. What is written otherwise, or is no JSON, is left to JSON.parse.
 */
import type { ByteScanner } from './byte-scanner.ts';
import { fourHexDigits, LETTER_U, standsFor } from './json-escapes.ts';
import type { TokenReader } from './token-reader.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const COLON = 0x3a;
const COMMA = 0x2c;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const NULL = Buffer.from('null');

/** Keys that are looked at, by number. */
const ID = 0;
const TEXT = 1;
const GROUP = 2;
const keys = ['id', 'text', 'group'].map((key) => Buffer.from(key));
const OTHER = keys.length;
const NO_KEY = -1;

const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
const BEYOND_SURROGATES = 0xe000;

export class ParagraphJson {
  id = '';
  group: string | null = null;
  /** Was there a text? */
  hasText = false;
  /** Where the text starts and ends, and whether it may hold an escape. */
  #textStart = 0;
  #textEnd = 0;
  #escaped = false;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;

  /**
   * Reads the line at `from`: what it says of the paragraph is in the fields, its tokens are held by `reader`. Returns where the
   * line feed is; −1 when the line must be read otherwise. The bytes must end in a control character, and the reader must
   * have room for as many units.
   */
  read(bytes: Buffer, from: number, reader: TokenReader, scanner: ByteScanner): number {
    this.id = '';
    this.group = null;
    this.hasText = false;
    this.#bytes = bytes;
    this.#at = from;
    if (!this.#takes(OPEN)) return -1;
    for (;;) {
      const key = this.#key();
      if (key === NO_KEY || !this.#takes(COLON)) return -1;
      if (key === TEXT) {
        if (!this.#text(reader, scanner)) return -1;
      } else if (key === OTHER) {
        if (this.#string() < 0 && !this.#takesNull()) return -1;
      } else {
        const value = this.#shortString();
        if (value === null && !this.#takesNull()) return -1;
        if (key === ID) this.id = value ?? '';
        else if (key === GROUP) this.group = value;
      }
      if (this.#takes(COMMA)) continue;
      if (!this.#takes(CLOSE)) return -1;
      this.#pass();
      return bytes[this.#at] === LINE_FEED ? this.#at : -1;
    }
  }

  /** The text that was read last. */
  text(): string {
    const bytes = this.#bytes;
    if (!this.#escaped) return bytes.toString('utf8', this.#textStart, this.#textEnd);
    return JSON.parse(bytes.toString('utf8', this.#textStart - 1, this.#textEnd + 1)) as string;
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
    this.#pass();
    for (let i = 0; i < NULL.length; i += 1) if (this.#bytes[this.#at + i] !== NULL[i]) return false;
    this.#at += NULL.length;
    return true;
  }

  /** Which of the keys is here. */
  #key(): number {
    const end = this.#string();
    if (end < 0) return NO_KEY;
    const bytes = this.#bytes;
    for (let key = 0; key < keys.length; key += 1) {
      const name = keys[key] as Uint8Array;
      const start = end - name.length;
      if (bytes[start - 1] !== QUOTE) continue;
      let same = 0;
      while (same < name.length && bytes[start + same] === name[same]) same += 1;
      if (same === name.length) return key;
    }
    return OTHER;
  }

  /** Passes over a string without escapes; returns where its closing quote is, −1 when there is none here. */
  #string(): number {
    if (!this.#takes(QUOTE)) return -1;
    const bytes = this.#bytes;
    let at = this.#at;
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[++at] as number)
      if (byte === BACKSLASH || !(byte >= SPACE)) return -1;
    this.#at = at + 1;
    return at;
  }

  /** A string without escapes; null when there is none here. */
  #shortString(): string | null {
    this.#pass();
    const from = this.#at + 1;
    const end = this.#string();
    if (end < 0) return null;
    const bytes = this.#bytes;
    let all = 0;
    for (let at = from; at < end; at += 1) all |= bytes[at] as number;
    return all < 0x80 ? bytes.toString('latin1', from, end) : bytes.toString('utf8', from, end);
  }

  /** Reads the text: at one go where that can be done, else as units. */
  #text(reader: TokenReader, scanner: ByteScanner): boolean {
    if (!this.#takes(QUOTE)) return false;
    this.hasText = true;
    this.#textStart = this.#at;
    this.#textEnd = scanner.scan(this.#bytes, this.#at);
    this.#escaped = scanner.escaped;
    if (this.#textEnd < 0) {
      const size = this.#units(reader.units);
      if (size < 0) return false;
      reader.readUnits(size);
      this.#textEnd = this.#at - 1;
      this.#escaped = true;
    }
    this.#at = this.#textEnd + 1;
    return true;
  }

  /** Puts a string's UTF-16 units into `units`; returns how many, −1 when there is no well-formed string here. */
  #units(units: Uint16Array): number {
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
        if (letter === LETTER_U) {
          const unit = fourHexDigits(bytes, at);
          if (unit < 0) return -1;
          units[count++] = unit;
          at += 4;
        } else {
          const char = standsFor[letter] ?? 0;
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
