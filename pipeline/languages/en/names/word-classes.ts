/** What the name rules ask of an English word, all at once: the lists it stands in, each a bit of one number. */
import type { NameWord } from '../../shared/names/words.ts';
import { titleBearers } from '../works/words.ts';
import { calendarWords, demonyms, openingWords, plainAcronyms, plainCapitals } from './common-words.ts';
import {
  agreementHeads,
  awardHeads,
  eventHeads,
  fixedAwards,
  placeFirstWords,
  placeHeads,
} from './event-words.ts';
import { isGivenName, particles } from './given-names.ts';
import { isKnownOrganization, opensKnownName, placeNamed } from './known-names.ts';
import {
  domainWords,
  headsWithComplement,
  organizationHeads,
  organizationNouns,
} from './organization-words.ts';
import { addressWords, clauseWords, titleModifiers, titleWords } from './titles.ts';

/** Of the word as it is written. */
export const OPENING = 1 << 0;
export const CALENDAR = 1 << 1;
export const DEMONYM = 1 << 2;
export const PLAIN_CAPITAL = 1 << 3;
export const PLAIN_ACRONYM = 1 << 4;
export const ORGANIZATION_HEAD = 1 << 5;
export const EVENT_HEAD = 1 << 6;
export const AWARD_HEAD = 1 << 7;
export const AGREEMENT_HEAD = 1 << 8;
export const PLACE_HEAD = 1 << 9;
export const DOMAIN = 1 << 10;
export const COMPLEMENTED_HEAD = 1 << 11;
export const PARTICLE = 1 << 12;
export const GIVEN_NAME = 1 << 13;
export const PLACE = 1 << 14;
export const OPENS_KNOWN_NAME = 1 << 15;
/** No part of a person's name, wherever it stands. */
export const IMPOSSIBLE = 1 << 16;
/** A form of address, with its full stop or without. */
export const ADDRESS = 1 << 17;
/** Of the word in lower case. */
export const TITLE = 1 << 18;
export const TITLE_MODIFIER = 1 << 19;
export const CLAUSE = 1 << 20;
export const ORGANIZATION_NOUN = 1 << 21;
export const TITLE_BEARER = 1 << 22;
/** The first or the last word of a phrase that may tell what the phrase names. */
export const GIVES_KIND = 1 << 23;
/** By itself the name of an organization known by name. */
export const KNOWN_ORGANIZATION = 1 << 24;

type ClassOfWords = readonly [words: ReadonlySet<string>, wordClass: number];

function classesByWord(lists: readonly ClassOfWords[]): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [words, wordClass] of lists)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | wordClass);
  return classes;
}

const byText = classesByWord([
  [openingWords, OPENING],
  [calendarWords, CALENDAR],
  [demonyms, DEMONYM],
  [plainCapitals, PLAIN_CAPITAL],
  [plainAcronyms, PLAIN_ACRONYM],
  [organizationHeads, ORGANIZATION_HEAD],
  [eventHeads, EVENT_HEAD],
  [awardHeads, AWARD_HEAD],
  [agreementHeads, AGREEMENT_HEAD],
  [placeHeads, PLACE_HEAD],
  [domainWords, DOMAIN],
  [headsWithComplement, COMPLEMENTED_HEAD],
  [particles, PARTICLE],
]);

const byLower = classesByWord([
  [titleWords, TITLE],
  [titleModifiers, TITLE_MODIFIER],
  [clauseWords, CLAUSE],
  [organizationNouns, ORGANIZATION_NOUN],
  [titleBearers, TITLE_BEARER],
]);

export const HEAD = ORGANIZATION_HEAD | EVENT_HEAD | AWARD_HEAD | AGREEMENT_HEAD;

const OTHER_THAN_NAME =
  DEMONYM | CALENDAR | PLAIN_ACRONYM | PLAIN_CAPITAL | HEAD | PLACE_HEAD | DOMAIN | TITLE;

const lastOfFixedAward = new Set([...fixedAwards].map((award) => award.split('_').at(-1) ?? ''));
const kindBefore =
  /^(?:Mount|Mt\.?|Lake|Cape|Isle|Copa|Coppa|Center|Centre|Bank|Palais|Palazzo|Plaça|Piazza|Praça|Calle|Avenida|Rue|Château|Castello|Radio|Kino|Banco|Banca|Universidad|Hotel|Studio|Team|FC|Club)$/u;

function givesKind(word: string): boolean {
  const isHead = ((byText.get(word) ?? 0) & (HEAD | PLACE_HEAD)) !== 0;
  return isHead || placeFirstWords.has(word) || lastOfFixedAward.has(word) || kindBefore.test(word);
}

export function classesOf({ text, lower, upper }: NameWord): number {
  let classes = (byText.get(text) ?? 0) | (byLower.get(lower) ?? 0);
  const isNumeral = /^(?:II|III|IV|[A-Z]{4,})$/u.test(text);
  if ((classes & OTHER_THAN_NAME) !== 0 || (upper && text.length > 1 && !isNumeral)) classes |= IMPOSSIBLE;
  if (isGivenName(text)) classes |= GIVEN_NAME;
  if (placeNamed(text) !== undefined) classes |= PLACE;
  if (isKnownOrganization(text)) classes |= KNOWN_ORGANIZATION;
  if (opensKnownName(text)) classes |= OPENS_KNOWN_NAME;
  if (givesKind(text) || (text.endsWith('.') && givesKind(text.slice(0, -1)))) classes |= GIVES_KIND;
  if (addressWords.has(text.replace('.', ''))) classes |= ADDRESS;
  // "producer-director", "actor-singer": two offices in one.
  if (lower.includes('-') && lower.split('-').every((half) => titleWords.has(half))) classes |= TITLE;
  return classes;
}

export interface ClassedWord {
  readonly classes: number;
}

/** Whether the word is of one of the classes; no word is of none. */
export function isOf(word: ClassedWord | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0;
}
