/** What words, numbers and marks mean to the grammars of times: each has a one-letter code, whatever stands beside it. */
import { WrittenBytes, WrittenWords } from '../written-words.ts';

/** What a word means to the grammar of times; `code` is one character. */
export interface Lexeme {
  readonly code: string;
  readonly value: number;
}

/** What is said of a token wherever it stands. */
export interface Said extends Lexeme {
  /** Lower case. */
  readonly text: string;
  readonly capital: boolean;
  /** What it may say of the tense of its clause: bits of the language's own. */
  readonly signs: number;
}

/** Words of a language, and expressions of several words that count as one, by their first word, longest first. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, Lexeme>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** A number with what is glued to it: "27th", "1990s", «90-х». Sticky. */
  readonly number: RegExp;
  /** Of what is more than figures. */
  readonly readNumber: (written: string) => Lexeme;
  /** The signs of tense of a word in lower case, 0 for none. */
  readonly signsOf: (text: string) => number;
}

export interface Phrase extends Lexeme {
  readonly words: readonly string[];
}

/** A word no rule speaks of: with a small letter, with a capital. */
export const plainWord = '_';
export const plainName = '~';

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Letters of the scripts the languages share a tokenizer for; marks and digits inside a word belong to it. */
export const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c <= 0x1fff && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x2c00 && c <= 0x2dff) ||
  (c >= 0x3040 && c <= 0xd7ff);

/** Units that go on with a word: letters and digits. */
export const goesOn = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isLetter(unit) || isDigit(unit) ? 1 : 0,
);

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

/** Russian prints «ё» or «е» as it likes. */
const foldYo = (lower: string): string => (lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower);

/** What a vocabulary says of a word as written. */
export interface WordEntry extends Said {
  /** The expressions of several words that begin with it. */
  readonly phrases: readonly Phrase[] | undefined;
}

/** Beside the code of a word, which is ASCII: expressions of several words may begin with it. */
export const OPENS_PHRASE = 0x80;

/** The words of a vocabulary, and numbers, as they are written. */
export interface KnownWords {
  readonly entries: WrittenWords<WordEntry>;
  /** The code of each, with `OPENS_PHRASE`. */
  readonly codes: WrittenBytes;
  /** Figures, and what is glued to them. */
  readonly numbers: WrittenWords<Said>;
}

const written = new WeakMap<Vocabulary, KnownWords>();

export const writtenIn = (vocabulary: Vocabulary): KnownWords => {
  const known = written.get(vocabulary);
  if (known !== undefined) return known;
  const entries = new WrittenWords((word) => entryOf(word, vocabulary));
  const codes = new WrittenBytes((number) => {
    const { code, phrases } = entries.numbered(number);
    return code.charCodeAt(0) | (phrases === undefined ? 0 : OPENS_PHRASE);
  });
  const numbers = new WrittenWords((number) => numberSaid(number, vocabulary));
  const fresh = { entries, codes, numbers };
  written.set(vocabulary, fresh);
  return fresh;
};

const entryOf = (word: string, { phrases, signsOf, words }: Vocabulary): WordEntry => {
  const lowered = word.toLowerCase();
  const capital = lowered.charAt(0) !== word.charAt(0);
  const text = foldYo(lowered);
  const lexeme = words.get(text);
  const code = lexeme?.code ?? (capital ? plainName : plainWord);
  return {
    text,
    code,
    value: lexeme?.value ?? 0,
    capital,
    signs: signsOf(text),
    phrases: phrases.get(text),
  };
};

const plainDigits = /^\d+$/u;

/** Figures alone: D a day of the month, Y a year, N any other number. */
const plainNumber = (written: string): Lexeme => {
  const value = Number(written);
  if (written.length <= 2 && value >= 1 && value <= 31) return { code: 'D', value };
  if (written.length === 4 && value >= 1000 && value <= 2199) return { code: 'Y', value };
  return { code: 'N', value };
};

const numberSaid = (written: string, { readNumber, signsOf }: Vocabulary): Said => {
  const isPlain = plainDigits.test(written);
  const { code, value } = isPlain ? plainNumber(written) : readNumber(written);
  return { text: written, code, value, capital: false, signs: isPlain ? 0 : signsOf(written) };
};

const marks = new Map<number, Said>();

export const markSaid = (unit: number): Said => {
  const known = marks.get(unit);
  if (known !== undefined) return known;
  const text = String.fromCharCode(unit);
  const made: Said = { text, code: punctuation.get(text) ?? otherSign, value: 0, capital: false, signs: 0 };
  marks.set(unit, made);
  return made;
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
