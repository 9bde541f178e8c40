/** Words and marks of a stretch of a paragraph, for the readers of reporting clauses in spaced languages. */

import { unitsOf } from '../../../lib/text-units.ts';
import { digit, kindOf, letter, space, upper } from '../character-kinds.ts';
import { type WordForm, wordForms } from '../word-forms.ts';

export interface Token {
  readonly text: string;
  /** Lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'quoted';
  readonly isCapital: boolean;
  readonly word: WordForm;
}

/** The full stop of a courtesy title or a rank belongs to it; the word is read without. */
const abbreviated: ReadonlySet<string> = new Set(
  'Dr Mr Mrs Ms Prof Gen Gov Sen Rep Lt Col Capt Sgt Maj Rev Hon St Supt Cmdr Adm Insp Det Cpl Amb Msgr'.split(
    ' ',
  ),
);

type Units = Uint16Array;

const kindAt = (units: Units, at: number): number => kindOf(units[at] ?? 0);
const isLetterAt = (units: Units, at: number): boolean => kindAt(units, at) >= letter;
const [stop, filler] = [0x2e, 0xe000];
/** ’ ' & - join the parts of a word. */
const isJoint = (code: number): boolean => code === 0x2019 || code === 0x27 || code === 0x26 || code === 0x2d;
/** . , ! ? … end a quotation. */
const endsQuoted = (code: number): boolean =>
  code === stop || code === 0x2c || code === 0x21 || code === 0x3f || code === 0x2026;

/** Where initials in a row end ("S. V."), 0 when none begin at `at`. */
function initialsEnd(units: Units, at: number): number {
  let end = 0;
  for (let i = at; kindAt(units, i) === upper && units[i + 1] === stop; ) {
    i += 2;
    if (!isLetterAt(units, i)) end = i;
    if (units[i] === 0x20 || units[i] === 0xa0) i += 1;
  }
  return end;
}

/** Where the word at `at` ends: joints inside it, letters behind a full stop ("U.S") too. */
function wordEnd(units: Units, at: number): number {
  let end = at + 1;
  for (let i = end; ; i += 1) {
    if (kindAt(units, i) >= digit) end = i + 1;
    else if (!isJoint(units[i] ?? 0)) break;
  }
  while (units[end] === stop && isLetterAt(units, end + 1)) {
    end += 2;
    while (isLetterAt(units, end)) end += 1;
  }
  return end;
}

function quotedEnd(units: Units, at: number): number {
  let end = at + 1;
  while (units[end] === filler) end += 1;
  while (endsQuoted(units[end] ?? 0)) end += 1;
  return end;
}

/** What follows a stretch is looked at so far, to tell where its last word ends. */
const lookahead = 64;

function tokenize(text: string, from: number, to: number): Token[] {
  const piece = text.slice(from, to + lookahead);
  const units = unitsOf(piece);
  units[piece.length] = 0;
  const tokens: Token[] = [];
  const length = Math.min(to - from, piece.length);
  for (let at = 0; at < length; ) {
    const code = units[at] ?? 0;
    const kind = kindOf(code);
    if (kind === space) {
      at += 1;
      continue;
    }
    let end = kind === upper ? initialsEnd(units, at) : 0;
    if (end === 0)
      end =
        kind >= digit
          ? wordEnd(units, at)
          : code === filler
            ? quotedEnd(units, at)
            : at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
    const word = wordForms.at(units, at, end);
    if (
      kind === upper &&
      end - at <= 5 &&
      units[end] === stop &&
      abbreviated.has(word.text) &&
      kindAt(units, end + 1) === space
    )
      end += 1;
    tokens.push({
      text: word.text,
      key: word.key,
      start: from + at,
      end: from + end,
      kind: code === filler ? 'quoted' : kind >= digit ? 'word' : 'mark',
      isCapital: kind === upper,
      word,
    });
    at = end;
  }
  return tokens;
}

/** The clauses of one paragraph are read one after the other: the last paragraph tokenised whole is kept. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Shorter stretches of a text that is not at hand are tokenised by themselves. */
const shortStretch = 160;

/** The first token that starts at or behind `offset`. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that start within a stretch of a text; one that reaches beyond it is cut off at its end. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens = tokensWithin(text, from, to);
  const beyond = tokens.at(-1);
  if (beyond !== undefined && beyond.end > to)
    tokens.splice(-1, 1, ...tokenize(text.slice(0, to), beyond.start, to));
  return tokens;
}

function tokensWithin(text: string, from: number, to: number): Token[] {
  if (last.text !== text) {
    // Two texts read in turns, the one much longer than what is asked for: neither is tokenised whole again and again.
    if (to - from < shortStretch || text.length > 8 * (to - from)) return tokenize(text, from, to);
    last = { text, tokens: tokenize(text, 0, text.length) };
  }
  const { tokens } = last;
  return tokens.slice(firstFrom(tokens, from), firstFrom(tokens, to));
}

export function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
