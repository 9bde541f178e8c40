/** What the pronouns of the sentences since somebody was named show of them: "N sold his van. “It rattled,” she says." */

import type { Place } from '../../../contract.ts';
import type { Gender, QuotationLanguage } from '../speech/language.ts';
import type { SpeakerBook } from './book.ts';
import { type BookedPerson, lastMention } from './person.ts';
import { isBefore } from './timeline.ts';

/** Somebody of unknown gender, told of in the paragraph by pronouns of the other one: this pronoun means another. */
export function isOther(
  person: BookedPerson,
  pronoun: Gender,
  book: SpeakerBook,
  at: Place,
  { genderOfPronouns }: QuotationLanguage,
): boolean {
  if (genderOfPronouns === undefined || person.gender !== null) return false;
  const own = lastMention(person, at);
  if (own?.paragraph !== at.paragraph || isOwner(book, own)) return false;
  const isSince = (place: Place) =>
    place.paragraph === at.paragraph && isBefore(own, place) && isBefore(place, at) && !isOwner(book, place);
  const next = book.mentionedBefore(at, (one) => one !== person);
  if (next?.mentions.some(isSince) === true) return false;
  const shown = genderOfPronouns(book.textOf(at.paragraph).slice(own.end, at.start));
  return shown !== null && shown !== pronoun;
}

/** "all of Calder’s eyes": a name in the genitive is not who the sentence goes on about. */
const isOwner = (book: SpeakerBook, { paragraph, end }: Place): boolean =>
  /^['’]s?\s/u.test(book.textOf(paragraph).slice(end, end + 3));
