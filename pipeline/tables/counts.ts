/** counts: one row a figure or ordinal with the noun it counts. */
import { numberCell } from './number-cell.ts';
import type { ArticleTable } from './table-source.ts';

export const counts: ArticleTable<'counts'> = {
  name: 'counts',
  *rows(located) {
    for (const count of located.article.counts) {
      yield {
        count_id: count.id,
        ...located.location(count),
        value: numberCell(count.value),
        unit: count.unit === '%' ? count.unit : located.own(count.unit),
        is_ordinal: count.is_ordinal,
        subject_id: count.subject_id,
        ...located.words(count),
        rule: count.rule,
        certainty: count.certainty,
        correction_id: count.correction_id ?? null,
      };
    }
  },
};
