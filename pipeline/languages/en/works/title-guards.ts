/** What speaks against a title in English quotation marks: somebody says it, it names something else, or it is a nickname. */

import { speechVerbs } from '../names/titles.ts';
import type { EnglishTokens } from '../names/tokens.ts';
import { isOf, OPENING } from '../names/word-classes.ts';
import type { QuotedTitle } from './quoted-titles.ts';

/** Words with which the names of prizes begin. */
export const categoryWords =
  /^(?:best|grand|audience|jury|special|golden|silver|bronze|award|prize|honou?rable)$/u;

const otherNoun =
  /^(?:zone|effect|regime|doctrine|party|movement|principle|model|method|list|status|label|tag|rule|law|act|visa|index|button|certificate|standard|scheme|initiative|campaign|club|prize|award|category|section|day|week)$/u;
/** Heads of what a festival or fair is divided into: a special “International Zone”. */
const sectionHead =
  /^(?:zone|section|pavilion|hall|area|unit|platform|corner|lounge|sidebar|strand|programme|program|lab|showcase|forum|market|competition)$/u;
const spoken = /^(?:he|she|they|i|we|said|says)$/u;

/** “Thank You,” she said; the “Golden Visa” scheme; “Best Film”: spoken, or the name of something else. */
export function isOther(tokens: EnglishTokens, { from, to, open, close }: QuotedTitle): boolean {
  const [before, after] = [tokens.at(open - 1)?.lower ?? '', tokens.at(close)?.lower ?? ''];
  if (
    speechVerbs.has(before) ||
    (/^[,:]$/u.test(before) && speechVerbs.has(tokens.at(open - 2)?.lower ?? ''))
  )
    return true;
  // The “Big Five”: what bears an article in front of its marks is a nickname.
  if (to - from <= 3 && /^(?:the|an?|this|that|these|those)$/u.test(before)) return true;
  const last = tokens.at(close - 2)?.text ?? '';
  if (/^[,!?]$/u.test(last) && spoken.test(after)) return true;
  if (/^[,!?]$/u.test(last))
    for (let i = close; i < close + 4 && tokens.at(i)?.lower !== 'which'; i += 1)
      if (speechVerbs.has(tokens.at(i)?.lower ?? '')) return true;
  if (to - from > 1 && sectionHead.test(tokens.at(to - 1)?.lower ?? '')) return true;
  return otherNoun.test(after) || tokens.at(from)?.lower === 'best';
}

/** “Karst”: one word bears a title where no article makes a nickname of it, and it is none that opens any sentence. */
export function standsAlone(tokens: EnglishTokens, { from, to, open, close }: QuotedTitle): boolean {
  if (to - from > 1) return true;
  const word = tokens.at(from);
  if (word?.kind !== 'word' || !word.capital || word.text.length <= SHORTEST || isOf(word, OPENING))
    return false;
  if (/^(?:the|an?|this|that|these|those|so-called|no|any|such)$/u.test(tokens.at(open - 1)?.lower ?? ''))
    return false;
  // “Never,” she said; Luis “Martillo” Prado
  return (
    !/^[!?]$/u.test(tokens.at(close - 2)?.text ?? '') &&
    !(tokens.isCapital(close) && tokens.isCapital(open - 1))
  );
}

/** A word of so few letters is a mark or an interjection. */
const SHORTEST = 2;

/** Words of a name and of what its brackets hold, before the short form it is given. */
const DEFINED_REACH = 24;

/** Lumen Pictures Inc. (NYSE: LMN) (“Lumen” or the “Company”): a name in brackets that begins the name before them is its short form. */
export function isShortForm(tokens: EnglishTokens, { from, to, open }: QuotedTitle): boolean {
  const before = tokens.at(open - 1)?.text === 'the' ? open - 2 : open - 1;
  if (tokens.at(before)?.text !== '(') return false;
  for (let at = before - 1; at >= Math.max(0, before - DEFINED_REACH); at -= 1) {
    if (tokens.at(at)?.text !== tokens.at(from)?.text) continue;
    let length = 1;
    while (from + length < to && tokens.at(at + length)?.text === tokens.at(from + length)?.text) length += 1;
    if (from + length === to && at + length < before && tokens.isCapital(at + length)) return true;
  }
  return false;
}

/** “Labour of Love”: at least two words that carry a title's capitals. */
export function isWrittenAsTitle(tokens: EnglishTokens, { from, to }: QuotedTitle): boolean {
  let capitals = 0;
  for (let i = from; i < to; i += 1) if (tokens.isCapital(i)) capitals += 1;
  return capitals > 1;
}
