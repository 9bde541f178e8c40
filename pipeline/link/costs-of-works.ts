/** Whether a sum is what a work cost, and of which of two sums a word for cost is said. */
import type { FoundAmount, Measure, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { ownSums } from './own-sums.ts';
import type { SentenceView } from './sentences.ts';
import { takerAgainstCost } from './standings.ts';
import type { Topic } from './topic.ts';
import { saysTheSame, worksOf } from './whose.ts';

type View = SentenceView<FoundAmount>;

/** "… 1.04 billion against a budget of 385 million": the word for cost stands behind the first sum and belongs to the second. */
export function isCostOfAnother(view: View, amount: FoundAmount, words: LinkWords): boolean {
  if (amount.measure !== 'budget') return false;
  // «11 млн рублей при бюджете 70»: against what it cost stands what it took.
  if (words.guards.sums.againstCost.test(view.paragraphText.slice(amount.end, amount.end + BUDGET)))
    return true;
  const next = ownSums(view, words).find((a) => a.start >= amount.end && a.measure === 'budget');
  const text = view.paragraphText;
  const { cost } = words.sums;
  if (!next || cost.test(text.slice(view.start, amount.start))) return false;
  // "has crossed $402 million against an $85 million budget"
  if (words.joints.against.test(text.slice(amount.end, next.start)))
    return cost.test(text.slice(next.end, next.end + BUDGET));
  return cost.test(text.slice(amount.end, next.start));
}

/** Right behind a sum stands the word for what it is. */
const BUDGET = 20;

/** "The film, 'X', will cost 85 million": said of a work, a cost is its budget. */
export function isCostOfWork(view: View, amount: FoundAmount, topic: Topic, words: LinkWords): boolean {
  const { clauses, paragraphText: text } = view;
  const clause = clauses.of(amount);
  const opening = text.slice(clause.start, amount.start);
  const isInvested =
    amount.measure === 'investment' &&
    (words.sums.invested.test(opening) ||
      words.sums.investedBehind.test(text.slice(view.start, amount.start))) &&
    !words.guards.sums.attribute.test(text.slice(amount.end, amount.end + 2));
  // 以800万元的成本换来3亿元票房
  const isCalledCost =
    amount.per === null &&
    words.sums.calledCost.test(text.slice(amount.end, clause.end)) &&
    worksOf(view, words).some((work) => clauses.same(work, amount));
  if (isCalledCost) return true;
  // 首部大片、投资5亿元的《X》
  const titled = worksOf(view, words).find((work) => work.start >= amount.end);
  const isTitled =
    amount.measure === 'investment' &&
    titled !== undefined &&
    words.sums.investedIn.test(opening) &&
    words.sums.owner.test(text.slice(amount.end, titled.start));
  if (isTitled) return true;
  // «обошлась в 18 млн — их собрали всем миром»: what stands right before a sum says more than a verb behind it.
  const isCosting = words.sums.costing.test(opening) || goesOnCosting(view, amount, words);
  const isSaid = saidOfElse.includes(amount.measure) && isCosting;
  const isSpentOnIt =
    isCosting &&
    !words.sums.spentElsewhere.test(text.slice(amount.end, clause.end)) &&
    !words.sums.costOfElse.test(text.slice(view.start, amount.start));
  const isOpen =
    isInvested ||
    (isSaid && isSpentOnIt) ||
    amount.measure === 'other' ||
    amount.measure === 'price' ||
    (amount.measure === 'investment' && (isSpentOnIt || words.sums.spentOn.test(opening)));
  const isAttributive =
    words.sums.attributive.test(opening) && words.sums.costed.test(text.slice(amount.end, clause.end));
  // "The €2.1 million project has the backing of two funds": what it is comes before what it has.
  const isSpent = isOpen || amount.measure === 'funding' || amount.measure === 'investment';
  if (isAttributive && amount.per === null && isSpent) return true;
  if (!isOpen || amount.per !== null) return false;
  if (words.sums.costliest.test(text.slice(amount.end, view.end))) return true;
  const made = worksOf(view, words).find((work) => work.start >= amount.end);
  if (made && isMadeFor(view, amount, made, words)) return true;
  if (!(isInvested || isSpentOnIt) || words.sums.otherwise.test(opening)) return false;
  // 这部耗资2亿美元的影片口碑不佳: a film, whichever it is.
  if (isSpentOnIt && words.sums.costed.test(text.slice(amount.end, clause.end))) return true;
  if (isSpentOnIt && isHeldAgainstTaking(view, amount, topic, words)) return true;
  const near = (span: Span) => span.end <= amount.start && clauses.between(span, amount) <= NEAR_COST;
  const works = worksOf(view, words);
  if (works.some(near)) return true;
  // 砸下1.8亿美元的《X》
  const next = works.find((work) => work.start >= amount.end);
  if (next && words.sums.owner.test(text.slice(amount.end, next.start))) return true;
  const same = saysTheSame(view, amount, words);
  if (same !== undefined && (near(same) || (isInvested && opensFor(view, same, amount)))) {
    if (topic.workMeant(view, same) !== null) return true;
    // 该片耗资1.2亿元: a film, whichever it is.
    if (view.lang === 'zh' && !words.works.pronoun.test(text.slice(same.start, same.end))) return true;
  }
  // "Shot in 1984 for £300,000 and soon forgotten, her debut …": the subject follows.
  return words.sums.madeFor.test(opening) && clause.start === view.start;
}

/** What words beside a sum may say of another one: «бюджет — 250 млн рублей, поддержка — 80 млн». */
const saidOfElse: readonly Measure[] = ['box_office', 'funding', 'profit'];

/** ««Х» обошлась в 250 млн рублей, «Y» — в 120 млн»: the word for cost goes on for the next film. */
function goesOnCosting(view: View, amount: Span, words: LinkWords): boolean {
  const { sums } = words;
  const { paragraphText: text } = view;
  const { start } = view.clauses.of(amount);
  if (!sums.standing.gapped.test(text.slice(start, amount.start))) return false;
  const before = ownSums(view, words).findLast(({ end }) => end <= start);
  return before !== undefined && sums.costing.test(text.slice(view.start, before.start));
}

/** «29 млн рублей при затратах в 410 млн»: the sum that opens the sentence is what the film named before it took. */
function isHeldAgainstTaking(view: View, amount: Span, topic: Topic, words: LinkWords): boolean {
  const before = ownSums(view, words).findLast(({ end }) => end <= amount.start);
  return before !== undefined && takerAgainstCost(view, before, topic, words) !== null;
}

/** Between a work and the verb that says what it cost there may stand an apposition. */
const NEAR_COST = 2;

/** 该剧改编自…，由…执导，…主演，共36集，总投资3.2亿元: the subject of a Chinese sentence holds through all its clauses, unless a firm follows. */
function opensFor(view: View, same: Span, amount: Span): boolean {
  if (view.lang !== 'zh' || view.clauses.at(same) > 0) return false;
  return !view.named('organization').some((m) => m.start >= same.end && m.end <= amount.start);
}

/** "Netflix’s £14m rally thriller “Tarmac”", "Made for $3 million, “Iron Tide” …": the work named right behind what it cost. */
export function titledBehind(
  view: View,
  amount: Span,
  works: readonly Mention[],
  words: LinkWords,
): Mention | null {
  const { sums } = words;
  const text = view.paragraphText;
  const next = works.find((work) => work.start >= amount.end);
  if (!next) return null;
  const between = text.slice(amount.end, next.start);
  if (sums.costed.test(between) && /^[^,;:.]*,?\s["“‘'«]?$/u.test(between)) return next;
  if (isMadeFor(view, amount, next, words)) return next;
  // 《Y》与投资2亿元的《X》
  const opening = text.slice(view.clauses.of(amount).start, amount.start);
  if (sums.investedIn.test(opening) && sums.owner.test(between)) return next;
  const opens = sums.madeFor.test(text.slice(view.start, amount.start));
  return opens && /^(?:\s\([^)]*\))?(?:\sand\s[^,.;\d]{3,40})?,\s(?:[\p{L}-]+\s){0,3}["“‘'«]?$/u.test(between)
    ? next
    : null;
}

/** "Producers spent 5 million on making “X”", 斥资2亿元拍摄《X》: what was spent made the work behind it. */
function isMadeFor(view: View, amount: Span, work: Mention, { joints, sums }: LinkWords): boolean {
  const { paragraphText: text } = view;
  return (
    sums.spentOn.test(text.slice(view.clauses.of(amount).start, amount.start)) &&
    joints.onMaking.test(text.slice(amount.end, work.start)) &&
    !joints.madeOtherwise.test(text.slice(amount.end, work.end + CLOSED))
  );
}

/** The mark that closes a title, and what follows it. */
const CLOSED = 2;
