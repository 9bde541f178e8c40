/** Finds sums of money in Chinese text (Simplified; Traditional arrives folded, character for character). */
import type { Certainty, MoneyGrammar } from '../../../contract.ts';
import { nextIn, unitTable } from '../../../lib/unit-table.ts';
import { type Draft, finish } from '../../shared/money/finish.ts';
import { readBareScale } from '../numbers/bare.ts';
import { readHanNumber } from '../numbers/numbers.ts';
import { understoodCurrency } from './box-office.ts';
import { hedgeAfter, hedgeBefore, isComparison, verbBefore } from './hedges.ts';
import { type HanSum, sumOf } from './sums.ts';
import {
  called,
  equals,
  measures,
  movedBy,
  ofResult,
  per,
  rateAfter,
  rateSentence,
  touching,
} from './words.ts';

const words = { called, equals, measures, movedBy, ofResult, rateAfter, rateSentence, touching };
const numeral = unitTable('0123456789〇零一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖');

export const money: MoneyGrammar = (reading) => {
  const drafts: Draft[] = [];
  const text = narrow(reading.text);
  const plain = reading.hints?.currency ?? null;
  let free = 0;
  for (let at = nextIn(numeral, text, 0); at < text.length; at = nextIn(numeral, text, free)) {
    const bare = readBareScale(text, at);
    const number = bare ?? readHanNumber(text, at);
    free = number?.end ?? at + 1;
    if (number === null) continue;
    const sum = sumOf(text, number, drafts.at(-1)?.end ?? 0, plain);
    const understood = sum === null ? understoodCurrency(reading, number, drafts) : null;
    if (sum === null && understood === null) continue;
    const draft = draftOf(
      text,
      sum ?? { ...number, number, currency: '', rule: '', ...understood },
      bare !== null,
      understood === null ? 'stated' : 'inferred',
    );
    drafts.push(draft);
    free = Math.max(draft.end, number.end);
  }
  return finish(reading, drafts, words);
};

/** Full-width figures and marks of figures, one for one. */
const narrow = (text: string): string =>
  /[０-９]/u.test(text)
    ? text.replace(/[０-９．]|，(?=[０-９]{3}(?![０-９]))/gu, (wide) =>
        String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
      )
    : text;

const round = /(?<=元)整(?=$|[，。、；：！？,.;:!?()（）」”》\s的])/uy;

/** 一千元整: not a fen more. */
const roundEnd = (text: string, end: number): number => {
  round.lastIndex = end;
  return round.test(text) ? end + 1 : end;
};

/** 以2000万元为限: the preposition belongs to the limit behind the sum. */
const boundedBy = (text: string, start: number, sumEnd: number, end: number): number =>
  text.charAt(start - 1) === '以' && text.charAt(sumEnd) === '为' && end > sumEnd ? start - 1 : start;

const draftOf = (text: string, sum: HanSum, isBare: boolean, certainty: Certainty): Draft => {
  const hedge = hedgeBefore(text, sum.start, isBare);
  const outer = hedge !== null && isComparison(text, hedge.start, sum.end) ? null : hedge;
  const inner = sum.start < sum.number.start ? hedgeBefore(text, sum.number.start) : null;
  const after = hedgeAfter(text, sum.end);
  const end = after?.end ?? roundEnd(text, sum.end);
  const start = boundedBy(text, outer?.start ?? sum.start, sum.end, end);
  const qualifier =
    outer?.qualifier ??
    inner?.qualifier ??
    sum.number.vague ??
    after?.qualifier ??
    verbBefore(text, start) ??
    'exact';
  return {
    start,
    end,
    scale: sum.number.factor === '1' ? 0 : sum.number.factor.length - 1,
    value: sum.value,
    value_to: sum.value_to,
    per: per(text.slice(end, end + 8), text.slice(Math.max(0, start - 16), start)),
    amount: { rule: sum.rule, certainty, currency: sum.currency, qualifier },
  };
};
