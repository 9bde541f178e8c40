/** What part of a work's takings or costs or of a company's result a sum is, which kind of showing a date is of, and up to which day a sum holds. */
import type { FactScope, FoundTime, LinkedAmount, ResolvedTime, Span } from '../../contract.ts';
import { dateOrderWords } from '../../languages/date-order.ts';
import { foundingsIn } from '../../languages/foundings.ts';
import type { LinkWords } from '../../languages/language.ts';
import { asOfWords, type ScopeCue, scopeWords } from '../../languages/scope-words.ts';
import { chartedSum } from '../charted.ts';
import { inBrackets, ownSums } from '../own-sums.ts';
import { inOneYear, inYear } from '../same-period.ts';
import { resolvedOf, type SentenceView } from '../sentences.ts';
import { endOfTold, isChartRow } from '../takings.ts';
import { isBehindCompared } from '../times-of-sums.ts';
import { untitled } from '../whose.ts';

/** A sum of a day or a month is not the total, unless the day only says up to when it is counted. */
const shortPeriods: ReadonlySet<string> = new Set(['day', 'part-of-month', 'month', 'range']);

/** `asOf`: the day up to which the sum is counted, as `asOfDate` gives it. */
export function takingsScope(
  view: SentenceView,
  amount: LinkedAmount,
  words: LinkWords,
  asOf: FoundTime | null,
): FactScope {
  const column = chartedSum(view, amount)?.column;
  if (column) return column === 'total' ? 'total' : 'period';
  const has = cuesAround(view, amount, words);
  if (has('ahead')) return 'forecast';
  if (has('part')) return 'part';
  if (has('other')) return 'other';
  const { period } = amount;
  const open = period?.edtf.endsWith('/..') === true;
  const short =
    period !== null &&
    !open &&
    !has('running') &&
    shortPeriods.has(period.precision) &&
    period.edtf !== asOf?.edtf;
  if (has('world') || has('abroad')) {
    if (has('opening')) return has('world') ? 'worldwide_opening' : 'other';
    if (has('early') || has('day') || has('span') || short) return 'other';
    return has('world') ? 'worldwide' : 'abroad';
  }
  if (has('opening')) return 'opening';
  if (has('day')) return 'day';
  if (has('early')) return 'so_far';
  const isSame = !has('running') && isOfSameStretch(view, amount, words);
  const held = isSame ? sumBefore(view, amount) : undefined;
  if (held) return takingsScope(view, held, words, asOfDate(view, held));
  // What a chart counts by is told at its head.
  const isListed = isChartRow(view, amount) || amount.rule === headed;
  const isOfChart = isListed && !has('running');
  return has('span') || short || isOfChart || isSame || addsUp(view, amount, words) ? 'period' : 'total';
}

/** The rule of a figure whose unit stands above its list. */
const headed = 'money.currency-from-head';

/** 上映三天票房1.2亿元，前作同期9800万元: of the part of the run that the sum told before is of. */
function isOfSameStretch(view: SentenceView, amount: LinkedAmount, { guards }: LinkWords): boolean {
  const opening = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  return guards.sums.samePeriod.test(opening);
}

/** The last sum told before that stands in no brackets. */
const sumBefore = (view: SentenceView, amount: LinkedAmount): LinkedAmount | undefined =>
  view.amounts.findLast((sum) => sum.end <= amount.start && !inBrackets(view, sum));

/** "brought in £96,400 for a total of £1.04m": what the sum behind counts all of is only the latest part here. */
function addsUp(view: SentenceView, amount: LinkedAmount, words: LinkWords): boolean {
  // "($4.8 million; $71.2 million to date)"
  const beside = view.amounts.find((sum) => sum.start >= amount.end);
  if (beside !== undefined && inBrackets(view, amount)) {
    const { paragraphText: text } = view;
    const isListed = /^\s?[;,；，]\s?$/u.test(text.slice(amount.end, beside.start));
    const behind = text.slice(beside.end, beside.end + BESIDE);
    if (isListed && scopeWords[view.lang].running.test(/^[^)）;,]*/u.exec(behind)?.[0] ?? '')) return true;
  }
  const next = ownSums(view, words).find((sum) => sum.start >= amount.end);
  if (next === undefined || !view.clauses.same(next, amount)) return false;
  return scopeWords[view.lang].running.test(view.paragraphText.slice(amount.end, next.start));
}

export function costScope(view: SentenceView, amount: LinkedAmount, words: LinkWords): FactScope {
  const has = cuesAround(view, amount, words);
  if (has('part')) return 'part';
  return has('other') ? 'other' : 'total';
}

/** A result of an earlier period is told to be compared with, and often without its period. */
export function resultScope(
  view: SentenceView,
  amount: LinkedAmount,
  { guards, sums }: LinkWords,
  period: ResolvedTime | null,
): FactScope {
  const { paragraphText: text } = view;
  const before = text.slice(view.start, amount.start);
  const own = before.slice(afterLastSum(view, amount) - view.start);
  if (sums.segment.test(own) || sums.partOf.test(text.slice(amount.end, view.end))) return 'part';
  if (sums.compared.test(before)) return 'other';
  if (period !== null) return 'period';
  // Sums of two periods of which neither is placed do not contradict each other.
  return guards.sums.ownBooks.test(text.slice(view.start, view.end)) ? 'other' : 'total';
}

/** Where the words begin that speak of a sum and of none before it. */
export function afterLastSum(view: SentenceView, amount: Span): number {
  return view.amounts.findLast((sum) => sum.end <= amount.start)?.end ?? view.start;
}

/**
 * A company reports of a stretch of time, not of the year it was founded in. A day beside its figure is that of the report; a time behind the next figure is that figure's;
 * the stretch may stand once for several figures.
 */
export function reportedPeriod(
  view: SentenceView,
  { period, start, end }: LinkedAmount,
  words: LinkWords,
): ResolvedTime | null {
  const { guards, sums } = words;
  const foundings = foundingsIn(view.lang, view.paragraphText, view);
  const ofBooks = guards.sums.ownBooks.test(view.paragraphText.slice(view.start, start));
  const stretches = view.dates.filter(
    ({ precision, start: at, end: to }) =>
      precision !== 'day' &&
      !isBehindCompared(view, { start: at, end: to }, { start, end }, words) &&
      // Beside a quarter of the books a month is that of the report.
      !(ofBooks && precision === 'month') &&
      !foundings.some((f) => f.start <= at && at < f.end),
  );
  const next = view.amounts.find((sum) => sum.start >= end)?.start ?? view.end;
  const own = stretches.find((date) => date.edtf === period?.edtf && date.end <= next);
  const told = own ?? stretches.findLast((date) => date.end <= start) ?? null;
  if (told?.precision !== 'year' || told.end > start) return resolvedOf(told);
  const { paragraphText: text } = view;
  if (guards.sums.periodBefore.test(text.slice(told.end, start))) return null;
  const isCompared = sums.compared.test(text.slice(told.start, start));
  const months =
    isCompared && stretches.findLast((date) => date.end <= told.start && inOneYear.test(date.edtf));
  // 上年同期为1.66亿元, and no months in the sentence: no whole year.
  if (isCompared && !months && guards.sums.samePeriod.test(text.slice(told.start, start))) return null;
  return months ? inYear(months, told.edtf) : resolvedOf(told);
}

/** A preview, a festival showing, a restored print is neither a premiere nor a release to cinemas. */
export function showingScope(view: SentenceView, { start, end }: Span): FactScope {
  // What a work is called says nothing of how it is shown: "The Last Festival" opens in cinemas.
  const text = untitled(view, start, end);
  const { premiere, inCinemas, otherShowing } = dateOrderWords[view.lang];
  if (otherShowing.test(text)) return 'showing';
  if (!premiere.test(text)) return 'release';
  return inCinemas.test(text) ? 'showing' : 'premiere';
}

/** The words before a day that are looked at. */
const BESIDE = 24;

/** A clause farther away counts something else. */
const FARTHEST = 2;

/** The last day that a sum counts, where the sentence names it before the sum or behind it: "as of Monday", «на 7 октября», 截至10月7日. */
export function asOfDate(view: SentenceView, amount: LinkedAmount): FoundTime | null {
  const { before: cue, behind: firm } = asOfWords[view.lang];
  const opening = (date: FoundTime) =>
    view.paragraphText.slice(Math.max(view.start, date.start - BESIDE), date.start);
  const days = view.dates.filter((date) => date.precision === 'day' && date.date_to !== null);
  const before = days.findLast(
    (date) =>
      date.start < amount.start && view.clauses.between(date, amount) <= FARTHEST && cue.test(opening(date)),
  );
  const next = view.amounts.find((sum) => sum.start >= amount.end && !inBrackets(view, sum));
  const behind = days.find(
    (date) =>
      date.start >= amount.end &&
      (next === undefined || date.end <= next.start) &&
      view.clauses.same(date, amount) &&
      firm.test(opening(date)),
  );
  return before ?? behind ?? null;
}

/** "Sitara Worldwide’s drama": nor do the names of firms of several words; the paragraph with blanks for both. */
function withoutNames(view: SentenceView): string {
  let text = view.paragraphText;
  for (const { type, start, end } of view.mentions) {
    const isName = type === 'work' || (type === 'organization' && text.slice(start, end).includes(' '));
    if (isName) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** Where a cue of time or place may stand: between the sum before and the sum behind, up to the end of the clause. */
function cuesAround(view: SentenceView, amount: LinkedAmount, words: LinkWords): (cue: ScopeCue) => boolean {
  const clause = view.clauses.of(amount);
  const sums = ownSums(view, words);
  const before = sums.findLast((sum) => sum.end <= amount.start);
  const after = sums.find((sum) => sum.start >= amount.end);
  const text = withoutNames(view);
  const end = endOfTold(view, amount, words);
  const own = text.slice(clause.start, end);
  const from = before?.end ?? view.start;
  const to = Math.min(after?.start ?? view.end, Math.max(end, amount.end));
  const patterns = scopeWords[view.lang];
  // "It led the weekend with 92 million, and its total stands at 319 million": a total says by itself what it is.
  const inClause = text.slice(Math.max(from, clause.start), to);
  const around = patterns.running.test(inClause) ? inClause : text.slice(from, to);
  // "… added 14 million in its fourth weekend for a total of 88 million": what it adds up to is told by the words behind.
  const opens = Math.max(from, clause.start);
  const summed = before && patterns.running.exec(text.slice(opens, amount.start));
  const told = summed ? text.slice(opens + summed.index, to) : null;
  return (cue) => {
    if (told !== null && cue !== 'ahead' && cue !== 'other') return patterns[cue].test(told);
    return patterns[cue].test(cue === 'ahead' || cue === 'part' || cue === 'other' ? own : around);
  };
}
