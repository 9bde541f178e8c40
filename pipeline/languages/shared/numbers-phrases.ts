/** Phrases of a dictionary, found among the tokens of a text: the longest from a token on, or up to one. */
import { isGluedDot, isHyphen, isSymbol, type Tokens } from './numbers-tokens.ts';

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
  tokens: Tokens,
  first: number,
  { meanings, firstWords, heads }: Phrases<Meaning>,
): Phrase<Meaning> | null => {
  if (!firstWords.has(tokens.at(first)?.key ?? '')) return null;
  let key = '';
  let found: Phrase<Meaning> | null = null;
  let at = first;
  for (let words = 0; words < LONGEST_PHRASE; words++) {
    const word = tokens.at(at);
    if (word === undefined || (word.kind === 'mark' && !isSymbol(word))) break;
    key = words === 0 ? word.key : `${key} ${word.key}`;
    at++;
    const plain = meanings.get(key);
    if (plain !== undefined) found = { first, last: at, meaning: plain };
    if (isGluedDot(tokens.at(at))) {
      key += '.';
      at++;
      const dotted = meanings.get(key);
      if (dotted !== undefined) found = { first, last: at, meaning: dotted };
    }
    if (!heads.has(key)) break;
    const glue = tokens.at(at);
    if (glue?.glued === true && isHyphen(glue) && tokens.at(at + 1)?.glued === true) at++;
  }
  return found;
};

/** The longest phrase that ends just before `last`. */
export const phraseBefore = <Meaning>(
  tokens: Tokens,
  last: number,
  { meanings, lastWords, tails }: Phrases<Meaning>,
): Phrase<Meaning> | null => {
  if (!lastWords.has(tokens.at(last - 1)?.key ?? '')) return null;
  let key = '';
  let found: Phrase<Meaning> | null = null;
  for (let first = last - 1; first >= 0 && first >= last - LONGEST_PHRASE; first--) {
    const word = tokens.at(first);
    if (word === undefined || (word.kind === 'mark' && !isHyphen(word) && !isSymbol(word))) break;
    key = key === '' ? word.key : `${word.key} ${key}`;
    const meaning = meanings.get(key);
    if (meaning !== undefined) found = { first, last, meaning };
    if (!tails.has(key)) break;
  }
  return found;
};
