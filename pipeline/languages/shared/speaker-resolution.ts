/** Resolves who a speaker phrase means: a name to its fullest form, a pronoun or an office to the person it points back to. */

import type { Place } from '../../contract.ts';
import type { Gender, QuotationLanguage } from './quotation-language.ts';
import { type BookedPerson, isBefore, type SpeakerBook } from './speaker-book.ts';
import type { Pronoun, SpeakerReading } from './speaker-reading.ts';

/** Somebody who spoke, or was the subject of a sentence, and where. */
export interface Voice {
  readonly name: string;
  readonly place: Place;
  readonly isPerson: boolean;
  /** Nobody is named: somebody known by office only. */
  readonly isOffice: boolean;
}

export interface Conversation {
  /** Those who were credited with words, and those who began a sentence, in text order. */
  readonly voices: Voice[];
}

function fits(gender: Gender | null, pronoun: Pronoun): boolean {
  return gender === null || pronoun === 'plural' || gender === pronoun;
}

/** Voices first, the latest before the others; then every person mentioned before, the latest first. */
function candidates(book: SpeakerBook, conversation: Conversation, at: Place): BookedPerson[] {
  const people = book.persons();
  const voices = conversation.voices
    .filter((voice) => voice.isPerson && isBefore(voice.place, at))
    .toReversed()
    .map((voice) => people.find((person) => person.name === voice.name))
    .filter((person) => person !== undefined);
  const last = (person: BookedPerson): Place | undefined =>
    person.mentions.filter((place) => isBefore(place, at)).at(-1);
  const others = people
    .map((person) => ({ person, place: last(person) }))
    .filter((entry): entry is { person: BookedPerson; place: Place } => entry.place !== undefined)
    .toSorted((a, b) => (isBefore(a.place, b.place) ? 1 : -1))
    .map((entry) => entry.person);
  return [...voices, ...others];
}

function byPronoun(
  pronoun: Pronoun,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string | null {
  if (pronoun === 'plural' || pronoun === 'thing') {
    const voice = conversation.voices.findLast((one) => isBefore(one.place, at));
    return voice !== undefined && !voice.isPerson ? voice.name : null;
  }
  const holder = conversation.voices.findLast((voice) => voice.isOffice && isBefore(voice.place, at));
  const person = candidates(book, conversation, at).find((one) => fits(one.gender, pronoun));
  if (holder !== undefined && fits(language.genderOf(holder.name), pronoun)) {
    const isLater =
      person === undefined ||
      !person.mentions.some((place) => isBefore(place, at) && isBefore(holder.place, place));
    if (person === undefined || (isLater && conversation.voices.at(-1) === holder)) return holder.name;
  }
  return (person ?? namedNext(book, at, pronoun))?.name ?? null;
}

/** "…," she said. Iga Solberg, 23, …: who is named at once behind the pronoun that opens an article. */
function namedNext(book: SpeakerBook, at: Place, pronoun: Pronoun): BookedPerson | undefined {
  const next = (person: BookedPerson): Place | undefined =>
    person.mentions.find((place) => isBefore(at, place) && place.paragraph <= at.paragraph + 1);
  return book
    .persons()
    .map((person) => ({ person, place: next(person) }))
    .filter((one): one is { person: BookedPerson; place: Place } => one.place !== undefined)
    .toSorted((a, b) => (isBefore(a.place, b.place) ? -1 : 1))
    .find(({ person }) => fits(person.gender, pronoun))?.person;
}

const capitals = /\p{Lu}/gu;

/** Is `owner` named in a role: as a word of it, or as the first letters of its capitalised words? */
function owns(role: string, owner: string): boolean {
  if (role.includes(owner)) return true;
  const initials = (role.match(capitals) ?? []).join('');
  return owner.length >= 2 && owner === owner.toUpperCase() && initials.includes(owner);
}

type Role = Extract<SpeakerReading, { kind: 'role' }>;

function byRole(
  role: Role,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string {
  const possible = candidates(book, conversation, at);
  const head = role.head;
  if (head !== null) {
    const holds = (person: BookedPerson): boolean =>
      person
        .roles()
        .some(({ text, heads }) => heads.has(head) && role.owners.every((owner) => owns(text, owner)));
    const holder = possible.find(holds);
    if (holder !== undefined && (role.pointsBack || role.owners.length > 0)) return holder.name;
  }
  if (role.pointsBack && head !== null) {
    const told = conversation.voices.findLast((voice) => isBefore(voice.place, at));
    if (told?.isOffice === true && language.headsIn(told.name).has(head)) return told.name;
  }
  const last = possible[0];
  if (last !== undefined && role.isGeneric && role.pointsBack && wasVoice(last, conversation, at))
    return last.name;
  const organization =
    role.pointsBack && head !== null ? organizationCalled(role.phrase, book, at, language) : null;
  if (organization !== null) return organization;
  const isInstitution = role.pointsBack && language.organizationNoun(role.phrase) !== null;
  const institution = isInstitution
    ? conversation.voices.findLast((voice) => !voice.isPerson && isBefore(voice.place, at))
    : undefined;
  return institution?.name ?? role.phrase;
}

function wasVoice(person: BookedPerson, conversation: Conversation, at: Place): boolean {
  return conversation.voices.some((voice) => voice.name === person.name && isBefore(voice.place, at));
}

/** "the ministry" after "the Ministry of Culture": the latest organization whose name holds the noun. */
function organizationCalled(
  phrase: string,
  book: SpeakerBook,
  at: Place,
  language: QuotationLanguage,
): string | null {
  const noun = language.organizationNoun(phrase);
  if (noun === null) return null;
  const nouns = noun.split('|');
  const found = book.organizations
    .filter((name) => isBefore(name, at))
    .findLast((name) => nouns.some((one) => name.name.includes(one)));
  return found?.name ?? book.unlistedOrganization(nouns[0] ?? noun, at);
}

export interface Resolved {
  readonly name: string | null;
  readonly isPerson: boolean;
  readonly isOffice?: boolean;
}

/** The speaker's name, the office when nobody is named, or null. */
export function resolveSpeaker(
  reading: SpeakerReading,
  at: Place,
  book: SpeakerBook,
  conversation: Conversation,
  language: QuotationLanguage,
): Resolved {
  switch (reading.kind) {
    case 'name': {
      const name = book.fullName(reading.name, at);
      if (reading.isPerson) book.add(name, at);
      return { name, isPerson: reading.isPerson };
    }
    case 'pronoun':
      return {
        name: byPronoun(reading.pronoun, book, conversation, at, language),
        isPerson: reading.pronoun === 'masculine' || reading.pronoun === 'feminine',
      };
    case 'role': {
      if (reading.isText) {
        const voice = conversation.voices.findLast((one) => isBefore(one.place, at));
        const text = reading.phrase.replace(/^(?:the|a|an) /iu, '');
        return { name: voice?.name ?? text, isPerson: voice?.isPerson ?? false };
      }
      const name = byRole(reading, book, conversation, at, language);
      const isPerson = book.persons().some((person) => person.name === name);
      const isOffice = !isPerson && reading.head !== null && language.headsIn(name).size > 0;
      return { name, isPerson, isOffice };
    }
  }
}
