/** What is said of films behind a name and a comma: prizes, makers, what they cost and what they are. */
import type { EnglishTokens } from '../names/tokens.ts';
import { isOf, TITLE_BEARER } from '../names/word-classes.ts';
import { maker } from './title-words.ts';

/** ", winner of the Grand Prix", ", made for $190m", ", starring …": said of films behind a name. */
export function isToldOfFilm(tokens: EnglishTokens, at: number): boolean {
  const [first, second] = [tokens.at(at)?.lower ?? '', tokens.at(at + 1)?.lower ?? ''];
  if (first === 'starring') return true;
  if (first === 'which')
    return /^(?:hits|opens|opened|premieres|premiered|bows|bowed|stars|follows|grossed)$/u.test(second);
  if (/^(?:directed|shot|written|co-written|adapted|filmed)$/u.test(first))
    return /^(?:by|in|on|from|and|for)$/u.test(second);
  if (first === 'made') return second === 'for' && sumFollows(tokens, at + 2);
  if (!/^(?:winner|recipient)$/u.test(first) || second !== 'of') return false;
  for (let i = at + 2; i < at + 8; i += 1) if (prizeOfFilms.test(tokens.at(i)?.text ?? '')) return true;
  return false;
}

const hit = /^(?:sleeper|hit|smash|feature|debut|short|flop)$/u;

/** "Ken Adler’s Motel Hymn, the sleeper of last winter": the noun of films behind an article. */
export function isCalledFilm(tokens: EnglishTokens, at: number): boolean {
  if (!/^(?:the|an?|his|her)$/u.test(tokens.at(at)?.text ?? '')) return false;
  for (let i = at + 1; i < at + 9; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[,;.]$/u.test(token.text) || maker.test(token.lower)) return false;
    if (isOf(token, TITLE_BEARER) || hit.test(token.lower)) return !maker.test(tokens.at(i + 1)?.lower ?? '');
  }
  return false;
}

const prizeOfFilms =
  /^(?:Prix|Palme|Bear|Lion|Leopard|Goblet|Oscars?|Baftas?|BAFTAs?|Césars?|Goyas?|Globes?|Shell|Prize|Award|Jury)$/u;

/** "around $190m" */
function sumFollows(tokens: EnglishTokens, from: number): boolean {
  for (let i = from; i < from + 4; i += 1) if (/^\p{Sc}/u.test(tokens.at(i)?.text ?? '')) return true;
  return false;
}
