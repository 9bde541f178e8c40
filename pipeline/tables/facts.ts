/** facts: one row a statement read from one place, with its evidence. */
import { numberCell } from './number-cell.ts';
import type { ArticleTable } from './table-source.ts';

export const facts: ArticleTable<'facts'> = {
  name: 'facts',
  *rows(located, { corpus }) {
    for (const fact of located.article.facts) {
      yield {
        fact_id: fact.id,
        ...located.location(fact),
        predicate: fact.predicate,
        subject_id: fact.subject_id,
        object_id: fact.object_id,
        value: numberCell(fact.value),
        currency: fact.currency,
        qualifier: fact.qualifier,
        date_edtf: fact.date?.edtf ?? null,
        place_id: fact.place_id,
        fact_group_id: corpus?.groups.get(fact.id) ?? fact.fact_group_id,
        date_from: fact.date?.date_from ?? null,
        date_to: fact.date?.date_to ?? null,
        office: located.own(fact.office),
        ...located.words(fact),
        rule: fact.rule,
        certainty: fact.certainty,
        scope: fact.scope,
        as_of: fact.as_of,
        correction_id: fact.correction_id ?? null,
      };
    }
  },
};
