/** Whose a sum is: the work that took it, or the company, event or work whose cost, revenue or prize it is. */
import type { EntityType, FoundAmount, Measure, Mention, Span } from '../contract.ts';
import type { LinkWords } from '../languages/language.ts';
import { matches } from './matches.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { ownSums } from './own-sums.ts';
import { pairedBehind, pairedInOrder } from './paired-sums.ts';
import { isReporting, results } from './reporting.ts';
import type { SentenceView } from './sentences.ts';
import type { Topic } from './topic.ts';
import { closestClause, isOfUnknown, saysTheSame, subjectBehind, worksOf } from './whose.ts';

type View = SentenceView<FoundAmount>;

/** Between a work and the verb that says what it cost there may stand an apposition. */
const NEAR_COST = 2;

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

/** The work that took a sum: null for the takings of a market, and where nothing says which work is meant. */
export function workOfSum(view: View, amount: Span, topic: Topic, words: LinkWords): Mention | null {
  const works = worksOf(view, words);
  const owner =
    titledBefore(view, amount, words) ??
    toldOf(view, amount, words) ??
    ownerBehind(view, amount, works, words) ??
    pairedBehind(view, amount, works, words) ??
    pairedInOrder(view, amount, works, words) ??
    takerBefore(view, amount, words);
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
  return behind(view, amount, works, words) ?? running(view, amount, topic, words);
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
function running(view: View, amount: Span, topic: Topic, words: LinkWords): Mention | null {
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
              !isBought(view, m, amount, words) &&
              !isJudge(view, m, amount, words) &&
              !isTradedOn(view, m, words),
          );
  const sold = stakeSold(view, amount, words);
  if (sold) return sold;
  const { clauses } = view;
  const earlier = works.findLast((work) => work.end <= amount.start);
  if (types.includes('work') && isOfUnknown(view, amount, earlier, words)) return null;
  const pointer = saysTheSame(view, amount, words);
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
    if (works.length === 0 && !pointer && words.sums.madeOn.test(opening))
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

/** "£640,000 from the Lottery Fund and £150,000 from the council": who gave a sum told before gave no more, and received nothing. */
function isGiver(
  view: View,
  { start }: Mention,
  { measure }: FoundAmount,
  { guards: { sums } }: LinkWords,
): boolean {
  const before = view.paragraphText.slice(view.start, start);
  return sums.ownedBy.test(before) || (measure === 'funding' && sums.gave.test(before));
}

/** "Barclays, which lifted its target price to $85": who says what a share or a firm is worth is not worth it. */
function isJudge(view: View, house: Mention, { measure, start }: FoundAmount, words: LinkWords): boolean {
  if ((measure !== 'price' && measure !== 'market_value') || house.end > start) return false;
  const { paragraphText: text } = view;
  // "was bought by B and floated at 350p a share": who does it bears no price.
  if (words.joints.madeBy.test(text.slice(view.start, house.start))) return true;
  return words.guards.sums.judges.test(text.slice(house.end, start));
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

/** 以18亿港元收购远东影业: what a sum buys has not spent it; of a part of a firm it is the price. */
const isBought = (
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

/** 在某平台播出，确认收入1.9亿元: where a work is shown earns nothing by it. */
function isVenue(view: View, { start, end, type }: Mention, { guards }: LinkWords): boolean {
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
const isTradedOn = (view: View, { start, type }: Mention, { guards }: LinkWords): boolean =>
  type === 'organization' &&
  guards.sums.tradedOn.test(view.paragraphText.slice(Math.max(0, start - TRADED), start));

/** A line of credits or a table, "Worldwide gross: $48.2 million", is said of the work named above. */
const isLabelled = (view: View, amount: Span): boolean =>
  view.start === 0 && /^[\p{L} -]{3,30}[:：]\s?$/u.test(view.paragraphText.slice(0, amount.start));

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

/** "Netflix’s £14m rally thriller “Tarmac”", "Made for $3 million, “Iron Tide” …": the work named right behind what it cost. */
function titledBehind(view: View, amount: Span, works: readonly Mention[], words: LinkWords): Mention | null {
  const { sums } = words;
  const text = view.paragraphText;
  const next = works.find((work) => work.start >= amount.end);
  if (!next) return null;
  const between = text.slice(amount.end, next.start);
  if (sums.costed.test(between) && /^[^,;:.]*,?\s["“‘'«]?$/u.test(between)) return next;
  if (isMadeFor(view, amount, next, words)) return next;
  const opens = sums.madeFor.test(text.slice(view.start, amount.start));
  return opens && /^(?:\s\([^)]*\))?,\s(?:[\p{L}-]+\s){0,3}["“‘'«]?$/u.test(between) ? next : null;
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

/** "X, … with an option on a feature film with a budget of 30 million": what costs so much is not named. */
function isOfAnother(view: View, work: Mention, amount: Span, words: LinkWords): boolean {
  if (work.type !== 'work' || work.end > amount.start) return false;
  return words.works.another.test(view.paragraphText.slice(work.end, amount.start));
}

/** "The film, 'X', will cost 85 million": said of a work, a cost is its budget. */
export function isCostOfWork(view: View, amount: FoundAmount, topic: Topic, words: LinkWords): boolean {
  const { clauses, paragraphText: text } = view;
  const clause = clauses.of(amount);
  const opening = text.slice(clause.start, amount.start);
  const isInvested =
    amount.measure === 'investment' &&
    words.sums.invested.test(opening) &&
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
  const isSaid = amount.measure === 'box_office' && words.sums.costing.test(opening);
  const isSpentOnIt =
    words.sums.costing.test(opening) &&
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
  const made = worksOf(view, words).find((work) => work.start >= amount.end);
  if (made && isMadeFor(view, amount, made, words)) return true;
  if (!(isInvested || isSpentOnIt) || words.sums.otherwise.test(opening)) return false;
  // 这部耗资2亿美元的影片口碑不佳: a film, whichever it is.
  if (isSpentOnIt && words.sums.costed.test(text.slice(amount.end, clause.end))) return true;
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

/** 该剧改编自…，由…执导，…主演，共36集，总投资3.2亿元: the subject of a Chinese sentence holds through all its clauses, unless a firm follows. */
function opensFor(view: View, same: Span, amount: Span): boolean {
  if (view.lang !== 'zh' || view.clauses.at(same) > 0) return false;
  return !view.named('organization').some((m) => m.start >= same.end && m.end <= amount.start);
}
