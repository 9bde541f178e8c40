/** Which named places say where something happens. */
import type { Mention } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';

/** Places that are not part of a longer name ("Shanghai" in "Shanghai Film Museum" is not where). */
export function freePlaces(mentions: readonly Mention[]): Mention[] {
  const places = mentions.filter(({ type }) => type === 'place');
  if (places.length === 0) return places;
  const names = mentions.filter((mention) => mention.type !== 'place' || isVenue(mention, places));
  return places.filter(
    (place) =>
      !names.some(
        (name) =>
          name !== place &&
          name.paragraph === place.paragraph &&
          name.start <= place.start &&
          place.end <= name.end,
      ),
  );
}

/** A place whose name holds another place: "Shanghai Exhibition Center". */
function isVenue(place: Mention, places: readonly Mention[]): boolean {
  return places.some(
    (m) => m !== place && m.paragraph === place.paragraph && place.start <= m.start && m.end <= place.end,
  );
}

/** The words before a locative are at most this long. */
const BEFORE = 24;

/** Whether the words right before a place say that something is in it. */
export function isLocative(text: string, place: Mention, words: LinkWords): boolean {
  return words.locative.test(text.slice(Math.max(0, place.start - BEFORE), place.start));
}
