/** Words, numbers and marks of a text in an alphabet, with their places: what the money and count grammars read. */
import type { Reading, Span } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { type UnitTable, unitsLike, unitTable } from '../../lib/unit-table.ts';
import { isSpace, tokenEnd } from './numbers-token-ends.ts';
import { WrittenWords } from './written-words.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  /** Lower case, ё as е, curly apostrophes straight, Latin letters in a Cyrillic word Cyrillic: what dictionaries are keyed by. */
  readonly key: string;
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean;
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

/** Tokens of a text. "20th" is a number and a glued word, "Su-57" a word, a glued mark and a glued number. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const units = unitsOf(text);
  const { length } = text;
  let last = -1;
  for (let start = 0; start < length; ) {
    if (isSpace(units[start])) {
      start += 1;
      continue;
    }
    const end = tokenEnd(text, units, start);
    const { kind, text: own, key } = written.at(units, start, end);
    tokens.push({ kind, text: own, key, start, end, glued: start === last });
    last = end;
    start = end;
  }
  return tokens;
};

/** Paragraphs remembered: more than almost any article has. */
const REMEMBERED = 256;

const read = new Map<string, readonly Token[]>();

/** Tokens of a reading, made once for the grammars that share it. */
export const tokensOf = ({ text }: Reading): readonly Token[] => {
  const known = read.get(text);
  if (known !== undefined) return known;
  const tokens = tokenize(text);
  if (read.size === REMEMBERED) read.clear();
  read.set(text, tokens);
  return tokens;
};

/** A phrase of a dictionary found in the tokens from `first` up to, not including, `last`. */
export interface Phrase<Meaning> {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

/** A dictionary of phrases, keyed by their words' keys parted by one space. */
export interface Phrases<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly firstWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  /** What stands before a space of a phrase, up to each of them: there is more to come. */
  readonly heads: ReadonlySet<string>;
  /** What stands behind one. */
  readonly tails: ReadonlySet<string>;
}

export const phrases = <Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> => {
  const meanings = new Map(entries);
  const keys = [...meanings.keys()];
  return {
    meanings,
    firstWords: new Set(
      keys.map((key) => key.replace(/ .*/u, '')).flatMap((word) => [word, word.replace(/(?<=.)\.$/u, '')]),
    ),
    lastWords: new Set(keys.map((key) => key.replace(/.* /u, ''))),
    heads: new Set(keys.flatMap((key) => key.split(' ').map((_, at, words) => words.slice(0, at).join(' ')))),
    tails: new Set(
      keys.flatMap((key) => key.split(' ').map((_, at, words) => words.slice(at + 1).join(' '))),
    ),
  };
};

/** The phrases of a list, parted by line feeds or commas, all of one meaning. */
export const meaning = <Meaning>(value: Meaning, list: string): (readonly [string, Meaning])[] =>
  list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, value] as const);

const LONGEST_PHRASE = 5;

/**
 * The longest phrase that starts at `first`. Hyphens inside it count as spaces. The dot of an abbreviation belongs to
 * its word where the dictionary says so: «долл. США» is found under "долл. сша", never under "долл сша".
 */
export const phraseAt = <Meaning>(
  tokens: readonly Token[],
  first: number,
  { meanings, firstWords, heads }: Phrases<Meaning>,
): Phrase<Meaning> | null => {
  if (!firstWords.has(tokens[first]?.key ?? '')) return null;
  let key = '';
  let found: Phrase<Meaning> | null = null;
  let at = first;
  for (let words = 0; words < LONGEST_PHRASE; words++) {
    const word = tokens[at];
    if (word === undefined || (word.kind === 'mark' && !isSymbol(word))) break;
    key = words === 0 ? word.key : `${key} ${word.key}`;
    at++;
    const plain = meanings.get(key);
    if (plain !== undefined) found = { first, last: at, meaning: plain };
    if (isGluedDot(tokens[at])) {
      key += '.';
      at++;
      const dotted = meanings.get(key);
      if (dotted !== undefined) found = { first, last: at, meaning: dotted };
    }
    if (!heads.has(key)) break;
    const glue = tokens[at];
    if (glue?.glued === true && isHyphen(glue) && tokens[at + 1]?.glued === true) at++;
  }
  return found;
};

/** The longest phrase that ends just before `last`. */
export const phraseBefore = <Meaning>(
  tokens: readonly Token[],
  last: number,
  { meanings, lastWords, tails }: Phrases<Meaning>,
): Phrase<Meaning> | null => {
  if (!lastWords.has(tokens[last - 1]?.key ?? '')) return null;
  let key = '';
  let found: Phrase<Meaning> | null = null;
  for (let first = last - 1; first >= 0 && first >= last - LONGEST_PHRASE; first--) {
    const word = tokens[first];
    if (word === undefined || (word.kind === 'mark' && !isHyphen(word) && !isSymbol(word))) break;
    key = key === '' ? word.key : `${word.key} ${key}`;
    const meaning = meanings.get(key);
    if (meaning !== undefined) found = { first, last, meaning };
    if (!tails.has(key)) break;
  }
  return found;
};

const hyphens = unitTable('-‐‑–—−');
const symbols = unitsLike(/^[\p{Sc}~≈<>≥≤+±%]$/u);

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && isOne(token.text, hyphens);

const isSymbol = (token: Token): boolean => isOne(token.text, symbols);

const isOne = (text: string, table: UnitTable): boolean =>
  text.length === 1 && table[text.charCodeAt(0)] === 1;

export const isGluedDot = (token: Token | undefined): boolean => token?.text === '.' && token.glued;
