/** dates: one row a time expression, resolved as far as the article allows. */
import type { ArticleTable } from './table-source.ts';

export const dates: ArticleTable<'dates'> = {
  name: 'dates',
  *rows(located) {
    for (const date of located.article.dates) {
      yield {
        date_id: date.id,
        ...located.location(date),
        edtf: date.edtf,
        date_from: date.date_from,
        date_to: date.date_to,
        precision: date.precision,
        anchor: date.anchor,
        ...located.words(date),
        rule: date.rule,
        certainty: date.certainty,
        correction_id: date.correction_id ?? null,
      };
    }
  },
};
