/** Takings told without a verb: behind the film whose place among the others a sentence gives, and against what the film named before had cost. */
import type { FoundAmount, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { ownSums } from './own-sums.ts';
import type { SentenceView } from './sentences.ts';
import type { Topic } from './topic.ts';
import { untitled, worksOf } from './whose.ts';

type View = SentenceView<FoundAmount>;

/** «Следом — боевик «Х», 51 млн»: the sum right behind the title of the film that has its place told. */
export function isOfStanding(view: View, amount: Span, words: LinkWords): boolean {
  const { before, between } = words.sums.standing;
  const { paragraphText: text } = view;
  const work = worksOf(view, words).findLast(({ end }) => end <= amount.start);
  return (
    work !== undefined &&
    before.test(text.slice(view.start, work.start)) &&
    between.test(text.slice(work.end, amount.start)) &&
    // "…, a $12 million thriller": what it cost.
    !words.sums.costed.test(text.slice(amount.end, view.end))
  );
}

/** «собрал в России 410 млн рублей, в Грузии — 3 млн лари», ««Х» — 33 млн, «Y» — 20 млн»: the verb of taking goes on for the next place or film. */
export function goesOn(view: View, amount: FoundAmount, words: LinkWords): boolean {
  const { paragraphText: text, clauses } = view;
  const { start } = clauses.of(amount);
  const { standing, earned, running, cost } = words.sums;
  if (!standing.gapped.test(text.slice(start, amount.start))) return false;
  const isNamed = [...worksOf(view, words), ...view.named('place')].some(
    (named) => named.start >= start && named.end <= amount.start,
  );
  if (!isNamed || !ownSums(view, words).some((sum) => sum.end <= start)) return false;
  const told = untitled(view, view.start, start);
  return (earned.test(told) || running.test(told)) && !cost.test(told);
}

/** Behind a sum the word for the cost it is held against stands within so many characters. */
const AGAINST = 24;

/** «Разочарование недели — «Х». 29 млн рублей при затратах в 410 млн»: the film that the sentence before in the paragraph named took what opens this one. */
export function takerAgainstCost(view: View, amount: Span, topic: Topic, words: LinkWords): Mention | null {
  const { paragraphText: text } = view;
  const isFirst = !/\p{L}/u.test(text.slice(view.start, amount.start));
  const isHeld = words.guards.sums.againstCost.test(text.slice(amount.end, amount.end + AGAINST));
  if (!isFirst || !isHeld || topic.several) return null;
  return topic.work?.paragraph === view.paragraph ? topic.work : null;
}

/** "limped to £840,000", "scared up $8.9 million": the work is the subject of a verb that nothing but its particle parts from the sum. */
export function isStraight(view: View, amount: Span, words: LinkWords): boolean {
  const { paragraphText: text } = view;
  const work = worksOf(view, words).findLast(({ end }) => end <= amount.start);
  const { before, between } = words.joints.straight;
  return (
    work !== undefined &&
    between.test(text.slice(work.end, amount.start)) &&
    before.test(text.slice(view.clauses.of(work).start, work.start))
  );
}
