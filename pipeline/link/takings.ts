/** Which sums without a measure are what a work took: the clause says so, or the article reports on takings. */
import type { FoundAmount, Measure, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { isCostOfAnother } from './costs-of-works.ts';
import { ownSums } from './own-sums.ts';
import { isInPairs } from './paired-sums.ts';
import type { SentenceView } from './sentences.ts';
import { goesOn, isOfStanding, isStraight, takerAgainstCost } from './standings.ts';
import type { Topic } from './topic.ts';
import { saysTheSame, untitled, worksOf } from './whose.ts';
import { workOfSum } from './works-of-sums.ts';

type View = SentenceView<FoundAmount>;

/** Fewer units of money are the price of a share or a ticket: nothing takes so little. */
const SMALLEST = 100;

/** The words right before a sum that say what it is. */
const BESIDE = 25;

/** «принесла прокатчику, «Х», 63,9 млн», «составят, по данным N, 480 млн»: what leads up to a sum behind an aside. */
function pastAside(view: View, amount: FoundAmount, { sums }: LinkWords): string {
  const opening = view.paragraphText.slice(view.start, amount.start);
  const joined = opening.replace(sums.aside, ' ');
  return joined === opening ? '' : joined.slice(joined.search(/(?:[^,;:]|,(?=\d))*$/u));
}

/** Measures that say little: "the import steamed into sixth with $4.4 million" is no trade. */
export const isOpen = (measure: Measure): boolean => measure === 'other' || measure === 'trade';

/** "Shot in Cornwall for £300,000, the drama made £3 million", 这部耗资1.2亿的影片收得5300万: the word for cost has a sum of its own. */
function costBefore(view: View, { measure, start }: FoundAmount, words: LinkWords): Span | undefined {
  const text = view.paragraphText;
  const isSpent = (sum: FoundAmount) =>
    sum.measure === 'investment' &&
    words.sums.costing.test(text.slice(view.clauses.of(sum).start, sum.start));
  if (measure !== 'budget' && measure !== 'investment') return undefined;
  const cost = ownSums(view, words).findLast(
    (sum) => sum.end <= start && sum.measure === measure && (measure === 'budget' || isSpent(sum)),
  );
  if (cost === undefined) return undefined;
  const from = Math.max(view.clauses.of({ start, end: start }).start, cost.end);
  return words.sums.cost.test(text.slice(from, start)) ? undefined : cost;
}

function isBesideForetold(view: View, { end }: Span, { sums }: LinkWords): boolean {
  return sums.foretold.test(view.paragraphText.slice(end, view.end));
}

/** «14,8 млн против ожидавшихся 40 млн»: where the clause of a sum ends, or what had been foretold begins. */
export function endOfTold(view: View, amount: Span, words: LinkWords): number {
  return isBesideForetold(view, amount, words) ? amount.end : view.clauses.of(amount).end;
}

/** Right before a sum stands a verb of taking; of some the figure behind it tells which they are: «взяла 6,2 млн», not «взяла верх». */
function isEarnedBeside(
  text: string,
  clause: Span,
  { start }: Span,
  { sums: { earned } }: LinkWords,
): boolean {
  const from = Math.max(clause.start, start - BESIDE);
  return earned.test(text.slice(from, start)) || earned.test(text.slice(from, start + 1));
}

/** Whether a sum without a measure is what a work took: the clause says so, and names the work or means the one named before. */
export function isTaking(view: View, amount: FoundAmount, topic: Topic, words: LinkWords): boolean {
  const { clauses, paragraphText: text } = view;
  const clause = clauses.of(amount);
  const spent = costBefore(view, amount, words);
  const open =
    isOpen(amount.measure) ||
    ((amount.measure === 'price' || spent !== undefined) && isEarnedBeside(text, clause, amount, words)) ||
    isCostOfAnother(view, amount, words);
  if (!open || amount.per !== null || Number(amount.value) < SMALLEST) return false;
  const from = /:\s*$/u.test(text.slice(view.start, clause.start + 1))
    ? clauses.list[clauses.at(amount) - 1]?.start
    : undefined;
  const whole = untitled(view, from ?? clause.start, endOfTold(view, amount, words));
  const opening = untitled(view, from ?? clause.start, amount.start);
  const { earned, expected, otherwise, running, fronted, leading, cost, theatrical } = words.sums;
  const next = clauses.list[clauses.at(amount) + 1];
  const leads = fronted.test(whole) && next !== undefined && leading.test(text.slice(next.start, next.end));
  const isEarned = earned.test(opening) || earned.test(whole) || earned.test(pastAside(view, amount, words));
  const isListed =
    isInPairs(view, worksOf(view, words), words) &&
    (view.amounts.some(({ measure }) => measure === 'box_office') ||
      theatrical.test(view.paragraphText.slice(view.start, view.end)));
  const isTold =
    isEarned ||
    isListed ||
    running.test(opening) ||
    leads ||
    theatrical.test(whole) ||
    isNextInList(view, amount, words) ||
    isOfStanding(view, amount, words) ||
    isStraight(view, amount, words) ||
    goesOn(view, amount, words) ||
    takerAgainstCost(view, amount, topic, words) !== null;
  if (!isTold && !isUnderstood(view, amount, topic, words)) return false;
  if (expected.test(whole) || otherwise.test(whole)) return false;
  // «при бюджете 90 млн рублей взяла 6,2 млн»: the word for cost has had its sum.
  const behindCost = spent ? text.slice(Math.max(spent.end, clause.start), amount.start) : opening;
  if (cost.test(behindCost)) return false;
  const work = workOfSum(view, amount, topic, words);
  if (!work) return false;
  const stands = (m: Mention) => m.start >= clause.start && m.end <= amount.start;
  // «картина Ярослава Гостева собрала»: whose film it is takes nothing.
  const same = saysTheSame(view, amount, words);
  const isMaker = (m: Mention) =>
    words.makers.filmOf.test(text.slice(clause.start, m.start)) ||
    (same !== undefined && m.start > same.start && m.end < same.end);
  const persons = view.named('person').filter((m) => stands(m) && !isMaker(m));
  const others = view.named('organization').some(stands) || persons.length > 0;
  return !others || clauses.same(work, amount);
}

/** 冠军《X》产出2860万元；亚军是《Y》，1430万元: in a sentence that told what one work took, a sum right behind the title of another. */
function isNextInList(view: View, amount: Span, words: LinkWords): boolean {
  const { paragraphText: text } = view;
  const work = worksOf(view, words).findLast((m) => m.end <= amount.start);
  if (!work || !/^》[，：（]?$/u.test(text.slice(work.end, amount.start))) return false;
  const told = text.slice(view.start, work.start);
  const { cost, earned, leading, running } = words.sums;
  if (cost.test(told)) return false;
  // 亚军是《Y》，1430万元: its place in a chart tells by itself.
  if (leading.test(told)) return true;
  const isAfterSum = ownSums(view, words).some((sum) => sum.end <= work.start);
  return isAfterSum && (earned.test(told) || running.test(told));
}

const chartRow = /^[#№]?\d{1,3}[.)、．]?\s*[^\d\s]/u;

/** "2. “X”, 18.9 million": of which days, only the head of the chart says. */
export function isChartRow(view: View, amount: Span): boolean {
  return view.start === 0 && chartRow.test(view.paragraphText.slice(0, amount.start));
}

/** 周六1.62亿元开局, 广东以5230万元居首: in a report on takings a sum beside the cinemas' days and regions is what all films took. */
export function isTakenByAll(view: View, amount: FoundAmount, topic: Topic, words: LinkWords): boolean {
  if (!topic.onTakings || amount.measure !== 'other' || amount.per !== null) return false;
  const text = view.paragraphText.slice(view.start, view.clauses.of(amount).end);
  const { cinemas, cost, expected, otherwise } = words.sums;
  if (!cinemas.test(text) || cost.test(text) || expected.test(text) || otherwise.test(text)) return false;
  const stands = (m: Mention) => m.end <= amount.start;
  const isBorne = worksOf(view, words).some(stands) || saysTheSame(view, amount, words) !== undefined;
  return !isBorne && !view.named('organization').some((m) => stands(m) && view.clauses.same(m, amount));
}

/** In a report on takings a sum behind the work it is told of needs no verb of taking: "argued its way to 6 million", «наскрёб 8 млн». */
function isUnderstood(view: View, amount: Span, topic: Topic, words: LinkWords): boolean {
  if (!topic.onTakings && !topic.chartHead.holds(view)) return false;
  const told = view.paragraphText.slice(view.start, amount.start);
  if (isChartRow(view, amount) && ownSums(view, words)[0]?.start !== amount.start) return false;
  const { cost, expected, otherwise } = words.sums;
  const end = isBesideForetold(view, amount, words) ? amount.end : view.end;
  const sentence = view.paragraphText.slice(view.start, end);
  if (cost.test(told) || expected.test(sentence) || otherwise.test(told)) return false;
  const stands = (m: Mention) => m.end <= amount.start;
  return worksOf(view, words).some(stands) || saysTheSame(view, amount, words) !== undefined;
}
