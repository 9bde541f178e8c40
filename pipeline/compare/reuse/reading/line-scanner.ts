/** Scans blocks of lines, one after another: tells of every paragraph where its parts are, and which lines must be read otherwise. */
import { ByteScanner } from './byte-scanner.ts';
import { LINE_FEED } from './lines.ts';
import { ParagraphJson } from './paragraph-json.ts';
import {
  CONTENT_END,
  CONTENT_START,
  DIGEST,
  FIRST_WORD,
  GIVEN_END,
  GIVEN_START,
  GROUP_END,
  GROUP_START,
  ID_END,
  ID_START,
  LENGTH,
  LINE_FIELDS,
  NUMBER,
  type ScannedBlock,
  TEXT_END,
  TEXT_START,
  TOKENS_END,
} from './scanned-block.ts';

export class LineScanner {
  readonly #json = new ParagraphJson();
  readonly #scanner = new ByteScanner();
  /** Lines so far. */
  lineCount: number;

  constructor(linesBefore = 0) {
    this.lineCount = linesBefore;
  }

  scan(block: ScannedBlock): void {
    const { bytes, size, memory } = block;
    const json = this.#json;
    const scanner = this.#scanner;
    scanner.begin(memory);
    let count = 0;
    let isGiven = false;
    for (let from = 0; from < size; ) {
      let to = json.read(bytes, from, scanner);
      this.lineCount += 1;
      if (to >= 0) {
        this.#tell(memory.lines, count * LINE_FIELDS);
        count += 1;
        isGiven = false;
      } else {
        to = bytes.indexOf(LINE_FEED, from);
        // Several such lines in a row are told of together.
        if (isGiven) memory.lines[(count - 1) * LINE_FIELDS + GIVEN_END] = to;
        else {
          this.#tellGiven(memory.lines, count * LINE_FIELDS, from, to);
          count += 1;
        }
        isGiven = true;
      }
      from = to + 1;
    }
    block.tell(count, scanner.firstWord, scanner.unitsEnd);
  }

  /** Tells of the paragraph that was read last. */
  #tell(lines: Int32Array, at: number): void {
    const json = this.#json;
    const scanner = this.#scanner;
    lines[at + NUMBER] = this.lineCount;
    lines[at + GIVEN_END] = -1;
    lines[at + ID_START] = json.idStart;
    lines[at + ID_END] = json.idEnd;
    lines[at + GROUP_START] = json.groupStart;
    lines[at + GROUP_END] = json.groupEnd;
    lines[at + TEXT_START] = json.textStart;
    lines[at + TEXT_END] = json.textEnd;
    if (json.textStart === 0) return;
    lines[at + LENGTH] = scanner.escaped ? ~scanner.length : scanner.length;
    lines[at + CONTENT_START] = scanner.contentStart;
    lines[at + TOKENS_END] = scanner.tokensEnd;
    lines[at + CONTENT_END] = scanner.contentEnd;
    lines[at + DIGEST] = scanner.digest;
    lines[at + FIRST_WORD] = scanner.firstWord;
    scanner.keep();
  }

  #tellGiven(lines: Int32Array, at: number, from: number, to: number): void {
    lines[at + NUMBER] = this.lineCount;
    lines[at + GIVEN_START] = from;
    lines[at + GIVEN_END] = to;
  }
}
