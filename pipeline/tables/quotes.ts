/** quotes: one row a stretch of quoted speech, without its marks, with the speaker as far as the article tells. */
import type { ArticleTable } from './table-source.ts';

export const quotes: ArticleTable<'quotes'> = {
  name: 'quotes',
  *rows(located) {
    /** A quotation of several stretches is known by its first. */
    const firstOf = new Map<number, string>();
    for (const quote of located.article.quotes) {
      const groupId = firstOf.get(quote.group) ?? quote.id;
      firstOf.set(quote.group, groupId);
      yield {
        quote_id: quote.id,
        ...located.location(quote),
        kind: quote.kind,
        speaker_id: quote.speaker_id,
        speaker_text: located.own(quote.speaker),
        cue: located.own(quote.cue),
        group_id: groupId,
        ...located.words(quote),
        rule: quote.rule,
        certainty: quote.certainty,
        correction_id: quote.correction_id ?? null,
      };
    }
  },
};
