/** From a place in clean text to half-open code points of the raw text, and from those to characters, lines and columns. */

import type { Paragraph, Span } from '../contract.ts';

const surrogate = /[\ud800-\udfff]/;

/** Code points between two checkpoints of a text that has characters beyond the Basic Multilingual Plane. */
const stride = 256;

/** Whether every UTF-16 unit of the text is a code point of its own. */
export function isBmpOnly(text: string): boolean {
  return !surrogate.test(text);
}

/** Number of UTF-16 units of the code point that starts at `index`; a lone surrogate counts as one. */
export function unitsAt(text: string, index: number): 1 | 2 {
  const high = text.charCodeAt(index);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Code points in `text` between two UTF-16 offsets. */
export function countCodePoints(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let index = start; index < end; index += unitsAt(text, index)) count += 1;
  return count;
}

/**
 * UTF-16 span of a paragraph's clean text → code points of the raw text. Constant time: an alignment of null promises that
 * unit and code point are one for one (a hand-made paragraph that breaks the promise is counted through).
 */
export function rawSpan(paragraph: Paragraph, span: Span): Span {
  const { alignment, text } = paragraph;
  if (alignment) {
    const size = paragraph.end - paragraph.start;
    const start = alignment.starts[span.start] ?? size;
    const end = span.end > span.start ? (alignment.ends[span.end - 1] ?? size) : start;
    return { start: paragraph.start + start, end: paragraph.start + end };
  }
  if (paragraph.end - paragraph.start === text.length) {
    return { start: paragraph.start + span.start, end: paragraph.start + span.end };
  }
  const start = paragraph.start + countCodePoints(text, 0, span.start);
  return { start, end: start + countCodePoints(text, span.start, span.end) };
}

let latest: RawText | null = null;

/** The characters between two code point offsets. The text asked about last is kept indexed: its next slices cost no scan. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (latest?.text !== text) latest = new RawText(text);
  return latest.slice(start, end);
}

/** A line and a column, both from 1, the column in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text that is asked about by code point offset, often: offsets and lines are indexed once, on first use. */
export class RawText {
  readonly text: string;
  /** UTF-16 offset of every `stride`-th code point; null when units and code points are the same. */
  readonly #checkpoints: Uint32Array | null;
  #lineStarts: Uint32Array | null = null;
  /** Length in code points. */
  readonly length: number;

  constructor(text: string) {
    this.text = text;
    if (isBmpOnly(text)) {
      this.#checkpoints = null;
      this.length = text.length;
      return;
    }
    const checkpoints = new Uint32Array(Math.floor(text.length / stride) + 1);
    let count = 0;
    for (let index = 0; index < text.length; index += unitsAt(text, index)) {
      if (count % stride === 0) checkpoints[count / stride] = index;
      count += 1;
    }
    this.#checkpoints = checkpoints.subarray(0, Math.max(1, Math.ceil(count / stride)));
    this.length = count;
  }

  /** UTF-16 offset of a code point offset; offsets beyond the end give the end. */
  unitOffset(codePoint: number): number {
    const offset = Math.max(0, codePoint);
    if (offset >= this.length) return this.text.length;
    if (this.#checkpoints === null) return offset;
    let index = this.#checkpoints[Math.floor(offset / stride)] ?? 0;
    for (let left = offset % stride; left > 0; left -= 1) index += unitsAt(this.text, index);
    return index;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unitOffset(start), this.unitOffset(end));
  }

  /** Where a code point offset stands, as an editor counts: lines end with LF, CRLF or a lone CR. */
  position(codePoint: number): Position {
    this.#lineStarts ??= lineStarts(this.text);
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= codePoint) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: codePoint - (starts[low] ?? 0) + 1 };
  }
}

/** Code point offset of the start of every line. */
function lineStarts(text: string): Uint32Array {
  const starts = [0];
  let codePoint = 0;
  for (let index = 0; index < text.length; ) {
    const unit = text.charCodeAt(index);
    index += unitsAt(text, index);
    codePoint += 1;
    if (unit === 10 || (unit === 13 && text.charCodeAt(index) !== 10)) starts.push(codePoint);
  }
  return Uint32Array.from(starts);
}
