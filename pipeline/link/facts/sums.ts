/** Box office and budget: a sum of that measure and the work it is said of. */
import type { Measure, Predicate } from '../../contract.ts';
import type { FactRule } from './fact-rule.ts';

/** A converted sum repeats its source in another currency; the source is the statement. */
function sumsOf(predicate: Predicate, measure: Measure): FactRule {
  return {
    predicate,
    *read(view, _words, topic) {
      for (const amount of view.amounts) {
        if (amount.measure !== measure || amount.subject_id === null || amount.per !== null) continue;
        if (topic.converted.has(amount.id)) continue;
        const subject = view.mentions.some((mention) => mention.entity_id === amount.subject_id);
        yield {
          place: amount,
          rule: `fact.${predicate}`,
          subject: amount.subject_id,
          amount,
          date: amount.period,
          at: amount.place_id,
          inferred: !subject,
        };
      }
    },
  };
}

export const boxOffice = sumsOf('box_office', 'box_office');
export const budget = sumsOf('budget', 'budget');
