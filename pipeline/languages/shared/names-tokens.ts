/** Words, initials, numbers and marks of a paragraph, with what the name rules of alphabetic languages ask about them. */
import type { Reading, Span } from '../../contract.ts';

export type TokenKind = 'word' | 'initial' | 'number' | 'mark';

export interface NameToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Written like a name: a capital first letter, or one after a particle ("al-Fayed", "iQiyi"). */
  readonly capital: boolean;
  /** All letters are capitals, two or more. */
  readonly upper: boolean;
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
const opener = /^["“„«‘'(:•–—*[]$/u;

function kindOf(text: string, isInitial: boolean): TokenKind {
  if (isInitial) return 'initial';
  if (letter.test(text)) return 'word';
  return number.test(text) ? 'number' : 'mark';
}

/** Splits a paragraph by the language's token pattern, which must match every character but spaces. */
export function tokenize(reading: Reading, pattern: RegExp): NameToken[] {
  const { text, sentences } = reading;
  const starts = new Set(sentences.map((span) => span.start));
  const tokens: NameToken[] = [];
  let pending = true;
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const token = match[0];
    const start = match.index;
    if (starts.has(start)) pending = true;
    const kind = kindOf(token, initialWord.test(token));
    tokens.push({
      start,
      end: start + token.length,
      text: token,
      lower: token.toLowerCase(),
      kind,
      capital: kind !== 'mark' && kind !== 'number' && capitalWord.test(token),
      upper: kind === 'word' && upperWord.test(token),
      opening: pending && kind !== 'mark',
      glued: start === end,
    });
    end = start + token.length;
    if (kind === 'mark') {
      // A bracket, quotation mark, colon or dash may be followed by a capital that is only its sentence's first.
      if (opener.test(token)) pending = true;
    } else pending = false;
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
