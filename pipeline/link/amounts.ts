/** Says of each sum whose it is, where and when: by its own clause first, then by what the article speaks of. */
import type { FoundAmount, LinkedAmount, Measure, Mention, Paragraph, Span } from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { adjunctOf, freeDatesOf, freePlacesOf, GIVING } from './adjuncts.ts';
import { bearerOf } from './bearers.ts';
import { chartedSum } from './charted.ts';
import { isListedOn } from './listed-sums.ts';
import { isOnTakings } from './main-matter.ts';
import { isResult, measureOf } from './measures.ts';
import { isHouseOfOutsider } from './outsiders.ts';
import { ownSums } from './own-sums.ts';
import { pairingOf } from './pairs.ts';
import { freePlaces } from './places.ts';
import { samePeriod } from './same-period.ts';
import { resolvedOf, type SentenceView } from './sentences.ts';
import { isOpen } from './takings.ts';
import { maySayWhen } from './times-of-sums.ts';
import { takenBehind } from './told-behind.ts';
import { Topic } from './topic.ts';
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
  if (isOnTakings([...found.values()]) && isAnyOpen(found)) found = linksIn(views, new Topic(mentions, true));
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
      const links: Links = shared ?? besideLast(view, amount, linksOf(view, amount, topic), last, source);
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
  source: FoundAmount | undefined,
): Links {
  const words = languageOf(view.lang).link;
  const before = last?.paragraph === view.paragraph ? last.links.period : null;
  const period = samePeriod(view, amount, links.period, before, words);
  const own = { ...links, period };
  if (last?.links.measure === 'box_office' && isListedOn(view, amount, source, words))
    return { ...own, measure: 'box_office', subject_id: last.links.subject_id };
  return ofSameMeasure(view, amount, own, last);
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

const isAnyOpen = (found: ReadonlyMap<FoundAmount, Links>): boolean =>
  [...found.values()].some(({ measure }) => isOpen(measure));

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

function linksOf(view: SentenceView<FoundAmount>, amount: FoundAmount, topic: Topic): Links {
  const words = languageOf(view.lang).link;
  const charted = chartedSum(view, amount);
  // Without a head a chart is of takings where the article is.
  if (charted && isOpenOrTaken(amount.measure) && (charted.column !== null || topic.onTakings))
    return { measure: 'box_office', subject_id: charted.work.entity_id, place_id: null, period: null };
  const measure = measureOf(view, amount, topic, words);
  const sum = { ...amount, measure };
  const bearer =
    measure === 'box_office'
      ? (takenBehind(view, amount, topic, words) ?? workOfSum(view, amount, topic, words))
      : bearerOf(view, sum, topic, words);
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
  const dates = days.filter((date) => maySayWhen(view, date, days, sum, words));
  const date = adjunctOf(view, dates, amount, words, others);
  return {
    measure,
    subject_id: subject?.entity_id ?? null,
    place_id: place?.entity_id ?? null,
    period: resolvedOf(date),
  };
}

const isOpenOrTaken = (measure: Measure): boolean => isOpen(measure) || measure === 'box_office';

/** "led by Mexico ($3.9 million) and Germany (€2.8 million)": the place whose brackets hold nothing but the sum. */
function listedPlace(view: SentenceView<FoundAmount>, { start, end }: Span): Mention | undefined {
  const { paragraphText: text } = view;
  if (!/^[)）]/u.test(text.charAt(end)) || !/[(（]$/u.test(text.charAt(start - 1))) return undefined;
  return freePlaces(view.named('place')).find(
    (place) => place.end < start && /^\s?[(（]$/u.test(text.slice(place.end, start)),
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
