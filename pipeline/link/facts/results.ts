/** Revenue and profit: a sum of that measure and the organization that reports it. */
import type { LinkedAmount, Mention, Predicate } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { isWithdrawn } from '../../languages/withdrawn.ts';
import { isHouseOfOutsider } from '../outsiders.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import type { FactRule } from './fact-rule.ts';
import { afterLastSum, reportedPeriod, resultScope } from './scope.ts';

/** A converted sum repeats its source in another currency; a sum for one of something (a share, a ticket) is no result. */
function resultsOf(predicate: Predicate & ('revenue' | 'profit')): FactRule {
  return {
    predicate,
    needs: 'sum',
    *read(view, words, topic, converted) {
      for (const amount of view.amounts) {
        if (amount.measure !== predicate || amount.per !== null || converted.has(amount.id)) continue;
        const subject = organizationOf(view, amount, topic, words);
        if (!subject || !isReported(view, amount, words)) continue;
        const period = reportedPeriod(view, amount, words);
        yield {
          place: amount,
          subject: subject.entity_id,
          amount,
          date: period,
          at: amount.place_id,
          scope: resultScope(view, amount, words, period),
          inferred: !view.mentions.includes(subject),
          rule: `fact.${predicate}`,
        };
      }
    },
  };
}

/** The organization the sum was tied to, named in the sentence or before; nobody where it is the house of an analyst who speaks of others. */
function organizationOf(
  view: SentenceView,
  amount: LinkedAmount,
  topic: Topic,
  { sums }: LinkWords,
): Mention | undefined {
  const isIt = ({ entity_id: id }: Mention) => id === amount.subject_id;
  const named = view.named('organization').find(isIt);
  if (!named) return topic.organizations.findLast(isIt);
  return isHouseOfOutsider(view, named, sums) ? undefined : named;
}

/** What is expected, averaged, taken back or said of shares is no result. */
function isReported(view: SentenceView, amount: LinkedAmount, { sums }: LinkWords): boolean {
  const clause = view.clauses.of(amount);
  const text = view.paragraphText;
  const own = text.slice(afterLastSum(view, amount), clause.end);
  const before = text.slice(clause.start, amount.start);
  return (
    (!sums.expected.test(text.slice(view.start, clause.end)) ||
      // "expects revenue of A, compared with B in 2024"; but «повысила прогноз выручки с A до B»
      (sums.compared.test(before) && !sums.expected.test(before))) &&
    !sums.averaged.test(before) &&
    !sums.shares.test(own) &&
    !isWithdrawn(view.lang, text, amount)
  );
}

export const revenue = resultsOf('revenue');
export const profit = resultsOf('profit');
