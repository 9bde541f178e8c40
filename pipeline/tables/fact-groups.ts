/** fact_groups: one row a question that facts answer, and how far the articles agree. */
import type { FactGroup } from '../compare/facts/groups.ts';
import type { Rows } from '../schemas/tables.ts';

export function factGroupRow({
  fact_group_id,
  predicate,
  subject_id,
  n_articles,
  agreement,
  place_id,
  currency,
  scope,
}: FactGroup): Rows['fact_groups'] {
  return { fact_group_id, predicate, subject_id, n_articles, agreement, place_id, currency, scope };
}
