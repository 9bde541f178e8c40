/** What a sum measures, where its own words leave that open or the film or firm beside it says otherwise. */
import type { FoundAmount, Measure, Mention } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { isCostOfAnother, isCostOfWork } from './costs-of-works.ts';
import type { SentenceView } from './sentences.ts';
import { isTakenByAll, isTaking } from './takings.ts';
import { isProfitOfFirm, takenBehind } from './told-behind.ts';
import type { Topic } from './topic.ts';
import { saysTheSame, worksOf } from './whose.ts';

export function measureOf(
  view: SentenceView<FoundAmount>,
  amount: FoundAmount,
  topic: Topic,
  words: LinkWords,
): Measure {
  if (isOffScreen(view, amount, words)) return amount.measure === 'box_office' ? 'revenue' : amount.measure;
  if (isHeldAgainst(view, amount, words)) return 'other';
  const opening = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  if (amount.measure === 'box_office' && words.guards.sums.earnedByFirm.test(opening)) return 'other';
  if (isShareTrade(view, amount, words)) return 'other';
  if (isProfitOfFirm(view, amount, words)) return 'profit';
  if (takenBehind(view, amount, topic, words)) return 'box_office';
  if (isCostOfWork(view, amount, topic, words)) return 'budget';
  if (isTaking(view, amount, topic, words) || isTakenByAll(view, amount, topic, words)) return 'box_office';
  if (amount.measure === 'revenue' && isOfWorkAlone(view, amount, topic, words)) return 'box_office';
  // 前十名影片合计收入15.8亿日元: what several films take is takings of theirs.
  if (amount.measure === 'revenue' && words.guards.sums.filmsTogether.test(opening)) return 'box_office';
  if (isTakenInstead(view, amount, words)) return 'box_office';
  return isCostOfAnother(view, amount, words) || isOfCounter(view, amount, words) ? 'other' : amount.measure;
}

/** 收市报4.31元，成交额3.2亿元: for how much its shares changed hands is no revenue of a firm. */
function isShareTrade(
  view: SentenceView<FoundAmount>,
  { measure, start, end }: FoundAmount,
  { guards, sums }: LinkWords,
): boolean {
  if (measure !== 'revenue' || view.lang !== 'zh' || !guards.sums.shares.test(view.text)) return false;
  return sums.shares.test(view.paragraphText.slice(view.clauses.of({ start, end }).start, start));
}

/** 低于预期的3亿元, 超过10亿元的目标, 比前作多出3000万元: what another sum is held against, or differs by, is no taking and no result. */
function isHeldAgainst(
  view: SentenceView<FoundAmount>,
  { start, end }: FoundAmount,
  { sums }: LinkWords,
): boolean {
  const { paragraphText: text } = view;
  return (
    sums.heldAgainst.before.test(text.slice(view.clauses.of({ start, end }).start, start)) ||
    sums.heldAgainst.behind.test(text.slice(end, view.end))
  );
}

/** "Box office was 352 and food and beverages brought in 189": what is sold at the counter is no taking of films. */
function isOfCounter(
  view: SentenceView<FoundAmount>,
  { measure, start }: FoundAmount,
  { guards }: LinkWords,
): boolean {
  return measure === 'box_office' && guards.sums.counter.test(view.paragraphText.slice(view.start, start));
}

/** «318 млн рублей в прокате и ещё 60 млн — на платформах»: what a film earned elsewhere is no box office. */
function isOffScreen(view: SentenceView<FoundAmount>, { end }: FoundAmount, { guards }: LinkWords): boolean {
  return guards.sums.offScreen.test(view.paragraphText.slice(end, end + BESIDE_SUM));
}

const BESIDE_SUM = 40;

/** 该片成本3.5亿元，前作曾拿下12.6亿元: the clause tells of taking, the cost is that of the clause before. */
function isTakenInstead(view: SentenceView<FoundAmount>, amount: FoundAmount, { sums }: LinkWords): boolean {
  if (view.lang !== 'zh' || amount.measure !== 'budget') return false;
  const opening = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  return sums.earned.test(opening) && !sums.cost.test(opening) && !sums.otherwise.test(opening);
}

/** A work or words for it, no company before it in the sentence, and no market: 收入 is then what the work took. */
function isOfWorkAlone(
  view: SentenceView<FoundAmount>,
  amount: FoundAmount,
  topic: Topic,
  words: LinkWords,
): boolean {
  const before = view.paragraphText.slice(view.start, amount.start);
  const works = worksOf(view, words).filter((work) => work.end <= amount.start);
  const companies = view
    .named('organization')
    .some(
      (m) =>
        m.end <= amount.start &&
        !onlyMakesFilm(view, m, amount, words) &&
        !words.reporting.test(view.paragraphText.slice(m.end, view.clauses.of(m).end)),
    );
  const same = works.length > 0 ? undefined : saysTheSame(view, amount, words);
  const isMeant = works.length > 0 || (same !== undefined && topic.workMeant(view, same) !== null);
  const clause = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  // 10月营收1530万元: of a firm, whatever film stands before it.
  if (words.guards.sums.firmsIncome.test(clause) || words.guards.sums.ownBooks.test(before)) return false;
  return isMeant && !companies && !words.sums.otherwise.test(clause) && !words.sums.market.test(before);
}

/** 东宝发行的《X》三天收入3亿日元: the firm brings out the film, and reports no books of its own. */
function onlyMakesFilm(
  view: SentenceView<FoundAmount>,
  { end }: Mention,
  amount: FoundAmount,
  { guards }: LinkWords,
): boolean {
  const { behind, books } = guards.sums.makesFilm;
  const between = view.paragraphText.slice(end, amount.start);
  return behind.test(between) && !books.test(between);
}

export const isResult = (measure: Measure): boolean =>
  measure === 'revenue' || measure === 'profit' || measure === 'loss';
