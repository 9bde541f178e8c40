/** Words, numbers and marks of a text in an alphabet, with their places: what the money and count grammars read. */
import type { Reading, Span } from '../../../contract.ts';
import { unitsOf } from '../../../lib/text-units.ts';
import { type UnitTable, unitsLike, unitTable } from '../../../lib/unit-table.ts';
import { type CutWords, cutOf, cutWords } from '../cut-words.ts';
import { TokenRoom, WIDTH } from '../token-room.ts';
import { NO_NUMBER, numbersSince } from '../word-numbers.ts';
import { WrittenWords } from '../written-words.ts';
import type { Quantity } from './numbers.ts';
import type { NumberOpeners } from './openers.ts';
import { isDigit, isSpace, isWholeWord, tokenEnd } from './token-ends.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  /** Lower case, ё as е, curly apostrophes straight, Latin letters in a Cyrillic word Cyrillic: what dictionaries are keyed by. */
  readonly key: string;
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** The quantity that begins with it, null for none; not read yet when it is undefined. */
  quantity: Quantity | null | undefined;
}

/** What a token is wherever it stands. */
type Written = Pick<Token, 'kind' | 'text' | 'key'>;

const letter = /^\p{L}/u;

const kindOf = (first: number, written: string): Token['kind'] => {
  if (first < 128)
    return first >= 48 && first <= 57
      ? 'number'
      : (first | 32) >= 97 && (first | 32) <= 122
        ? 'word'
        : 'mark';
  return letter.test(written) ? 'word' : 'mark';
};

/** Letters that keys write otherwise, among them a Latin one beside a Cyrillic one: «pублей». */
const odd = /[ё’]|[acekmopxy][а-я]|[а-я][acekmopxy]/u;

const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

const keyOf = (written: string): string => {
  const lower = written.toLowerCase();
  if (!odd.test(lower)) return lower;
  const plain = lower.replaceAll('ё', 'е').replaceAll('’', "'");
  return /[а-я]/u.test(plain) ? plain.replace(/[acekmopxy]/gu, (latin) => lookAlikes[latin] ?? latin) : plain;
};

const written = new WrittenWords((text): Written => {
  const kind = kindOf(text.charCodeAt(0), text);
  return { kind, text, key: kind === 'word' ? keyOf(text) : text };
});

/** Of each token in turn its start, its end and the number of its word. */
const room = new TokenRoom();

/**
 * The tokens of a text in their order. Only where they stand is kept from the first: each is made when it is asked for, as
 * grammars ask for no more of them than stand around numbers.
 */
export class Tokens {
  readonly length: number;
  /** Indices of the tokens with which a number may begin. */
  readonly openers: readonly number[];
  readonly #text: string;
  readonly #places: Int32Array;
  /** Where its tokens begin among the places. */
  readonly #first: number;
  readonly #since = numbersSince();
  readonly #made: (Token | undefined)[];

  constructor(text: string, places: Int32Array, first: number, length: number, openers: readonly number[]) {
    this.length = length;
    this.openers = openers;
    this.#text = text;
    this.#places = places;
    this.#first = first;
    this.#made = new Array(length);
  }

  /** The token with that index; there is none beyond either end. */
  at(index: number): Token | undefined {
    return index < 0 || index >= this.length ? undefined : (this.#made[index] ?? this.#make(index));
  }

  #make(index: number): Token {
    const places = this.#places;
    const place = this.#first + WIDTH * index;
    const start = places[place] ?? 0;
    const end = places[place + 1] ?? 0;
    const number = places[place + 2] ?? NO_NUMBER;
    const isNumbered = number !== NO_NUMBER && this.#since === numbersSince();
    const { kind, text, key } = isNumbered ? written.numbered(number) : written.of(this.#text, start, end);
    const glued = index > 0 && places[place + 1 - WIDTH] === start;
    const token: Token = { kind, text, key, start, end, glued, quantity: undefined };
    this.#made[index] = token;
    return token;
  }
}

/**
 * Tokens of a text. "20th" is a number and a glued word, "Su-57" a word, a glued mark and a glued number. Without `openers` a
 * number may begin with any of them.
 */
export const tokenize = (text: string, openers?: NumberOpeners, cut: CutWords = cutWords(text)): Tokens => {
  const { places: words, first } = cut;
  const units = unitsOf(text);
  const { length } = text;
  room.make(length);
  const { places, filled: begin } = room;
  const opening: number[] = [];
  let word = first;
  let index = 0;
  for (let start = 0; start < length; ) {
    if (isSpace(units[start])) {
      start += 1;
      continue;
    }
    while ((words[word] ?? 0) < start) word += 3;
    const runEnd = words[word] === start ? (words[word + 1] ?? 0) : 0;
    const isWhole = runEnd === length || (runEnd > 0 && isWholeWord(units, start, runEnd));
    const end = isWhole ? runEnd : tokenEnd(text, units, start);
    if (isDigit(units[start]) || openers?.mayBe(units, start, end) !== false) opening.push(index);
    const place = begin + WIDTH * index;
    places[place] = start;
    places[place + 1] = end;
    places[place + 2] = isWhole ? (words[word + 2] ?? NO_NUMBER) : NO_NUMBER;
    index += 1;
    start = end;
  }
  room.filled = begin + WIDTH * index;
  return new Tokens(text, places, begin, index, opening);
};

const read = new WeakMap<Reading, Tokens>();

/** Tokens of a reading, made once for the grammars of its language, which share it. */
export const tokensOf = (reading: Reading, openers: NumberOpeners): Tokens => {
  const known = read.get(reading);
  if (known !== undefined) return known;
  const tokens = tokenize(reading.text, openers, cutOf(reading));
  read.set(reading, tokens);
  return tokens;
};

const hyphens = unitTable('-‐‑–—−');
const symbols = unitsLike(/^[\p{Sc}~≈<>≥≤+±%]$/u);

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && isOne(token.text, hyphens);

export const isSymbol = (token: Token): boolean => isOne(token.text, symbols);

const isOne = (text: string, table: UnitTable): boolean =>
  text.length === 1 && table[text.charCodeAt(0)] === 1;

export const isGluedDot = (token: Token | undefined): boolean => token?.text === '.' && token.glued;
