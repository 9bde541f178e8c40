/** Resolves who a speaker phrase means: a name to its fullest form, a pronoun or an office to the person it points back to. */

import type { Place } from '../../../contract.ts';
import type { Gender, QuotationLanguage } from '../speech/language.ts';
import { bodyMeant, institutionMeant, latestVoice, organizationCalled } from './bodies.ts';
import type { SpeakerBook } from './book.ts';
import type { Conversation, Voice } from './conversation.ts';
import type { BookedPerson } from './person.ts';
import { isOther } from './pronouns-since.ts';
import type { Pronoun, SpeakerReading } from './reading.ts';
import { latestPerson, mostAsked, namedAlone, spokenBefore, toldLast } from './recall.ts';
import { oneOfSeveral } from './side-by-side.ts';
import { isBefore } from './timeline.ts';

function fits(gender: Gender | null, pronoun: Pronoun | null): boolean {
  return gender === null || pronoun === null || pronoun === 'plural' || gender === pronoun;
}

/** An office calls nobody anew who was heard more paragraphs ago. */
const nearby = 2;
/** An office of more words is a description, which stands for no text. */
const longestIssuer = 4;

function byPronoun(
  pronoun: Pronoun,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string | null {
  if (pronoun === 'thing') return bodyMeant(book, conversation, at, language);
  if (pronoun === 'either' || pronoun === 'latter') return toldLast(pronoun, book, conversation, at);
  if (pronoun === 'plural') {
    const voice = latestVoice(conversation, at);
    return voice !== undefined && !voice.isPerson ? voice.name : null;
  }
  const own = portrayedAlone(pronoun, book, conversation, at);
  if (own !== null) return own;
  const likely = likelier(
    latestPerson(
      book,
      conversation,
      at,
      (one) => fits(one.gender, pronoun) && !isOther(one, pronoun, book, at, language),
    ),
    pronoun,
    book,
    conversation,
    at,
  );
  const person = likely && oneOfSeveral(likely, pronoun, book, conversation, at, language);
  if (person === null) return null;
  const holder = officeHolder(conversation, person, at, language);
  if (
    holder !== undefined &&
    language.isPlural?.(holder.name) !== true &&
    fits(language.genderOf(holder.name), pronoun)
  ) {
    const isLater =
      person === undefined ||
      !person.mentions.some((place) => isBefore(place, at) && isBefore(holder.place, place));
    const isLatest = conversation.latest(() => true) === holder;
    if (person === undefined || (isLater && isLatest)) return holder.name;
  }
  // "…," she said. Iga Solberg, 23, …: who is named at once behind the pronoun that opens an article.
  const meant = person ?? book.mentionedNext(at, (one) => fits(one.gender, pronoun));
  if (meant !== undefined || language.hasGenders !== true) return meant?.name ?? null;
  const voice = latestVoice(conversation, at);
  return voice?.isPerson === false ? voice.name : null;
}

/** Of somebody whose gender nothing shows, and who has said nothing and begun no sentence right before, and somebody heard whose gender is known, the pronoun means the latter. */
function likelier(
  person: BookedPerson | undefined,
  pronoun: Pronoun,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
): BookedPerson | undefined {
  if (person === undefined || person.gender !== null) return person;
  const isHere = person.mentions.some((place) => place.paragraph === at.paragraph && isBefore(place, at));
  const hasSpoken =
    conversation.latest(({ name, hasSpoken }) => hasSpoken && name === person.name) !== undefined;
  // "Gill Purves said traders had been offered a fee. “…,” she said.": the sentence before was theirs.
  const isTheirs = conversation.latest(() => true)?.name === person.name;
  if (isHere || hasSpoken || isTheirs) return person;
  return spokenBefore(book, conversation, at, (one) => one.gender === pronoun) ?? person;
}

/** In an interview "he" is who is interviewed where the paragraph has told of nobody else since. */
function portrayedAlone(
  pronoun: Pronoun,
  { portrayed, mentionedBefore }: SpeakerBook,
  conversation: Conversation,
  at: Place,
): string | null {
  if (portrayed === null || !fits(portrayed.gender, pronoun)) return null;
  const isHere = (place: Place) => place.paragraph === at.paragraph && isBefore(place, at);
  const own = portrayed.mentions.findLast(isHere);
  const isSince = (place: Place) => isHere(place) && (own === undefined || isBefore(own, place));
  const other = mentionedBefore(at, (one) => one !== portrayed)?.mentions.some(isSince);
  const voice = conversation.latest(({ name, place }) => name !== portrayed.name && isSince(place));
  return other === true || voice !== undefined ? null : portrayed.name;
}

/** Somebody known by office only, heard later than the person. */
function officeHolder(
  conversation: Conversation,
  person: BookedPerson | undefined,
  at: Place,
  language: QuotationLanguage,
): Voice | undefined {
  let asked = 0;
  let isOver = false;
  const holder = conversation.latest((voice) => {
    asked += 1;
    isOver = asked > mostAsked || voice.name === person?.name;
    if (isOver) return true;
    // «— …? — спросил корреспондент. — …, — ответил он»: whoever interviews is not the one who answers.
    const isAsking = language.interview.interviewer.has(voice.name.toLowerCase());
    return !isAsking && voice.isOffice && isBefore(voice.place, at);
  });
  return isOver ? undefined : holder;
}

const capitals = /\p{Lu}/gu;

/** Is `owner` named in a role: as a word of it, or as the first letters of its capitalised words? */
function owns(role: string, owner: string, language: QuotationLanguage): boolean {
  if (role.includes(owner) || language.sharesOrigin?.(role, owner) === true) return true;
  if (owner.length < 2 || owner !== owner.toUpperCase()) return false;
  return (role.match(capitals) ?? []).join('').includes(owner);
}

/** Is nothing known of what the person is? */
function isUnknown(person: BookedPerson, language: QuotationLanguage): boolean {
  const isKnown = (head: string): boolean => language.isDescription?.(head) !== true;
  return person.roles().every(({ heads }) => ![...heads].some(isKnown));
}

/** Who of this office was last mentioned in the same paragraph. */
function holderBeside(
  head: string,
  book: SpeakerBook,
  at: Place,
  suits: (person: BookedPerson) => boolean,
): BookedPerson | undefined {
  const person = book.mentionedBefore(
    at,
    (one) => suits(one) && one.roles().some(({ heads }) => heads.has(head)),
  );
  const isBeside = person?.mentions.some((place) => place.paragraph === at.paragraph && isBefore(place, at));
  return isBeside === true ? person : undefined;
}

type Role = Extract<SpeakerReading, { kind: 'role' }>;

/** The person who holds the office of a phrase, or whom it calls anew; null when nobody is known to. */
function holderOf(
  role: Role,
  gender: Gender | null,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string | null {
  const { head, owners, pointsBack } = role;
  const suits = (person: BookedPerson): boolean => fits(person.gender, gender);
  const latestWith = (isRight: (heads: ReadonlySet<string>) => boolean): BookedPerson | undefined =>
    latestPerson(
      book,
      conversation,
      at,
      (person) =>
        suits(person) &&
        person
          .roles()
          .some(
            ({ text, heads }) =>
              isRight(heads) &&
              owners.every((owner) => owns(text, owner, language)) &&
              language.contradicts?.(role.phrase, text) !== true,
          ),
    );
  if (head !== null && (pointsBack || owners.length > 0)) {
    const beside = role.isPointedAt === true ? holderBeside(head, book, at, suits) : undefined;
    if (beside !== undefined && owners.length === 0) return beside.name;
    const holder = latestWith((heads) => heads.has(head)) ?? beside;
    if (holder !== undefined) return holder.name;
  }
  const told = pointsBack ? latestVoice(conversation, at) : undefined;
  if (told?.isOffice === true && head !== null && language.headsIn(told.name).has(head)) return told.name;
  const kinds = head === null ? null : language.narrower(head);
  if (kinds !== null && kinds.size > 0 && (pointsBack || owners.length > 0)) {
    const holder = latestWith((heads) => !heads.isDisjointFrom(kinds));
    if (holder !== undefined) return holder.name;
  }
  // «Источник в банке … утверждает собеседник издания»: of somebody known by office only, in the same paragraph.
  const isHere = told?.isOffice === true && told.place.paragraph === at.paragraph;
  if (isHere && kinds !== null && !language.headsIn(told.name).isDisjointFrom(kinds)) return told.name;
  // "The poet" of somebody introduced as the author: what was said first may be the broader word.
  const introduced =
    head === null || !pointsBack
      ? undefined
      : spokenBefore(
          book,
          conversation,
          at,
          (person) =>
            suits(person) &&
            person.roles().some(({ heads }) => [...heads].some((one) => language.narrower(one).has(head))),
        );
  if (introduced !== undefined) return introduced.name;
  if (role.isEpithet === true) {
    const told = owners.length > 0 ? latestWith(() => true) : undefined;
    const meant = told ?? latestPerson(book, conversation, at, suits);
    if (meant !== undefined) return meant.name;
  }
  if (!pointsBack) return null;
  if (role.isGeneric) {
    // Of those who have spoken first somebody of whom no other office is known.
    const spoken: BookedPerson[] = [];
    spokenBefore(book, conversation, at, (person) => {
      spoken.push(person);
      return false;
    });
    const heard = spoken.filter(suits);
    const unknown = heard.find((person) => isUnknown(person, language));
    // 律师N说……市长表示: a bare office calls nobody anew whose office is another.
    const last = unknown ?? (role.isBare === true ? undefined : heard[0]);
    if (last !== undefined) return last.name;
    // «представитель порта … собеседник агентства»: somebody known by office only goes on.
    const mayGoOn = role.isBare !== true;
    if (told?.isOffice === true && mayGoOn && at.paragraph - told.place.paragraph < nearby) return told.name;
  }
  if (role.mayBeLast !== true) return null;
  const alone = namedAlone(book, at);
  if (alone !== undefined && suits(alone) && isUnknown(alone, language)) return alone.name;
  if (told === undefined || at.paragraph - told.place.paragraph > nearby) return null;
  const person = told.isPerson ? book.person(told.name) : undefined;
  // A noun of no list contradicts no office that is known.
  const isOpen = person !== undefined && (head === null || isUnknown(person, language));
  return isOpen && suits(person) ? person.name : null;
}

function byRole(
  role: Role,
  gender: Gender | null,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string {
  const { head } = role;
  const holder = holderOf(role, gender, book, conversation, at, language);
  if (holder !== null) return holder;
  const organization =
    role.pointsBack && head !== null ? organizationCalled(role.phrase, book, at, language) : null;
  if (organization !== null) return organization;
  const institution = role.pointsBack
    ? institutionMeant(role.phrase, book, conversation, at, language)
    : null;
  return institution ?? role.phrase;
}

export interface Resolved {
  readonly name: string | null;
  readonly isPerson: boolean;
  readonly isOffice?: boolean;
}

/** The speaker's name, the office when nobody is named, or null. `shown`: the gender that the verb shows. */
export function resolveSpeaker(
  reading: SpeakerReading,
  at: Place,
  book: SpeakerBook,
  conversation: Conversation,
  language: QuotationLanguage,
  shown: Gender | null = null,
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
        const latest = latestVoice(conversation, at);
        // "Parents of pupils at the school wrote to the minister": a letter of many without a name speaks by itself.
        const voice =
          latest?.isOffice === true && latest.name.split(' ').length > longestIssuer ? undefined : latest;
        const text = reading.phrase.replace(/^(?:the|a|an) /iu, '');
        return { name: voice?.name ?? text, isPerson: voice?.isPerson ?? false };
      }
      const name = byRole(reading, reading.gender ?? shown, book, conversation, at, language);
      const isPerson = book.person(name) !== undefined;
      const isOffice = !isPerson && reading.head !== null && language.headsIn(name).size > 0;
      return { name, isPerson, isOffice };
    }
  }
}
