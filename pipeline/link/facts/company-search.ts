/** Which companies a verb of making or distributing is said of, and of which work. */
import type { Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { distance, type SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { type Subject, saysTheSame, workAbout, workInClause } from '../whose.ts';

/** Between a company and the verb it governs, in characters: an adverbial at most. */
const NEAR = 30;

/** The same where rights are bought: the price and the work stand between. */
const NEAR_RIGHTS = 60;

/** 《X》由甲出品: one company that makes a work is its producer, not one of several. */
export function isAlone(view: SentenceView, verb: Span, { makers }: LinkWords): boolean {
  return makers.alone.test(view.paragraphText.slice(verb.start, verb.end + 1));
}

/** Behind "distributed by" or «прокатчик», before "which co-produced", or in front of the verb; with all of its list. */
export function companiesOf(view: SentenceView, verb: Span, words: LinkWords): Mention[] {
  const companies = view.named('organization');
  const { by, companies: around, madeBy, which } = words.makers;
  const text = view.paragraphText;
  const next = companies.find((company) => company.start >= verb.end);
  const before = companies.filter((company) => company.end <= verb.start);
  if (next && by.test(text.slice(verb.end, next.start))) {
    const behind = listFrom(view, companies, next, words);
    const partner = before.at(-1);
    // "which A is co-producing with B": both.
    const isJoint =
      partner && around.joint.test(text.slice(verb.end, next.start)) && distance(partner, verb) <= NEAR;
    return isJoint ? [...listUpTo(view, before, partner, words), ...behind] : behind;
  }
  // "produced by A for B and co-produced by C": of the passive nothing in front is the doer.
  if (words.guards.facts.doneBy.test(text.slice(verb.start, verb.end + BY))) return [];
  const last = before.at(-1);
  const own = next && madeBy.test(text.slice(verb.end, next.start)) ? next : undefined;
  if (own && !(last && view.clauses.same(last, verb))) return listFrom(view, companies, own, words);
  if (!last) return [];
  // "produced by A, with B as German co-producer": B alone.
  if (around.as.test(text.slice(last.end, verb.start))) return [last];
  // "according to A, its distributor there"
  if (around.apposed.test(text.slice(last.end, verb.start))) return listUpTo(view, before, last, words);
  // "A (TSX: A) announced that it has acquired all rights to …": who opens the sentence tells of itself.
  const teller = before.find((company) => company.start - view.start <= OPENING);
  if (teller && around.tellsOfItself.test(text.slice(teller.end, verb.start))) return [teller];
  const clause = view.clauses.of(verb);
  const relative = which.test(text.slice(clause.start, verb.start)) && clause.start - last.end <= 12;
  // 甲上周以1200万元购入动画片《X》的港澳发行权
  const reach = around.bought.test(text.slice(verb.end, verb.end + 1)) ? NEAR_RIGHTS : NEAR;
  const near = view.clauses.same(last, verb) && distance(last, verb) <= reach;
  if (relative || near) return listUpTo(view, before, last, words);
  // 甲与乙签署协议，联合摄制《X》: who opens the clause before makes what the next one opens with.
  const previous = view.clauses.list[view.clauses.at(verb) - 1];
  const goesOn = words.makers.opensClause && verb.start - clause.start <= 1 && previous !== undefined;
  const head = goesOn
    ? before.find(({ start }) => start >= previous.start && start - previous.start <= SUBJECT)
    : undefined;
  return head ? listFrom(view, before, head, words) : [];
}

/** " by " */
const BY = 4;

/** A subject begins at most so far into its clause. */
const SUBJECT = 6;

/** A name this far into a sentence opens it. */
const OPENING = 4;

export function listFrom(
  view: SentenceView,
  companies: readonly Mention[],
  first: Mention,
  words: LinkWords,
): Mention[] {
  const list = [first];
  for (const company of companies) {
    const last = list.at(-1);
    if (!last || company.start < last.end) continue;
    if (!words.makers.and.test(view.paragraphText.slice(last.end, company.start))) break;
    list.push(company);
  }
  return list;
}

function listUpTo(
  view: SentenceView,
  companies: readonly Mention[],
  last: Mention,
  words: LinkWords,
): Mention[] {
  const list = [last];
  for (const company of companies.toReversed()) {
    const [first] = list;
    if (!first || company.end > first.start) continue;
    if (!words.makers.and.test(view.paragraphText.slice(company.end, first.start))) break;
    list.unshift(company);
  }
  return list;
}

/** « а », " and ": what joins a clause to the one before. */
const AND = 5;

/** A company that is merely called a distributor distributes nothing in particular: the work is named, or pointed to. */
export function workOf(view: SentenceView, verb: Span, topic: Topic, words: LinkWords): Subject | null {
  const own = workInClause(view, verb, words);
  if (own) return { work: own, inferred: false };
  const same = saysTheSame(view, { start: verb.start, end: verb.end + NEAR }, words);
  const pointed =
    same !== undefined ||
    words.makers.its.test(view.paragraphText.slice(view.start, verb.start)) ||
    words.makers.companies.rights.test(view.paragraphText.slice(verb.start, verb.end));
  // 《X》由甲制作，总预算…，由乙负责发行: a clause that opens with the company goes on about the one work named.
  const clause = view.clauses.of(verb);
  const goesOn = words.makers.introduced.test(view.paragraphText.slice(clause.start, clause.start + 1));
  const [first, ...rest] = view.named('work').filter((work) => work.end <= verb.start);
  if (goesOn && first && rest.every((work) => work.entity_id === first.entity_id))
    return { work: first, inferred: false };
  const about = workAbout(view, verb, topic, words);
  if (about && !about.inferred) return pointed || view.clauses.between(about.work, verb) <= 2 ? about : null;
  // «Производством занимаются …»: nothing stands before the verb, and one work is spoken of; «Прокатчик «Х» ждёт …» only introduces.
  // 发行方甲: in an article about one film the company called so is that film's.
  const isOffice = words.makers.companies.office.test(view.paragraphText.slice(verb.end, verb.end + 1));
  // 发行商甲, in another paragraph than the work: what kind of firm it is.
  const isKind = words.guards.facts.kindOfFirm.test(view.paragraphText.slice(verb.end, verb.end + 1));
  const isNear = !isKind || topic.work?.paragraph === view.paragraph;
  const spokenOf = topic.main ?? (topic.several || !isNear ? null : topic.work);
  if (isOffice && spokenOf !== null) return { work: spokenOf, inferred: true };
  const isDeed = view.paragraphText.slice(verb.start, verb.end).includes(' ');
  // «…, а прокатом займётся «Х»»: so does a clause of a sentence that names no work.
  const isUntitled = view.named('work').length === 0;
  const opensClause = isUntitled && verb.start - clause.start <= AND;
  // «Российским сопродюсером выступила …»
  const isOfCountry =
    isUntitled && words.makers.ofCountry.test(view.paragraphText.slice(clause.start, verb.start));
  const opens = isDeed && (verb.start === view.start || opensClause || isOfCountry) && !topic.several;
  const isSaid = view.lang === 'zh' && same !== undefined;
  const meant = isSaid ? topic.workMeant(view, same) : pointed ? topic.pointedTo : opens ? topic.work : null;
  return meant && { work: meant, inferred: true };
}
