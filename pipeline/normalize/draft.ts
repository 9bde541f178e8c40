/** A paragraph on its way: text and place are settled, its role is not. */

import type { Alignment, Role, Span } from '../contract.ts';
import { headerWords as english } from '../languages/en/header-words.ts';
import { headerWords as russian } from '../languages/ru/header-words.ts';
import type { HeaderWords } from '../languages/shared/header-words.ts';
import { headerWords as chinese } from '../languages/zh/header-words.ts';
import { unitsLike } from '../lib/unit-table.ts';

/** `start` and `end` are code points of the raw text. */
export interface Draft extends Span {
  readonly text: string;
  readonly alignment: Alignment | null;
  /** Empty lines before it; null when it is the rest of a line that was split. */
  readonly gap: number | null;
  readonly role: Role | null;
}

/** UTF-16 span of a draft's clean text as a draft of its own. */
function piece(draft: Draft, start: number, end: number, gap: number | null, role: Role | null): Draft {
  const text = draft.text.slice(start, end);
  const { alignment } = draft;
  if (!alignment) return { start: draft.start + start, end: draft.start + end, text, alignment, gap, role };
  const offset = alignment.starts[start] ?? 0;
  const rebase = (value: number): number => value - offset;
  return {
    start: draft.start + offset,
    end: draft.start + (alignment.ends[end - 1] ?? offset),
    text,
    alignment: {
      starts: alignment.starts.slice(start, end).map(rebase),
      ends: alignment.ends.slice(start, end).map(rebase),
    },
    gap,
    role,
  };
}

/** A draft in two at a UTF-16 offset of its clean text, spaces at the cut left out; null when one side would be empty. */
export function split(
  draft: Draft,
  at: number,
  roles: readonly [Role | null, Role | null],
): [Draft, Draft] | null {
  let end = at;
  while (end > 0 && draft.text[end - 1] === ' ') end -= 1;
  let start = at;
  while (draft.text[start] === ' ') start += 1;
  if (end === 0 || start >= draft.text.length) return null;
  return [piece(draft, 0, end, draft.gap, roles[0]), piece(draft, start, draft.text.length, null, roles[1])];
}

const han = unitsLike(/\p{Script=Han}/u);
const astralHan = /\p{Script=Han}/u;

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Units of a line whose letters are looked at. */
const headLength = 80;

/** Whose conventions a line follows is told by its letters: wrappers are often in another language than the article. */
export function wordsFor(text: string): HeaderWords {
  if (text !== lastLine) {
    lastWords = wordsTold(text);
    lastLine = text;
  }
  return lastWords;
}

/** A line is asked about many times on end. */
let lastLine = '';
let lastWords: HeaderWords = english;

function wordsTold(text: string): HeaderWords {
  const end = Math.min(text.length, headLength);
  let isCyrillic = false;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x400) continue;
    if (unit <= 0x4ff) isCyrillic = true;
    else if (han[unit] === 1 || (isSurrogate(unit) && astralHan.test(text.slice(0, end)))) return chinese;
  }
  return isCyrillic ? russian : english;
}

const HAN_WEIGHT = 2.5;

export function isHan(text: string): boolean {
  return wordsFor(text) === chinese;
}

/** Whether `weight` is at most so much; of most texts their length alone tells. */
export function weighsAtMost(text: string, most: number): boolean {
  const { length } = text;
  return length <= most && (length * HAN_WEIGHT <= most || !isHan(text));
}

/** Length by which lines are called short or long: a Han character says as much as two and a half letters. */
export function weight(text: string): number {
  return isHan(text) ? text.length * HAN_WEIGHT : text.length;
}

const stopped = /[.!?…。！？][\])}"'”’»」』）】]*$/u;
const open = /[,;:，；：、(（-]$/u;

export function endsSentence(text: string): boolean {
  return stopped.test(text.length > 12 ? text.slice(-12) : text);
}

/** Ends neither like a sentence nor in the middle of one: like a headline, a heading, a caption. */
export function endsBare(text: string): boolean {
  return !endsSentence(text) && !open.test(text.slice(-1));
}
