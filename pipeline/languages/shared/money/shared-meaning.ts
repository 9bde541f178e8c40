/** Whose kroner or pesos a sum is in, where several countries' money bears that name: its own sentence, or the article as a whole. */

import { matchesOf } from '../../../lib/matches.ts';
import { nearestMeaning, type Surroundings } from './nearest-cue.ts';
import type { CurrencyName } from './words.ts';

/** So many letters a noun has in all its forms: krone, kroner, kronor. */
const STEM = 4;
/** So many times the places of one country, and those of no other as often, tell it. */
const TIMES = 2;

/** What the article says of a sum: `whole` its text, `local` the money of the place it was written in. */
export interface ArticleOfSum {
  readonly whole: () => string;
  readonly local: string | null | undefined;
}

/**
 * ISO 4217, or null where the name is no one's in common, or neither the sentence nor the article tells. `noun`: the word as printed.
 * "50,000 Danish kroner" makes later kroner Danish, whoever comes from Iceland; without it the place the article was written in tells,
 * then the country it names oftenest.
 */
export const sharedMeaning = (
  { contexts = [], shared }: CurrencyName,
  noun: string,
  context: Surroundings,
  { whole, local }: ArticleOfSum,
): string | null => {
  if (shared === undefined) return null;
  const sentence = sentenceOf(context);
  if (shared === 'name' && nearestMeaning(contexts, sentence) !== null) return null;
  const told = shared === 'places' ? toldInSentence(contexts, sentence) : null;
  if (told !== null) return told;
  const article = whole();
  const stem = noun.slice(0, STEM);
  const inFull = new Set<string>();
  const times = new Map<string, number>();
  for (const [cue, currency] of contexts)
    for (const { 0: found, index } of matchesOf(cue, article)) {
      times.set(currency, (times.get(currency) ?? 0) + 1);
      const [, next = ''] =
        /^\p{L}*\s(\p{L}+)/u.exec(article.slice(index + found.length, index + REACH)) ?? [];
      if (next.slice(0, STEM) === stem) inFull.add(currency);
    }
  const [full, another] = inFull;
  if (full !== undefined) return another === undefined ? full : null;
  if (shared === 'name') return null;
  if (contexts.some(([, each]) => each === local)) return local ?? null;
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= TIMES && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};

/** "(14 million pesos) and Argentina’s “X”": a country behind the sum is another's, but for "14 million pesos in Argentina". */
const toldInSentence = (
  contexts: NonNullable<CurrencyName['contexts']>,
  { text, start, end }: Surroundings,
): string | null => {
  const behind = inPlace.exec(text.slice(end));
  const to = behind === null ? start : end + behind[0].length;
  return nearestMeaning(contexts, { text: text.slice(0, Math.max(to, end)), start, end });
};

/** Behind a sum a place of its own clause, up to two words long. */
const inPlace =
  /^[^.,;()“”"]{0,40}?\s(?:in|across|from|at|to)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?!['’]s|\p{L})/u;

/** Characters of an adjective and its noun. */
const REACH = 60;

const sentenceOf = ({ text, start, end }: Surroundings): Surroundings => {
  const before = text.slice(0, start);
  const from = Math.max(0, ...['. ', '! ', '? ', '” '].map((mark) => before.lastIndexOf(mark) + 1));
  const behind = /[.!?](?=["”’]?\s)/u.exec(text.slice(end));
  const to = behind === null ? text.length : end + behind.index;
  return { text: text.slice(from, to), start: start - from, end: end - from };
};
