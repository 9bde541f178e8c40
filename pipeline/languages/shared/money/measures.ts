/** Says what a sum measures (box office, budget, fine …) by the nearest cue word of its sentence. */
import type { Measure, Span } from '../../../contract.ts';
import { lastFrom } from '../span-order.ts';
import type { MeasureReader } from './measure-cues.ts';
import type { LowerSentence } from './rates.ts';

interface Cue extends Span {
  readonly measure: Measure;
}

/** Characters a cue's distance grows by: words after an amount speak of it less often, and less still beyond a comma. */
const AFTER = 6;
const COMMA = 25;
/** What is told behind another sum is of that one sooner. */
const CROSSED = 40;
/** Nearer to a sum stands its conversion. */
const CONVERTED = 4;
/** Nearer than any word before a sum. */
const TOUCHING = -1;
/** Farther than this a cue says nothing. */
const REACH = 130;

export const cuesIn = (
  { start: from, lower }: LowerSentence,
  { next, measures }: MeasureReader,
): readonly Cue[] => {
  const found: Cue[] = [];
  for (let match = next(lower, 0); match !== null; match = next(lower, match.index + match[0].length)) {
    const groups = match;
    const measure = measures.find((_, index) => groups[index + 1] !== undefined);
    const start = from + match.index;
    if (measure !== undefined) found.push({ measure, start, end: start + match[0].length });
  }
  return found;
};

/** What may stand between a sum and what it is called right behind it: nothing, or an adjective in its case. */
export interface CalledWords {
  /** Of whatever it measures: «рублей |чистой| прибыли». */
  readonly touching: RegExp;
  /** Of a result: "dollars |net| profit". */
  readonly ofResult: RegExp;
  /** Of whatever it measures, even where another sum follows: 1.2亿元|的|票房远超8000万元. */
  readonly called: RegExp;
}

/** `later`: the amounts after this one, to which a cue that leads up to one of them belongs. */
export const measureOf = (
  text: string,
  amount: Span,
  cues: readonly Cue[],
  later: readonly Span[],
  words: CalledWords,
): Measure => {
  let [best, least]: [Measure, number] = ['other', REACH];
  for (let at = lastFrom(cues, amount.end + REACH); at >= 0; at--) {
    const cue = cues[at];
    if (cue === undefined || cue.end < amount.start - REACH) break;
    const isNamed = isOfResult(text, amount, cue, words) || isCalled(text, amount, cue, words);
    if (!isNamed && cue.start >= amount.end && leadsTo(text, amount, cue, later)) continue;
    const crossed = later.some(({ start, end }) => start > amount.end + CONVERTED && end <= cue.start);
    const distance = isNamed ? 0 : distanceOf(text, amount, cue, words) + (crossed ? CROSSED : 0);
    if (distance <= least) [best, least] = [cue.measure, distance];
  }
  return best;
};

/** «с 8,8 млрд рублей выручки и 640 млн рублей чистой прибыли»: what a sum of a result is called right behind it, whatever was done to it. */
const isOfResult = (text: string, amount: Span, { start, measure }: Cue, words: CalledWords): boolean =>
  (measure === 'revenue' || measure === 'profit' || measure === 'loss') &&
  words.ofResult.test(text.slice(amount.end, start));

/** 1.2亿元的票房远超预期的8000万元: the noun right behind a sum is its own, whatever follows. */
const isCalled = (text: string, amount: Span, { start }: Cue, { called }: CalledWords): boolean =>
  called.test(text.slice(amount.end, start));

/** "… of 5 million, against a budget of 3 million": the cue is nearer to the sum it stands before. */
const leadsTo = (text: string, amount: Span, cue: Cue, later: readonly Span[]): boolean => {
  const next = later.find(({ start }) => start >= cue.end);
  // «чистая прибыль — на 9%, до 9,7 млрд»: a dash right behind it stands for the verb.
  if (next === undefined || breaks(text.slice(cue.end, next.start).replace(verbLeftOut, '')) > 0)
    return false;
  // «прибыль снизилась до 2 млрд руб., выручка выросла на 12%, до 31 млрд руб.»: behind a comma another sum is told of.
  if (breaks(text.slice(amount.end, cue.start)) > 0) return true;
  return next.start - cue.end < cue.start - amount.end + AFTER;
};

const verbLeftOut = /^\s?[—–:：]\s?/u;

const distanceOf = (text: string, amount: Span, cue: Cue, { touching }: CalledWords): number => {
  if (cue.end <= amount.start) {
    return amount.start - cue.end + COMMA * breaks(text.slice(cue.end, amount.start));
  }
  if (cue.start < amount.end) return 0;
  const between = text.slice(amount.end, cue.start);
  // «заработал 1,9 млрд рублей чистой прибыли»: nothing is nearer than what a sum is said to be of.
  if (touching.test(between)) return TOUCHING;
  return between.length * 2 + (between.length > 1 ? AFTER : 0) + COMMA * breaks(between);
};

/** A comma inside a figure parts nothing, nor does one in front of where something went: «на 12%, до 31,4 млрд». */
const breaks = (between: string): number =>
  between.match(/[;:，；：—()（）]|(?<!\d),(?!\sдо\s)|(?<=\d),(?!\d|\sдо\s)/gu)?.length ?? 0;
