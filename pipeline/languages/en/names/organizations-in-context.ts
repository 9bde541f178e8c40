/** Decides whether a capitalised English phrase without a head word is an organization or a place, by its neighbours. */

import { workNouns } from '../works/words.ts';
import { calendarWords, openingWords } from './common-words.ts';
import {
  areSeveral,
  isBilledFirm,
  isDealing,
  isDoneBy,
  isMakerOfTown,
  isReportingAccounts,
  isStaffed,
  isTrade,
} from './dealing-firms.ts';
import { isFirmBeside } from './firms-beside.ts';
import { isFirmByRole } from './firms-in-roles.ts';
import { isMakerInList } from './makers-in-lists.ts';
import { craftsOfMakers } from './organization-words.ts';
import { holdsRights } from './rights-holders.ts';
import { speechVerbs } from './titles.ts';
import type { EnglishTokens, EnglishWord } from './tokens.ts';
import {
  CALENDAR,
  DEMONYM,
  DOMAIN,
  isOf,
  OPENING,
  ORGANIZATION_NOUN,
  PLACE,
  PLAIN_ACRONYM,
  TITLE,
} from './word-classes.ts';

const leaders =
  /^(?:ceo|cfo|head|chairman|chairwoman|chair|president|founder|co-founder|owner|director|executive|spokesman|spokeswoman|spokesperson|subsidiary|unit|shares|employee|employees|executives|acquisition|shareholders)$/u;
const corporateAfter =
  /^(?:shares|stock|ceo|cfo|spokesman|spokeswoman|spokesperson|headquarters|employees|executives|subsidiary)$/u;

const marketWatchers =
  /^(?:analysts?|economists?|strategists?|traders?|brokers?|dealers?|partner|trading|research|sales|distribution|strategy)$/u;

/** "analyst Priya Raghunathan of Reelmetrix", "head of trading at Neva Invest": who pays those that watch markets. */
function isEmployer(tokens: EnglishTokens, from: number, to: number): boolean {
  const link = tokens.at(from - 1)?.text;
  if ((link !== 'of' && link !== 'at' && link !== 'with') || to - from > 3) return false;
  const watches = (i: number): boolean => marketWatchers.test(tokens.at(i)?.lower ?? '');
  if (watches(from - 2) && link === 'at') return true;
  let at = from - 2;
  while (at > from - 6 && tokens.isCapital(at) && !watches(at)) at -= 1;
  return at < from - 3 && watches(at);
}

/** "Moscow’s Vega Film", "Munich’s Isar Film": a firm behind the town it sits in. */
function isFilmCompany(tokens: EnglishTokens, from: number, to: number): boolean {
  return (
    (to - from === 2 || to - from === 3) &&
    tokens.at(to - 1)?.text === 'Film' &&
    /^['’]s$/u.test(tokens.at(from - 1)?.text ?? '') &&
    isOf(tokens.at(from - 2), PLACE) &&
    !isOf(tokens.at(from), DEMONYM | DOMAIN | OPENING)
  );
}

const noCompany =
  /^(?:Best|Short|Feature|Debut|New|Documentary|Animated|Foreign|International|Student|Horror|Action|Silent|Original|Grand|Golden|Silver|National|World|Art|Family|Children|Independent|Indie|Classic|Black|Concert|War|Cult|Super|Latest|Great|Big|Sound|Genre|Archive|Plastic|Thin)$/u;
const dealing = /^(?:by|for|with|at|from|to|between|and|of|\()$/u;
const doing =
  /^(?:said|says|will|has|is|plans|and|announced|acquired|acquires|bought|buys|distributes|releases|released|handles|produced|picked|['’]s)$/u;

/** "produced by Nordlys Film", "Curzon Film will distribute": a firm whose name ends in the word of its trade. */
function isNamedFilm(tokens: EnglishTokens, from: number, to: number): boolean {
  const [first, last] = [tokens.at(from), tokens.at(to - 1)];
  if (to - from < 2 || to - from > 3 || last?.text !== 'Film' || first === undefined || first.kind !== 'word')
    return false;
  if (isOf(first, DEMONYM | DOMAIN | OPENING | CALENDAR) || noCompany.test(first.text)) return false;
  const isTold = tokens.at(to)?.text === ',' && /^(?:which|whose)$/u.test(tokens.at(to + 1)?.lower ?? '');
  return isTold || dealing.test(tokens.at(from - 1)?.lower ?? '') || doing.test(tokens.at(to)?.lower ?? '');
}

/** ", a German carmaker," or ", the agency that …" right after the name. */
function appositionNoun(tokens: EnglishTokens, to: number): boolean {
  if (tokens.at(to)?.text !== ',') return false;
  // "Odeon Lanes, Britain’s third-largest cinema chain,"
  const isOfPlace = isOf(tokens.at(to + 1), PLACE) && /^['’]s$/u.test(tokens.at(to + 2)?.text ?? '');
  if (!isOfPlace && !/^(?:a|an|the|one)$/u.test(tokens.at(to + 1)?.lower ?? '')) return false;
  for (let i = to + (isOfPlace ? 3 : 2); i < to + 8; i += 1) {
    const token = tokens.at(i);
    if (
      token === undefined ||
      token.kind === 'mark' ||
      /^(?:of|at|in|for|and|which|that|who|said)$/u.test(token.lower)
    )
      return false;
    if (isOf(token, TITLE)) return false;
    if (isOf(token, ORGANIZATION_NOUN)) {
      const next = tokens.at(i + 1);
      // "replacing Dulce Amaral, the company said": an aside, not what the name is.
      return !isOf(next, TITLE) && !speechVerbs.has(next?.lower ?? '');
    }
  }
  return false;
}

/** "the studio Considine founded": who began or runs it, not what it is called. */
const founding = /^(?:(?:co-)?founded|runs|ran|owns|owned|heads|headed|leads|led|launched|started)$/u;

/** "Kestrel & Moss": two names joined by the sign that firms have, no fields of work. */
function isFirm(tokens: EnglishTokens, from: number, to: number): boolean {
  const [first, sign, second] = [tokens.at(from), tokens.at(from + 1), tokens.at(from + 2)];
  if (to - from !== 3 || sign?.text !== '&' || first === undefined || second === undefined) return false;
  // "The biggest hits were Salt Road, Kestrel & Moss and Dust": a list of films.
  for (let i = from - 1; i > from - 20 && tokens.at(i)?.text !== '.'; i -= 1)
    if (/^(?:hits|films|movies|titles|blockbusters|sequels|releases)$/u.test(tokens.at(i)?.lower ?? ''))
      return false;
  return [first, second].every((token) => token.text.length > 2 && !isOf(token, DOMAIN) && !token.upper);
}

/** "documentary maker", "puppet maker": who works with his own hands. */
export function isCraftsman(tokens: EnglishTokens, at: number): boolean {
  return tokens.at(at)?.lower === 'maker' && craftsOfMakers.has(tokens.at(at - 1)?.lower ?? '');
}

/** Bodies that belong to another, beside those of the common list. */
const belonging =
  /^(?:arm|unit|division|subsidiary|affiliate|label|outfit|investor|backer|owner|parent|partner)$/u;
const determiner = /^(?:its|their|his|her|the|whose|another|['’]s)$/u;

/** "its distributor, Reel Harbour, said", "the group’s arm, Lantern Film, would": a body named between commas behind what it is. */
function isApposedBody(tokens: EnglishTokens, from: number, to: number): boolean {
  const noun = tokens.at(from - 2);
  if (tokens.at(from - 1)?.text !== ',' || noun?.kind !== 'word' || noun.capital) return false;
  if (!isOf(noun, ORGANIZATION_NOUN) && !belonging.test(noun.lower)) return false;
  if (!/^(?:[,.]|['’]s)$/u.test(tokens.at(to)?.text ?? '')) return false;
  // "shared by the director and the producer, Arnar Petursson": beside an office a producer is a person.
  if (
    tokens.at(from - 3)?.text === 'the' &&
    tokens.at(from - 4)?.text === 'and' &&
    isOf(tokens.at(from - 5), TITLE)
  )
    return false;
  return [3, 4, 5].some((back) => determiner.test(tokens.at(from - back)?.lower ?? ''));
}

/** Particles of family names, behind which a second capital is no company's. */
const inPersons = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Al|El|Ben|San|O)\p{Lu}/u;

/** "CineBridge", "StudioCanal", "Fjordfilm": two words run together, with a capital each or the second that of the trade. */
function isRunTogether(word: string): boolean {
  return (
    (/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(word) && !inPersons.test(word)) ||
    /^(?!Micro|Tele)\p{Lu}\p{Ll}{2,}film$/u.test(word)
  );
}

export function organizationRule(tokens: EnglishTokens, from: number, to: number): string | null {
  const before = tokens.at(from - 1);
  const first = tokens.at(from);
  if (first === undefined) return null;
  if (
    before !== undefined &&
    before.kind === 'word' &&
    isOf(before, ORGANIZATION_NOUN) &&
    (!before.capital ||
      (tokens.opens(from - 1) && from > 0 && /(?:er|tor|age|ate|dog)$/u.test(before.lower))) &&
    !isCraftsman(tokens, from - 1) &&
    !(to - from === 1 && founding.test(tokens.at(to)?.lower ?? ''))
  ) {
    return 'organization.noun-before';
  }
  if (to - from === 1 && isRunTogether(first.text)) return 'organization.run-together';
  if (isApposedBody(tokens, from, to)) return 'organization.apposition';
  if (isStaffed(tokens, to)) return 'organization.before-title';
  if (isBilledFirm(tokens, from, to)) return 'organization.distributor';
  if (isTrade(tokens, from)) return 'organization.noun-before';
  if (isDealing(tokens, from, to) || isReportingAccounts(tokens, from, to)) return 'organization.deals';
  if (corporateAfter.test(tokens.at(to)?.lower ?? '') && to - from <= 2) return 'organization.noun-after';
  // "has appointed Anna Bell chief executive" names a person.
  const isInstalled = /^(?:appoint|name|hire|elect|promote)(?:s|ed|d)?$/u.test(before?.lower ?? '');
  if (!isInstalled && tokens.at(to)?.lower === 'chief' && tokens.at(to + 1)?.lower === 'executive')
    return 'organization.noun-after';
  // "Chengdu-based Lotus Gate Pictures"
  if (before !== undefined && /\p{L}-based$/u.test(before.text) && to - from >= 2)
    return 'organization.based';
  if (before?.text === 'by' && isDoneBy(tokens, from, to)) return 'organization.agent';
  if (
    isMakerOfTown(tokens, from, to) ||
    isFirmByRole(tokens, from, to) ||
    isMakerInList(tokens, from, to) ||
    isFirmBeside(tokens, from, to)
  )
    return 'organization.agent';
  if (holdsRights(tokens, from, to)) return 'organization.deals';
  if (isEmployer(tokens, from, to)) return 'organization.employer';
  if (before?.text === 'in' && /^(?:shares?|stakes?|stock|holding)$/u.test(tokens.at(from - 2)?.lower ?? ''))
    return 'organization.shares-in';
  if (isFilmCompany(tokens, from, to) || isNamedFilm(tokens, from, to)) return 'organization.film';
  // "Shares of the Burbank, California-based company"
  if (tokens.at(to)?.text === ',' && /-based$/u.test(tokens.at(to + 1)?.text ?? '')) return null;
  const link = before?.text === 'the' ? tokens.at(from - 2) : before;
  const leader = before?.text === 'the' ? tokens.at(from - 3) : tokens.at(from - 2);
  if (
    (link?.text === 'of' || link?.text === 'at') &&
    leader !== undefined &&
    leaders.test(leader.lower) &&
    to - from <= 3
  ) {
    return 'organization.leader-of';
  }
  if (appositionNoun(tokens, to) || (!/^(?:and|,)$/u.test(before?.text ?? '') && areSeveral(tokens, to)))
    return 'organization.apposition';
  if (isFirm(tokens, from, to)) return 'organization.ampersand';
  return null;
}

/** A word in capitals that is no plain abbreviation: "IOC", "RIA-DPA". */
export function isAcronym(token: EnglishWord): boolean {
  return (
    token.kind === 'word' &&
    token.upper &&
    token.text.length >= 3 &&
    token.text.length <= 8 &&
    /^[A-Z][A-Z&-]+$/u.test(token.text) &&
    !isOf(token, PLAIN_ACRONYM) &&
    !openingWords.has(token.text.charAt(0) + token.lower.slice(1))
  );
}

const headOf = /^(?:president|head|chief|director|co-president|vice-president)$/u;

/** "The distributor, Huaxia Bridge, plans", "Summit Lane’s drama “A Question of Salt”": a firm, though a bridge or a lane ends its name. */
export function isDistributor(tokens: EnglishTokens, from: number, to: number): boolean {
  const noun = tokens.at(from - 2);
  const isApposed = tokens.at(from - 1)?.text === ',' && /^[,.]$/u.test(tokens.at(to)?.text ?? '');
  if (isApposed && noun?.kind === 'word' && !noun.capital && isOf(noun, ORGANIZATION_NOUN)) return true;
  if (isApposedBody(tokens, from, to)) return true;
  if (!/^['’]s$/u.test(tokens.at(to)?.text ?? '')) return false;
  // "said Gil Santoro, Summit Harbor’s president of domestic distribution"
  if (tokens.at(from - 1)?.text === ',' && headOf.test(tokens.at(to + 1)?.lower ?? ''))
    return /^(?:of|for)$/u.test(tokens.at(to + 2)?.lower ?? '') && !tokens.isCapital(to + 3);
  for (let i = to + 2; i < to + 6; i += 1)
    if (/^["“‘]$/u.test(tokens.at(i)?.text ?? '')) return workNouns.has(tokens.at(i - 1)?.lower ?? '');
  return false;
}

/** "ZADAR, Croatia — ", "GARBO (Reuters) - ": capitals at the head of a paragraph, and a dash soon behind. */
export function isDateline(tokens: EnglishTokens, from: number, to: number): boolean {
  if (from !== 0 || to > 3 || !/^[,(]$/u.test(tokens.at(to)?.text ?? '')) return false;
  for (let i = 0; i < to; i += 1) if (!/^[A-Z][A-Z.'’-]{2,}$/u.test(tokens.at(i)?.text ?? '')) return false;
  for (let i = to + 1; i < to + 9; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || (token.kind === 'word' && !token.capital)) return false;
    if (/^(?:[-–—]|--)$/u.test(token.text)) return true;
  }
  return false;
}

/** "In Short", "in Business Class": how something is, in headings and by house style. */
const manner =
  /^(?:Short|Brief|Silence|Fact|Total|Stock|General|Theory|Practice|Person|Private|Public|Response|Return|Turn|Case|Business|Economy|Concert|Competition|Colour|Color|Memory|Memoriam|Love|Peace|Summary|Focus|Pictures|Depth|Detail|Review|Progress|Theaters|Theatres|Cinemas)$/u;

const settling =
  /^(?:city|town|village|district|county|province|region|capital|port|suburb|state|island|resort|municipality|commune|township)$/u;

/** Ends of the adjectives that peoples are told by. */
const peoples = /(?:[^aeiou]i|ish|ese|ian|ean)$/u;

export function placeRule(
  tokens: EnglishTokens,
  from: number,
  to: number,
  stateNamed: (text: string) => boolean,
): string | null {
  const before = tokens.at(from - 1);
  const first = tokens.at(from);
  if (before === undefined || first === undefined || to - from > 3) return null;
  // "in mid-January"
  if (
    isOf(first, CALENDAR) ||
    (first.text.includes('-') && first.text.split('-').some((part) => calendarWords.has(part)))
  )
    return null;
  // "the Burbank, California-based company"
  if (
    to - from === 1 &&
    before.text === 'the' &&
    tokens.at(to)?.text === ',' &&
    /\p{L}-based$/u.test(tokens.at(to + 1)?.text ?? '')
  )
    return 'place.based';
  if (
    settling.test(before.lower) ||
    (before.text === 'of' && settling.test(tokens.at(from - 2)?.lower ?? ''))
  )
    return 'place.noun-before';
  // "a Tarvidi village": whose it is, not what it is called.
  const isPeople = /^an?$/u.test(before.lower) && peoples.test(first.text);
  if (
    settling.test(tokens.at(to)?.lower ?? '') &&
    to - from === 1 &&
    !first.upper &&
    before.text !== 'of' &&
    !isPeople
  )
    return 'place.noun-after';
  // "Wolfsburg, Germany"
  if (
    tokens.at(to)?.text === ',' &&
    tokens.isCapital(to + 1) &&
    stateNamed(tokens.at(to + 1)?.text ?? '') &&
    /^(?:in|at|near|from|to|of|outside)$/u.test(before.lower)
  ) {
    return 'place.before-state';
  }
  // "in Q2 FY2026": no place has a figure in its first word.
  const isWord = first.kind === 'word' && !first.upper && !/\d/u.test(first.text);
  if (/^(?:in|near|outside)$/u.test(before.lower) && isWord && to - from <= 2)
    return manner.test(first.text) ? null : 'place.preposition';
  return null;
}
