/** Bare English titles told by what they won or by who made them: "went to Cold Harvest by …", "Paper Boats, a documentary by …". */
import { placeNamed } from '../names/known-names.ts';
import { personShape } from '../names/person-shape.ts';
import { textOf } from '../names/phrase-words.ts';
import type { Phrase } from '../names/phrases.ts';
import { prizeWonBefore } from '../names/prizes.ts';
import type { EnglishTokens } from '../names/tokens.ts';
import {
  AWARD_HEAD,
  CALENDAR,
  DEMONYM,
  DOMAIN,
  EVENT_HEAD,
  GIVEN_NAME,
  isOf,
  OPENING,
  ORGANIZATION_HEAD,
  PLACE,
  TITLE_BEARER,
} from '../names/word-classes.ts';
import { bearsTitle, goesOn, isTitled, kindOfFilm, titleEnd } from './title-words.ts';

const COMMA = 0x2c;

const prizeOrRole =
  /^(?:best|awards?|prizes?|oscars?|baftas?|emmys?|globes?|nika|actor|actress|césars?|goyas?)$/u;
const noTitle =
  /^(?:Best|Outstanding|Original|Feature|Short|Documentary|Lifetime|Special|First|Grand|Achievement|Work|Services?)$/u;
const PRIZE_REACH = 30;

/**
 * "Best actress was shared by A for Small Hours and B for The Clerk’s Daughter": behind whoever won a prize and "for" stands a
 * title; the index behind it, 0 where there is none. Countries win for themselves, and prizes are given for categories.
 */
export function prizedTitleEnd(tokens: EnglishTokens, { from, to }: Phrase): number {
  if (tokens.at(from - 1)?.text !== 'for') return 0;
  if (prizeWonBefore(tokens, from - 1) >= 0 && tokens.at(from - 3)?.text === 'in')
    return mayBeMade(tokens, from, to) ? titleEnd(tokens, to) : 0;
  if (isWonFor(tokens, from - 2)) return nameless(tokens, { from, to, tail: to }) ? titleEnd(tokens, to) : 0;
  if (!tokens.isCapital(from - 2) || !tokens.isCapital(from - 3)) return 0;
  const [first, winner] = [tokens.at(from), tokens.at(from - 2)];
  if (isOf(first, PLACE | CALENDAR | DOMAIN | DEMONYM) || noTitle.test(first?.text ?? '')) return 0;
  if (
    isOf(winner, AWARD_HEAD | ORGANIZATION_HEAD | EVENT_HEAD) ||
    personShape(tokens, from - 3, from - 1) === 'no'
  )
    return 0;
  if (personShape(tokens, from, to) === 'strong' || (to - from === 1 && isOf(first, GIVEN_NAME))) return 0;
  let at = from - 4;
  while (at >= 0 && at > from - PRIZE_REACH && !/^[.;!?]$/u.test(tokens.at(at)?.text ?? '')) {
    if (prizeOrRole.test(tokens.at(at)?.lower ?? '')) break;
    at -= 1;
  }
  if (!prizeOrRole.test(tokens.at(at)?.lower ?? '')) return 0;
  return titleEnd(tokens, to);
}

/** "a Golden Calf winner for The Lock Keeper", "an Oscar nominee for Small Hours". */
const isWonFor = (tokens: EnglishTokens, at: number): boolean =>
  /^(?:winner|nominee|laureate)$/u.test(tokens.at(at)?.lower ?? '') && tokens.isCapital(at - 1);

/** No country, no category and nobody by name. */
const nameless = (tokens: EnglishTokens, { from, to }: Phrase): boolean =>
  !isOf(tokens.at(from), PLACE | CALENDAR | DOMAIN | DEMONYM) &&
  !noTitle.test(tokens.at(from)?.text ?? '') &&
  personShape(tokens, from, to) !== 'strong' &&
  !(to - from === 1 && isOf(tokens.at(from), GIVEN_NAME));

const handed = /^(?:went|goes|given|awarded|presented|handed|gave|go)$/u;
/** Tokens from "by" to the name of who made a film. */
const MAKER_REACH = 4;

/** "The award went to Cold Harvest by the Norwegian filmmaker Anna Bell": who made it stands behind it; the index behind the title, 0 where there is none. */
export function handedTitleEnd(tokens: EnglishTokens, { from, to }: Phrase): number {
  const before = tokens.at(from - 2);
  if (tokens.at(from - 1)?.text !== 'to' || !(handed.test(before?.lower ?? '') || isOf(before, AWARD_HEAD)))
    return 0;
  const end = titleEnd(tokens, to);
  if (end - from < 2 || tokens.at(end)?.text !== 'by' || !mayBeMade(tokens, from, end)) return 0;
  return makerEnd(tokens, end + 1) > 0 ? end : 0;
}

/** Nothing in its words tells that it is a firm, a place or a person. */
function mayBeMade(tokens: EnglishTokens, from: number, end: number): boolean {
  if (isTitled(tokens, from, end) || placeNamed(textOf(tokens, from, end)) !== undefined) return false;
  const first = tokens.at(from);
  if (end - from > 1) return personShape(tokens, from, end) !== 'strong';
  return !isOf(first, GIVEN_NAME | PLACE | CALENDAR | DEMONYM | OPENING) && first?.upper === false;
}

/** Behind "by": the index behind the full name that stands within a few words, 0 where there is none. */
function makerEnd(tokens: EnglishTokens, from: number): number {
  for (let at = from; at < from + MAKER_REACH && !tokens.isMark(at); at += 1) {
    let last = at;
    while (tokens.isCapital(last)) last += 1;
    if (last - at > 1 && personShape(tokens, at, last) !== 'no') return last;
  }
  return 0;
}

const bestFilm =
  /^(?:films?|movies?|picture|feature|short|documentary|debut|animation|comedy|drama|series)$/u;

/** "The jury named Harvest by the Czech Petr Novotny best short film": chosen as a film, with who made it; the index behind the title, 0 where there is none. */
export function chosenTitleEnd(tokens: EnglishTokens, { from, to }: Phrase): number {
  if (!/^(?:named|declared|voted|chose|judged)$/u.test(tokens.at(from - 1)?.lower ?? '')) return 0;
  const end = titleEnd(tokens, to);
  if (tokens.at(end)?.text !== 'by' || !mayBeMade(tokens, from, end)) return 0;
  let at = makerEnd(tokens, end + 1);
  if (at === 0) return 0;
  while (/^(?:as|the)$/u.test(tokens.at(at)?.text ?? '')) at += 1;
  if (tokens.at(at)?.lower !== 'best') return 0;
  return [1, 2, 3].some((next) => bestFilm.test(tokens.at(at + next)?.lower ?? '')) ? end : 0;
}

/** "Paper Boats, a documentary by Lena Hoffmann", "The Beekeeper of Lund, Karin Ek’s comedy": the index behind the title, 0 where there is none. */
export function madeTitleEnd(tokens: EnglishTokens, { from, to }: Phrase): number {
  const end = titleEnd(tokens, to);
  if (tokens.sign(end) !== COMMA || (tokens.opens(from) && isOf(tokens.at(from), OPENING))) return 0;
  return mayBeMade(tokens, from, end) && isFilmOfSomebody(tokens, end + 1) ? end : 0;
}

/** "a documentary by Lena Hoffmann", "Karin Ek’s comedy about" */
function isFilmOfSomebody(tokens: EnglishTokens, from: number): boolean {
  const isPlain = /^(?:an?|the)$/u.test(tokens.at(from)?.text ?? '');
  let at = from + 1;
  if (!isPlain) {
    while (tokens.isCapital(at)) at += 1;
    if (at - from < 2 || !APOSTROPHE.test(tokens.at(at)?.text ?? '')) return false;
    if (personShape(tokens, from, at) === 'no') return false;
    at += 1;
  }
  for (let i = at; i < at + FILM_REACH && !tokens.isMark(i); i += 1) {
    const next = tokens.at(i + 1);
    if (
      !isOf(tokens.at(i), TITLE_BEARER) &&
      !bearsTitle(tokens, i) &&
      !kindOfFilm.test(tokens.at(i)?.lower ?? '')
    )
      continue;
    if (isPlain) return next?.text === 'by' && makerEnd(tokens, i + 2) > 0;
    return next?.kind === 'mark' || goesOn.test(next?.lower ?? '');
  }
  return false;
}

const APOSTROPHE = /^['’]s?$/u;
/** Words of an apposition up to its noun. */
const FILM_REACH = 5;
