/** Whose a sum is that no work took: the company, event or work whose cost, revenue or prize it is. */
import type { EntityType, FoundAmount, Measure, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { titledBehind } from './costs-of-works.ts';
import {
  isBought,
  isGiver,
  isInRelative,
  isItsFilm,
  isJudge,
  isMakerOf,
  isTradedOn,
  isUnion,
  isVenue,
} from './no-bearers.ts';
import { isReporting, results } from './reporting.ts';
import type { SentenceView } from './sentences.ts';
import type { Topic } from './topic.ts';
import { closestClause, isOfUnknown, saysTheSame, subjectBehind, worksOf } from './whose.ts';
import { isLabelled, isOfAnother, running } from './works-of-sums.ts';

type View = SentenceView<FoundAmount>;

/** What kind of thing a measure is said of, the likelier first; measures left out have no subject of their own. */
const bearers: Readonly<Partial<Record<Measure, readonly EntityType[]>>> = {
  budget: ['work', 'organization', 'event'],
  revenue: ['organization', 'work'],
  profit: ['organization', 'work'],
  loss: ['organization', 'work'],
  price: ['work', 'organization'],
  investment: ['organization', 'work'],
  funding: ['work', 'organization', 'event'],
  prize: ['award', 'event'],
  market_value: ['organization'],
};

/** The bearer of any other measure: in the sum's clause, before it in the sentence, or the work spoken of. */
export function bearerOf(view: View, amount: FoundAmount, topic: Topic, words: LinkWords): Mention | null {
  const guards = words.guards.sums;
  // 出品方甲传媒股价跌停，收报4.31元: of shares, no film has any.
  const ofShares = amount.measure === 'price' && guards.shares.test(view.text);
  // 认列《X》亏损，10月营收1530万元: so have they no accounts.
  const inClause = view.paragraphText.slice(view.clauses.of(amount).start, amount.start);
  const isAccount =
    guards.accounts.test(inClause) ||
    guards.ownBooks.test(view.paragraphText.slice(view.start, amount.start));
  const ofAccounts = results.has(amount.measure) && isAccount;
  const types: readonly EntityType[] =
    ofShares || ofAccounts ? ['organization'] : (bearers[amount.measure] ?? []);
  const works = worksOf(view, words);
  const ofType = (type: EntityType) =>
    type === 'work'
      ? works.filter((work) => !isSpent || work.end > amount.start)
      : view
          .named(type)
          .filter(
            (m) =>
              !isReporting(view, m, amount, words) &&
              !isGiver(view, m, amount, words) &&
              !isVenue(view, m, words) &&
              !isUnion(view, m, words) &&
              !isBought(view, m, amount, words) &&
              !isJudge(view, m, amount, words) &&
              !isTradedOn(view, m, words) &&
              !isInRelative(view, m, amount, words) &&
              !isItsFilm(view, m, words) &&
              !isMakerOf(view, m, amount, words),
          );
  const sold = stakeSold(view, amount, words);
  if (sold) return sold;
  const { clauses } = view;
  const earlier = works.findLast((work) => work.end <= amount.start);
  if (types.includes('work') && isOfUnknown(view, amount, earlier, words)) return null;
  const pointer =
    saysTheSame(view, amount, words) ??
    view.named('organization').findLast((m) => m.end <= amount.start && isItsFilm(view, m, words));
  // 《X》热映，影城投入1200万元; 影片耗资1.6亿元，其中水下戏份花了3000万元: what is spent on something else is no film's.
  const isSpent = amount.measure !== 'budget' && words.sums.spentOn.test(inClause);
  const mayBeWork = types.includes('work') && !isSpent;
  const meant = mayBeWork ? (earlier ?? topic.workMeant(view, pointer)) : null;
  const same = meant ? pointer : undefined;
  const spokenOf = same ? meant : null;
  if (amount.measure === 'budget') {
    // "X’s film, produced by B for 26 million": who made it for so much does not cost it.
    const { makerPaid } = words.sums;
    if (meant && makerPaid?.test(view.paragraphText.slice(view.clauses.of(amount).start, amount.start)))
      return meant;
    const titled =
      titledBehind(view, amount, works, words) ?? subjectBehind(view, amount, topic, words)?.work;
    if (titled) return titled;
    // "The film was produced by A for 2 million", "A is producing on a budget of 2 million": what it costs is the work's.
    const made = spokenOf && same && clauses.same(same, amount) && works.every((m) => m.end > amount.start);
    if (made) return spokenOf;
    const opening = view.paragraphText.slice(view.start, amount.start);
    const isCostliest = words.sums.costliest.test(view.paragraphText.slice(amount.end, view.end));
    const [named] = works.filter((work) => work.start >= amount.end);
    if (isCostliest && named && named === works[0]) return named;
    if (works.length === 0 && !pointer && (isCostliest || words.sums.madeOn.test(opening)))
      return topic.several ? null : topic.work;
  }
  // 甲正考虑收购乙，后者去年营收82亿: the other of the two, which of the names no grammar says.
  if (guards.latter.test(inClause)) return null;
  const source = results.has(amount.measure) ? comparedWith(view, amount, words) : undefined;
  if (source) return bearerOf(view, source, topic, words);
  const places: ((m: Mention) => boolean)[] = [
    (m) => m.end <= amount.start && clauses.same(m, amount),
    (m) => m.end <= amount.start,
    (m) => m.start >= amount.end && clauses.same(m, amount),
  ];
  for (const [index, stands] of places.entries()) {
    // "It was produced by A, with B, on a budget of 6 million": a cost is the work's before it is a company's.
    const isItsCost = amount.measure === 'budget' && works.every((work) => work.end > amount.start);
    if (index > 0 && spokenOf && same && (isItsCost || clauses.same(same, amount))) return spokenOf;
    for (const type of types) {
      const found = closestClause(view, ofType(type).filter(stands), amount);
      if (found) return isOfAnother(view, found, amount, words) ? null : found;
    }
    if (index > 0 && spokenOf) return spokenOf;
  }
  if (amount.measure === 'budget' && isLabelled(view, amount)) return topic.several ? null : topic.work;
  if (amount.measure === 'budget') return running(view, amount, topic, words);
  return results.has(amount.measure) ? reporter(view, amount, topic, words) : null;
}

/** "sold its 20% stake in A to B for $300 million": a part of A, whoever buys it. */
function stakeSold(view: View, amount: FoundAmount, { guards }: LinkWords): Mention | undefined {
  if (amount.measure !== 'investment' && amount.measure !== 'market_value') return undefined;
  return view
    .named('organization')
    .findLast(
      ({ start, end }) =>
        end <= amount.start &&
        view.clauses.between({ start, end }, amount) === 0 &&
        guards.sums.stakeIn.test(view.paragraphText.slice(view.start, start)),
    );
}

/** "Sao Mai runs 64 screens and …": a name that nobody knows is the subject. */
const opensWithName = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;

/** "revenue of 812 million, against 774 million a year before": the sum that another of the same measure is compared with. */
function comparedWith(view: View, amount: FoundAmount, { sums }: LinkWords): FoundAmount | undefined {
  if (!sums.compared.test(view.paragraphText.slice(view.clauses.of(amount).start, amount.start)))
    return undefined;
  return view.amounts.findLast(({ end, measure }) => end <= amount.start && measure === amount.measure);
}

/** "Its net profit was 12 million": a result of nobody named in the sentence is the result of the company the article is about. */
function reporter(view: View, amount: Span, topic: Topic, { sums, works }: LinkWords): Mention | null {
  // Chinese tells who reports in front of the sum; a film named behind it only explains it.
  const stands = (m: Mention) => view.lang !== 'zh' || m.end <= amount.start;
  const isNamed = view.named('organization').some(stands) || view.named('work').some(stands);
  const before = view.paragraphText.slice(view.start, amount.start);
  if (isNamed || opensWithName.test(before) || sums.market.test(before)) return null;
  const [subject = ''] = /^\p{L}+/u.exec(before) ?? [];
  const opener = works.pronoun.test(subject) ? topic.openerBefore(view) : null;
  if (opener) return opener;
  // 华瀚影视低开7%。该公司一季报显示，营业收入4.27亿元: of the one company of the paragraph.
  const here = topic.organizations.filter(
    ({ paragraph }) => view.lang === 'zh' && paragraph === view.paragraph,
  );
  const [first] = here;
  const isOne = first !== undefined && here.every(({ entity_id: id }) => id === first.entity_id);
  return isOne ? first : topic.mainOrganization;
}
