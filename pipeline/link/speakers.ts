/** Whose words a quotation is, as an entity: the one named where the speaker is named, else the one of that name. */
import type { FoundQuote, Mention } from '../contract.ts';

/** The entity id of a quotation's speaker; null when nobody named is credited. */
export function speakerOf(quote: FoundQuote, mentions: readonly Mention[]): string | null {
  const { speaker, speaker_place: place } = quote;
  if (speaker === null) return null;
  const speaking = mentions.filter((mention) => mention.type === 'person' || mention.type === 'organization');
  const sameName = speaking.find((mention) => mention.name === speaker);
  if (sameName) return sameName.entity_id;
  if (place === null) return null;
  const there = speaking.find(
    (m) => m.paragraph === place.paragraph && m.start <= place.start && place.end <= m.end,
  );
  return there?.entity_id ?? null;
}
