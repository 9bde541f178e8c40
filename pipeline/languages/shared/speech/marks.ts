/** Finds what stands between paired quotation marks in one paragraph: outermost pairs only, apostrophes and inch marks left alone. */

import { type UnitTable, unionOf, unitsLike, unitTable } from '../../../lib/unit-table.ts';

/** Text between a pair of marks. `openAt` is the opening mark, `closeEnd` lies after the closing one. */
export interface MarkedText {
  readonly openAt: number;
  readonly start: number;
  readonly end: number;
  readonly closeEnd: number;
  /** The opening mark as it stands; for a paragraph that only carries on, the mark that is still open. */
  readonly mark: string;
}

export interface MarkScan {
  readonly pairs: readonly MarkedText[];
  /** An outermost mark that nothing closes; the pairs found after it are listed as if it were not there. */
  readonly unclosed: { readonly at: number; readonly start: number; readonly mark: string } | null;
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  readonly start: number;
}

const marks =
  /''(?!')|["“”„‟«»‘’‚‛'「」『』《》〈〉＂〝〞〟]|``|,,(?=\p{Lu})|(?<=\s),,(?=\p{L}[^,"“”«»]{0,80}["“”])|<<|>>/gu;

/** Which marks may close an opening one; damaged text mixes them. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['”', '”'],
  ['‟', '”"'],
  ['„', '“”"'],
  ['"', '"”'],
  ['«', '»'],
  ['‘', "’'"],
  ['‛', "’'"],
  ['‚', '‘’'],
  ["'", "'’"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['〝', '〞'],
]);

const aliases: ReadonlyMap<string, string> = new Map([
  ['＂', '"'],
  ['``', '"'],
  ["''", '"'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
  ['〟', '〞'],
]);

const letterOrDigit = unitsLike(/[\p{L}\p{N}]/u);
const han = unitsLike(/\p{Script=Han}/u);
const spaces = unitsLike(/\s/u);
const opensAfter = unionOf(spaces, unitTable('([{«“„"‘\'「『/—–-'));
const closesBefore = unionOf(spaces, unitTable('.,!?;:…)]}»”"’\'」』/—–。，！？；：、-'));
const opensNothing = unionOf(spaces, unitTable(',.!?;:)'));
/** Marks of Chinese behind which a straight one opens without a space. */
const hanMarks = unitTable('，。：；！？（');
const closesNothing = unionOf(spaces, unitTable('('));

/** Whether the table holds a character of the text; there is none beyond its ends. */
function isOf(table: UnitTable, character: string): boolean {
  return table[character.charCodeAt(0)] === 1;
}

function isLetter(character: string): boolean {
  return isOf(letterOrDigit, character) && !isOf(han, character);
}

function looksOpening(before: string, after: string): boolean {
  return (before === '' || isOf(opensAfter, before)) && after !== '' && !isOf(opensNothing, after);
}

function looksClosing(before: string, after: string): boolean {
  return before !== '' && !isOf(closesNothing, before) && (after === '' || isOf(closesBefore, after));
}

/** Words in single marks are sought no farther than this many characters. */
const longestSingle = 1500;

/** Where a single mark opened at `at` closes: never between letters, rarely after a plural possessive. */
function singleClose(text: string, at: number): number {
  let possessive = -1;
  const limit = Math.min(text.length, at + longestSingle);
  for (let i = at + 1; i < limit; i++) {
    const character = text.charAt(i);
    if (character !== "'" && character !== '’') continue;
    const before = text.charAt(i - 1);
    const after = text.charAt(i + 1);
    if (isLetter(after) || before === ' ') continue;
    if (before === 's' && /^ \p{Ll}/u.test(text.slice(i + 1, i + 3))) {
      possessive = possessive < 0 ? i : possessive;
      continue;
    }
    return i;
  }
  return possessive;
}

/** Straight marks tell by their neighbours whether they open or close; a digit before a mark with no pair is inches. */
function straightOpens(text: string, at: number, end: number, isOpen: boolean): 'open' | 'close' | 'neither' {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const opening = looksOpening(before, after);
  const closing = looksClosing(before, after);
  const next = text.indexOf('"', end);
  const nextCloses = next >= 0 && !looksOpening(text.charAt(next - 1), text.charAt(next + 1));
  if (!isOpen) {
    if (opening) return 'open';
    if (/\d/u.test(before) || closing) return 'neither';
    return 'open';
  }
  if (/\d/u.test(before) && /^"[ -]?\p{Ll}/u.test(text.slice(at, at + 3)) && nextCloses) {
    return text.indexOf('"', next + 1) < 0 || looksOpening(text.charAt(next + 1), '') ? 'neither' : 'close';
  }
  if (opening && !closing) {
    const afterNext = next < 0 ? -1 : text.indexOf('"', next + 1);
    const fits =
      afterNext >= 0 && nextCloses && looksClosing(text.charAt(afterNext - 1), text.charAt(afterNext + 1));
    return fits && !looksOpening(text.charAt(afterNext - 1), text.charAt(afterNext + 1)) ? 'open' : 'close';
  }
  return 'close';
}

/** «…” in damaged text: the guillemet that is open is never closed by its own kind. */
function isMisclosed(text: string, at: number, stack: readonly OpenMark[]): boolean {
  const isClosing = looksClosing(text.charAt(at - 1), text.charAt(at + 1));
  return isClosing && stack.at(-1)?.mark === '«' && !text.includes('»', at);
}

/** The kind of act of the mark at `at`. Guillemets and brackets only ever do one thing. */
function actOf(
  text: string,
  at: number,
  end: number,
  mark: string,
  stack: readonly OpenMark[],
): 'open' | 'close' | 'neither' {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const isOpen = stack.some((open) => closers.get(open.mark)?.includes(mark));
  switch (mark) {
    case '"':
      return straightOpens(text, at, end, isOpen);
    case '“':
      if (stack.at(-1)?.mark === '„') return 'close';
      return isOpen && looksClosing(before, after) && !looksOpening(before, after) ? 'close' : 'open';
    case '”':
      if (isOpen || isMisclosed(text, at, stack)) return 'close';
      return looksOpening(before, after) && !isOf(han, before) ? 'open' : 'neither';
    case '‘':
      if (stack.at(-1)?.mark === '‚') return 'close';
      return isLetter(before)
        ? 'neither'
        : isOf(han, after) || singleClose(text, at) >= 0
          ? 'open'
          : 'neither';
    case "'":
    case '’': {
      if (
        isOpen &&
        !isLetter(after) &&
        !(before === 's' && singleClose(text, at) > 0 && / \p{Ll}/u.test(text.slice(at + 1, at + 3)))
      ) {
        return 'close';
      }
      const opens =
        mark === "'" &&
        !isOpen &&
        (looksOpening(before, after) || (isOf(han, after) && isOf(hanMarks, before))) &&
        !/^\d0s/u.test(text.slice(at + 1, at + 4));
      return opens && singleClose(text, at) > at + 1 ? 'open' : 'neither';
    }
    case '»':
    case '」':
    case '』':
    case '》':
    case '〉':
    case '〞':
      return 'close';
    default:
      return 'open';
  }
}

/** "Мы рады», — сказал он; «We are glad,” he said: in damaged text a mark closes one of another kind where none of its own is open. */
function closesOther(open: OpenMark | undefined, mark: string): boolean {
  if (mark === '”') return open?.mark === '«';
  return mark === '»' && open !== undefined && /^["“„]$/u.test(open.mark);
}

/** Quotations within quotations go no deeper; marks beyond are damage. */
const deepest = 8;

/** `carried`: the mark a former paragraph left open. `collapse`: one » may close two «, as in «ООО «Лютик». */
function scanFrom(text: string, from: number, carried: string | null, collapse: boolean): MarkScan {
  const pairs: MarkedText[] = [];
  const stack: OpenMark[] = carried === null ? [] : [{ mark: carried, at: 0, start: 0 }];
  marks.lastIndex = from;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const at = match.index;
    const after = at + match[0].length;
    const mark = aliases.get(match[0]) ?? match[0];
    const act = actOf(text, at, after, mark, stack);
    if (act === 'open' && stack.length < deepest) stack.push({ mark, at, start: after });
    if (act !== 'close') continue;
    let depth = stack.length - 1;
    while (depth >= 0 && !closers.get(stack[depth]?.mark ?? '')?.includes(mark)) depth -= 1;
    if (depth < 0 && closesOther(stack.at(-1), mark)) depth = stack.length - 1;
    const closesAll =
      collapse && mark === '»' && /^[,.!?…]?(?:\s*$|\s*-{0,2}[—–-]\s)/u.test(text.slice(after, after + 6));
    if (closesAll && depth > 0) depth = 0;
    const open = stack[depth];
    if (open === undefined) continue;
    stack.length = depth;
    if (depth === 0)
      pairs.push({ openAt: open.at, start: open.start, end: at, closeEnd: after, mark: open.mark });
  }
  return { pairs, unclosed: stack[0] ?? null };
}

/** One scan; when « stays open, a second one in which one » may close them all. */
function scanOnce(text: string, from: number, carried: string | null): MarkScan {
  const scan = scanFrom(text, from, carried, false);
  if (scan.unclosed?.mark !== '«' || carried !== null) return scan;
  const second = scanFrom(text, from, carried, true);
  return second.unclosed === null ? second : scan;
}

const anyMark = /["“”„«»‘’'「『＂`<〝]|,,/u;
/** So often a scan starts again behind a mark that nothing closes; what lies behind more of them is left alone. */
const mostRestarts = 8;

/**
 * The outermost pairs of a paragraph. `carried` is the opening mark a former paragraph left open, or null.
 * Titles in 《》 are walked over: they never hold speech, but hide the marks inside them.
 */
export function scanMarks(text: string, carried: string | null = null): MarkScan {
  if (carried === null && !anyMark.test(text)) return { pairs: [], unclosed: null };
  const first = scanOnce(text, 0, carried);
  const pairs = [...first.pairs];
  let open = first.unclosed;
  for (let i = 0; i < mostRestarts && open !== null && open.start > 0; i++) {
    const next = scanOnce(text, open.start, null);
    pairs.push(...next.pairs);
    open = next.unclosed;
  }
  return { pairs: pairs.filter((pair) => !/[《〈]/u.test(pair.mark)), unclosed: first.unclosed };
}
