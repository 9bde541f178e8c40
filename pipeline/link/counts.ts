/** Whose a count is, where it counts all films of an event or all episodes of a series. */
import type { FoundCount, Mention } from '../contract.ts';
import { bearerOf, type WholeKind, wholeCounted } from '../languages/whole-counts.ts';
import { byParagraph, type SentenceView } from './sentences.ts';

type View = Pick<SentenceView, 'paragraph' | 'start' | 'end' | 'lang' | 'paragraphText'>;

/** A bearer named farther back than this many paragraphs is no longer spoken of. */
const SPOKEN_OF = 1;

/** Says of a count whose it is; null where it is a part, or nothing tells. `views` and `mentions` in reading order. */
export function bearerOfCount(
  views: readonly View[],
  mentions: readonly Mention[],
): (count: FoundCount) => string | null {
  const viewsIn = byParagraph(views);
  const mentionsIn = byParagraph(mentions);
  return (count) => {
    if (count.is_ordinal) return null;
    const view = viewsIn
      .get(count.paragraph)
      ?.find(({ start, end }) => start <= count.start && count.end <= end);
    const before = view?.paragraphText.slice(view.start, count.start);
    const kind = view && before !== undefined ? wholeCounted(view.lang, count.unit, before) : null;
    return kind && bearer(kind, count, mentionsIn);
  };
}

/** The one that the count's paragraph names before it, else the one before that; where that paragraph names several, none. */
function bearer(
  kind: WholeKind,
  count: FoundCount,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): string | null {
  for (let back = 0; back <= SPOKEN_OF; back += 1) {
    const named = (mentions.get(count.paragraph - back) ?? []).filter(
      (m) => m.type === bearerOf[kind] && (back > 0 || m.end <= count.start),
    );
    const [first] = named;
    if (first) return named.every(({ entity_id: id }) => id === first.entity_id) ? first.entity_id : null;
  }
  return null;
}
