/** Whose kroner or pesos a sum is in, by what the article says outside the sum's own sentence: the name in full, else its places. */

import { matchesOf } from '../../../lib/matches.ts';
import { nearestMeaning, type Surroundings } from './nearest-cue.ts';
import type { CurrencyName } from './words.ts';

/** So many letters a noun has in all its forms: krone, kroner, kronor. */
const STEM = 4;
/** So many times the places of one country, and of no other, tell it. */
const TIMES = 2;

/**
 * ISO 4217, or null where the name is no one's in common, the sentence tells itself, or the article does not. `noun`: the word as printed.
 * "50,000 Danish kroner" makes later kroner Danish, whoever comes from Iceland; without it the paragraph tells, then the places of the article.
 */
export const sharedMeaning = (
  { code, contexts = [], shared }: CurrencyName,
  noun: string,
  context: Surroundings,
  whole: () => string,
): string | null => {
  if (code !== null || shared === undefined || nearestMeaning(contexts, sentenceOf(context)) !== null)
    return null;
  const article = whole();
  const stem = noun.slice(0, STEM);
  const inFull = new Set<string>();
  const places: string[] = [];
  for (const [cue, currency] of contexts)
    for (const { 0: found, index } of matchesOf(cue, article)) {
      places.push(currency);
      const [, next = ''] =
        /^\p{L}*\s(\p{L}+)/u.exec(article.slice(index + found.length, index + REACH)) ?? [];
      if (next.slice(0, STEM) === stem) inFull.add(currency);
    }
  const [full, another] = inFull;
  if (full !== undefined) return another === undefined ? full : null;
  if (shared === 'name') return null;
  const [first] = places;
  const isTold = nearestMeaning(contexts, context) === null && places.length >= TIMES;
  return isTold && first !== undefined && places.every((each) => each === first) ? first : null;
};

/** Characters of an adjective and its noun. */
const REACH = 60;

const sentenceOf = ({ text, start, end }: Surroundings): Surroundings => {
  const before = text.slice(0, start);
  const from = Math.max(0, ...['. ', '! ', '? ', '” '].map((mark) => before.lastIndexOf(mark) + 1));
  const behind = /[.!?](?=["”’]?\s)/u.exec(text.slice(end));
  const to = behind === null ? text.length : end + behind.index;
  return { text: text.slice(from, to), start: start - from, end: end - from };
};
