/** The last step of every money grammar, sentence by sentence: rates of exchange go, measure and rounding unit come. */
import type { FoundAmount, LanguageCode, Measure, Reading, Span } from '../../../contract.ts';
import { compare, lastPlace } from '../../../lib/decimal.ts';
import { chartWords } from '../../chart-words.ts';
import { lastFrom } from '../span-order.ts';
import type { MeasureReader } from './measure-cues.ts';
import { type CalledWords, cuesIn, measureOf } from './measures.ts';
import { type Candidate, type RateWords, ratesAmong } from './rates.ts';
import type { UnderstoodWords } from './understood.ts';

/** A sum as read, before its neighbours have been looked at. */
export interface Draft extends Candidate {
  readonly value_to: string | null;
  readonly amount: Pick<FoundAmount, 'rule' | 'certainty' | 'currency' | 'qualifier'>;
  /** What stands above the chart or list and says what its figures are; a sum of a sentence has none. */
  readonly head?: string;
}

export interface FinishWords extends RateWords, CalledWords {
  /** Said right before a sum by which a price has moved: "was up $2", «подешевел на 3 рубля». Matched at its end. */
  readonly movedBy: RegExp;
  readonly measures: MeasureReader;
  readonly understood?: Pick<UnderstoodWords, 'abroad'>;
}

/** `drafts` in the order of the text. */
export const finish = (reading: Reading, drafts: readonly Draft[], words: FinishWords): FoundAmount[] =>
  inSentences(reading, drafts).flatMap(([sentence, within]) =>
    finishSentence(reading, sentence, within, words),
  );

const finishSentence = (
  { text, paragraph, lang }: Reading,
  sentence: Span,
  drafts: readonly Draft[],
  words: FinishWords,
): FoundAmount[] => {
  const lower = inLowerCase(text.slice(sentence.start, sentence.end));
  const rates = ratesAmong(text, { start: sentence.start, lower }, drafts, words);
  const untitled = inLowerCase(withoutTitles(text.slice(sentence.start, sentence.end)));
  const cues = cuesIn({ start: sentence.start, lower: untitled }, words.measures);
  const found: FoundAmount[] = [];
  const sums = drafts.filter((each) => !rates.has(each));
  for (const [index, draft] of sums.entries()) {
    const last = found.at(-1);
    const converted =
      last !== undefined &&
      last.currency !== draft.amount.currency &&
      conversionMark.test(text.slice(last.end, draft.start));
    const { rule, certainty, currency, qualifier } = draft.amount;
    found.push({
      paragraph,
      start: draft.start,
      end: draft.end,
      rule,
      certainty,
      currency,
      qualifier,
      value: draft.value,
      value_to: draft.value_to,
      unit: roundingUnit(draft.value, draft.value_to),
      measure: converted
        ? last.measure
        : draft.head !== undefined
          ? headMeasure(draft.head, lang, words)
          : movement(
              text,
              draft,
              words,
              measured(text, draft, cues, sums.slice(index + 1, index + 1 + NEIGHBOURS), last, words),
            ),
      per: draft.per ?? (converted ? last.per : null),
    });
  }
  return found;
};

/** “The Ferryman’s Debt”: a few capitalised words between marks. */
const titles = /(?<=["“])\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]*|\p{Ll}{1,3})){0,5}(?=[,.]?["”])/gu;

/** What a title says measures nothing. */
const withoutTitles = (text: string): string =>
  /["“]/u.test(text) ? text.replace(titles, (title) => ' '.repeat(title.length)) : text;

/** Unit for unit; a letter that takes more units in lower case stays as it is. */
const inLowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, lowerOf).join('');
};

const lowerOf = (character: string): string => {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
};

/** «Сборы за уик-энд, млн руб.»; what a work took in all, or in all countries, is not told apart from its latest takings. */
const headMeasure = (head: string, lang: LanguageCode, { measures, understood }: FinishWords): Measure => {
  const measure = cuesIn({ start: 0, lower: inLowerCase(head) }, measures).at(-1)?.measure ?? 'other';
  const { total, other } = chartWords[lang];
  const isOther = total.test(head) || other.test(head) || understood?.abroad.test(head) === true;
  return measure === 'box_office' && isOther ? 'other' : measure;
};

/** How far before a sum its verb of movement may begin. */
const MOVE_REACH = 60;

/** The sum by which a price has moved is no price, nor a loss. */
const movement = (text: string, { start, per }: Draft, words: FinishWords, measure: Measure): Measure => {
  if (measure !== 'price' && (measure !== 'loss' || per === null)) return measure;
  return words.movedBy.test(text.slice(Math.max(0, start - MOVE_REACH), start)) ? 'other' : measure;
};

/** What stands between two sums that are one thing at two times. */
const change = /^[^,，;；。.]{0,16}$/u;

/** Brackets right behind a sum, and what leads up to the one they hold. */
const asideOpens = /^\s?[(（][^()（）;；]{0,40}$/u;

/** Sums after a sum among which the one that a cue leads up to is looked for. */
const NEIGHBOURS = 4;

/** What is earned, spent or lost in such a time is no price of it: "could lose 9 billion rubles a year". */
const spansOfTime = new Set(['year', 'quarter', 'год', 'квартал', '年', '季度']);

/** What is told for one of something and nothing else says what it is, is a price. */
const measured = (
  text: string,
  draft: Draft,
  cues: ReturnType<typeof cuesIn>,
  later: readonly Draft[],
  last: FoundAmount | undefined,
  words: CalledWords,
): Measure => {
  const between = last === undefined ? '' : text.slice(last.end, draft.start);
  // «выручка — 2,4 млрд (годом ранее — 2,1 млрд), прибыль …»: what brackets hold is compared with the sum before them.
  const isAside =
    last?.currency === draft.amount.currency &&
    asideOpens.test(between) &&
    /^\.?\s?[)）]/u.test(text.slice(draft.end, draft.end + 2)) &&
    cues.every(({ start, end }) => start < last.end || end > draft.start);
  if (isAside) return last.measure;
  const measure = measureOf(text, draft, cues, later, words);
  if (measure !== 'other') return measure;
  if (draft.per !== null && !spansOfTime.has(draft.per)) return 'price';
  const compared = last?.currency === draft.amount.currency && change.test(between);
  return compared ? last.measure : measure;
};

/** What stands between a sum and the same sum in another currency; hedges belong to the sum. */
const conversionMark =
  /^\.?,?(?:\s?[(（[/]\s?|\s?[,，—–-]\s?(?:or|или|合|即)?\s?|\s(?:or|или)\s)(?:合|equivalent to|что составляет|or|или)?\s?$/u;

/** The last non-zero printed digit; of a range, the finer of its two ends'. */
const roundingUnit = (value: string, upper: string | null): string => {
  const unit = lastPlace(value);
  const other = upper === null ? unit : lastPlace(upper);
  return compare(other, unit) < 0 ? other : unit;
};

/** The drafts by the sentence they start in; a sentence reaches up to the next, so that nothing between two is lost. */
const inSentences = (
  { text, sentences }: Reading,
  drafts: readonly Draft[],
): readonly (readonly [Span, Draft[]])[] => {
  const found: [Span, Draft[]][] = [];
  for (const draft of drafts) {
    const index = Math.max(0, lastFrom(sentences, draft.start));
    const start = index === 0 ? 0 : (sentences[index]?.start ?? 0);
    const last = found.at(-1);
    if (last?.[0].start === start) last[1].push(draft);
    else found.push([{ start, end: sentences[index + 1]?.start ?? text.length }, [draft]]);
  }
  return found;
};
