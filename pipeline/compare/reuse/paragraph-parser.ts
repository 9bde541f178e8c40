/**
 * Reads one paragraph from the bytes of a JSON line without making an object or a string of its text. It knows flat
 * objects with string and null values, as programs write them; of anything else it says so, and JSON.parse decides.
 */
import { decodeString, END_OF_STRING_MISSING } from './json-string.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** The bytes of `null`. */
const NULL = [0x6e, 0x75, 0x6c, 0x6c] as const;

const ID = 'id';
const TEXT = 'text';
const LANG = 'lang';
const GROUP = 'group';
const KEYS = [ID, TEXT, LANG, GROUP] as const;
type Key = (typeof KEYS)[number];

export class ParagraphParser {
  id = '';
  group: string | null = null;
  /** The text as UTF-16 units, the first `length` of them. */
  units = new Uint16Array(1 << 12);
  length = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #to = 0;

  /** False when the line is not of the kind this parser knows; then nothing it holds means anything. */
  parse(bytes: Buffer, from: number, to: number): boolean {
    if (to - from > this.units.length) this.units = new Uint16Array((to - from) * 2);
    this.#bytes = bytes;
    this.#at = from;
    this.#to = to;
    this.id = '';
    this.group = null;
    this.length = -1;
    if (!this.#take(OPEN)) return false;
    do {
      const key = this.#key();
      if (key === null || !this.#take(COLON) || !this.#value(key)) return false;
    } while (this.#take(COMMA));
    if (!this.#take(CLOSE)) return false;
    this.#skipSpace();
    return this.#at === to && this.id !== '' && this.length >= 0;
  }

  #value(key: Key | ''): boolean {
    this.#skipSpace();
    if (this.#bytes[this.#at] !== QUOTE) return key !== ID && key !== TEXT && this.#null(key);
    if (key === TEXT) {
      const decoded = decodeString(this.#bytes, this.#at + 1, this.#to, this.units);
      if (decoded.end === END_OF_STRING_MISSING) return false;
      this.length = decoded.length;
      this.#at = decoded.end;
      return true;
    }
    const value = this.#plain();
    if (value === null) return false;
    if (key === ID) this.id = value;
    if (key === GROUP) this.group = value;
    return true;
  }

  /** The key, empty for one that means nothing here; null when it is none of the plain kind. */
  #key(): Key | '' | null {
    this.#skipSpace();
    const start = this.#at + 1;
    const end = this.#bytes[this.#at] === QUOTE ? this.#endOfPlain(start) : -1;
    if (end < 0) return null;
    this.#at = end + 1;
    next: for (const key of KEYS) {
      if (key.length !== end - start) continue;
      for (let i = 0; i < key.length; i += 1) if (this.#bytes[start + i] !== key.charCodeAt(i)) continue next;
      return key;
    }
    return '';
  }

  /** A string of ASCII without escapes. */
  #plain(): string | null {
    const start = this.#at + 1;
    const end = this.#endOfPlain(start);
    if (end < 0) return null;
    this.#at = end + 1;
    return this.#bytes.toString('latin1', start, end);
  }

  #endOfPlain(start: number): number {
    for (let i = start; i < this.#to; i += 1) {
      const byte = this.#bytes[i] as number;
      if (byte === QUOTE) return i;
      if (byte === BACKSLASH || byte < 0x20 || byte > 0x7e) return -1;
    }
    return -1;
  }

  #null(key: Key | ''): boolean {
    for (const byte of NULL) if (this.#bytes[this.#at++] !== byte) return false;
    if (key === GROUP) this.group = null;
    return true;
  }

  #take(byte: number): boolean {
    this.#skipSpace();
    if (this.#at >= this.#to || this.#bytes[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    for (; this.#at < this.#to; this.#at += 1) {
      const byte = this.#bytes[this.#at];
      if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return;
    }
  }
}
