/** Lines that a program broke at a fixed width are put together again; lines that a writer ended stay apart. */

import { unitsLike } from '../lib/unit-table.ts';
import { dropped, kindOf, space } from './character-kinds.ts';
import { clean } from './clean.ts';
import type { Line } from './lines.ts';

/** No mail client or wire terminal wraps wider, and no paragraph of a one-line-a-paragraph text is so narrow throughout. */
const widest = 130;
const narrowest = 40;
/** Of wrapped Chinese, in columns: a Han character takes two. */
const narrowestHan = 36;
const widestHan = 260;
/** One line in so many may be wider than the text was wrapped at: something was put in afterwards. */
const outliers = 10;
/** A line this much of the width, with the next word counted in, could not have taken that word. */
const filled = 0.8;

/** So much is enough for one that ends in the middle of a sentence. */
const halfFilled = 0.6;

/** Fewer lines right beneath others show no width. */
const fewestBeneath = 4;

const sentenceEnd = /[.!?…。！？:：»"”’)）』」]$/u;
const han = /\p{Script=Han}/u;
const wide = unitsLike(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u);
const comma = /[,，、;；]$/u;
const small = /\p{Ll}/u;
/** A row of a list is its writer's line, whatever stands above it: "3. Ice Sea", "• Ice Sea", 三、冰海. */
const listItem =
  /^(?:[-–—•·*▪►●■]\s|\(?\d{1,3}[.)）、:](?!\d)|№\s?\d|#\d|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|\p{L}\)\s)/u;

/** A line as it looks: lengths are columns of what is seen, and every kind of space is one. */
interface Seen {
  readonly line: Line;
  readonly length: number;
  /** Of the first word, with the space before it; a Han character is a word. */
  readonly firstWord: number;
  readonly begins: string;
  readonly ends: string;
  readonly isItem: boolean;
}

/** What is left over of a web page, entities and tags, takes no room where the text was wrapped. */
const leftovers = /[&<]/;

function see(text: string, line: Line): Seen {
  const own = text.slice(line.start, line.end);
  const printed = leftovers.test(own) ? clean(own).text : own;
  let length = 0;
  let firstWord = 0;
  let begins = '';
  for (let index = 0; index < printed.length; index += 1) {
    const kind = kindOf(printed.charCodeAt(index));
    if (kind === dropped) continue;
    length += wide[printed.charCodeAt(index)] === 1 ? 2 : 1;
    if (firstWord === 0 && kind === space) firstWord = length;
    if (begins.length < 8) begins += kind === space ? ' ' : printed.charAt(index);
  }
  const isHan = han.test(begins.charAt(0));
  return {
    line,
    length,
    firstWord: isHan ? 2 : firstWord === 0 ? length + 1 : firstWord,
    begins: begins.charAt(0),
    ends: printed.charAt(printed.length - 1),
    isItem: listItem.test(begins),
  };
}

/** Line `next` may go on with what line `before` says: right beneath it, no indent, no list's row, a word `before` had no room for. */
function mayContinue(before: Seen, next: Seen, width: number): boolean {
  return isBeneath(before, next) && before.length + next.firstWord > width * filled;
}

/** Where a text is known to be wrapped, a line left shorter goes on too when it ends in the middle of a sentence. */
function goesOn(before: Seen, next: Seen, width: number): boolean {
  if (!isBeneath(before, next) || sentenceEnd.test(before.ends)) return false;
  return comma.test(before.ends) || small.test(next.begins) || before.length > width * halfFilled;
}

function isBeneath(before: Seen, next: Seen): boolean {
  return next.line.gap === 0 && next.line.indent <= before.line.indent + 1 && !next.isItem;
}

/**
 * The width the text was wrapped at, or null when it was not. Wrapped text fills its lines: with the first word of the next
 * line every line but a paragraph's last would be too long; most of its lines end in the middle of a sentence, and where
 * letters have two cases many begin with a small one.
 */
function wrapWidth(lines: readonly Seen[], isHan: boolean): number | null {
  const beneath = lines.flatMap((next, index) => {
    const before = lines[index - 1];
    return before !== undefined && isBeneath(before, next) ? [{ before, next }] : [];
  });
  const widths = beneath.map(({ before }) => before.length).sort((one, other) => other - one);
  const width = widths[Math.floor(widths.length / outliers)] ?? 0;
  const [least, most] = isHan ? [narrowestHan, widestHan] : [narrowest, widest];
  if (beneath.length < fewestBeneath || width > most || width < least) return null;
  const share = (holds: (pair: { before: Seen; next: Seen }) => boolean): number =>
    beneath.filter(holds).length / beneath.length;
  return share(({ before, next }) => mayContinue(before, next, width)) >= 0.75 &&
    share(({ before }) => !sentenceEnd.test(before.ends)) >= 0.6 &&
    (isHan || share(({ next }) => small.test(next.begins)) >= 0.4)
    ? width
    : null;
}

/** Wrapped lines joined into the lines their writer meant. An empty line, an indent, a list's row and a line left short end one. */
export function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < 5 || (last.end - first.start) / lines.length > widest) return lines;
  if (lines.filter(({ gap }, index) => index > 0 && gap === 0).length < fewestBeneath) return lines;
  const seen = lines.map((line) => see(text, line));
  const width = wrapWidth(seen, han.test(text.slice(first.start, first.start + 400)));
  if (width === null) return lines;
  const joined: Line[] = [];
  let before: Seen | null = null;
  for (const next of seen) {
    const open = joined.at(-1);
    if (open && before && (mayContinue(before, next, width) || goesOn(before, next, width)))
      joined[joined.length - 1] = { ...open, end: next.line.end };
    else joined.push(next.line);
    before = next;
  }
  return joined;
}

const lastSigns = 24;
const hyphened = /(?<!\p{L}-|[\p{N}-])\p{L}\p{Ll}+-$/u;
const goesOnSmall = /^\p{Ll}{2,}(?![\p{L}-])/u;
const joinsWords = /^(?:и|или|да|либо|а|но|and|or|to|nor|but)(?!\p{L})/u;

/** A line that ends inside a word, «Контейнер-», goes on in the next one, «ный оператор», whatever its width. */
export function joinParted(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const begins = text.slice(line.start, line.start + lastSigns);
    const isParted =
      open !== undefined &&
      line.gap === 0 &&
      text.charCodeAt(open.end - 1) === 0x2d &&
      hyphened.test(text.slice(Math.max(open.start, open.end - lastSigns), open.end)) &&
      goesOnSmall.test(begins) &&
      !joinsWords.test(begins);
    if (isParted) joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
  }
  return joined;
}
