/** What the name rules of alphabetic languages ask of a word, a number or a mark wherever it stands. */

export type TokenKind = 'word' | 'initial' | 'number' | 'mark';

export interface NameWord {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Written like a name: a capital first letter, or one after a particle ("al-Fayed", "iQiyi"). */
  readonly capital: boolean;
  /** All letters are capitals, two or more. */
  readonly upper: boolean;
}

const letter = /^[\p{L}]/u;
const number = /^\p{N}/u;
const capitalWord = /^\p{Lu}|^\p{Ll}{1,3}['’-]?\p{Lu}/u;
const upperWord = /^[\p{Lu}\p{N}&.’'-]*\p{Lu}[\p{N}&.’'-]*\p{Lu}[\p{Lu}\p{N}&.’'-]*$/u;
/** «Дж.» and «Цз.» write one sound each. */
const initialWord = /^(?:\p{Lu}|Дж|Дз|Цз|Чж)\.$/u;

function kindOf(text: string): TokenKind {
  if (initialWord.test(text)) return 'initial';
  if (letter.test(text)) return 'word';
  return number.test(text) ? 'number' : 'mark';
}

export function nameWord(text: string): NameWord {
  const kind = kindOf(text);
  const capital = (kind === 'word' || kind === 'initial') && capitalWord.test(text);
  return {
    text,
    lower: text.toLowerCase(),
    kind,
    capital,
    upper: capital && kind === 'word' && upperWord.test(text),
  };
}
