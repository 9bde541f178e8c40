/** Which body a pronoun or a bare noun means: "it said", "the company", "the ministry". */

import type { Place } from '../../../contract.ts';
import type { QuotationLanguage } from '../speech/language.ts';
import type { SpeakerBook } from './book.ts';
import type { Conversation, Voice } from './conversation.ts';
import { isBefore } from './timeline.ts';

/** The latest voice before a place. */
export function latestVoice(conversation: Conversation, at: Place): Voice | undefined {
  return conversation.latest((voice) => isBefore(voice.place, at));
}

/** A voice that is no person's: a body, or a lone word of which nothing says that it is a person's name. */
function isBody(voice: Voice, book: SpeakerBook, language: QuotationLanguage): boolean {
  if (!voice.isPerson) return !voice.isOffice;
  return book.person(voice.name)?.isListed !== true && language.mayBeBody?.(voice.name) === true;
}

/** "Lumen Pictures and Apex Media merged": two bodies that speak as one are no "it". */
function isOfSeveral({ name, isPerson, place }: Voice, book: SpeakerBook): boolean {
  if (isPerson) return false;
  const around = { start: place.start, end: Math.max(place.end, place.start + name.length) };
  const parts = book
    .namedIn(place.paragraph, around)
    .filter((one) => one.name !== name && name.includes(one.name));
  return new Set(parts.map((part) => part.name)).size > 1;
}

/** "it said": the body heard last, or named last; else whoever issued the statement that speaks. */
export function bodyMeant(
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string | null {
  const latest = latestVoice(conversation, at);
  if (latest !== undefined && isOfSeveral(latest, book)) return null;
  if (latest !== undefined && (!latest.isPerson || isBody(latest, book, language))) return latest.name;
  const body = conversation.latest((voice) => isBefore(voice.place, at) && isBody(voice, book, language));
  return body?.name ?? book.organizationBefore(at, () => true) ?? latest?.name ?? null;
}

/** "the ministry" after "the Ministry of Culture": the latest organization whose name holds the noun. */
export function organizationCalled(
  phrase: string,
  book: SpeakerBook,
  at: Place,
  language: QuotationLanguage,
): string | null {
  const noun = language.organizationNoun(phrase);
  if (noun === null) return null;
  const nouns = noun.split('|');
  const found = book.organizationBefore(at, (name) => nouns.some((one) => name.includes(one)));
  return found ?? book.unlistedOrganization(nouns[0] ?? noun, at);
}

/** "the company" after "Norgas said": the body heard last. */
export function institutionMeant(
  phrase: string,
  book: SpeakerBook,
  conversation: Conversation,
  at: Place,
  language: QuotationLanguage,
): string | null {
  if (language.organizationNoun(phrase) === null) return null;
  const isAny = language.isAnyBody?.(phrase) === true;
  // "Reuters reported … the company said": who passes words on is no company spoken of.
  const voice = conversation.latest(
    (one) =>
      isBody(one, book, language) && isBefore(one.place, at) && !(isAny && language.isMedium(one.name)),
  );
  if (voice !== undefined || !isAny) return voice?.name ?? null;
  // Nobody has been heard: "the company" is the only body the article has named.
  const bodies = new Set<string>();
  const second = book.organizationBefore(at, (name) => {
    if (!language.isMedium(name)) bodies.add(name);
    return bodies.size > 1;
  });
  return second === undefined ? ([...bodies][0] ?? null) : null;
}
