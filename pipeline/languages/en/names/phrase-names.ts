/** Names one capitalised phrase of English text: splits off titles and openers, then asks head words, gazetteers and neighbours. */
import type { EntityType, FoundName } from '../../../contract.ts';
import { foundName } from '../../shared/names/found.ts';
import { bareWork } from '../works/bare.ts';
import { demonyms, openingWords, plainAcronyms, plainCapitals } from './common-words.ts';
import { isBroughtOut, isDealing, isExhibiting } from './dealing-firms.ts';
import { isEventBeside, knownEventEnd } from './events-beside.ts';
import { bearsCity, foreignFestivalEnd } from './festival-order.ts';
import { isFirmThough } from './firms-beside.ts';
import { isFirmByRole, isOwner } from './firms-in-roles.ts';
import { isKnownOrganization, placeNamed } from './known-names.ts';
import { bareAwardEnd } from './known-prizes.ts';
import { isScreenBody } from './makers-in-lists.ts';
import {
  isAcronym,
  isDateline,
  isDistributor,
  organizationRule,
  placeRule,
} from './organizations-in-context.ts';
import { personShape } from './person-shape.ts';
import { addressStandsBefore, fullNameRule, surnameRule, titleStandsBefore } from './persons.ts';
import {
  isDirector,
  lowerEventEnd,
  nameAfterTitle,
  personBehindHead,
  titleInside,
  trimmedStart,
} from './phrase-parts.ts';
import { kindByHead, knownAt, never, textOf } from './phrase-words.ts';
import type { Phrase } from './phrases.ts';
import { ambiguousPlaces } from './places.ts';
import { isPlaceByRole } from './places-in-roles.ts';
import { isPreciousPrize, isPrize, isPrizeFor, lowerPrizeEnd, prizeOfWork } from './prizes.ts';
import { isFirmCalled } from './rights-holders.ts';
import { roleOf } from './roles.ts';
import type { EnglishTokens, Scan } from './tokens.ts';
import {
  CALENDAR,
  DEMONYM,
  DOMAIN,
  GIVEN_NAME,
  isOf,
  KNOWN_ORGANIZATION,
  OPENING,
  OPENS_KNOWN_NAME,
  ORGANIZATION_HEAD,
  ORGANIZATION_NOUN,
  PLACE,
  PLAIN_ACRONYM,
  PLAIN_CAPITAL,
  TITLE,
  TITLE_MODIFIER,
} from './word-classes.ts';

const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|inaugural|[a-z]+(?:teenth|tieth|-first|-second|-third|-fourth|-fifth))$/iu;

const counted =
  /^(?:Festival|Film|Week|Market|Forum|Expo|Exhibition|Fair|Biennale|Summit|Congress|Conference|Competition|Awards?|Championships?|Games)$/u;

/** The edition is no part of an event's name: "the Third Harbin Film Festival" is the Harbin Film Festival. */
function pastOrdinal(tokens: EnglishTokens, from: number, { tail }: Phrase): number {
  const long = tail - from > 2 && counted.test(tokens.at(tail - 1)?.text ?? '');
  return long && ordinal.test(tokens.at(from)?.text ?? '') && tokens.at(from)?.lower !== 'annual'
    ? from + 1
    : from;
}

function named(
  scan: Scan,
  from: number,
  to: number,
  type: EntityType,
  rule: string,
  name?: string,
): FoundName {
  const { tokens, reading } = scan;
  const start = tokens.start(from);
  const end = tokens.end(to - 1);
  const role = type === 'person' ? roleOf(scan, from, to) : null;
  return foundName({
    paragraph: reading.paragraph,
    start,
    end,
    type,
    rule,
    name: name ?? reading.text.slice(start, end),
    role,
  });
}

/** "the broadcaster RTV": so few capitals are no surname. */
const LONGEST_ACRONYM = 4;

/** "(XETRA: KSG)", "(.IRTS)", "(NYSE: DIS)": an exchange's code and the code of a share or an index there. */
function isTicker({ reading: { text }, tokens }: Scan, at: number): boolean {
  const [start, end] = [tokens.start(at), tokens.end(at)];
  return (
    /\((?:\p{Lu}{2,10}:\s?|\.)$/u.test(text.slice(Math.max(0, start - 14), start)) ||
    (text[start - 1] === '(' && /^:\s?[\p{Lu}\d.]{1,8}[),;]/u.test(text.slice(end, end + 12)))
  );
}

/** Single words that are no surname, and those that name nothing. */
const NO_SURNAME = PLAIN_CAPITAL | PLAIN_ACRONYM | DOMAIN | ORGANIZATION_HEAD | TITLE;
const PLAIN_WORD = PLAIN_CAPITAL | PLAIN_ACRONYM | OPENING | TITLE;

function simpleNames(
  scan: Scan,
  from: number,
  to: number,
  afterPerson: boolean,
  afterTitle: boolean,
): FoundName[] {
  const { tokens } = scan;
  const first = tokens.at(from);
  if (first === undefined || from >= to) return [];
  const single = to - from === 1;
  // "the first engineer I met"
  if (single && (first.text === 'I' || isOf(first, DEMONYM | CALENDAR))) return [];
  const known = isOf(first, OPENS_KNOWN_NAME) ? textOf(tokens, from, to) : null;
  const place = known === null ? undefined : placeNamed(known);
  const person = single ? surnameRule(tokens, from) : fullNameRule(tokens, from, to, afterPerson);
  if (place !== undefined && !(person !== null && person !== 'speech' && ambiguousPlaces.has(place))) {
    return [named(scan, from, to, 'place', 'place.gazetteer', place)];
  }
  if (
    known !== null &&
    isKnownOrganization(known) &&
    !(afterTitle && single && addressStandsBefore(tokens, from))
  ) {
    if (tokens.opens(from) && single && !first.upper && isOf(first, OPENING)) return [];
    return [named(scan, from, to, 'organization', 'organization.known')];
  }
  // "the broadcaster DR"
  const isShort = first.upper && first.text.length === 2 && isOf(tokens.at(from - 1), ORGANIZATION_NOUN);
  const isBody = single && (isShort || (isAcronym(first) && first.text.length <= LONGEST_ACRONYM));
  if (person !== null && !isBody && !(single && isOf(first, NO_SURNAME))) {
    const strong = single || personShape(tokens, from, to) === 'strong';
    const byNoun = single || !strong ? organizationRule(tokens, from, to) : null;
    const isTitled =
      titleStandsBefore(tokens, from) && !(byNoun === 'organization.deals' && isOwner(tokens, from));
    if (byNoun === null || isTitled) {
      const found = named(scan, from, to, 'person', `person.${person}`);
      return [{ ...found, form: single ? 'surname' : first.kind === 'initial' ? 'initials' : 'full' }];
    }
  }
  if (scan.headline || (single && isOf(first, PLAIN_WORD))) return [];
  const organization = organizationRule(tokens, from, to);
  if (organization !== null && !(tokens.opens(from) && single && isOf(first, OPENING)))
    return [named(scan, from, to, 'organization', organization)];
  if (isDateline(tokens, from, to)) {
    const title = textOf(tokens, from, to).replaceAll(
      /\p{Lu}+/gu,
      (word) => word.charAt(0) + word.slice(1).toLowerCase(),
    );
    return [named(scan, from, to, 'place', 'place.dateline', title)];
  }
  if (single && isAcronym(first))
    return isTicker(scan, from) ? [] : [named(scan, from, to, 'organization', 'organization.acronym')];
  const placed = isPlaceByRole(tokens, from, to)
    ? 'place.role'
    : placeRule(tokens, from, to, (word) => placeNamed(word) !== undefined);
  if (placed !== null && !(single && isOf(first, DOMAIN))) return [named(scan, from, to, 'place', placed)];
  return [];
}

/** "at the Innovex trade fair": a word that is nothing else in front of what it is. */
function isTradeFair(tokens: EnglishTokens, at: number): boolean {
  const isFair =
    tokens.at(at + 1)?.text === 'trade' && /^(?:fair|show)$/u.test(tokens.at(at + 2)?.text ?? '');
  return isFair && !isOf(tokens.at(at), PLACE | DEMONYM | CALENDAR | OPENING | PLAIN_CAPITAL);
}

const toldTo = /^(?:told|to|of|by|from|with|for|in|at|and|cited|quoted|via)$/u;
const writing =
  /^(?:writ(?:e|es|ing|ten)|wrote|work(?:s|ed|ing)?|correspondents?|critics?|reporters?|editors?|columnists?|journalists?|review(?:s|ed|ing|er)?|columns?|articles?|interviews?|photographers?|freelance[sd]?)$/u;
const handing =
  /^(?:went|goes|go|gone|awarded|given|presented|sold|compared|similar|sequel|prequel|rights|homage|tribute)$/u;

/**
 * "told The Hindu", "writes for The Spectator": a newspaper. What goes on behind a genitive or with a place is a title, as is what
 * a prize went to or was won for and what stands in a list of titles: "for The Clerk’s Daughter", "went to The Bus to Narva".
 */
function isNewspaper(tokens: EnglishTokens, { from, to }: Phrase): boolean {
  const before = tokens.at(from - 1)?.lower ?? '';
  if (!toldTo.test(before) || tokens.at(to)?.text === 'and') return false;
  if (/^(?:['’]s?|of|to|in|on|for|from|at|the)$/u.test(tokens.at(to)?.text ?? ''))
    if (tokens.isCapital(to + 1) || (tokens.at(to + 1)?.text === 'the' && tokens.isCapital(to + 2)))
      return false;
  const nearby = [2, 3, 4].map((back) => tokens.at(from - back)?.lower ?? '');
  if (before === 'for') return nearby.some((word) => writing.test(word));
  if (before === 'to' || before === 'of') return !nearby.slice(0, 2).some((word) => handing.test(word));
  return before !== 'and' || isOf(tokens.at(from - 2), KNOWN_ORGANIZATION);
}

/** What heads of departments head: "Head of Acquisitions Carla Holt". */
const department =
  /^(?:Acquisitions?|Sales|Distribution|Production|Marketing|Programming|Development|Content|Originals|Drama|Communications|Strategy|Operations|Partnerships|International|Publicity|Co-productions?|Theatrical|Business|Affairs|Commissioning|Casting|Animation|Licensing)$/u;
const headOfIt = /^(?:head|director|chief|president|vp|svp|evp|manager|chair)$/u;

/** Where the name begins behind the department its bearer heads; `from` where none stands. */
function pastDepartment(tokens: EnglishTokens, from: number, to: number): number {
  if (tokens.at(from - 1)?.text !== 'of' || !headOfIt.test(tokens.at(from - 2)?.lower ?? '')) return from;
  let at = from;
  while (at < to && department.test(tokens.at(at)?.text ?? '')) at += 1;
  return at > from && to - at >= 2 && personShape(tokens, at, to) !== 'no' ? at : from;
}

const traded =
  /^(?:Stock|Bond|Labou?r|Jobs?|Housing|Property|Capital|Money|Common|Single|Internal|Free|Black|Energy|Oil|Gas|Carbon|Equity|Currency|Exchange|Securities|Futures)$/u;

/** "the Stock Market", "the Fresh Market chain": where goods and shares are sold all year is no event. */
function isMarketOfTrade(tokens: EnglishTokens, from: number, to: number): boolean {
  if (tokens.at(to - 1)?.text !== 'Market') return false;
  const isShop = /^(?:chain|chains|stores?|shops?|supermarkets?|grocers?|group|shares|figures)$/u.test(
    tokens.at(to)?.lower ?? '',
  );
  return isShop || (to - from === 2 && traded.test(tokens.at(from)?.text ?? ''));
}

const acclaimed = /^(?:opener|closer|favou?rite|smash|follow-up|threequel|sequel|prequel)$/u;

/** A capital within a sentence that has begun some words before. */
function isLateCapital(tokens: EnglishTokens, at: number): boolean {
  return tokens.isCapital(at) && [1, 2, 3].every((back) => at - back >= 0 && !tokens.opens(at - back + 1));
}

/** The names in one phrase, left to right. */
export function namesOfPhrase(scan: Scan, phrase: Phrase, afterPerson: boolean): FoundName[] {
  const { tokens } = scan;
  const work = scan.headline ? null : bareWork(scan, phrase);
  if (work !== null) return [work];
  if (!scan.headline && isScreenBody(tokens, phrase.from, phrase.to))
    return [named(scan, phrase.from, phrase.to, 'organization', 'organization.agent')];
  let from = trimmedStart(tokens, phrase);
  let { to } = phrase;
  if (from >= to) return [];
  const newspaper = from > phrase.from && tokens.at(from - 1)?.text === 'The' && !tokens.opens(from - 1);
  if (newspaper && !scan.headline && phrase.to - from <= 3 && isNewspaper(tokens, phrase)) {
    if (titleInside(tokens, from, to) < 0 && !isOf(tokens.at(from), DEMONYM)) {
      return [named(scan, from - 1, to, 'organization', 'organization.capital-article')];
    }
  }
  const event = knownEventEnd(tokens, from, to);
  if (event > 0) return [named(scan, from, event, 'event', 'event.known')];
  if (!scan.headline && isEventBeside(tokens, from, to))
    return [named(scan, from, to, 'event', 'event.apposition')];
  const foreign = foreignFestivalEnd(tokens, from);
  if (foreign > 0) return [named(scan, from, foreign, 'event', 'event.foreign')];
  if (bearsCity(tokens, from, to)) {
    const isWhole = tokens.at(phrase.from)?.text === 'International';
    return [named(scan, isWhole ? phrase.from : from, to, 'event', 'event.before-city')];
  }
  const past = pastDepartment(tokens, from, to);
  if (past > from) return [named(scan, past, to, 'person', 'person.title-before')];
  const bare = bareAwardEnd(tokens, from, to);
  if (bare !== null) {
    const award = named(scan, from, to, 'award', 'award.known');
    return [{ ...award, end: bare, name: scan.reading.text.slice(award.start, bare) }];
  }
  if (isPrize(tokens, from, to)) return [named(scan, from, to, 'award', 'award.apposition')];
  if (isPrizeFor(tokens, from, to)) return [named(scan, from, to, 'award', 'award.won')];
  if (isPreciousPrize(tokens, from, to)) return [named(scan, from, to, 'award', 'award.won')];
  const prized = lowerPrizeEnd(tokens, from, to);
  if (prized > to) return [named(scan, from, prized, 'award', 'award.won')];
  const ofWork = prizeOfWork(tokens, from, to);
  if (ofWork > 0) return [named(scan, from, ofWork, 'award', 'award.won')];
  if (
    isExhibiting(tokens, to) ||
    (isDealing(tokens, from, to) && to - from > 1 && personShape(tokens, from, to) !== 'strong')
  )
    return [named(scan, from, to, 'organization', 'organization.deals')];
  const title = titleInside(tokens, from, to);
  if (title >= 0) {
    const nameFrom = nameAfterTitle(tokens, title, to);
    const before = title > from ? leftOfTitle(scan, from, title) : [];
    if (nameFrom >= to)
      return [
        ...before,
        ...(title + 1 < to ? namesOfPhrase(scan, { from: title + 2, tail: to, to }, false) : []),
      ];
    return [...before, ...simpleNames(scan, nameFrom, to, afterPerson, true)];
  }
  const lower = lowerEventEnd(tokens, to);
  if (lower > to && !scan.headline) return [named(scan, from, lower, 'event', 'event.lower-head')];
  if (to - from === 1 && isTradeFair(tokens, from))
    return [named(scan, from, to, 'event', 'event.lower-head')];
  const known = knownAt(tokens, from, to);
  if (known !== null && known.end === to) return simpleNames(scan, from, to, afterPerson, false);
  const splitAt = personBehindHead(tokens, from, to);
  if (splitAt > 0) {
    const office = namesOfPhrase(scan, { from, tail: splitAt, to: splitAt }, false);
    return [...office, ...simpleNames(scan, splitAt, to, afterPerson, true)];
  }
  const kind = kindByHead(tokens, { from, tail: Math.max(phrase.tail, from + 1), to }, () =>
    ordinal.test(tokens.at(from - 1)?.text ?? ''),
  );
  if (
    kind === 'event' &&
    /^(?:cent(?:er|re)|hall|complex|grounds|pavilion|arena|venue)$/u.test(tokens.at(to)?.text ?? '')
  )
    return [named(scan, from, to, 'place', 'place.venue')];
  if (kind === 'event' && isMarketOfTrade(tokens, from, to)) return [];
  if (
    kind === 'place' &&
    (isDistributor(tokens, from, to) ||
      isBroughtOut(tokens, from, to) ||
      isFirmCalled(tokens, from) ||
      isFirmThough(tokens, from, to))
  )
    return [named(scan, from, to, 'organization', 'organization.apposition')];
  // "the Venice opener Dry Season", "festival favourite Salt Road": whatever its last word is, a film.
  if (kind !== null && kind !== 'award' && to - from > 1 && acclaimed.test(tokens.at(from - 1)?.text ?? ''))
    return [named(scan, from, to, 'work', 'work.noun-before')];
  // "Salt Slayer: Infinity Castle": the second half of a title.
  if (kind === 'place' && tokens.at(from - 1)?.text === ':' && isLateCapital(tokens, from - 2)) return [];
  if (kind !== null && !(scan.headline && kind !== 'organization')) {
    return [
      named(scan, kind === 'event' ? pastOrdinal(tokens, from, phrase) : from, to, kind, `${kind}.head-word`),
    ];
  }
  if (to > phrase.tail) to = Math.max(phrase.tail, from + 1);
  while (
    from + 1 < to &&
    isOf(tokens.at(from), DEMONYM | TITLE_MODIFIER) &&
    !isOf(tokens.at(from), GIVEN_NAME)
  )
    from += 1;
  while (to - 1 > from && isOf(tokens.at(to - 1), CALENDAR | DEMONYM)) to -= 1;
  if (known !== null && known.end < to && !isDirector(tokens, from, to) && !isFirmByRole(tokens, from, to)) {
    const head = named(scan, from, known.end, known.type, `${known.type}.gazetteer`, known.name);
    const rest = simpleNames(scan, known.end, to, false, false).filter(
      (name) => name.rule === 'names.person.given-name',
    );
    return rest.length > 0 || known.type === 'organization' ? [head, ...rest] : [];
  }
  return simpleNames(scan, from, to, afterPerson, false);
}

/** What stands before an office: an organization or a place, "Tesla" of "Tesla CEO", "Paris" of "Paris Mayor". */
function leftOfTitle(scan: Scan, from: number, title: number): FoundName[] {
  const { tokens } = scan;
  let to = title;
  while (to > from && isOf(tokens.at(to - 1), TITLE_MODIFIER | TITLE)) to -= 1;
  while (to > from && /^(?:of|for|and|the)$/u.test(tokens.at(to - 1)?.text ?? '')) to -= 1;
  if (to <= from) return [];
  const kind = kindByHead(tokens, { from, tail: to, to }, never);
  if (kind !== null) return [named(scan, from, to, kind, `${kind}.head-word`)];
  const known = knownAt(tokens, from, to);
  if (known !== null)
    return [named(scan, from, known.end, known.type, `${known.type}.gazetteer`, known.name)];
  const text = textOf(tokens, from, to);
  const token = tokens.at(from);
  if (
    token === undefined ||
    demonyms.has(text) ||
    openingWords.has(text) ||
    plainAcronyms.has(text) ||
    plainCapitals.has(text)
  )
    return [];
  if (isAcronym(token) && to - from === 1)
    return [named(scan, from, to, 'organization', 'organization.before-title')];
  return [];
}
