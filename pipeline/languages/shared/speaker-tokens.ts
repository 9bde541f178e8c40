/** Words and marks of a stretch of a paragraph, for the readers of reporting clauses in spaced languages. */

import { type WordForm, wordForm } from './word-forms.ts';

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

const [unseen, other, space, digit, letter, upper] = [0, 1, 2, 3, 4, 5];
/** The class of each UTF-16 unit, found out when it is first met. */
const classes = new Uint8Array(0x1_0000);

function classOf(code: number): number {
  const known = classes[code];
  if (known !== undefined && known !== unseen) return known;
  const character = String.fromCharCode(code);
  const found = /\p{Lu}/u.test(character)
    ? upper
    : /\p{L}/u.test(character)
      ? letter
      : /\p{N}/u.test(character)
        ? digit
        : /\s/u.test(character)
          ? space
          : other;
  classes[code] = found;
  return found;
}

const isLetter = (code: number): boolean => classOf(code) >= letter;
const [stop, filler] = [0x2e, 0xe000];
/** ’ ' & - join the parts of a word. */
const isJoint = (code: number): boolean => code === 0x2019 || code === 0x27 || code === 0x26 || code === 0x2d;
/** . , ! ? … end a quotation. */
const endsQuoted = (code: number): boolean =>
  code === stop || code === 0x2c || code === 0x21 || code === 0x3f || code === 0x2026;

/** Where initials in a row end ("S. V."), 0 when none begin at `at`. */
function initialsEnd(text: string, at: number): number {
  let end = 0;
  for (let i = at; classOf(text.charCodeAt(i)) === upper && text.charCodeAt(i + 1) === stop; ) {
    i += 2;
    if (!isLetter(text.charCodeAt(i))) end = i;
    if (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0xa0) i += 1;
  }
  return end;
}

/** Where the word at `at` ends: joints inside it, letters behind a full stop ("U.S") too. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (let i = end; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (classOf(code) >= digit) end = i + 1;
    else if (!isJoint(code)) break;
  }
  while (text.charCodeAt(end) === stop && isLetter(text.charCodeAt(end + 1))) {
    end += 2;
    while (isLetter(text.charCodeAt(end))) end += 1;
  }
  return end;
}

function quotedEnd(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === filler) end += 1;
  while (endsQuoted(text.charCodeAt(end))) end += 1;
  return end;
}

function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === space) {
      at += 1;
      continue;
    }
    let end = kind === upper ? initialsEnd(text, at) : 0;
    if (end === 0)
      end =
        kind >= digit
          ? wordEnd(text, at)
          : code === filler
            ? quotedEnd(text, at)
            : at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
    const word = wordForm(text, at, end, kind === upper);
    if (
      kind === upper &&
      end - at <= 5 &&
      text.charCodeAt(end) === stop &&
      abbreviated.has(word.text) &&
      classOf(text.charCodeAt(end + 1)) === space
    )
      end += 1;
    tokens.push({
      text: word.text,
      key: word.key,
      start: at,
      end,
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
