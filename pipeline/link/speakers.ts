/** Whose words a quotation is, as an entity: the one named where the speaker is named, else the one of that name. */
import type { FoundQuote, Mention } from '../contract.ts';
import { byParagraph } from './sentences.ts';

/** Says of each quotation of one article whose words it is: an entity id, or null when nobody named is credited. */
export function speakersAmong(mentions: readonly Mention[]): (quote: FoundQuote) => string | null {
  const speaking = mentions.filter((mention) => mention.type === 'person' || mention.type === 'organization');
  const bearers = new Map<string, string>();
  for (const { name, entity_id } of speaking) if (!bearers.has(name)) bearers.set(name, entity_id);
  const named = byParagraph(speaking);
  return ({ speaker, speaker_place: place }) => {
    if (speaker === null) return null;
    const bearer = bearers.get(speaker);
    if (bearer !== undefined || place === null) return bearer ?? null;
    const there = named.get(place.paragraph)?.find((m) => m.start <= place.start && place.end <= m.end);
    return there?.entity_id ?? null;
  };
}
