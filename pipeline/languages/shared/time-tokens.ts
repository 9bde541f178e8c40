/** Text as a row of tokens, each with a one-letter code, so that a grammar can be a list of short patterns over codes. */
import type { Span } from '../../contract.ts';
import { unitsOf } from '../../lib/text-units.ts';
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

const phraseAt = (vocabulary: Vocabulary, tokens: readonly Token[], at: number): Phrase | null => {
  const first = tokens[at];
  const candidates = first === undefined ? undefined : vocabulary.phrases.get(first.text);
  if (candidates === undefined) return null;
  for (const phrase of candidates) {
    if (phrase.words.every((word, i) => tokens[at + i]?.text === word)) return phrase;
  }
  return null;
};

const mergePhrases = (vocabulary: Vocabulary, tokens: readonly Token[]): Token[] => {
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const phrase = phraseAt(vocabulary, tokens, i);
    const last = phrase === null ? undefined : tokens[i + phrase.words.length - 1];
    if (phrase === null || last === undefined) {
      merged.push(token);
      continue;
    }
    merged.push({
      ...token,
      end: last.end,
      code: phrase.code,
      value: phrase.value,
      text: phrase.words.join(' '),
    });
    i += phrase.words.length - 1;
  }
  return merged;
};

/** Russian prints «ё» or «е» as it likes. */
const foldYo = (lower: string): string => (lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower);

/** What a vocabulary says of a word as written. */
interface WordEntry extends Lexeme {
  readonly text: string;
  readonly capital: boolean;
  /** An expression of several words may begin with it. */
  readonly opens: boolean;
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
  return { text, code, value: lexeme?.value ?? 0, capital, opens: phrases.has(text) };
};

/** Tokens of a text. Time is linear in its length. */
export const tokenize = (text: string, vocabulary: Vocabulary): Token[] => {
  const tokens: Token[] = [];
  const known = writtenIn(vocabulary);
  const units = unitsOf(text);
  const { length } = text;
  let opensPhrase = false;
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
      vocabulary.number.lastIndex = i;
      const written = vocabulary.number.exec(text)?.[0] ?? text.charAt(i);
      i += written.length;
      const { code, value } = vocabulary.readNumber(written);
      tokens.push({ start, end: i, text: written, code, value, capital: false, glued });
    } else if (isLetter(c)) {
      do i += 1;
      while (i < length && goesOn[units[i] ?? 0] === 1);
      const { text: word, capital, code, value, opens } = known.at(units, start, i);
      opensPhrase ||= opens;
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
  return opensPhrase ? mergePhrases(vocabulary, tokens) : tokens;
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
