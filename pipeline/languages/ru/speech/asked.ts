/** Whom a Russian sentence without marks asks: he answers in the next one. «Журналисты спросили министра, …» */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { givenNamesOf } from '../names/lexicon.ts';
import { looksNominative } from '../speakers/cases.ts';
import { headOf } from '../speakers/office-heads.ts';
import { phraseFrom } from './phrase.ts';

const asks =
  /^(?:пере)?(?:спросил|спрашивал|спросят|спрашивают|поинтересовал|интересовал)(?:и|а|ись|ся|ась)?$/u;
const isAsking = askedOnce(({ key }) => asks.test(key));

export function isAskingWord(word: string): boolean {
  return asks.test(word);
}

/** «министра», «Ларису», «её»: the accusative of a person; the nominative asks himself. */
export function isAskedForm(word: string): boolean {
  const key = word.toLowerCase();
  if (/^(?:его|её|ее|их|него|неё|нее|них)$/u.test(key)) return true;
  const head = headOf.get(key);
  if (head !== undefined) return !head.isNominative;
  const given = givenNamesOf(word);
  if (given.length > 0) return !given.some(({ nominative }) => nominative === word);
  return /^\p{Lu}/u.test(word) && !looksNominative([word], null);
}

/** The phrase behind the verb that says who was asked; null when nobody is. */
export function askedOf(tokens: readonly Token[]): Span | null {
  const verb = tokens.findIndex(isAsking);
  if (verb < 0) return null;
  // «Нину Котову спросили о планах».
  const front = tokens.slice(0, verb);
  const opening = front[0];
  const isFront = front.length <= 5 && front.every(({ kind }) => kind === 'word');
  if (opening !== undefined && isFront && /ли$/u.test(tokens[verb]?.key ?? '') && isAskedForm(opening.text))
    return spanOf(front);
  const from = tokens[verb + 1]?.key === 'у' ? verb + 2 : verb + 1;
  const first = tokens[from];
  return first !== undefined && isAskedForm(first.text) ? phraseFrom(tokens, from) : null;
}

/** «Журналисты спросили, …»: they ask for everybody, and no "he" of the answer means them. */
export function isPressAsking(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(isAsking);
  return tokens
    .slice(0, Math.max(0, verb))
    .some(({ key }) =>
      /^(?:журналист|репорт[её]р|корреспондент|зрител|слушател|читател)\p{Ll}{0,2}$/u.test(key),
    );
}
