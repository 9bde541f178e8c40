/** Decides whether a capitalised English phrase without a head word is an organization or a place, by its neighbours. */
import type { NameToken } from '../shared/names-tokens.ts';
import { calendarWords, openingWords, plainAcronyms } from './common-words.ts';
import { organizationNouns } from './organization-words.ts';
import { titleWords } from './titles.ts';

const leaders =
  /^(?:ceo|cfo|head|chairman|chairwoman|chair|president|founder|co-founder|owner|director|executive|spokesman|spokeswoman|spokesperson|subsidiary|unit|shares|employee|employees|executives|acquisition|shareholders)$/u;
const corporateAfter =
  /^(?:shares|stock|ceo|cfo|spokesman|spokeswoman|spokesperson|headquarters|employees|executives|subsidiary)$/u;

/** ", a German carmaker," or ", the agency that …" right after the name. */
function appositionNoun(tokens: readonly NameToken[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the|one)$/u.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < to + 8; i += 1) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === 'mark' ||
      /^(?:of|at|in|for|and|which|that|who|said)$/u.test(token.lower)
    )
      return false;
    if (titleWords.has(token.lower)) return false;
    if (organizationNouns.has(token.lower)) return !titleWords.has(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

export function organizationRule(tokens: readonly NameToken[], from: number, to: number): string | null {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (first === undefined) return null;
  if (
    before !== undefined &&
    before.kind === 'word' &&
    organizationNouns.has(before.lower) &&
    !before.capital
  ) {
    return 'organization.noun-before';
  }
  if (corporateAfter.test(tokens[to]?.lower ?? '') && to - from <= 2) return 'organization.noun-after';
  if (tokens[to]?.lower === 'chief' && tokens[to + 1]?.lower === 'executive')
    return 'organization.noun-after';
  const link = before?.text === 'the' ? tokens[from - 2] : before;
  const leader = before?.text === 'the' ? tokens[from - 3] : tokens[from - 2];
  if (
    (link?.text === 'of' || link?.text === 'at') &&
    leader !== undefined &&
    leaders.test(leader.lower) &&
    to - from <= 3
  ) {
    return 'organization.leader-of';
  }
  if (appositionNoun(tokens, to)) return 'organization.apposition';
  return null;
}

/** A word in capitals that is no plain abbreviation: "IOC", "RIA-DPA". */
export function isAcronym(token: NameToken): boolean {
  return (
    token.kind === 'word' &&
    token.upper &&
    token.text.length >= 3 &&
    token.text.length <= 8 &&
    /^[A-Z][A-Z&-]+$/u.test(token.text) &&
    !plainAcronyms.has(token.text) &&
    !openingWords.has(token.text.charAt(0) + token.lower.slice(1))
  );
}

const settling =
  /^(?:city|town|village|district|county|province|region|capital|port|suburb|state|island|resort|municipality|commune|township)$/u;

export function placeRule(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  stateNamed: (text: string) => boolean,
): string | null {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (before === undefined || first === undefined || to - from > 3) return null;
  // "in mid-January"
  if (first.text.split('-').some((part) => calendarWords.has(part))) return null;
  if (settling.test(before.lower) || (before.text === 'of' && settling.test(tokens[from - 2]?.lower ?? '')))
    return 'place.noun-before';
  if (settling.test(tokens[to]?.lower ?? '') && to - from === 1 && !first.upper && before.text !== 'of')
    return 'place.noun-after';
  // "Wolfsburg, Germany"
  if (
    tokens[to]?.text === ',' &&
    tokens[to + 1]?.capital &&
    stateNamed(tokens[to + 1]?.text ?? '') &&
    /^(?:in|at|near|from|to|of|outside)$/u.test(before.lower)
  ) {
    return 'place.before-state';
  }
  if (
    (before.lower === 'in' || before.lower === 'near') &&
    !first.upper &&
    first.kind === 'word' &&
    to - from <= 2
  )
    return 'place.preposition';
  return null;
}
