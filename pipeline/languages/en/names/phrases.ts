/**
 * Gathers capitalised words of English text into phrases: "Ministry of Industry and Information Technology",
 * "Memorandum of Understanding on Trade", "Mark van der Meer". A phrase never crosses a mark, a possessive or a taken span.
 */

import type { EnglishTokens } from './tokens.ts';
import {
  AGREEMENT_HEAD,
  AWARD_HEAD,
  CALENDAR,
  COMPLEMENTED_HEAD,
  DOMAIN,
  EVENT_HEAD,
  GIVEN_NAME,
  HEAD,
  isOf,
  KNOWN_ORGANIZATION,
  ORGANIZATION_HEAD,
  PARTICLE,
  PLACE,
} from './word-classes.ts';

/** Token indexes, half-open; `tail` is where the complement ("of Culture …") begins, `to` when there is none. */
export interface Phrase {
  readonly from: number;
  readonly tail: number;
  readonly to: number;
}

const plural =
  /^(?:People|Children|Women|Men|Workers|Writers|Artists|Filmmakers|Directors|Producers|Actors|Journalists|Veterans|Lloyd|Sotheby|Christie|Consumer|Player|Master|Farmer|Teacher|King|Queen)$/u;

/** Where a capitalised word that continues the phrase after token `i` stands, or -1. */
function nextCapital(tokens: EnglishTokens, i: number, free: (i: number) => boolean): number {
  let j = i + 1;
  let token = tokens.at(j);
  if (token === undefined) return -1;
  if (tokens.isCapital(j) && free(j)) return isOf(token, CALENDAR) && token.text !== 'May' ? -1 : j;
  if (token.kind === 'number' && !tokens.isGlued(j) && tokens.isCapital(j + 1) && free(j + 1)) {
    // "Channel 5 News", "Apollo 13 Museum"; a year or a sum does not carry on a name.
    return token.text.length <= 2 && isOf(tokens.at(j + 1), ORGANIZATION_HEAD) ? j + 1 : -1;
  }
  if (token.text === '&' && tokens.isCapital(j + 1) && free(j + 1)) return j + 1;
  const isPossessive = token.text === "'s" || token.text === '’s';
  if (isPossessive && plural.test(tokens.at(i)?.text ?? '')) {
    return tokens.isCapital(j + 1) && free(j + 1) ? j + 1 : -1;
  }
  // "the Wheat Growers' Union", "St. Brigid's Hospital"
  const isMany =
    (token.text === "'" || token.text === '’') && tokens.isGlued(j) && /s$/u.test(tokens.at(i)?.text ?? '');
  const isSaint = isPossessive && /^St\.?$/u.test(tokens.at(i - 1)?.text ?? '');
  if (
    (isMany || isSaint) &&
    tokens.isCapital(j + 1) &&
    free(j + 1) &&
    isOf(tokens.at(j + 1), ORGANIZATION_HEAD)
  )
    return j + 1;
  let steps = 0;
  while (token !== undefined && isOf(token, PARTICLE) && steps < 3) {
    j += 1;
    steps += 1;
    token = tokens.at(j);
  }
  return steps > 0 && tokens.isCapital(j) && free(j) ? j : -1;
}

function run(tokens: EnglishTokens, from: number, free: (i: number) => boolean): number {
  let last = from;
  for (;;) {
    const next = nextCapital(tokens, last, free);
    if (next < 0) return last + 1;
    last = next;
  }
}

/** "Film and Television Market", "Silver Crane and Spring Rain Film Festival": two halves of one name before its head. */
function joinsByAnd(tokens: EnglishTokens, from: number, to: number, next: number): boolean {
  const last = tokens.at(to - 1);
  const first = tokens.at(next);
  if (last === undefined || first === undefined) return false;
  if (isOf(last, HEAD) && !isOf(last, DOMAIN)) return false;
  if (isOf(last, DOMAIN)) return isOf(first, DOMAIN | ORGANIZATION_HEAD);
  return to - from >= 2 && isOf(first, DOMAIN);
}

const domainOfPrize =
  /^(?:Physics|Chemistry|Medicine|Physiology|Literature|Economics|Economic|Mathematics|Journalism|Poetry|Fiction|Music|Science|Architecture)$/u;
const complementOpeners = new Set(['of', 'for', 'on', 'in', 'against', 'to', 'between']);

/** "Festival of Lights and Sound": one plain word on either side, and neither a person, a place nor a body. */
function isPairOfEvent(
  tokens: EnglishTokens,
  from: number,
  end: number,
  free: (i: number) => boolean,
): boolean {
  const next = tokens.at(end + 1);
  if (end - from !== 1 || !tokens.isCapital(end + 1) || tokens.isCapital(end + 2) || !free(end + 1))
    return false;
  return next?.upper === false && !isOf(next, PLACE | GIVEN_NAME | KNOWN_ORGANIZATION | HEAD | CALENDAR);
}

/** How far "of the Russian Federation", "for Cultural Exchange until 2028" reaches from token `i`; `i` when it does not. */
function complementEnd(
  tokens: EnglishTokens,
  i: number,
  free: (i: number) => boolean,
  agreement: boolean,
): number {
  const opener = tokens.at(i);
  if (opener === undefined || !complementOpeners.has(opener.text)) return i;
  let j = i + 1;
  if (tokens.at(j)?.text === 'the') j += 1;
  if (!tokens.isCapital(j) || !free(j)) return i;
  // "the Silk Thread Award of CNY 200,000": a sum is no part of the name.
  if (tokens.at(j)?.upper === true && tokens.at(j + 1)?.kind === 'number') return i;
  // Outside agreements "in", "to" and "between" open an adverbial: the Bank of X in Y is two names.
  const prizeFor =
    opener.text === 'in' &&
    isOf(tokens.at(i - 1), AWARD_HEAD) &&
    domainOfPrize.test(tokens.at(j)?.text ?? '');
  if (!agreement && !prizeFor && (opener.text === 'to' || opener.text === 'between' || opener.text === 'in'))
    return i;
  if (isOf(tokens.at(j), CALENDAR)) return i;
  // Signed "in Astana": where it happened is no part of the agreement's name.
  if (opener.text === 'in' && !prizeFor && isOf(tokens.at(j), PLACE)) return i;
  let end = run(tokens, j, free);
  for (;;) {
    const link = tokens.at(end);
    const next = tokens.at(end + 1);
    if (
      link?.text === 'and' &&
      next?.capital === true &&
      free(end + 1) &&
      (isOf(next, DOMAIN) || agreement)
    ) {
      if (!isOf(tokens.at(end - 1), DOMAIN) && !agreement) return end;
      end = run(tokens, end + 1, free);
    } else if (
      link?.text === 'and' &&
      isOf(tokens.at(i - 1), EVENT_HEAD) &&
      isPairOfEvent(tokens, j, end, free)
    ) {
      end += 2;
    } else if (
      link?.text === ',' &&
      next !== undefined &&
      isOf(next, DOMAIN) &&
      isOf(tokens.at(end - 1), DOMAIN)
    ) {
      const after = tokens.at(end + 2)?.text;
      if (after !== ',' && after !== 'and') return end;
      end = run(tokens, end + 1, free);
    } else return end;
  }
}

function untilYear(tokens: EnglishTokens, end: number): number {
  const year = tokens.at(end + 1);
  const word = tokens.at(end)?.text;
  if ((word === 'until' || word === 'till' || word === 'for' || word === 'by') && year?.kind === 'number') {
    return /^(?:19|20)\d\d(?:[-–]\d+)?$/u.test(year.text) ? end + 2 : end;
  }
  return end;
}

/** All phrases of a paragraph, left to right; `free` tells tokens that no name has taken yet. */
export function capitalPhrases(tokens: EnglishTokens, free: (i: number) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!tokens.isCapital(i) || !free(i)) {
      i += 1;
      continue;
    }
    const from = i;
    let to = run(tokens, from, free);
    if (
      tokens.at(to)?.text === 'and' &&
      tokens.isCapital(to + 1) &&
      free(to + 1) &&
      joinsByAnd(tokens, from, to, to + 1)
    ) {
      const joined = run(tokens, to + 1, free);
      if (isOf(tokens.at(joined - 1), HEAD)) to = joined;
    }
    const tail = to;
    let head = tokens.at(to - 1);
    let agreement = isOf(head, AGREEMENT_HEAD);
    let isComplemented = isOf(head, COMPLEMENTED_HEAD);
    for (let depth = 0; depth < 3; depth += 1) {
      // "Ministry of Culture of the Russian Federation": a domain may be followed by whose it is.
      const whose = depth > 0 && isOf(head, DOMAIN) && tokens.at(to)?.text === 'of';
      if (!isComplemented && !whose) break;
      const end = complementEnd(tokens, to, free, agreement);
      if (end === to) break;
      to = end;
      head = tokens.at(to - 1);
      // "Memorandum of Understanding on …", "Agreement for … between …": the agreement's tail may have tails.
      isComplemented = agreement || isOf(head, COMPLEMENTED_HEAD);
      agreement ||= isOf(head, AGREEMENT_HEAD);
    }
    if (agreement) to = untilYear(tokens, to);
    phrases.push({ from, tail, to });
    i = to;
  }
  return phrases;
}
