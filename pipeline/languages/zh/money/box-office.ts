/** Finds Chinese sums whose currency is not printed: 票房突破5亿, where 元 is understood, or 净利润2亿 after a sum in yuan. */
import type { Reading } from '../../../contract.ts';
import type { Draft } from '../../shared/money/finish.ts';
import { lastFrom } from '../../shared/span-order.ts';
import type { HanNumber } from '../numbers/numbers.ts';
import {
  abroad,
  admission,
  afterAdmission,
  afterBareSum,
  boxOffice,
  listed,
  listedOn,
  moneyCue,
  otherCounts,
  plainCue,
  shareCue,
  soldAfter,
  soldBefore,
} from './words.ts';

export interface Understood {
  readonly currency: string;
  readonly rule: string;
}

/** 万 and more, as a plain decimal: a smaller number may count anything. */
const leastFactor = '10000'.length;

/** Characters before the figure in which the word of money must stand. */
const REACH = 40;

/** A share of the sum before, or the next of a list of sums; a figure in between would count something else. */
const goesOn = (between: string, reach: string, { amount }: Draft): boolean => {
  const unhedged = between.replace(/(?:超过?|近|约|逾|至少|不到|不足|将近)$/u, '');
  return (
    (shareCue.test(reach) && !/[\d万亿]/u.test(between) && !otherCounts.test(between)) ||
    listed.test(unhedged) ||
    (amount.certainty === 'inferred' && listedOn.test(unhedged))
  );
};

/** 票价80, 以300万售出. */
const isPrice = (reach: string, after: string): boolean =>
  (afterAdmission.test(after) && admission.test(reach)) || (soldAfter.test(after) && soldBefore.test(reach));

/** `before`: the sums already found in this paragraph. Null when the figure may be anything else. */
export const understoodCurrency = (
  { text, sentences, hints }: Reading,
  number: HanNumber,
  before: readonly Draft[],
): Understood | null => {
  const after = text.slice(number.end, number.end + 6);
  const mayBeSum = number.factor.length >= leastFactor && afterBareSum.test(after.slice(0, 4));
  const mayBePrice = afterAdmission.test(after) || soldAfter.test(after);
  if (!mayBeSum && !mayBePrice) return null;
  const sentence = sentences[lastFrom(sentences, number.start)]?.start ?? 0;
  const reach = text.slice(Math.max(sentence, number.start - REACH), number.start);
  if (mayBePrice && before.length === 0 && isPrice(reach, after) && !abroad.test(text))
    return { currency: hints?.currency ?? 'CNY', rule: 'money.understood-yuan' };
  if (!mayBeSum) return null;
  const clause = reach.slice(reach.search(/[^，,；;、。]*$/u));
  if (otherCounts.test(clause)) return null;
  const last = before.at(-1);
  const like = last !== undefined && last.start >= sentence ? last : null;
  const plain = hints?.currency ?? 'CNY';
  if (last === undefined && plainCue.test(reach) && !abroad.test(text))
    return { currency: plain, rule: 'money.understood-yuan' };
  if (boxOffice.test(reach) || /^的?(?:\p{L}{0,2})?票房/u.test(text.slice(number.end, number.end + 5))) {
    if (like !== null) return { currency: like.amount.currency, rule: 'money.currency-from-context' };
    if (!abroad.test(reach)) return { currency: plain, rule: 'money.box-office-yuan' };
    return last === undefined
      ? null
      : { currency: last.amount.currency, rule: 'money.currency-from-context' };
  }
  if (
    like !== null &&
    number.start - like.end <= REACH &&
    goesOn(text.slice(like.end, number.start), reach, like)
  )
    return { currency: like.amount.currency, rule: 'money.currency-from-context' };
  return last !== undefined && moneyCue.test(reach)
    ? { currency: (like ?? last).amount.currency, rule: 'money.currency-from-context' }
    : null;
};
