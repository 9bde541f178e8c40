/** Words, initials, numbers and marks of a paragraph, with what the name rules of alphabetic languages ask about them. */
import type { Reading, Span } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { unitKinds } from './unit-kinds.ts';
import { WrittenWords } from './written-words.ts';

export type TokenKind = 'word' | 'initial' | 'number' | 'mark';

/** What a token is wherever it stands. */
interface Written {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Written like a name: a capital first letter, or one after a particle ("al-Fayed", "iQiyi"). */
  readonly capital: boolean;
  /** All letters are capitals, two or more. */
  readonly upper: boolean;
}

export interface NameToken extends Span, Written {
  /** First word of a sentence, of a quotation, or after a colon or dash: its capital proves nothing. */
  readonly opening: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
}

const letter = /^[\p{L}]/u;
const number = /^\p{N}/u;
const capitalWord = /^\p{Lu}|^\p{Ll}{1,3}['’-]?\p{Lu}/u;
const upperWord = /^[\p{Lu}\p{N}&.’'-]*\p{Lu}[\p{N}&.’'-]*\p{Lu}[\p{Lu}\p{N}&.’'-]*$/u;
const initialWord = /^\p{Lu}\.$/u;
const openers: ReadonlySet<string> = new Set('"“„«‘\'(:•–—*[');

function kindOf(text: string): TokenKind {
  if (initialWord.test(text)) return 'initial';
  if (letter.test(text)) return 'word';
  return number.test(text) ? 'number' : 'mark';
}

function freshlyWritten(token: string): Written {
  const kind = kindOf(token);
  return {
    text: token,
    lower: token.toLowerCase(),
    kind,
    capital: (kind === 'word' || kind === 'initial') && capitalWord.test(token),
    upper: kind === 'word' && upperWord.test(token),
  };
}

const written = new WrittenWords(freshlyWritten);

/** Kinds of UTF-16 units, by which most words are told without the pattern. */
const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const CAPITAL = 3;
/** Marks that may go on with a word, digits and halves of characters: here the pattern decides. */
const DOUBTFUL = 4;

const kinds = unitKinds([
  [DOUBTFUL, /[\p{M}\p{N}\p{Cs}.'’\-‑&+]/u],
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SPACE, /\s/u],
]);

const isLetter = (kind: number) => kind === LETTER || kind === CAPITAL;

/** Longer words are no abbreviation that keeps its full stop, and neither are words in lower case. */
const LONGEST_ABBREVIATION = 4;
const FULL_STOP = 0x2e;

/** Where the run of letters at `start` ends when it is a token whatever the pattern says, else -1. */
function plainWordEnd(units: Uint16Array, start: number, length: number): number {
  let end = start + 1;
  while (end < length && isLetter(kinds[units[end] ?? 0] ?? OTHER)) end += 1;
  if (end === length || kinds[units[end] ?? 0] !== DOUBTFUL) return end;
  const ended =
    units[end] === FULL_STOP && (kinds[units[start] ?? 0] === LETTER || end - start > LONGEST_ABBREVIATION);
  return ended ? end : -1;
}

/**
 * Splits a paragraph by the language's token pattern, a sticky one that matches every character but spaces. It must take a run
 * of letters whole, keep a full stop with abbreviations only, and go on behind the letters over no other mark but `'’-‑&+`.
 */
export function tokenize(reading: Reading, pattern: RegExp): NameToken[] {
  const { text, sentences } = reading;
  const units = unitsOf(text);
  const { length } = text;
  const tokens: NameToken[] = [];
  let pending = true;
  let previous = 0;
  let sentence = 0;
  for (let start = 0; start < length; ) {
    const unitKind = kinds[units[start] ?? 0] ?? OTHER;
    if (unitKind === SPACE) {
      start += 1;
      continue;
    }
    let end = -1;
    if (isLetter(unitKind)) end = plainWordEnd(units, start, length);
    else if (unitKind === OTHER) end = start + 1;
    if (end < 0) {
      pattern.lastIndex = start;
      end = pattern.test(text) ? pattern.lastIndex : start + 1;
    }
    while ((sentences[sentence]?.start ?? length) < start) sentence += 1;
    if (sentences[sentence]?.start === start) pending = true;
    const { text: token, lower, kind, capital, upper } = written.at(units, start, end);
    const isMark = kind === 'mark';
    tokens.push({
      start,
      end,
      text: token,
      lower,
      kind,
      capital,
      upper,
      opening: pending && !isMark,
      glued: start === previous,
    });
    // A bracket, quotation mark, colon or dash may be followed by a capital that is only its sentence's first.
    pending = isMark && (pending || openers.has(token));
    previous = end;
    start = end;
  }
  return tokens;
}

/**
 * Nearly every longer word is capitalised and no full stop ends it: a headline in title case or in capitals, where
 * capitals prove nothing.
 */
export function isTitleCase(tokens: readonly NameToken[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words >= 3 && capitals * 5 >= words * 4;
}

/** Index of the first token that begins at `offset` or later; the number of tokens when there is none. */
export function tokenFrom(tokens: readonly NameToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
