/** Box office and budget: a sum of that measure and the work it is said of. */
import type { LinkedAmount, Measure, Predicate } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { isWithdrawn } from '../../languages/withdrawn.ts';
import type { SentenceView } from '../sentences.ts';
import { endOfTold } from '../takings.ts';
import { untitled } from '../whose.ts';
import { type FactRule, isRumoured } from './fact-rule.ts';
import { asOfDate, costScope, takingsScope } from './scope.ts';

/** A converted sum repeats its source in another currency; the source is the statement. */
function sumsOf(predicate: Predicate, measure: Measure, isSaid: Said): FactRule {
  return {
    predicate,
    needs: 'sum',
    *read(view, words, _topic, converted) {
      for (const amount of view.amounts) {
        if (amount.measure !== measure || amount.subject_id === null || amount.per !== null) continue;
        if (converted.has(amount.id) || isPart(view, amount, words)) continue;
        if (isWithdrawn(view.lang, view.paragraphText, amount)) continue;
        if (measure === 'budget' && words.sums.grownFrom.test(view.text.slice(0, amount.start - view.start)))
          continue;
        if (!isWork(view, amount) || !isSaid(view, amount, words) || isRumoured(view, amount, words))
          continue;
        const subject = view.mentions.some((mention) => mention.entity_id === amount.subject_id);
        const draft = { place: amount, subject: amount.subject_id, amount, inferred: !subject };
        const rule = `fact.${predicate}`;
        // What a work cost has no place and no period of its own.
        if (predicate === 'budget') yield { ...draft, rule, scope: costScope(view, amount, words) };
        else yield { ...draft, rule, ...takingsOf(view, amount, words) };
      }
    },
  };
}

function takingsOf(view: SentenceView, amount: LinkedAmount, words: LinkWords) {
  const asOf = asOfDate(view, amount);
  return {
    date: amount.period?.edtf === asOf?.edtf ? null : amount.period,
    at: amount.place_id,
    scope: takingsScope(view, amount, words, asOf),
    asOf: asOf?.date_to ?? null,
  };
}

type Said = (view: SentenceView, amount: LinkedAmount, words: LinkWords) => boolean;

/** A budget said of a company or an event named in the sentence is in the amounts, and no fact of a work. */
function isWork(view: SentenceView, amount: LinkedAmount): boolean {
  const [named] = view.mentions.filter((mention) => mention.entity_id === amount.subject_id);
  return named === undefined || named.type === 'work';
}

function isPart(view: SentenceView, amount: LinkedAmount, words: LinkWords): boolean {
  const rest = view.paragraphText.slice(amount.end, view.end).replace(/^\s*[(（][^)）]*/u, '');
  return words.sums.partOf.test(rest);
}

/** A Chinese verb of forecast with the comma behind it, in characters. */
const FORETELLING = 3;

/** So few characters in front of a sum may hold no verb. */
const GOING_ON = 24;

/** «фантастике портал сулит 130 млн, хоррору — 25 млн»: the forecast of the clause before goes on where no verb of taking ends it. */
function isForecastOn(view: SentenceView, amount: LinkedAmount, { sums }: LinkWords): boolean {
  const clause = view.clauses.of(amount);
  const before = view.clauses.list[view.clauses.at(amount) - 1];
  if (before === undefined || amount.start - clause.start > GOING_ON) return false;
  const { paragraphText: text } = view;
  // 发行商预计，总票房将有九亿: what a verb of forecast right before the comma opens, whatever its words.
  const lead = text.slice(Math.max(before.start, before.end - FORETELLING), before.end - 1);
  if (view.lang === 'zh' && sums.expected.test(lead)) return true;
  return (
    !sums.earned.test(text.slice(clause.start, amount.start)) &&
    sums.expected.test(text.slice(before.start, before.end))
  );
}

/** What a work took so far: no forecast, no sale of rights, no record of another, no single day without its date. */
const isTaken: Said = (view, amount, words) => {
  const clause = view.clauses.of(amount);
  const text = untitled(view, clause.start, endOfTold(view, amount, words));
  const { averaged, expected, otherwise, paidFor, day } = words.sums;
  if (paidFor.test(untitled(view, view.start, amount.start))) return false;
  if (
    averaged.test(view.paragraphText.slice(clause.start, amount.start)) ||
    averaged.test(view.paragraphText.slice(amount.start, amount.end).replace(/[\d\p{Sc}].*/su, ''))
  )
    return false;
  if (expected.test(text) || otherwise.test(text) || isForecastOn(view, amount, words)) return false;
  return !day.test(text) || amount.period?.precision === 'day';
};

/** No cost of something else, and none of films on average. */
const isCost: Said = (view, amount, { sums }) =>
  !sums.costOfElse.test(view.paragraphText.slice(view.start, amount.start)) &&
  !sums.averaged.test(view.paragraphText.slice(view.clauses.of(amount).start, amount.start));

export const boxOffice = sumsOf('box_office', 'box_office', isTaken);
export const budget = sumsOf('budget', 'budget', isCost);
