/** Russian tokens for the name rules, and the stem of each word, reckoned once. */
import type { Reading } from '../../../contract.ts';
import type { NameTokenRules } from '../../shared/names/split.ts';
import { isTitleCase, NameTokens } from '../../shared/names/tokens.ts';
import { type NameWord, nameWord } from '../../shared/names/words.ts';
import { type Asked, answered, noAnswers, Questions } from '../../shared/word-questions.ts';
import { WrittenWords } from '../../shared/written-words.ts';
import { stemToken } from '../inflection.ts';

const pattern =
  /(?:\p{Lu}|Дж|Дз|Цз|Чж)\.(?=[\s ]?-?\p{Lu}|[\s.,;)»]|$)|\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+|[-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|\+)*|\p{N}+(?:[.,]\p{N}+)*(?:-\p{L}+)?|\S/uy;

export interface RussianWord extends NameWord, Asked {
  /** What its case forms have in common; empty for what is no word. */
  readonly stem: string;
}

export type RussianTokens = NameTokens<RussianWord>;

const rules: NameTokenRules<RussianWord> = {
  pattern,
  words: new WrittenWords((text) => {
    const word = nameWord(text);
    return { ...word, stem: word.kind === 'word' ? stemToken(text) : '', answers: noAnswers() };
  }),
};

const questions = new Questions();

/** A question about a word, which must be answered by the word alone; beyond either end of a text nothing is so. */
export function askedOnce(
  answer: (word: RussianWord) => boolean,
): (word: RussianWord | undefined) => boolean {
  const question = questions.next();
  return (word) => word !== undefined && answered(word, question, answer);
}

export interface Scan {
  readonly reading: Reading;
  readonly tokens: RussianTokens;
  /** Stem of the token with this index. */
  readonly stem: (index: number) => string;
  /** A line in capitals: only gazetteer names and repeats are read. */
  readonly headline: boolean;
}

export function scanRussian(reading: Reading): Scan {
  const tokens = new NameTokens(reading, rules);
  return {
    reading,
    tokens,
    stem: (index) => tokens.at(index)?.stem ?? '',
    headline: isTitleCase(tokens) || isCapitalLine(tokens),
  };
}

function isCapitalLine(tokens: RussianTokens): boolean {
  let words = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens.wordLength(i) < 4) continue;
    if (!tokens.isCapital(i) || tokens.at(i)?.upper !== true) return false;
    words += 1;
  }
  return words >= 3;
}
