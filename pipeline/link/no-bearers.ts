/** Organizations beside a sum that do not bear it: who gave it, judges it, shows or trades what it is of, or is bought for it. */
import type { FoundAmount, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import type { SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

/** "£640,000 from the Lottery Fund and £150,000 from the council": who gave a sum told before gave no more, and received nothing. */
export function isGiver(
  view: View,
  { start }: Mention,
  { measure }: FoundAmount,
  { guards: { sums } }: LinkWords,
): boolean {
  const before = view.paragraphText.slice(view.start, start);
  return sums.ownedBy.test(before) || (measure === 'funding' && sums.gave.test(before));
}

/** "Barclays, which lifted its target price to $85": who says what a share or a firm is worth is not worth it. */
export function isJudge(
  view: View,
  house: Mention,
  { measure, start }: FoundAmount,
  words: LinkWords,
): boolean {
  if ((measure !== 'price' && measure !== 'market_value') || house.end > start) return false;
  const { paragraphText: text } = view;
  // "was bought by B and floated at 350p a share": who does it bears no price.
  if (words.joints.madeBy.test(text.slice(view.start, house.start))) return true;
  return words.guards.sums.judges.test(text.slice(house.end, start));
}

/** 在某平台播出，确认收入1.9亿元: where a work is shown earns nothing by it. */
export function isVenue(view: View, { start, end, type }: Mention, { guards }: LinkWords): boolean {
  const { before, behind } = guards.sums.shownAt;
  const { paragraphText: text } = view;
  return (
    type === 'organization' &&
    before.test(text.slice(view.start, start)) &&
    behind.test(text.slice(end, view.end))
  );
}

/** Characters before a firm in which words tell that it is a place of trade. */
const TRADED = 8;

/** «подорожали на Московской бирже»: where shares are traded or something is shown stands behind «на», and bears no sum. */
export const isTradedOn = (view: View, { start, type }: Mention, { guards }: LinkWords): boolean =>
  type === 'organization' &&
  guards.sums.tradedOn.test(view.paragraphText.slice(Math.max(0, start - TRADED), start));

/** «кинотеатры России и СНГ»: a union of countries, named for where something is, bears no sum. */
export const isUnion = ({ paragraphText: text }: View, { start }: Mention, { guards }: LinkWords): boolean =>
  guards.sums.ofUnion.test(text.slice(Math.max(0, start - COUNTRIES), start));

/** The word for its countries stands within so many characters before a union. */
const COUNTRIES = 20;

/** 以18亿港元收购远东影业: what a sum buys has not spent it; of a part of a firm it is the price. */
export const isBought = (
  { paragraphText: text }: View,
  { start, end }: Mention,
  amount: Span,
  { guards: { sums } }: LinkWords,
): boolean =>
  start >= amount.end &&
  sums.bought.test(text.slice(amount.end, start)) &&
  !sums.stakeOf.test(text.slice(end, end + STAKE));

/** Behind a firm a share of it is told in so many characters. */
const STAKE = 16;

/** "“X”, produced by A and budgeted at 14 million": what the maker is named for is not what the maker costs. */
export const isMakerOf = (
  view: View,
  { start }: Mention,
  { measure, start: sum }: FoundAmount,
  words: LinkWords,
): boolean =>
  measure === 'budget' &&
  start < sum &&
  view.named('work').some(({ end }) => end <= start) &&
  words.joints.madeBy.test(view.paragraphText.slice(view.start, start));

/** "The Harbor Line release, which cost 90 million": the film is meant, not the firm. */
export const isItsFilm = (
  { paragraphText: text, end }: View,
  firm: Mention,
  { guards }: LinkWords,
): boolean => firm.type === 'organization' && guards.sums.itsFilm.test(text.slice(firm.end, end));

/** "A, which is backed by B, posted revenue of 48 million": whom a relative clause that is over names bears nothing of the main one. */
export function isInRelative(view: View, firm: Mention, amount: Span, words: LinkWords): boolean {
  const { clauses, paragraphText: text } = view;
  const [aside, own] = [clauses.of(firm), clauses.of(amount)];
  if (aside.end > own.start || !words.relative.test(text.slice(aside.start, aside.end))) return false;
  const [head = ''] = /\p{L}+(?=,?\s*$)/u.exec(text.slice(view.start, aside.start)) ?? [];
  const isHeaded =
    words.anyOrganization.test(head) || view.named('organization').some(({ end }) => end <= aside.start);
  return isHeaded && !words.guards.sums.whose.test(text.slice(own.start, own.end));
}
