/**
 * Reads the JSON of one paragraph from its bytes, in one pass and without making strings: an object whose values are strings
 * or null. What is written otherwise, or is no JSON, is left to JSON.parse.
 */
import type { ByteScanner } from './byte-scanner.ts';

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

export class ParagraphJson {
  /** Where strings start and end; both are 0 where there is none. */
  idStart = 0;
  idEnd = 0;
  groupStart = 0;
  groupEnd = 0;
  textStart = 0;
  textEnd = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Where the string that was passed over last starts and ends; both are 0 when it was null. */
  #start = 0;
  #end = 0;

  /**
   * Reads the line at `from`: where its strings are is in the fields, its text is read by `scanner`. Returns where the line feed
   * is; −1 when the line must be read otherwise. The bytes must end in a control character.
   */
  read(bytes: Uint8Array, from: number, scanner: ByteScanner): number {
    this.idStart = this.idEnd = 0;
    this.groupStart = this.groupEnd = 0;
    this.textStart = this.textEnd = 0;
    this.#bytes = bytes;
    this.#at = from;
    if (!this.#takes(OPEN)) return -1;
    for (;;) {
      const key = this.#key();
      if (key === NO_KEY || !this.#takes(COLON)) return -1;
      if (key === TEXT) {
        if (!this.#text(scanner)) return -1;
      } else if (!this.#stringOrNull()) return -1;
      else if (key === ID) {
        this.idStart = this.#start;
        this.idEnd = this.#end;
      } else if (key === GROUP) {
        this.groupStart = this.#start;
        this.groupEnd = this.#end;
      }
      if (this.#takes(COMMA)) continue;
      if (!this.#takes(CLOSE)) return -1;
      this.#pass();
      return bytes[this.#at] === LINE_FEED ? this.#at : -1;
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

  #stringOrNull(): boolean {
    if (this.#string()) return true;
    this.#pass();
    for (let i = 0; i < NULL.length; i += 1) if (this.#bytes[this.#at + i] !== NULL[i]) return false;
    this.#at += NULL.length;
    this.#start = 0;
    this.#end = 0;
    return true;
  }

  /** Which of the keys is here. */
  #key(): number {
    if (!this.#string()) return NO_KEY;
    const bytes = this.#bytes;
    const from = this.#start;
    const length = this.#end - from;
    for (let key = 0; key < keys.length; key += 1) {
      const name = keys[key] as Uint8Array;
      if (name.length !== length) continue;
      let same = 0;
      while (same < length && bytes[from + same] === name[same]) same += 1;
      if (same === length) return key;
    }
    return OTHER;
  }

  /** Passes over a string without escapes, whose place is held; false when there is none here. */
  #string(): boolean {
    if (!this.#takes(QUOTE)) return false;
    const bytes = this.#bytes;
    let at = this.#at;
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[++at] as number)
      if (byte === BACKSLASH || !(byte >= SPACE)) return false;
    this.#start = this.#at;
    this.#end = at;
    this.#at = at + 1;
    return true;
  }

  #text(scanner: ByteScanner): boolean {
    if (!this.#takes(QUOTE)) return false;
    this.textStart = this.#at;
    this.textEnd = scanner.scan(this.#bytes, this.#at);
    this.#at = this.textEnd + 1;
    return this.textEnd >= 0;
  }
}
