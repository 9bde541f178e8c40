/** Which of several persons named side by side a pronoun means: 导演甲和演员乙出席。他说. */

import type { Place } from '../../../contract.ts';
import type { Gender, QuotationLanguage } from '../speech/language.ts';
import type { SpeakerBook } from './book.ts';
import type { Conversation } from './conversation.ts';
import type { BookedPerson } from './person.ts';
import { isBefore } from './timeline.ts';

/** Characters between two names of one list, with the offices of their bearers. */
const longestGap = 40;

/** Those named beside the last mention of a person before a place, and joined to it. */
function besides(
  person: BookedPerson,
  book: SpeakerBook,
  at: Place,
  joined: RegExp,
): readonly BookedPerson[] {
  const own = person.mentions.findLast((place) => isBefore(place, at));
  if (own === undefined || at.paragraph - own.paragraph > 1) return [];
  const text = book.textOf(own.paragraph);
  const found: BookedPerson[] = [];
  book.mentionedBefore(at, (one) => {
    const places = one.mentions.filter((place) => place.paragraph === own.paragraph && isBefore(place, at));
    const isBeside = places.some((place) => {
      const [from, to] = place.start < own.start ? [place.end, own.start] : [own.end, place.start];
      return to >= from && to - from <= longestGap && joined.test(text.slice(from, to));
    });
    if (one !== person && isBeside) found.push(one);
    return places.length === 0;
  });
  return found;
}

/** Those named side by side in the paragraph of the pronoun, which does not name the person: "“…,” said A. B and C met. “…,” he said." */
function namedHere(
  person: BookedPerson,
  pronoun: Gender,
  book: SpeakerBook,
  at: Place,
  joined: RegExp,
): readonly BookedPerson[] | null {
  const isHere = (place: Place) => place.paragraph === at.paragraph && isBefore(place, at);
  if (person.mentions.some(isHere)) return null;
  const last = book.mentionedBefore(at, ({ gender }) => gender === null || gender === pronoun);
  if (last === undefined || last === person || !last.mentions.some(isHere)) return null;
  const beside = besides(last, book, at, joined);
  return beside.length === 0 ? null : [last, ...beside];
}

/** Whom the pronoun means of a person and those beside: whose gender is shown, else nobody, unless only one of them fits or has spoken. */
export function oneOfSeveral(
  person: BookedPerson,
  pronoun: Gender,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  { sideBySide }: QuotationLanguage,
): BookedPerson | null {
  if (sideBySide === undefined) return person;
  const pair = namedHere(person, pronoun, book, at, sideBySide);
  const among = pair ?? [person, ...besides(person, book, at, sideBySide)];
  // Asked last: for the answer every sentence before may have to be read.
  if (pair === null && (among.length === 1 || hasSpoken(person, conversation))) return person;
  const fitting = among.filter(({ gender }) => gender === null || gender === pronoun);
  const [shown, ...others] = fitting.filter(({ gender }) => gender === pronoun);
  if (shown !== undefined) return others.length === 0 ? shown : null;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const hasSpoken = ({ name }: BookedPerson, conversation: Conversation): boolean =>
  conversation.latest((voice) => voice.hasSpoken && voice.name === name) !== undefined;
