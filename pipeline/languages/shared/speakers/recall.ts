/** Who of those an article told of is meant: those who were heard come before those who were only mentioned. */

import type { Place } from '../../../contract.ts';
import { latestVoice } from './bodies.ts';
import type { SpeakerBook } from './book.ts';
import type { Conversation } from './conversation.ts';
import { type BookedPerson, lastMention } from './person.ts';
import { isBefore } from './timeline.ts';

/** Of those heard before, so many are asked whether a pronoun or an office means them. */
export const mostAsked = 60;

type IsRight = (person: BookedPerson) => boolean;

/** `either`: whoever was heard last, a person or a body; `latter`: the person named last. */
export function toldLast(
  pronoun: 'either' | 'latter',
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
): string | null {
  const told = pronoun === 'either' ? latestVoice(conversation, at) : book.mentionedBefore(at, () => true);
  return told?.name ?? null;
}

/** The latest voice who is right; else of all persons mentioned before the latest who is. */
export function latestPerson(
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  isRight: IsRight,
): BookedPerson | undefined {
  const spoken = spokenBefore(book, conversation, at, isRight);
  if (spoken === undefined) return book.mentionedBefore(at, isRight);
  return told(book, conversation, at, isRight) ?? spoken;
}

/** "The award went to the director Yuan. He said": somebody named in the paragraph, where whoever was heard last was heard before it. */
function told(
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  isRight: IsRight,
): BookedPerson | undefined {
  // A body that is told of parts nobody from a pronoun for people.
  const last = conversation.latest(
    (voice) => (voice.isPerson || voice.isOffice) && isBefore(voice.place, at),
  );
  if (last === undefined || last.place.paragraph === at.paragraph) return undefined;
  const person = book.mentionedBefore(at, isRight);
  return person?.mentions.some((place) => place.paragraph === at.paragraph && isBefore(place, at)) === true
    ? person
    : undefined;
}

/** Of the persons among the voices the latest who is right. */
export function spokenBefore(
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  isRight: IsRight,
): BookedPerson | undefined {
  let asked = 0;
  let found: BookedPerson | undefined;
  conversation.latest((voice) => {
    asked += 1;
    if (asked > mostAsked) return true;
    if (!voice.isPerson || !isBefore(voice.place, at)) return false;
    const person = book.person(voice.name);
    if (person === undefined || !isRight(person)) return false;
    found = person;
    return true;
  });
  return found;
}

/** Whom a paragraph tells of is named so far into it, in characters: behind an office or "For Dr". */
const opening = 16;

/** The one person whom the paragraph, or the one before it, has named, at its head: "For N, the sums tell. “…,” the economist said." */
export function namedAlone({ mentionedBefore }: SpeakerBook, at: Place): BookedPerson | undefined {
  const person = mentionedBefore(at, () => true);
  const own = person && lastMention(person, at);
  if (own === undefined || own.start > opening || at.paragraph - own.paragraph > 1) return undefined;
  const other = mentionedBefore(at, (one) => one !== person);
  const isBeside = other?.mentions.some((place) => place.paragraph >= own.paragraph && isBefore(place, at));
  return isBeside === true ? undefined : person;
}
