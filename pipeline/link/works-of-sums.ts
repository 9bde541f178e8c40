/** The work that took a sum: the one beside it, one of several in order, or the one the sentences before spoke of. */
import type { FoundAmount, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { matches } from './matches.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { ownSums } from './own-sums.ts';
import { pairedBehind, pairedInOrder } from './paired-sums.ts';
import type { SentenceView } from './sentences.ts';
import { takerAgainstCost } from './standings.ts';
import type { Topic } from './topic.ts';
import { closestClause, isOfUnknown, saysTheSame, worksOf } from './whose.ts';

type View = SentenceView<FoundAmount>;

/** The work that took a sum: null for the takings of a market, and where nothing says which work is meant. */
export function workOfSum(view: View, amount: Span, topic: Topic, words: LinkWords): Mention | null {
  const works = worksOf(view, words);
  const owner =
    titledBefore(view, amount, words) ??
    toldOf(view, amount, words) ??
    ownerBehind(view, amount, works, words) ??
    pairedBehind(view, amount, works, words) ??
    pairedInOrder(view, amount, works, words) ??
    takerBefore(view, amount, words) ??
    takerAgainstCost(view, amount, topic, words);
  if (owner) return owner;
  const pointed = ofTwo(view, amount, topic, words);
  if (pointed !== undefined) return pointed;
  if (isMarket(view, amount, works, words)) return null;
  const before = closestClause(
    view,
    works.filter((work) => work.end <= amount.start),
    amount,
  );
  if (isOfUnknown(view, amount, before, words)) return null;
  if (before) return isOfAnother(view, before, amount, words) ? null : before;
  // 该片成本3.5亿元，前作曾拿下12.6亿元: another work, which nothing names.
  if (words.works.another.test(view.paragraphText.slice(view.clauses.of(amount).start, amount.start)))
    return null;
  if (isLabelled(view, amount)) return topic.several ? null : topic.work;
  const same = saysTheSame(view, amount, words);
  if (same) return topic.workMeant(view, same);
  return (
    behind(view, amount, works, words) ??
    running(view, amount, topic, words) ??
    calledOut(view, amount, works, topic, words)
  );
}

/** 票房突破10亿！《X》创新纪录: a headline calls out the sum and then names the one work it is of. */
function calledOut(
  view: View,
  amount: Span,
  works: readonly Mention[],
  topic: Topic,
  words: LinkWords,
): Mention | null {
  if (view.lang !== 'zh' || view.start > 0 || works.length > 0) return null;
  const [cue] = runningIn(view, words);
  const isAlone = cue?.start === view.start && /^[！!]/u.test(view.paragraphText.slice(amount.end));
  return isAlone ? topic.pointedTo : null;
}

/** 《X》与《Y》同日上映，后者收520万，前者收800万: of two works named before; null where not two were, undefined where neither is said. */
function ofTwo(
  view: View,
  amount: Span,
  topic: Topic,
  { guards: { sums } }: LinkWords,
): Mention | null | undefined {
  const { start } = view.clauses.of(amount);
  const opening = view.paragraphText.slice(start, amount.start);
  const isFormer = sums.former.test(opening);
  if (!isFormer && !sums.latter.test(opening)) return undefined;
  const works = view.named('work').filter(({ end }) => end <= start);
  if (works.length === 0) return topic.oneOfTwo(isFormer);
  const [first] = works;
  const others = works.filter(({ entity_id: id }) => id !== first?.entity_id);
  const [second] = others;
  if (first === undefined || second === undefined) return null;
  if (others.some(({ entity_id: id }) => id !== second.entity_id)) return null;
  return isFormer ? first : second;
}

/** From the work that takes a sum to the sum there are at most so many characters. */
const TAKING = 30;

/** "the biggest bow since X took £6.3m": another film it is measured against takes a sum of its own. */
function takerBefore(view: View, amount: Span, words: LinkWords): Mention | null {
  const taker = view.named('work').findLast((work) => work.end <= amount.start);
  if (!taker || amount.start - taker.end > TAKING) return null;
  const between = view.paragraphText.slice(taker.end, amount.start);
  if (!view.clauses.same(taker, amount) && !words.joints.whichTook.test(between)) return null;
  return words.joints.took.test(between) && words.sums.earned.test(between) ? taker : null;
}

/** 超过《X》的3260万元: the title right before the sum, whatever it is held against. */
function titledBefore(view: View, amount: Span, { joints }: LinkWords): Mention | undefined {
  const work = view.named('work').findLast(({ end }) => end <= amount.start);
  return work && joints.ownSum.test(view.paragraphText.slice(work.end, amount.start)) ? work : undefined;
}

/** «Х» — продолжение комедии «У», которая собрала 90 млн: the work that the relative clause of the sum tells of. */
function toldOf(view: View, amount: Span, { joints }: LinkWords): Mention | undefined {
  const { paragraphText: text } = view;
  const work = view.named('work').findLast(({ end }) => end <= amount.start);
  if (!work || !/^»,/u.test(text.slice(work.end, amount.start))) return undefined;
  return joints.toldOf.test(text.slice(Math.max(view.start, work.start - NOUN), amount.start))
    ? work
    : undefined;
}

/** The film's noun stands within so many characters of its title. */
const NOUN = 24;

/** "5 million for X": words of belonging lead from the sum to the work. */
function ownerBehind(view: View, amount: Span, works: readonly Mention[], words: LinkWords): Mention | null {
  const next = works.find((work) => work.start >= amount.end);
  if (!next) return null;
  const between = view.paragraphText.slice(amount.end, next.start).replace(/^\s*[(（][^)）]*/u, '');
  if (words.sums.owner.test(between)) return next;
  const behind = view.paragraphText.slice(next.end, Math.min(view.end, next.end + TAKING));
  return words.sums.whichTook.test(between) && words.sums.earned.test(behind) ? next : null;
}

/** The clause of the sum speaks of all films, a country or a market, and of no work; or one before it does, and nothing was named since. */
function isMarket(view: View, amount: Span, works: readonly Mention[], words: LinkWords): boolean {
  const clause = view.clauses.of(amount);
  if (works.some((work) => view.clauses.same(work, amount) && work.end <= amount.start)) return false;
  if (works.some((work) => isApposed(view, work, clause, words))) return false;
  const isSaid = (text: string) =>
    words.sums.market.test(text) ||
    words.works.others.test(text) ||
    words.guards.sums.filmsTogether.test(text);
  if (isSaid(view.paragraphText.slice(clause.start, amount.start))) return true;
  const named = works.some((work) => work.end <= amount.start) || saysTheSame(view, amount, words);
  return !named && isSaid(view.paragraphText.slice(view.start, amount.start));
}

/** «Первый фильм студии, драма «Х», собрал в российском прокате»: an apposition that is nothing but noun and title, right before the clause. */
function isApposed(view: View, work: Mention, clause: Span, { makers }: LinkWords): boolean {
  const { paragraphText: text } = view;
  if (work.end > clause.start || !/^»,?\s*$/u.test(text.slice(work.end, clause.start))) return false;
  const { start } = view.clauses.of(work);
  const noun = text.slice(start, work.start).replace(/^[,\s]+|«$/gu, '');
  return start > view.start && noun.split(' ').length <= APPOSED_WORDS && makers.filmOf.test(noun);
}

/** A noun, the adjective before it and the space behind. */
const APPOSED_WORDS = 3;

/** The work behind a sum: in its clause with no other sum between, or in the next where the sum's clause only leads up to it. */
function behind(view: View, amount: Span, works: readonly Mention[], words: LinkWords): Mention | null {
  const { clauses } = view;
  const next = works.find((work) => work.start >= amount.end);
  if (!next) return null;
  const crossed = ownSums(view, words).some((other) => other.start >= amount.end && other.end <= next.start);
  if (crossed) return null;
  if (clauses.same(next, amount)) return next;
  const clause = clauses.of(amount);
  const leads = words.sums.fronted.test(view.paragraphText.slice(clause.start, clause.end));
  return leads && clauses.at(next) === clauses.at(amount) + 1 ? next : null;
}

const runningIn = oncePerSentence((view, words): readonly Span[] => matches(words.sums.running, view));

/** "The total now stands at …": the work of the sentences right before. */
export function running(view: View, amount: Span, topic: Topic, words: LinkWords): Mention | null {
  const { work, several } = topic;
  if (!work || several || topic.isElsewhere(view)) return null;
  // In an interview on one film the question names it, if anybody does.
  if (view.paragraph - work.paragraph > 1 && topic.only === null) return null;
  const { elsewhere, others } = words.works;
  if (others.test(view.paragraphText.slice(view.start, amount.start))) return null;
  const openings = [view.start, view.clauses.of(amount).start];
  if (openings.some((start) => elsewhere.test(view.paragraphText.slice(start, amount.start)))) return null;
  return runningIn(view, words).some((cue) => cue.start <= amount.start) ? work : null;
}

/** A line of credits or a table, "Worldwide gross: $48.2 million", is said of the work named above. */
export const isLabelled = (view: View, amount: Span): boolean =>
  view.start === 0 && /^[\p{L} -]{3,30}[:：]\s?$/u.test(view.paragraphText.slice(0, amount.start));

/** "X, … with an option on a feature film with a budget of 30 million": what costs so much is not named. */
export function isOfAnother(view: View, work: Mention, amount: Span, words: LinkWords): boolean {
  if (work.type !== 'work' || work.end > amount.start) return false;
  return words.works.another.test(view.paragraphText.slice(work.end, amount.start));
}
