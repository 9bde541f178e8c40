/** Says of each sum whose it is, where and when: by its own clause first, then by what the article speaks of. */
import type { FoundAmount, FoundTime, LinkedAmount, Measure, Mention, Paragraph, Span } from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import type { LinkWords } from '../languages/language.ts';
import { scopeWords } from '../languages/scope-words.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { adjunctOf, freeDatesOf, freePlacesOf, GIVING } from './adjuncts.ts';
import { bearerOf } from './bearers.ts';
import { chartedSum } from './charted.ts';
import { isCostOfAnother, isCostOfWork } from './costs-of-works.ts';
import { isHouseOfOutsider } from './outsiders.ts';
import { ownSums } from './own-sums.ts';
import { pairingOf } from './pairs.ts';
import { freePlaces } from './places.ts';
import { samePeriod } from './same-period.ts';
import { distance, resolvedOf, type SentenceView } from './sentences.ts';
import { isOpen, isTakenByAll, isTaking } from './takings.ts';
import { Topic } from './topic.ts';
import { releasesIn, saysTheSame, worksOf } from './whose.ts';
import { workOfSum } from './works-of-sums.ts';

export interface AmountInPlace {
  readonly amount: FoundAmount;
  readonly slice: string;
}

type Links = Pick<LinkedAmount, 'subject_id' | 'place_id' | 'period' | 'measure'>;

/**
 * Amounts in the order given, with subject, place and period; `views` are the sentences they stand in. A sum that a named work is
 * said to have earned is its box office.
 */
export function linkAmounts(
  amounts: readonly AmountInPlace[],
  views: readonly SentenceView<FoundAmount>[],
  mentions: readonly Mention[],
  keys: ArticleKeys,
): LinkedAmount[] {
  let found = linksIn(views, new Topic(mentions));
  if (isOnTakings(found) && isAnyOpen(found)) found = linksIn(views, new Topic(mentions, true));
  return amounts.map(({ amount, slice }) => ({
    ...amount,
    id: keys.next('amt', slice),
    ...(found.get(amount) ?? { subject_id: null, place_id: null, period: null }),
  }));
}

function linksIn(views: readonly SentenceView<FoundAmount>[], topic: Topic): Map<FoundAmount, Links> {
  const found = new Map<FoundAmount, Links>();
  let last: SumTold | null = null;
  for (const [at, view] of views.entries()) {
    topic.expect(view, views[at + 1]);
    for (const [index, amount] of view.amounts.entries()) {
      const source = view.amounts[index - 1];
      const shared = source && sharedLinks(view, source, amount, found.get(source));
      const links: Links = shared ?? besideLast(view, amount, linksOf(view, amount, topic), last);
      found.set(amount, links);
      last = { paragraph: view.paragraph, links };
    }
    topic.hear(view);
  }
  return found;
}

interface SumTold {
  readonly paragraph: number;
  readonly links: Links;
}

/** What the sum right before in the paragraph tells of one that is held against it. */
function besideLast(
  view: SentenceView<FoundAmount>,
  amount: FoundAmount,
  links: Links,
  last: SumTold | null,
): Links {
  const words = languageOf(view.lang).link;
  const before = last?.paragraph === view.paragraph ? last.links.period : null;
  const period = samePeriod(view, amount, links.period, before, words);
  return ofSameMeasure(view, amount, { ...links, period }, last);
}

/** 前一周这一数字是3.4亿元, 低于去年同期的2.1亿元: what the sum right before in the paragraph was told to be. */
function ofSameMeasure(
  view: SentenceView<FoundAmount>,
  amount: FoundAmount,
  links: Links,
  last: SumTold | null,
): Links {
  if (last?.paragraph !== view.paragraph || !isOpen(links.measure) || isOpen(last.links.measure))
    return links;
  const opening = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  if (!languageOf(view.lang).link.sums.sameMeasure.test(opening)) return links;
  return { ...links, measure: last.links.measure, subject_id: last.links.subject_id };
}

/** So many sums of takings make a report on them … */
const FEW_TAKINGS = 3;
/** … where they are at least this share of all sums whose measure is told. */
const TAKINGS_SHARE = 0.5;

const isAnyOpen = (found: ReadonlyMap<FoundAmount, Links>): boolean =>
  [...found.values()].some(({ measure }) => isOpen(measure));

function isOnTakings(found: ReadonlyMap<FoundAmount, Links>): boolean {
  // What a ticket costs is told of takings too, and says of no other matter.
  const told = [...found.values()].filter(({ measure }) => measure !== 'other' && measure !== 'price');
  const takings = told.filter(({ measure }) => measure === 'box_office');
  return takings.length >= FEW_TAKINGS && takings.length >= TAKINGS_SHARE * told.length;
}

/** A conversion is said of the same thing, time and place as its sum. */
function sharedLinks(
  view: SentenceView<FoundAmount>,
  source: FoundAmount,
  target: FoundAmount,
  links: Links | undefined,
): Links | undefined {
  const { link } = languageOf(view.lang);
  return links && pairingOf(view.paragraphText, source, target, link) === null ? undefined : links;
}

function measureOf(
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

function linksOf(view: SentenceView<FoundAmount>, amount: FoundAmount, topic: Topic): Links {
  const words = languageOf(view.lang).link;
  const charted = chartedSum(view, amount);
  // Without a head a chart is of takings where the article is.
  if (charted && isOpenOrTaken(amount.measure) && (charted.column !== null || topic.onTakings))
    return { measure: 'box_office', subject_id: charted.work.entity_id, place_id: null, period: null };
  const measure = measureOf(view, amount, topic, words);
  const sum = { ...amount, measure };
  const bearer =
    measure === 'box_office' ? workOfSum(view, amount, topic, words) : bearerOf(view, sum, topic, words);
  const isOfOutsider =
    bearer?.type === 'organization' &&
    view.named('organization').some((m) => m.entity_id === bearer.entity_id) &&
    view
      .named('organization')
      .every((m) => m.entity_id !== bearer.entity_id || isHouseOfOutsider(view, m, words.sums));
  const subject = isOfOutsider && isResult(measure) ? null : bearer;
  // What a work cost has no place and no period of its own.
  const placed = measure !== 'budget' || subject?.type !== 'work';
  const [places, days] = placed ? [freePlacesOf(view, words), freeDatesOf(view, words)] : [[], []];
  const others = ownSums(view, words).filter((other) => other.start !== amount.start);
  // "South Korea contributed 12 million and France delivered 9": who gives stands in front of what is given.
  const where = places.filter(
    (each) =>
      each.end <= amount.start || !words.gives.test(view.paragraphText.slice(each.end, each.end + GIVING)),
  );
  const place = placed ? (listedPlace(view, amount) ?? adjunctOf(view, where, amount, words, others)) : null;
  const dates = days.filter(
    (date) =>
      // 同日: a day that nothing places tells no period.
      !(view.lang === 'zh' && date.date_from === null && !date.edtf.includes('/')) &&
      !isOfRelease(view, date, amount, words) &&
      !isRecordSince(view, date, words) &&
      !isOfAnnouncement(measure, date, days) &&
      !isOfReport(view, measure, date, amount, words) &&
      !isOfCompared(view, date, amount, words) &&
      !isOfNextDay(view, date, amount, words) &&
      !isOfSumBefore(view, date, amount, words),
  );
  const date = adjunctOf(view, dates, amount, words, others);
  return {
    measure,
    subject_id: subject?.entity_id ?? null,
    place_id: place?.entity_id ?? null,
    period: resolvedOf(date),
  };
}

const isResult = (measure: Measure): boolean =>
  measure === 'revenue' || measure === 'profit' || measure === 'loss';

const isOpenOrTaken = (measure: Measure): boolean => isOpen(measure) || measure === 'box_office';

/** "led by Mexico ($3.9 million) and Germany (€2.8 million)": the place whose brackets hold nothing but the sum. */
function listedPlace(view: SentenceView<FoundAmount>, { start, end }: Span): Mention | undefined {
  const { paragraphText: text } = view;
  if (!/^[)）]/u.test(text.charAt(end)) || !/[(（]$/u.test(text.charAt(start - 1))) return undefined;
  return freePlaces(view.named('place')).find(
    (place) => place.end < start && /^\s?[(（]$/u.test(text.slice(place.end, start)),
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

/** The sentence a span stands in; the whole paragraph when no sentence holds it. */
export function sentenceAround(paragraph: Paragraph | undefined, span: Span): Span {
  const whole = { start: 0, end: paragraph?.text.length ?? 0 };
  const { sentences } = paragraph ?? { sentences: [] };
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= span.start ? sentence : whole;
}
