/** mentions: one row a place where an entity is named. */
import type { ArticleTable } from './table-source.ts';

export const mentions: ArticleTable<'mentions'> = {
  name: 'mentions',
  *rows(located) {
    for (const mention of located.article.mentions) {
      yield {
        mention_id: mention.id,
        ...located.location(mention),
        entity_id: mention.entity_id,
        type: mention.type,
        match: mention.match,
        ...located.words(mention),
        rule: mention.rule,
        certainty: mention.certainty,
        correction_id: mention.correction_id ?? null,
      };
    }
  },
};
