/** amounts: one row a sum of money, with the interval its hedge and rounding allow. */
import { valueInterval } from '../lib/money.ts';
import { numberCell } from './number-cell.ts';
import type { ArticleTable } from './table-source.ts';

export const amounts: ArticleTable<'amounts'> = {
  name: 'amounts',
  *rows(located) {
    for (const amount of located.article.amounts) {
      const interval = valueInterval(amount);
      yield {
        amount_id: amount.id,
        ...located.location(amount),
        value: numberCell(amount.value),
        value_to: numberCell(amount.value_to),
        value_min: numberCell(interval.value_min),
        value_max: numberCell(interval.value_max),
        currency: amount.currency,
        qualifier: amount.qualifier,
        measure: amount.measure,
        subject_id: amount.subject_id,
        place_id: amount.place_id,
        period_edtf: amount.period?.edtf ?? null,
        per: located.own(amount.per),
        period_from: amount.period?.date_from ?? null,
        period_to: amount.period?.date_to ?? null,
        ...located.words(amount),
        rule: amount.rule,
        certainty: amount.certainty,
        correction_id: amount.correction_id ?? null,
      };
    }
  },
};
