/** Unmarked titles of works after a work noun: `the film Iron Tide`, `the animated feature The Snow Keeper`. */
import type { FoundName } from '../../../contract.ts';
import { isPlural } from '../counts/nouns.ts';
import { eventHeads } from '../names/event-words.ts';
import { isKnownOrganization, placeNamed } from '../names/known-names.ts';
import { personShape } from '../names/person-shape.ts';
import { textOf } from '../names/phrase-words.ts';
import type { Phrase } from '../names/phrases.ts';
import type { EnglishTokens, Scan } from '../names/tokens.ts';
import {
  CALENDAR,
  DEMONYM,
  GIVEN_NAME,
  isOf,
  OPENING,
  OPENS_KNOWN_NAME,
  ORGANIZATION_HEAD,
  PLACE,
  TITLE_BEARER,
} from '../names/word-classes.ts';
import { castTitleEnd } from './cast-titles.ts';
import { filmSubject } from './film-subjects.ts';
import { ledTitleEnd } from './led-titles.ts';
import { chosenTitleEnd, handedTitleEnd, madeTitleEnd, prizedTitleEnd } from './prized-titles.ts';
import { rankedTitle } from './ranked-titles.ts';
import { takesSum } from './shown-titles.ts';
import { endsOf, subtitleEnd } from './title-shape.ts';
import { bearsTitle, goesOn, isTheTitle, isTitled, kindOfFilm, maker, titleEnd } from './title-words.ts';
import { isCalledFilm, isToldOfFilm } from './told-of-films.ts';
import { titleDraft } from './works.ts';

const innerWord = /^(?:of|the|and|in|to|a|an|on|for|with|from|at|by)$/u;

const COMMA = 0x2c;

/** ", a puppet film produced by …", ", the 90 million yuan epic": the noun of the apposition is a work, not someone who makes one. */
function worksApposed(tokens: EnglishTokens, to: number): boolean {
  const opens = tokens.at(to + 1)?.lower ?? '';
  if (tokens.sign(to) !== COMMA) return false;
  // "Fog on the Aire, directed by …"
  if (/^(?:directed|helmed)$/u.test(opens)) return tokens.at(to + 2)?.lower === 'by';
  const owned = ownerEnd(tokens, to + 1);
  if (owned === 0 && !/^(?:a|an|his|her|their|the)$/u.test(opens)) return false;
  // "Northlight, the film company": what is known by that noun is a film where a sum tells what it cost, or where more is told of it.
  const isKnown = opens === 'the' && !/^(?:\p{Sc}.*|\d[\d.,]*)$/u.test(tokens.at(to + 2)?.text ?? '');
  const from = owned === 0 ? to + 2 : owned;
  for (let i = from; i < from + 5; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || maker.test(token.lower)) return false;
    if (token.kind === 'mark' && !/^\p{Sc}$/u.test(token.text)) return false;
    const next = tokens.at(i + 1);
    if (isKnown) {
      if (isOf(token, TITLE_BEARER)) return goesOn.test(next?.lower ?? '');
      continue;
    }
    if (isOf(token, TITLE_BEARER) || (owned > 0 && isContinuation(token.lower)))
      return !maker.test(next?.lower ?? '');
    if (kindOfFilm.test(token.lower) || (/^(?:his|her)$/u.test(opens) && ownWork.test(token.lower)))
      return next?.kind === 'mark' || goesOn.test(next?.lower ?? '');
  }
  return false;
}

/** ", Anna Bell’s follow-up": the index behind the genitive of whose work it is; 0 where none opens there. */
function ownerEnd(tokens: EnglishTokens, from: number): number {
  let at = from;
  while (at < from + 3 && tokens.isCapital(at)) at += 1;
  return at > from + 1 && /^['’]s$/u.test(tokens.at(at)?.text ?? '') ? at + 1 : 0;
}

const ownOutput = /^(?:own|latest|first|second|third|next|new|in-house|debut)$/u;

/** "the chain’s own production, Rain Ledger, cost" */
function isOwnProduction(tokens: EnglishTokens, at: number): boolean {
  return tokens.at(at)?.lower === 'production' && ownOutput.test(tokens.at(at - 1)?.lower ?? '');
}

/** What somebody calls a film of their own: "her debut", "his follow-up". */
const ownWork =
  /^(?:debut|feature|short|follow-up|masterpiece|picture|entry|western|epic|satire|romance|fable|fantasy)$/u;

/** "Her new film, The Second Winter, stars …"; "six years on The Clockmaker, a puppet film". A person's name is neither. */
function isApposed(tokens: EnglishTokens, { from, to }: Phrase): boolean {
  const isBehindComma = tokens.sign(from - 1) === COMMA;
  const single = to - from < 2;
  if (!isBehindComma && (single || tokens.sign(to) !== COMMA)) return false;
  const first = tokens.at(from);
  if (isOf(first, OPENS_KNOWN_NAME) && isKnownOrganization(textOf(tokens, from, to))) return false;
  // "From October, a film …" opens a sentence; an article may open a title.
  if (tokens.opens(from) && isOf(first, OPENING) && !/^(?:The|An?)$/u.test(first?.text ?? '')) return false;
  if (personShape(tokens, from, to) === 'strong' || isTitled(tokens, from, to)) return false;
  if (!single && worksApposed(tokens, to)) return true;
  if (single && (isOf(first, GIVEN_NAME | PLACE | CALENDAR) || first?.upper)) return false;
  const noun = tokens.at(from - 2);
  if (!single && noun?.kind === 'word' && isContinuation(noun.lower)) return true;
  const isWork =
    bearsTitle(tokens, from - 2) ||
    (noun?.kind === 'word' && ownWork.test(noun.lower)) ||
    isNextProject(tokens, from - 2) ||
    isOwnProduction(tokens, from - 2);
  if (!isBehindComma || !/^[,.:–—]$/u.test(tokens.at(to)?.text ?? '')) return false;
  if (isTheTitle(tokens, { from, to, tail: to }) && isComing(tokens, from - 2)) return true;
  if (!isWork) return false;
  return [3, 4, 5].some((back) =>
    /^(?:his|her|their|its|whose|['’]s)$/u.test(tokens.at(from - back)?.lower ?? ''),
  );
}

/** What goes on from another film is one itself, whoever makes it: "a follow-up, Salt Kings Sleep, will". */
function isContinuation(noun: string): boolean {
  return /^(?:sequel|prequel|follow-up|spin-off|spinoff|remake|reboot|threequel|sequels)$/u.test(noun);
}

const recent = /^(?:next|new|latest|upcoming|forthcoming|last|current|previous|recent|first|second|third)$/u;

/** "His next project, Harbour of Glass, will star" */
function isNextProject(tokens: EnglishTokens, at: number): boolean {
  return tokens.at(at)?.lower === 'project' && recent.test(tokens.at(at - 1)?.lower ?? '');
}

/** "There is a second feature in development, The Turf Accountant, with": the noun stands with its article, and how far it has come. */
function isComing(tokens: EnglishTokens, at: number): boolean {
  if (!/^(?:development|production|preparation|works)$/u.test(tokens.at(at)?.lower ?? '')) return false;
  for (let i = at - 1; i > at - 5; i -= 1)
    if (bearsTitle(tokens, i) || ownWork.test(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

const inner = /^(?:of|on|in|the|and|for|to|at|a|an|from|with|['’]s)$/u;

/**
 * "The Whaler’s Daughter, a British film of 1934", "a print of Fog on the Aire, a 1928 melodrama": where a title of several
 * phrases ends, whose noun follows in apposition; the end of the phrase when there is none.
 */
function joinedEnd(tokens: EnglishTokens, { from, to }: Phrase): number {
  const first = tokens.at(from);
  if (first === undefined || isTitled(tokens, from, to)) return to;
  if (isOf(first, OPENS_KNOWN_NAME) && first.text !== 'The') return to;
  if (tokens.opens(from) && isOf(first, OPENING) && !/^(?:The|An?)$/u.test(first.text)) return to;
  if (personShape(tokens, from, to) === 'strong') return to;
  let end = to;
  for (let i = to; i < to + 8 && i < tokens.length; i += 1) {
    const token = tokens.at(i);
    if (token?.kind === 'word' && tokens.isCapital(i)) end = i + 1;
    else if (token === undefined || !inner.test(token.text)) break;
  }
  if (end === to || isTitled(tokens, from, end)) return to;
  for (let i = to; i < end; i += 1) if (isOf(tokens.at(i), PLACE | CALENDAR)) return to;
  return worksApposed(tokens, end) ? end : to;
}

/** "the horror sequel Hexwood 2 slipped": the number of a part, not a count of what follows. */
function isPartNumber(tokens: EnglishTokens, at: number): boolean {
  if (!/^(?:[2-9]|1\d)$/u.test(tokens.at(at)?.text ?? '')) return false;
  const next = tokens.at(at + 1);
  return (
    next === undefined ||
    next.kind === 'mark' ||
    (next.kind === 'word' && !next.capital && !isUnit(next.lower))
  );
}

function isUnit(word: string): boolean {
  return isPlural(word) || /^(?:million|billion|thousand|percent|per|pct|m|bn|or|to|and)$/u.test(word);
}

const starring =
  /^(?:star|stars|starred|starring|co-star|co-stars|co-starred|role|roles|turn|cameo|performance)$/u;
const playing = /^(?:plays|played|playing|portrays|portrayed)$/u;

/** "starred in Black Tide", "plays a sailor in Black Tide, which": people play in films, not in places. */
function isPlayedIn(tokens: EnglishTokens, { from, to }: Phrase): boolean {
  if (tokens.at(from - 1)?.text !== 'in' || to - from < 2 || isOf(tokens.at(to - 1), ORGANIZATION_HEAD))
    return false;
  if (isOf(tokens.at(from), PLACE | CALENDAR | GIVEN_NAME) || isTitled(tokens, from, to)) return false;
  if (placeNamed(textOf(tokens, from, to)) !== undefined || eventHeads.has(tokens.at(to - 1)?.text ?? ''))
    return false;
  if (starring.test(tokens.at(from - 2)?.lower ?? '')) return true;
  for (let i = from - 3; i > from - 8; i -= 1) {
    const word = tokens.at(i);
    if (word === undefined || word.kind === 'mark') return false;
    if (playing.test(word.lower)) return /^(?:an?|the)$/u.test(tokens.at(i + 1)?.lower ?? '');
  }
  return false;
}

const shownNoun = /^(?:winner|opener|entry|hit|smash|follow-up|debut|contender|holdover|closer|laureate)$/u;

/** "Ana Prado’s The Salt Clerk", "prize winner The Salt Clerk": behind a genitive or a noun of films a capital article begins a title. */
function isOwnedTitle(tokens: EnglishTokens, { from, to }: Phrase): boolean {
  const first = tokens.at(from)?.text ?? '';
  if (!/^(?:The|An?)$/u.test(first) || tokens.opens(from) || to - from < 2) return false;
  if (isOf(tokens.at(to - 1), ORGANIZATION_HEAD) || isOf(tokens.at(from + 1), DEMONYM | CALENDAR))
    return false;
  const before = tokens.at(from - 1);
  // Of a country it may be a newspaper.
  if (/^['’]s?$/u.test(before?.text ?? ''))
    return tokens.isCapital(from - 2) && !isOf(tokens.at(from - 2), PLACE | CALENDAR);
  return first === 'The' && shownNoun.test(before?.lower ?? '') && before?.capital === false;
}

/** The rule by which the words around a bare title tell that it is one; null where they do not. */
function toldRule(tokens: EnglishTokens, phrase: Phrase): string | null {
  const { from, to } = phrase;
  const isThe = isTheTitle(tokens, phrase);
  const first = tokens.at(from);
  if (isOf(first, OPENS_KNOWN_NAME) && isKnownOrganization(textOf(tokens, from, to))) return null;
  // "provisionally titled Harbour Post": whatever else is titled, its title is settled.
  if (/^(?:provisionally|tentatively)$/u.test(tokens.at(from - 2)?.lower ?? ''))
    if (tokens.at(from - 1)?.lower === 'titled') return 'work.told';
  // "A comedy called The Notary."
  if (/^(?:called|titled|entitled)$/u.test(tokens.at(from - 1)?.lower ?? ''))
    return [2, 3].some((back) => bearsTitle(tokens, from - back)) ? 'work.bare-after-noun' : null;
  if (isThe && takesSum(tokens, to)) return 'work.billed';
  if (to - from > 1 && isFilmBy(tokens, to)) return 'work.told';
  if (isPlayedIn(tokens, phrase)) return 'work.played';
  // "Northlight’s Salt Lake Road, winner of the Grand Prix", "Pinnacle’s Colossus Rising, made for around $190m"
  if (!/^['’]s?$/u.test(tokens.at(from - 1)?.text ?? '') || to - from < 2) return null;
  if (isOf(tokens.at(from - 2), PLACE | CALENDAR) || !tokens.isCapital(from - 2)) return null;
  const isSeen = tokens.sign(to) === COMMA && tokens.at(to + 1)?.lower === 'which';
  if (!isSeen && (isOf(tokens.at(to - 1), ORGANIZATION_HEAD) || isTitled(tokens, from, to))) return null;
  if (tokens.sign(to) !== COMMA) return null;
  const isOfPerson = tokens.isCapital(from - 3) && personShape(tokens, from - 3, from - 1) !== 'no';
  return isToldOfFilm(tokens, to + 1) || (isOfPerson && isCalledFilm(tokens, to + 1))
    ? 'work.apposition'
    : null;
}

const feature = /^(?:film|movie|feature|documentary|picture)$/u;
const shortWay = 6;

/** "The Salt Road is the third feature by Ana Prado": a film, and who made it. */
function isFilmBy(tokens: EnglishTokens, to: number): boolean {
  if (!/^(?:is|was)$/u.test(tokens.at(to)?.lower ?? '')) return false;
  if (!/^(?:the|an?|her|his)$/u.test(tokens.at(to + 1)?.lower ?? '')) return false;
  for (let i = to + 2; i < to + shortWay; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || token.kind === 'mark') return false;
    if (feature.test(token.lower))
      return /^(?:by|from)$/u.test(tokens.at(i + 1)?.lower ?? '') && tokens.isCapital(i + 2);
  }
  return false;
}

const newcomer = /^(?:Newcomers?|Holdovers?|Openers?)$/u;

/** "Newcomer Tin Harbour opened with $4m": in a ranking the film that is new, unless somebody’s given name follows. */
function isNewcomer(tokens: EnglishTokens, { from, to }: Phrase): boolean {
  return (
    to - from > 1 &&
    tokens.opens(from) &&
    newcomer.test(tokens.at(from)?.text ?? '') &&
    personShape(tokens, from + 1, to) !== 'strong' &&
    !isOf(tokens.at(from + 1), GIVEN_NAME | DEMONYM | PLACE) &&
    !isTitled(tokens, from + 1, to) &&
    (takesSum(tokens, to) || /^[,(]$/u.test(tokens.at(to)?.text ?? '') || earnsPlace(tokens, to))
  );
}

/** "had to settle for second with $19.8 million", "slotted in at third": what films do in rankings. */
function earnsPlace(tokens: EnglishTokens, at: number): boolean {
  for (let i = at; i < at + 8; i += 1)
    if (
      /^(?:second|third|fourth|fifth|sixth|seventh|place|weekend|debut|opening)$/u.test(
        tokens.at(i)?.lower ?? '',
      )
    )
      return true;
  return false;
}

const seasons = /^(?:Spring|Summer|Autumn|Winter)$/u;

/** An unmarked title after a work noun: `co-produced the film Iron Tide and distributed it`. */
export function bareWork(scan: Scan, phrase: Phrase): FoundName | null {
  const { tokens } = scan;
  const before = tokens.at(phrase.from - 1);
  let end = phrase.to;
  // "The Second Winter": a phrase ends before a word of the calendar, a title does not.
  while (tokens.isCapital(end) && isOf(tokens.at(end), CALENDAR)) end += 1;
  const numbered = subtitleEnd(tokens, end);
  if (isApposed(tokens, { ...phrase, to: numbered }))
    return titleDraft(scan, phrase.from, numbered, 'work.apposition');
  const joined = joinedEnd(tokens, phrase);
  if (joined > phrase.to) return titleDraft(scan, phrase.from, joined, 'work.apposition');
  const cast = castTitleEnd(tokens, { ...phrase, to: end });
  if (cast > 0) return titleDraft(scan, phrase.from, cast, 'work.played');
  if (isNewcomer(tokens, phrase)) return titleDraft(scan, phrase.from + 1, end, 'work.newcomer');
  const prized = prizedTitleEnd(tokens, { ...phrase, to: end });
  if (prized > 0) return titleDraft(scan, phrase.from, prized, 'work.prized');
  const given = handedTitleEnd(tokens, { ...phrase, to: end });
  if (given > 0) return titleDraft(scan, phrase.from, given, 'work.prized');
  const chosen = chosenTitleEnd(tokens, { ...phrase, to: end });
  if (chosen > 0) return titleDraft(scan, phrase.from, chosen, 'work.prized');
  const made = madeTitleEnd(tokens, { ...phrase, to: end });
  if (made > 0) return titleDraft(scan, phrase.from, made, 'work.apposition');
  if (isOwnedTitle(tokens, phrase)) return titleDraft(scan, phrase.from, titleEnd(tokens, end), 'work.owned');
  // "The director of Barbarian Spring": of firms no name ends in a season.
  if (
    end > phrase.to &&
    tokens.at(phrase.from - 1)?.text === 'of' &&
    /^(?:director|star|maker|producer|writer)s?$/u.test(tokens.at(phrase.from - 2)?.lower ?? '')
  )
    return titleDraft(scan, phrase.from, end, 'work.maker-of');
  const told = toldRule(tokens, { ...phrase, to: end });
  if (told !== null) {
    // "stars in The Weight of Lamps"
    const whole = told === 'work.played' ? (endsOf(tokens, end)[0] ?? end) : end;
    return titleDraft(scan, phrase.from, whole, told);
  }
  // "In Fourteen Doors, a locksmith loses": the phrase begins with the preposition.
  const start =
    tokens.at(phrase.from)?.text === 'In' && tokens.opens(phrase.from) ? phrase.from + 1 : phrase.from;
  const led = ledTitleEnd(scan, { ...phrase, from: start, to: end });
  if (led > 0) return titleDraft(scan, start, led, 'work.led');
  const subject = filmSubject(scan, { ...phrase, to: end });
  if (subject !== null) return titleDraft(scan, subject.start, subject.end, 'work.of-films');
  const ranked = scan.headline ? null : rankedTitle(scan, { ...phrase, to: end });
  if (ranked !== null) return titleDraft(scan, ranked.start, ranked.end, 'work.ranked');
  if (before === undefined || before.capital || !bearsTitle(tokens, phrase.from - 1)) return null;
  // "the first film Danish audiences saw": a people is no title.
  if (end - phrase.from === 1 && isOf(tokens.at(phrase.from), DEMONYM)) return null;
  if (isOf(tokens.at(phrase.tail - 1), ORGANIZATION_HEAD) && !isTheTitle(tokens, phrase)) return null;
  if (/^(?:directed|made|shot|wrote|produced|said|told)$/u.test(tokens.at(phrase.to)?.lower ?? ''))
    return null;
  // "the film Danish Winter", not "the film Ballast Monday".
  let to = seasons.test(tokens.at(phrase.to)?.text ?? '') ? end : phrase.to;
  for (let i = to; i < tokens.length && i < to + 3; i += 1) {
    const token = tokens.at(i);
    if (
      token?.capital &&
      i > to &&
      token.kind === 'word' &&
      innerWord.test(tokens.at(to)?.text ?? '') &&
      (tokens.at(to)?.text !== 'and' || /^an?$/u.test(tokens.at(to + 1)?.text ?? '')) &&
      !isOf(token, CALENDAR) &&
      tokens.at(to)?.text !== 'in' &&
      tokens.at(to)?.text !== 'by' &&
      tokens.at(to)?.text !== 'at' &&
      tokens.at(to)?.text !== 'for' &&
      tokens.at(to)?.text !== 'with' &&
      tokens.at(to)?.text !== 'from'
    ) {
      to = i + 1;
      break;
    }
    if (token === undefined || !innerWord.test(token.text)) break;
  }
  if (isPartNumber(tokens, to)) to += 1;
  // "The opera Koroghlu’s Daughter"
  const isOwned = to - phrase.from === 1 && /^['’]s$/u.test(tokens.at(to)?.text ?? '');
  if (isOwned && tokens.isCapital(to + 1) && !isOf(tokens.at(phrase.from), GIVEN_NAME | PLACE))
    to = titleEnd(tokens, to);
  if (textOf(tokens, phrase.from, to).length < 2) return null;
  return titleDraft(scan, phrase.from, to, 'work.bare-after-noun');
}
