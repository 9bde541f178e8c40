/** Lines that a program broke at a fixed width are put together again; lines that a writer ended stay apart. */

import type { Line } from './lines.ts';

/** No mail client or wire terminal wraps wider, and no paragraph of a one-line-a-paragraph text is so narrow throughout. */
const widest = 130;
const narrowest = 40;
/** Widths of wrapped Chinese, in characters. */
const narrowestHan = 18;
/** A line this much of the width, with the next word counted in, could not have taken that word. */
const filled = 0.8;

const sentenceEnd = /[.!?…。！？:：»"”’)）』」]$/u;
const han = /\p{Script=Han}/u;

/**
 * The width the text was wrapped at, or null when it was not. Wrapped text fills its lines: with the first word of the next
 * line every line but a paragraph's last would be too long; and most of its lines end in the middle of a sentence.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last || lines.length < 5 || (last.end - first.start) / lines.length > widest) return null;
  let width = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    if (line && lines[index + 1]?.gap === 0) width = Math.max(width, line.end - line.start);
  }
  const isHan = han.test(text.slice(first.start, first.start + 400));
  if (width > widest || width < (isHan ? narrowestHan : narrowest)) return null;
  let pairs = 0;
  let full = 0;
  let open = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || next.gap > 0 || next.indent > line.indent + 1) continue;
    pairs += 1;
    if (line.end - line.start + firstWord(text, next) > width * filled) full += 1;
    if (!sentenceEnd.test(text.slice(line.end - 1, line.end))) open += 1;
  }
  return pairs >= 4 && full >= pairs * 0.75 && open >= pairs * 0.6 ? width : null;
}

/** Length of a line's first word with the space before it; a Han character is a word. */
function firstWord(text: string, line: Line): number {
  const start = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (han.test(start[0] ?? '')) return 1;
  const space = start.indexOf(' ');
  return 1 + (space < 0 ? start.length : space);
}

/** Wrapped lines joined into the lines their writer meant. An empty line, an indent and a line left short each end one. */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const joined: Line[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const open = joined.at(-1);
    const continues =
      open &&
      before &&
      line.gap === 0 &&
      line.indent <= before.indent + 1 &&
      before.end - before.start + firstWord(text, line) > width * filled;
    if (open && continues) joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
    before = line;
  }
  return joined;
}
