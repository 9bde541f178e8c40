/** Raw text → the lines that hold something, with their place and the empty lines before them. */

import { dropped, kindOf, lineEnd, space } from './character-kinds.ts';

/** UTF-16 offsets of the raw text, white space and invisible characters at both ends left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Empty lines right before it. */
  readonly gap: number;
  /** White space before its first character. */
  readonly indent: number;
}

/**
 * No paragraph is longer than this (UTF-16 units): a longer line, which no news text has, is parted at a sentence or a space,
 * so that what reads paragraphs never meets one of many megabytes.
 */
const longestLine = 50_000;

/** A byte 85 behind the first half of a letter, "Ñ\u0085" for «х», is the other half of it, read in the wrong encoding, and no line's end. */
const breaks = /\r\n|[\n\r\u2028\u2029\v\f]|(?<![\u00c2-\u00f4])\u0085/g;

/** Lines end with LF, CRLF, CR, NEL, LS, PS, vertical tab or form feed. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = 0;
  const add = (end: number): void => {
    const first = skipBlank(text, start, end);
    if (first === end) gap += 1;
    else {
      part(text, start, first, trimEnd(text, first, end), gap, lines);
      gap = 0;
    }
  };
  breaks.lastIndex = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function part(text: string, lineStart: number, first: number, end: number, gap: number, lines: Line[]): void {
  let start = first;
  let before = gap;
  while (end - start > longestLine) {
    const cut = cutBefore(text, start, start + longestLine);
    lines.push({
      start,
      end: trimEnd(text, start, cut),
      gap: before,
      indent: start === first ? first - lineStart : 0,
    });
    start = skipBlank(text, cut, end);
    before = 0;
  }
  if (start < end) lines.push({ start, end, gap: before, indent: start === first ? first - lineStart : 0 });
}

/** The last good place to part a long line in the second half of its allowance: a sentence end, a space, or anywhere. */
function cutBefore(text: string, start: number, limit: number): number {
  const earliest = start + longestLine / 2;
  const allowance = text.slice(earliest, limit);
  const stop = Math.max(allowance.lastIndexOf('. ') + 2, allowance.lastIndexOf('。') + 1);
  if (stop > 1) return earliest + stop;
  const gap = allowance.lastIndexOf(' ') + 1;
  if (gap > 0) return earliest + gap;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function isBlank(code: number): boolean {
  const kind = kindOf(code);
  return kind === space || kind === dropped || kind === lineEnd;
}

function skipBlank(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

function trimEnd(text: string, start: number, end: number): number {
  let index = end;
  while (index > start && isBlank(text.charCodeAt(index - 1))) index -= 1;
  return index;
}
