/** Phrases of a dictionary, found among the tokens of a text: the longest from a token on, or up to one. */
import { isGluedDot, isHyphen, isSymbol, type Tokens } from './tokens.ts';

/** A phrase of a dictionary found in the tokens from `first` up to, not including, `last`. */
export interface Phrase<Meaning> {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

/** A word of phrases that begin alike. */
interface Step<Meaning> {
  /** What the phrase that ends here means. */
  meaning: Meaning | undefined;
  /** The words that may go on from here, by their keys. */
  next: Map<string, Step<Meaning>> | null;
  /** The same word with the dot of an abbreviation. */
  dotted: Step<Meaning> | undefined;
}

/** A dictionary of phrases, each keyed by its words' keys parted by one space, to be walked from either end. */
export interface Phrases<Meaning> {
  readonly forward: Step<Meaning>;
  readonly backward: Step<Meaning>;
}

export const phrases = <Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> => {
  const [forward, backward] = [step<Meaning>(), step<Meaning>()];
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    words.reduce(goingOn, forward).meaning = value;
    words.reduceRight(goingOn, backward).meaning = value;
  }
  return { forward, backward };
};

/** Words that begin a phrase, an abbreviation with its dot and without. */
export const firstWordsOf = ({ forward }: Phrases<unknown>): Iterable<string> => forward.next?.keys() ?? [];

const step = <Meaning>(): Step<Meaning> => ({ meaning: undefined, next: null, dotted: undefined });

const goingOn = <Meaning>(from: Step<Meaning>, word: string): Step<Meaning> => {
  from.next ??= new Map();
  const known = from.next.get(word);
  if (known !== undefined) return known;
  const made = step<Meaning>();
  from.next.set(word, made);
  if (word.length > 1 && word.endsWith('.')) goingOn(from, word.slice(0, -1)).dotted = made;
  return made;
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
  { forward }: Phrases<Meaning>,
): Phrase<Meaning> | null => {
  let found: Phrase<Meaning> | null = null;
  let here = forward;
  let at = first;
  for (let words = 0; words < LONGEST_PHRASE && here.next !== null; words++) {
    const word = tokens.at(at);
    const plain = word === undefined ? undefined : here.next.get(word.key);
    if (word === undefined || plain === undefined || (word.kind === 'mark' && !isSymbol(word))) break;
    here = plain;
    at++;
    if (here.meaning !== undefined) found = { first, last: at, meaning: here.meaning };
    const mark = tokens.at(at);
    if (mark?.kind !== 'mark' || !mark.glued) continue;
    if (isGluedDot(mark)) {
      if (here.dotted === undefined) break;
      here = here.dotted;
      at++;
      if (here.meaning !== undefined) found = { first, last: at, meaning: here.meaning };
    }
    const glue = tokens.at(at);
    if (glue?.glued === true && isHyphen(glue) && tokens.at(at + 1)?.glued === true) at++;
  }
  return found;
};

/** The longest phrase that ends just before `last`. Hyphens inside it count as spaces. */
export const phraseBefore = <Meaning>(
  tokens: Tokens,
  last: number,
  { backward }: Phrases<Meaning>,
): Phrase<Meaning> | null => {
  let found: Phrase<Meaning> | null = null;
  let here = backward;
  for (let first = last - 1, words = 0; words < LONGEST_PHRASE && here.next !== null; first--, words++) {
    const word = tokens.at(first);
    const before = word === undefined ? undefined : here.next.get(word.key);
    if (word === undefined || before === undefined) break;
    if (word.kind === 'mark' && !isHyphen(word) && !isSymbol(word)) break;
    here = before;
    if (here.meaning !== undefined) found = { first, last, meaning: here.meaning };
    const glue = tokens.at(first - 1);
    if (word.glued && glue?.glued === true && isHyphen(glue) && here.next?.has(glue.key) !== true) first--;
  }
  return found;
};
