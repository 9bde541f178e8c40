/** How far an unmarked English title may reach, and what by its own words is none. */
import { eventHeads } from '../names/event-words.ts';
import { isKnownOrganization, placeNamed } from '../names/known-names.ts';
import { textOf } from '../names/phrase-words.ts';
import type { EnglishTokens } from '../names/tokens.ts';
import {
  AWARD_HEAD,
  CALENDAR,
  DEMONYM,
  DOMAIN,
  isOf,
  ORGANIZATION_HEAD,
  PLACE,
  TITLE,
  TITLE_MODIFIER,
} from '../names/word-classes.ts';

export const joint = /^(?:of|the|a|an|to|for|in|on|at|from|with)$/u;
const TITLE_REACH = 6;
/** The ends a title may have that begins with a phrase, the longest first. */
export function endsOf(tokens: EnglishTokens, to: number): readonly number[] {
  const ends = [to];
  for (let at = to; at < to + TITLE_REACH; at += 1) {
    if (tokens.isCapital(at) && tokens.at(at)?.kind !== 'mark') {
      if (isOf(tokens.at(at), PLACE)) break;
      if (!tokens.isCapital(at + 1)) ends.unshift(at + 1);
    } else if (!joint.test(tokens.at(at)?.text ?? '') && !isPart(tokens, at) && !joinsBoth(tokens, at)) break;
  }
  if (isPart(tokens, to)) ends.unshift(to + 1);
  return ends;
}

/** "The Lion and the Witch"; without the article two titles may stand side by side. */
function joinsBoth(tokens: EnglishTokens, at: number): boolean {
  return tokens.at(at)?.text === 'and' && /^(?:the|an?)$/u.test(tokens.at(at + 1)?.text ?? '');
}

/** "Hexwood 2": a number between a title and its verb. */
function isPart(tokens: EnglishTokens, at: number): boolean {
  return tokens.at(at)?.kind === 'number' && /^(?:[2-9]|1\d)$/u.test(tokens.at(at)?.text ?? '');
}

/** "Cinder Lake 2: Ash", "Hexwood: Return": with its number and what stands behind the colon. */
export function subtitleEnd(tokens: EnglishTokens, end: number): number {
  const numbered = isPart(tokens, end) ? end + 1 : end;
  if (tokens.at(numbered)?.text !== ':' || !tokens.isCapital(numbered + 1)) return end;
  let to = numbered + 1;
  while (tokens.isCapital(to) || (joint.test(tokens.at(to)?.text ?? '') && tokens.isCapital(to + 1))) to += 1;
  return /^[,.;)]$/u.test(tokens.at(to)?.text ?? '.') ? to : end;
}

/** Categories of prizes, and what has names of its own and comes over cinemas as over all else. */
const notFilms = /^(?:Best|Outstanding|Hurricane|Typhoon|Storm|Cyclone|Covid|Channel)$/u;

/** Nothing in its words tells that it is a firm, a place, an event or a prize. */
export function mayBeTitle(tokens: EnglishTokens, from: number, end: number): boolean {
  const last = tokens.at(end - 1);
  const isThe = tokens.at(from)?.text === 'The';
  if (end - from < 2 || notFilms.test(tokens.at(from)?.text ?? '')) return false;
  for (const text of [textOf(tokens, from, end), ...(isThe ? [textOf(tokens, from + 1, end)] : [])])
    if (placeNamed(text) !== undefined || isKnownOrganization(text)) return false;
  if (isOf(last, AWARD_HEAD | CALENDAR) && !isThe) return false;
  for (let i = from; i < end; i += 1) {
    const token = tokens.at(i);
    if (isOf(token, ORGANIZATION_HEAD) && !isThe) return false;
    if (isOf(token, TITLE | TITLE_MODIFIER) && i < end - 1 && !isThe) return false;
    if (token?.upper && token.text.length > 2 && !/^[IVX]+$/u.test(token.text)) return false;
    if (eventHeads.has(last?.text ?? '') && isOf(token, DOMAIN | PLACE | DEMONYM)) return false;
  }
  return true;
}
