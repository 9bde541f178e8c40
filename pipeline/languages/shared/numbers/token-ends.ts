/** Where the tokens of the money and count grammars end: most are told by the kinds of their characters, the rest by a pattern. */
import { unitTable } from '../../../lib/unit-table.ts';
import { unitKinds } from '../unit-kinds.ts';

/**
 * In turn: dotted initialisms ("U.S.", "p.m."); words, with apostrophes inside; digit strings with their group and
 * decimal marks, space groups only in full threes; any other character.
 */
const token =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\d\p{L}])(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*|[^\s]/uy;

const MARK = 0;
const SPACE = 1;
const LETTER = 2;
const COMBINING = 3;
const DIGIT = 4;
/** Half of a character: the pattern knows what it is. */
const HALF = 5;

const kinds = unitKinds([
  [SPACE, /\s/u],
  [LETTER, /\p{L}/u],
  [COMBINING, /\p{M}/u],
  [DIGIT, /\d/u],
  [HALF, /\p{Cs}/u],
]);

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

export const isSpace = (unit: number | undefined): boolean => kinds[unit ?? 0] === SPACE;

export const isDigit = (unit: number | undefined): boolean => kinds[unit ?? 0] === DIGIT;

/** Whether nothing goes on with a word of letters from `start` up to `end`, behind which no letter, mark or digit stands. */
export const isWholeWord = (units: Uint16Array, start: number, end: number): boolean => {
  const next = units[end];
  return next !== APOSTROPHE && next !== CURLY_APOSTROPHE && (next !== FULL_STOP || end > start + 1);
};

/** Where the token that begins at `start`, which is no space, ends; `units` are those of the text. */
export const tokenEnd = (text: string, units: Uint16Array, start: number): number => {
  const plain = plainEnd(units, start, text.length);
  if (plain > 0) return plain;
  token.lastIndex = start;
  return token.test(text) ? token.lastIndex : start + 1;
};

/** Units that may stand between the digits of one figure. */
const insideFigures = unitTable(" \u00A0\u2009\u202F.,'’");

/** The end of a run of digits that nothing inside figures and no other digit follows, else -1. */
const plainFigureEnd = (units: Uint16Array, start: number, length: number): number => {
  let end = start + 1;
  while (end < length && isDigit(units[end])) end += 1;
  const goesOn = end + 1 < length && insideFigures[units[end] ?? 0] === 1 && isDigit(units[end + 1]);
  return goesOn ? -1 : end;
};

/** The end as far as kinds alone tell it, else -1. */
const plainEnd = (units: Uint16Array, start: number, length: number): number => {
  const first = kinds[units[start] ?? 0];
  if (first === DIGIT) return plainFigureEnd(units, start, length);
  if (first === HALF) return -1;
  let end = start + 1;
  if (first !== LETTER) return end;
  let kind: number | undefined = MARK;
  for (; end < length; end += 1) {
    kind = kinds[units[end] ?? 0];
    if (kind !== LETTER && kind !== COMBINING) break;
  }
  if (end === length) return end;
  const next = units[end];
  const goesOn =
    kind === HALF ||
    next === APOSTROPHE ||
    next === CURLY_APOSTROPHE ||
    (next === FULL_STOP && end === start + 1);
  return goesOn ? -1 : end;
};
