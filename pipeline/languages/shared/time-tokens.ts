/** Text as a row of tokens, each with a one-letter code, so that a grammar can be a list of short patterns over codes. */
import type { Reading, Span } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
import { cutOf } from './cut-words.ts';
import { NO_NUMBER } from './word-numbers.ts';
import { WrittenWords } from './written-words.ts';

/** What a word means to the grammar of times; `code` is one character. */
export interface Lexeme {
  readonly code: string;
  readonly value: number;
}

export interface Token extends Span, Lexeme {
  /** Lower case. */
  readonly text: string;
  readonly capital: boolean;
  /** No space before it. */
  readonly glued: boolean;
}

/** Words of a language, and expressions of several words that count as one, by their first word, longest first. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Lexeme>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** A number with what is glued to it: "27th", "1990s", «90-х». Sticky. */
  readonly number: RegExp;
  /** Of what is more than figures. */
  readonly readNumber: (written: string) => Lexeme;
}

export interface Phrase extends Lexeme {
  readonly words: readonly string[];
}

/** A word no rule speaks of: with a small letter, with a capital. */
export const plainWord = '_';
export const plainName = '~';

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Letters of the scripts the languages share a tokenizer for; marks and digits inside a word belong to it. */
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c <= 0x1fff && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x2c00 && c <= 0x2dff) ||
  (c >= 0x3040 && c <= 0xd7ff);

/** Units that go on with a word: letters and digits. */
const goesOn = Uint8Array.from({ length: 0x10000 }, (_, unit) => (isLetter(unit) || isDigit(unit) ? 1 : 0));

const punctuation: ReadonlyMap<string, string> = new Map([
  ...[...'-‐‑‒–—―−'].map((c): [string, string] => [c, '-']),
  ...[...'"“”„«»'].map((c): [string, string] => [c, '"']),
  ...[..."'’‘ʼ"].map((c): [string, string] => [c, "'"]),
  ...[...'.!?…;:'].map((c): [string, string] => [c, '.']),
  ...[...'([{'].map((c): [string, string] => [c, '<']),
  ...[...')]}'].map((c): [string, string] => [c, '>']),
  [',', ','],
  ['/', '/'],
]);

/** Any other sign: currency, percent, number sign, mathematics. */
const otherSign = '$';

const holdsAt = (tokens: readonly Token[], at: number, { words }: Phrase): boolean => {
  for (let i = 1; i < words.length; i += 1) if (tokens[at + i]?.text !== words[i]) return false;
  return true;
};

/** A token that expressions of several words may begin with, by its place. */
interface Opening {
  readonly at: number;
  readonly phrases: readonly Phrase[];
}

/** The tokens with those of each expression made one. */
const mergePhrases = (tokens: Token[], openings: readonly Opening[]): Token[] => {
  let merged: Token[] | null = null;
  let copied = 0;
  for (const { at, phrases } of openings) {
    if (at < copied) continue;
    const phrase = phrases.find((one) => holdsAt(tokens, at, one));
    const first = tokens[at];
    const last = phrase === undefined ? undefined : tokens[at + phrase.words.length - 1];
    if (phrase === undefined || first === undefined || last === undefined) continue;
    merged ??= [];
    for (; copied < at; copied += 1) merged.push(tokens[copied] as Token);
    const { code, value, words } = phrase;
    merged.push({ ...first, end: last.end, code, value, text: words.join(' ') });
    copied = at + words.length;
  }
  if (merged === null) return tokens;
  for (; copied < tokens.length; copied += 1) merged.push(tokens[copied] as Token);
  return merged;
};

/** Russian prints «ё» or «е» as it likes. */
const foldYo = (lower: string): string => (lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower);

/** What a vocabulary says of a word as written. */
interface WordEntry extends Lexeme {
  readonly text: string;
  readonly capital: boolean;
  /** The expressions of several words that begin with it. */
  readonly phrases: readonly Phrase[] | undefined;
}

const written = new WeakMap<Vocabulary, WrittenWords<WordEntry>>();

const writtenIn = (vocabulary: Vocabulary): WrittenWords<WordEntry> => {
  const known = written.get(vocabulary);
  if (known !== undefined) return known;
  const fresh = new WrittenWords((word) => entryOf(word, vocabulary));
  written.set(vocabulary, fresh);
  return fresh;
};

const entryOf = (word: string, { phrases, words }: Vocabulary): WordEntry => {
  const lowered = word.toLowerCase();
  const capital = lowered.charAt(0) !== word.charAt(0);
  const text = foldYo(lowered);
  const lexeme = words.get(text);
  const code = lexeme?.code ?? (capital ? plainName : plainWord);
  return { text, code, value: lexeme?.value ?? 0, capital, phrases: phrases.get(text) };
};

const isSmallAscii = (c: number): boolean => c < 0x80 && !isLetter(c) && !isDigit(c);

/** Nothing that may belong to a number stands behind the figures that end at `end`: no letter, and no sign with a letter or a figure behind it. */
const isBare = (units: Uint16Array, end: number, length: number): boolean => {
  if (end >= length) return true;
  const [after, beyond] = [units[end] ?? 0, end + 1 < length ? (units[end + 1] ?? 0) : 32];
  if (after === 32) return !isDigit(beyond);
  return isSmallAscii(after) && isSmallAscii(beyond);
};

const plainDigits = /^\d+$/u;

/** Figures alone: D a day of the month, Y a year, N any other number. */
const plainNumber = (written: string): Lexeme => {
  const value = Number(written);
  if (written.length <= 2 && value >= 1 && value <= 31) return { code: 'D', value };
  if (written.length === 4 && value >= 1000 && value <= 2199) return { code: 'Y', value };
  return { code: 'N', value };
};

/** Tokens of a paragraph. Time is linear in its length. */
export const tokenize = (reading: Reading, vocabulary: Vocabulary): Token[] => {
  const { text } = reading;
  const tokens: Token[] = [];
  const known = writtenIn(vocabulary);
  const { places: words, first } = cutOf(reading);
  const units = unitsOf(text);
  let next = first;
  const { length } = text;
  const openings: Opening[] = [];
  let glued = false;
  let i = 0;
  while (i < length) {
    const c = units[i] ?? 0;
    if (c === 32) {
      glued = false;
      i += 1;
      continue;
    }
    const start = i;
    if (isDigit(c)) {
      do i += 1;
      while (i < length && isDigit(units[i] ?? 0));
      if (!isBare(units, i, length)) {
        vocabulary.number.lastIndex = start;
        if (vocabulary.number.test(text)) i = vocabulary.number.lastIndex;
      }
      const written = text.slice(start, i);
      const { code, value } = plainDigits.test(written)
        ? plainNumber(written)
        : vocabulary.readNumber(written);
      tokens.push({ start, end: i, text: written, code, value, capital: false, glued });
    } else if (isLetter(c)) {
      while ((words[next] ?? 0) < start) next += 3;
      const number = words[next] === start ? (words[next + 2] ?? NO_NUMBER) : NO_NUMBER;
      if (number !== NO_NUMBER) i = words[next + 1] ?? 0;
      else
        do i += 1;
        while (i < length && goesOn[units[i] ?? 0] === 1);
      const entry = number !== NO_NUMBER ? known.numbered(number) : known.at(units, start, i);
      const { text: word, capital, code, value, phrases } = entry;
      if (phrases !== undefined) openings.push({ at: tokens.length, phrases });
      tokens.push({ start, end: i, text: word, code, value, capital, glued });
    } else {
      const sign = text.charAt(i);
      i += 1;
      tokens.push({
        start,
        end: i,
        text: sign,
        code: punctuation.get(sign) ?? otherSign,
        value: 0,
        capital: false,
        glued,
      });
    }
    glued = true;
  }
  return openings.length === 0 ? tokens : mergePhrases(tokens, openings);
};

export const codesOf = (tokens: readonly Token[]): string => {
  let codes = '';
  for (const { code } of tokens) codes += code;
  return codes;
};

/** Phrases grouped as a vocabulary wants them; each is written as its words parted by spaces. */
export const phraseTable = (
  phrases: Iterable<readonly [string, Lexeme]>,
): ReadonlyMap<string, readonly Phrase[]> => {
  const table = new Map<string, Phrase[]>();
  for (const [written, lexeme] of phrases) {
    const words = written.split(' ');
    const first = words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { ...lexeme, words }]);
  }
  for (const group of table.values()) group.sort((a, b) => b.words.length - a.words.length);
  return table;
};
