/** Which times of a sentence may say when a sum was taken, and which are those of a release, a report, a record or another sum. */
import type { FoundAmount, FoundTime, Measure, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { scopeWords } from '../languages/scope-words.ts';
import { isResult } from './measures.ts';
import { ownSums } from './own-sums.ts';
import { distance, type SentenceView } from './sentences.ts';
import { releasesIn } from './whose.ts';

/** Whether one of the free times of a sentence may be that of a sum. */
export function maySayWhen(
  view: SentenceView<FoundAmount>,
  date: FoundTime,
  all: readonly FoundTime[],
  amount: FoundAmount,
  words: LinkWords,
): boolean {
  // 同日: a day that nothing places tells no period.
  if (view.lang === 'zh' && date.date_from === null && !date.edtf.includes('/')) return false;
  return !(
    isOfRelease(view, date, amount, words) ||
    isRecordSince(view, date, words) ||
    isOfAnnouncement(amount.measure, date, all) ||
    isOfReport(view, amount.measure, date, amount, words) ||
    isOfCompared(view, date, amount, words) ||
    isOfNextDay(view, date, amount, words) ||
    isBehindCompared(view, date, amount, words) ||
    isOfSumBefore(view, date, amount, words)
  );
}

/** A day right beside a verb of release says when the work came out: "was released on May 29 and took 203 million". */
const BESIDE_RELEASE = 24;

function isOfRelease(view: SentenceView<FoundAmount>, date: Span, amount: Span, words: LinkWords): boolean {
  if (words.guards.sums.releasedAside.test(view.paragraphText.slice(view.start, date.start))) return true;
  for (const verb of releasesIn(view, words)) {
    const between = distance(verb, date);
    const own = view.clauses.same(verb, date) && between <= BESIDE_RELEASE;
    if (own && between < distance(date, amount)) return true;
  }
  return false;
}

/** "On Tuesday the firm posted a third-quarter profit": results are of a longer time, a single day beside it is that of the announcement. */
function isOfAnnouncement(measure: Measure, date: FoundTime, all: readonly FoundTime[]): boolean {
  return isResult(measure) && date.precision === 'day' && all.some(({ precision }) => precision !== 'day');
}

/** "reported fiscal fourth-quarter revenue of 2.9 billion in August": beside a quarter of the books a month or a day is that of the report. */
function isOfReport(
  view: SentenceView<FoundAmount>,
  measure: Measure,
  { precision, start }: FoundTime,
  amount: Span,
  { guards }: LinkWords,
): boolean {
  if (!isResult(measure) || (precision !== 'day' && precision !== 'month') || start < amount.end)
    return false;
  return guards.sums.ownBooks.test(view.paragraphText.slice(view.start, amount.start));
}

/** "8 million on its first day, and the most, 12 million, on Feb. 2": the day told behind a day's takings is that of others. */
function isOfNextDay(
  view: SentenceView<FoundAmount>,
  date: Span,
  amount: Span,
  { sums }: LinkWords,
): boolean {
  if (date.start < amount.end || view.clauses.same(date, amount)) return false;
  const clause = view.clauses.of(amount);
  return sums.day.test(view.paragraphText.slice(clause.start, clause.end));
}

/** «до 410 млн рублей с 620 млн в 2023-м», "410 million against 620 million in 2023": the time of the sum that is held against this one. */
function isOfCompared(view: SentenceView<FoundAmount>, date: Span, amount: Span, words: LinkWords): boolean {
  const between = (other: Span) => view.paragraphText.slice(amount.end, other.start);
  return ownSums(view, words).some(
    (other) =>
      other.start >= amount.end && other.end <= date.start && words.sums.compared.test(between(other)),
  );
}

/** "a loss of 1.2 million from 3.4 million a year earlier, as sales rose to 14 million": the time right behind a sum held against another is no time of the next. */
export function isBehindCompared(
  view: SentenceView<FoundAmount>,
  date: Span,
  amount: Span,
  words: LinkWords,
): boolean {
  if (date.end > amount.start) return false;
  const { paragraphText: text } = view;
  const held = ownSums(view, words).findLast((sum) => sum.end <= date.start);
  if (held === undefined || date.start - held.end > RIGHT_BEHIND) return false;
  return words.sums.compared.test(text.slice(view.start, held.start));
}

/** A space, or a short word with its spaces. */
const RIGHT_BEHIND = 4;

/** "opened with 58 million on July 25 and made 33 million in its second weekend": a sum that tells its stretch of the run has no day of the sum before, and one of all so far no time of it. */
function isOfSumBefore(
  view: SentenceView<FoundAmount>,
  date: FoundTime,
  amount: FoundAmount,
  words: LinkWords,
): boolean {
  if (date.end > amount.start) return false;
  const { running, span } = scopeWords[view.lang];
  const sums = ownSums(view, words);
  const before = sums.findLast((sum) => sum.end <= amount.start);
  if (before === undefined || before.end > date.start || !view.clauses.same(before, date)) return false;
  const next = sums.find((sum) => sum.start >= amount.end);
  const to = Math.min(next?.start ?? view.end, view.clauses.of(amount).end);
  const behind = view.paragraphText.slice(amount.end, to);
  return running.test(behind) || (date.precision === 'day' && span.test(behind));
}

/** Characters in which a record is named beside the day it is counted from. */
const BESIDE_RECORD = 40;

/** "The strongest month since May": a comparison with all that lies between is no time of the sum. */
function isRecordSince(view: SentenceView<FoundAmount>, date: FoundTime, { sums }: LinkWords): boolean {
  if (!date.edtf.endsWith('/..')) return false;
  const { paragraphText: text } = view;
  return (
    sums.record.before.test(text.slice(Math.max(0, date.start - BESIDE_RECORD), date.start)) ||
    sums.record.after.test(text.slice(date.end, date.end + BESIDE_RECORD))
  );
}
