/** Firms told by the rights to a film that they have, buy or are sold. */
import { personShape } from './person-shape.ts';
import type { EnglishTokens } from './tokens.ts';
import { DEMONYM, isOf, ORGANIZATION_NOUN, PLACE } from './word-classes.ts';

/** A name of more words is a sentence. */
const LONGEST = 3;

export function holdsRights(tokens: EnglishTokens, from: number, to: number): boolean {
  // "went to Fern’s Mill": whose it is, not what it is called.
  if (to - from > LONGEST || /^['’]s?$/u.test(tokens.at(to)?.text ?? '')) return false;
  return (
    hasRights(tokens, to) ||
    isGivenRights(tokens, from) ||
    isBuyer(tokens, from, to) ||
    isBuyerOf(tokens, from, to) ||
    isCourtesy(tokens, from)
  );
}

/** "where Hanoi’s Lotus Gate has the rights": those of a citizen are "of" something. */
function hasRights(tokens: EnglishTokens, to: number): boolean {
  if (!/^(?:has|have|had|holds?|owns?|controls?|retains?)$/u.test(tokens.at(to)?.lower ?? '')) return false;
  const rights = /^(?:the|all)$/u.test(tokens.at(to + 1)?.lower ?? '') ? to + 2 : to + 1;
  return (
    tokens.at(rights)?.lower === 'rights' &&
    /^(?:[,.;]|there|for|in)$/u.test(tokens.at(rights + 1)?.text ?? '.')
  );
}

const sold = /^(?:rights|territories|territory)$/u;
/** Tokens from them to who has them. */
const REACH = 8;

/** "UK rights went to Picture House", "Nordic territories are with Aurora Reel". */
function isGivenRights(tokens: EnglishTokens, from: number): boolean {
  const [link, verb] = [tokens.at(from - 1)?.lower ?? '', tokens.at(from - 2)?.lower ?? ''];
  const isGiven = link === 'to' && /^(?:went|go|goes|gone|sold|licensed|fell)$/u.test(verb);
  if (!isGiven && !(link === 'with' && /^(?:are|is|were|rest|lie)$/u.test(verb))) return false;
  for (let i = from - 3; i > from - 3 - REACH; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;]$/u.test(token.text)) return false;
    if (sold.test(token.lower)) return true;
  }
  return false;
}

const region =
  /^(?:Benelux|Scandinavia|Nordics|Baltics|Balkans|Iberia|Oceania|Europe|America|Asia|CIS|MENA|GCC|DACH|Kingdom|States|Korea|Kong|Zealand|Africa|Territories|U\.K\.|U\.S\.|UK|US)$/u;
const dealing =
  /^(?:sold|pre-sold|sells?|closed|closes|inked|sealed|licensed|sales|deals?|rights|territories|presales|pre-sales|buyers)$/u;
/** Tokens of one list of buyers. */
const LIST = 60;

/** "sold to France (Arizona Est), Benelux (Periscope)": who bought a film for a territory stands in brackets behind it. */
function isBuyerOf(tokens: EnglishTokens, from: number, to: number): boolean {
  if (tokens.at(from - 1)?.text !== '(' || tokens.at(to)?.text !== ')') return false;
  const place = tokens.at(from - 2);
  if (!isOf(place, PLACE) && !region.test(place?.text ?? '')) return false;
  for (let i = from - 3; i > from - LIST; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;!?]$/u.test(token.text)) return false;
    if (dealing.test(token.lower)) return true;
  }
  return false;
}

/** "opens in Spain on July 10, courtesy of Tern House": through whom a film comes out. */
function isCourtesy(tokens: EnglishTokens, from: number): boolean {
  if (tokens.at(from - 1)?.text !== 'of' || tokens.at(from - 2)?.lower !== 'courtesy') return false;
  for (let i = from - 3; i > from - 3 - 2 * REACH; i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || /^[.;]$/u.test(token.text)) return false;
    if (
      /^(?:opens?|opened|opening|bows?|bowed|releas(?:ed?|es|ing)|arrives?|out|cinemas|theat(?:er|re)s)$/u.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

/** "local buyer Cine Condor paid": no person by its name. */
function isBuyer(tokens: EnglishTokens, from: number, to: number): boolean {
  if (tokens.at(from - 1)?.lower !== 'buyer' || to - from < 2) return false;
  const kind = tokens.at(from - 2);
  if (kind?.lower !== 'local' && !isOf(kind, DEMONYM | PLACE)) return false;
  return (
    personShape(tokens, from, to) !== 'strong' &&
    /^(?:is|has|had|paid|picked|took|bought|acquired|snapped)$/u.test(tokens.at(to)?.lower ?? '')
  );
}

const firmNoun =
  /^(?:outfit|label|distributor|studio|company|firm|shingle|producer|publisher|broadcaster|streamer|agency|agent|house)$/u;

/** "the Utrecht outfit Canal Street": a firm, though a street ends its name. */
export function isFirmCalled(tokens: EnglishTokens, from: number): boolean {
  const noun = tokens.at(from - 1);
  return noun?.kind === 'word' && !noun.capital && firmNoun.test(noun.lower) && isOf(noun, ORGANIZATION_NOUN);
}
