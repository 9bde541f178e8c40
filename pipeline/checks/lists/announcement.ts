/** Counts behind which a list may stand: those of the article, and known things in a number. */
import { type LinkedCount, tellingRoles } from '../../contract.ts';
import { definiteCounts } from '../../languages/definite-counts.ts';
import { overlapWith } from '../../languages/shared/span-order.ts';
import { byParagraph } from '../../link/sentences.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { readText } from '../read-text.ts';

/** A count that may announce a list; `id` is null where it counts nothing new. */
export type Announcement = Pick<
  LinkedCount,
  'paragraph' | 'start' | 'end' | 'value' | 'unit' | 'is_ordinal'
> & {
  readonly id: string | null;
};

/** "The four films are": known things in a number, which is no count of the article. */
export function announcedAnew({ article }: LocatedArticle): Announcement[] {
  const counts = byParagraph(article.counts);
  return article.paragraphs.flatMap((read, paragraph) => {
    const { lang, role } = read;
    if (lang === 'und' || !tellingRoles.includes(role)) return [];
    const isCounted = overlapWith(counts.get(paragraph) ?? []);
    return definiteCounts(lang, readText(read))
      .filter((count) => !isCounted(count))
      .map((count) => ({ ...count, paragraph, is_ordinal: false, id: null }));
  });
}
