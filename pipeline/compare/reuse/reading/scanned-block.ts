/**
 * A block of lines, and what could be read from their bytes without knowing any other block: words as they are spelled, and where ids
 * and groups stand. It lies in memory that threads may share: one scans, another gives the words their numbers.
 */
import { ROOM, type SpelledWords } from '../numbers/spelled-words.ts';

/** What is told of a line, or of several in a row that are to be read otherwise. */
export const LINE_FIELDS = 15;
/** The number of the first line. */
export const NUMBER = 0;
/** Where the bytes of lines that are to be read otherwise start and end; the end is −1 for a paragraph. */
export const GIVEN_START = 1;
export const GIVEN_END = 2;
/** Where the strings of a paragraph start and end; both are 0 where there is none. */
export const ID_START = 3;
export const ID_END = 4;
export const GROUP_START = 5;
export const GROUP_END = 6;
export const TEXT_START = 7;
export const TEXT_END = 8;
/** The code points of the text; their complement when the text holds an escape. */
export const LENGTH = 9;
/** Where its content starts, its tokens end and its marks end, a hash of them, and the first of its words. */
export const CONTENT_START = 10;
export const TOKENS_END = 11;
export const CONTENT_END = 12;
export const DIGEST = 13;
export const FIRST_WORD = 14;

/** In place of a token that is one of the words; they stand in the order of the content. */
export const SPELLED = 0;

/** Fields of the block: how many bytes, lines and words it holds, and where the characters of the words end. */
const SIZE = 0;
const LINES = 1;
const WORDS = 2;
const UNITS = 3;
/** Who may use it (see block-circle). */
export const STATE = 4;
const FIELDS = 5;

/** The least bytes of a line that is told of, beside those that are read otherwise: {"id":"","text":""}. */
const SHORTEST_LINE = 19;
/** Of three bytes (a?!) at most two are words. */
const UNITS_PER_BYTE = Math.ceil((ROOM * 2) / 3);

/** Flat arrays that threads may share; what is not written to costs nothing. */
export interface BlockMemory {
  readonly fields: Int32Array;
  readonly bytes: Uint8Array;
  readonly lines: Int32Array;
  readonly content: Uint32Array;
  readonly words: SpelledWords;
}

/** Memory for this many bytes. */
export function blockMemory(bytes: number): BlockMemory {
  const numbers = (length: number) => new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT);
  const units = numbers(Math.ceil((bytes * UNITS_PER_BYTE) / 2) + ROOM);
  return {
    fields: new Int32Array(numbers(FIELDS)),
    bytes: new Uint8Array(new SharedArrayBuffer(bytes)),
    lines: new Int32Array(numbers((Math.ceil(bytes / SHORTEST_LINE) * 2 + 2) * LINE_FIELDS)),
    content: new Uint32Array(numbers(bytes * 2 + 2)),
    words: {
      units: new Uint16Array(units),
      pairs: new Int32Array(units),
      starts: new Uint32Array(numbers(bytes)),
      lengths: new Uint32Array(numbers(bytes)),
      hashes: new Int32Array(numbers(bytes)),
    },
  };
}

export class ScannedBlock {
  readonly memory: BlockMemory;
  readonly bytes: Buffer;

  constructor(memory: BlockMemory) {
    this.memory = memory;
    const { buffer, byteOffset, byteLength } = memory.bytes;
    this.bytes = Buffer.from(buffer, byteOffset, byteLength);
  }

  /** How many bytes it has room for. */
  get room(): number {
    return this.bytes.length;
  }

  get size(): number {
    return this.memory.fields[SIZE] as number;
  }

  get lineCount(): number {
    return this.memory.fields[LINES] as number;
  }

  get wordCount(): number {
    return this.memory.fields[WORDS] as number;
  }

  /** Takes whole lines, instead of what it held. */
  hold(lines: Uint8Array): void {
    const { fields, words } = this.memory;
    words.units.fill(0, 0, fields[UNITS]);
    this.bytes.set(lines);
    fields[SIZE] = lines.length;
    this.tell(0, 0, 0);
  }

  /** Says how many lines and words were found, and where the characters of the words end. */
  tell(lines: number, words: number, units: number): void {
    const { fields } = this.memory;
    fields[LINES] = lines;
    fields[WORDS] = words;
    fields[UNITS] = units;
  }
}
