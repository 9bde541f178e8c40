/** Which companies co-produced or distribute a work. */
import type { Mention, Predicate, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { Cue } from '../../lib/word-pattern.ts';
import { matches } from '../matches.ts';
import { distance, type SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { type Subject, saysTheSame, workAbout, workInClause } from '../whose.ts';
import { covering, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

/** Between a company and the verb it governs, in characters: an adverbial at most. */
const NEAR = 30;

/** The same where rights are bought: the price and the work stand between. */
const NEAR_RIGHTS = 60;

function companiesBy(predicate: Predicate, pattern: (words: LinkWords) => Cue): FactRule {
  return {
    predicate,
    needs: 'organization',
    *read(view, words, topic) {
      const told = new Set<string>();
      for (const verb of matches(pattern(words), view)) {
        const companies = companiesOf(view, verb, words);
        if (companies.length === 1 && isAlone(view, verb, words)) continue;
        const about = companies.length > 0 ? workOf(view, verb, topic, words) : null;
        if (!about || isDenied(view, words, verb)) continue;
        for (const company of companies) {
          if (told.has(company.entity_id)) continue;
          told.add(company.entity_id);
          yield {
            place: covering(view, company, verb, about.inferred ? null : about.work),
            rule: `fact.${predicate}`,
            subject: about.work.entity_id,
            object: company.entity_id,
            inferred: about.inferred,
          };
        }
      }
    },
  };
}

/** 《X》由甲出品: one company that makes a work is its producer, not one of several. */
function isAlone(view: SentenceView, verb: Span, { makers }: LinkWords): boolean {
  return makers.alone.test(view.paragraphText.slice(verb.start, verb.end + 1));
}

/** Behind "distributed by" or «прокатчик», before "which co-produced", or in front of the verb; with all of its list. */
function companiesOf(view: SentenceView, verb: Span, words: LinkWords): Mention[] {
  const companies = view.named('organization');
  const { by, which } = words.makers;
  const text = view.paragraphText;
  const next = companies.find((company) => company.start >= verb.end);
  const before = companies.filter((company) => company.end <= verb.start);
  if (next && by.test(text.slice(verb.end, next.start))) {
    const behind = listFrom(view, companies, next, words);
    const partner = before.at(-1);
    // "which A is co-producing with B": both.
    const isJoint =
      partner && joint.test(text.slice(verb.end, next.start)) && distance(partner, verb) <= NEAR;
    return isJoint ? [...listUpTo(view, before, partner, words), ...behind] : behind;
  }
  const last = before.at(-1);
  const own = next && words.makers.madeBy.test(text.slice(verb.end, next.start)) ? next : undefined;
  if (own && !(last && view.clauses.same(last, verb))) return listFrom(view, companies, own, words);
  if (!last) return [];
  // "produced by A, with B as German co-producer": B alone.
  if (/^["”’]?\s+as\s/u.test(text.slice(last.end, verb.start))) return [last];
  // "according to A, its distributor there"
  if (apposedTo.test(text.slice(last.end, verb.start))) return listUpTo(view, before, last, words);
  // "A (TSX: A) announced that it has acquired all rights to …": who opens the sentence tells of itself.
  const teller = before.find((company) => company.start - view.start <= OPENING);
  if (teller && tellsOfItself.test(text.slice(teller.end, verb.start))) return [teller];
  const clause = view.clauses.of(verb);
  const relative = which.test(text.slice(clause.start, verb.start)) && clause.start - last.end <= 12;
  // 甲上周以1200万元购入动画片《X》的港澳发行权
  const reach = /^权/u.test(text.slice(verb.end, verb.end + 1)) ? NEAR_RIGHTS : NEAR;
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

/** A subject begins at most so far into its clause. */
const SUBJECT = 6;

/** A name this far into a sentence opens it. */
const OPENING = 4;

const apposedTo = /^,\s(?:its|the\s(?:film|movie|picture)['’]s)\s(?:\p{L}+\s)?$/iu;
const tellsOfItself =
  /\b(?:said|announced|confirmed|says|announces)\s(?:\p{L}+\s){0,2}(?:that\s)?(?:it|they)\s(?:(?:has|have|had|will)\s)?$/iu;

const joint =
  /^\s+with\s|(?<!\p{L})(?:совместно|вместе|копродукции|партн[её]рстве|сотрудничестве|кооперации)\s+со?\s/iu;

function listFrom(
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
function workOf(view: SentenceView, verb: Span, topic: Topic, words: LinkWords): Subject | null {
  const own = workInClause(view, verb, words);
  if (own) return { work: own, inferred: false };
  const pointed =
    saysTheSame(view, { start: verb.start, end: verb.end + NEAR }, words) !== undefined ||
    words.makers.its.test(view.paragraphText.slice(view.start, verb.start)) ||
    rights.test(view.paragraphText.slice(verb.start, verb.end));
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
  const isOffice = /^[方商]/u.test(view.paragraphText.slice(verb.end, verb.end + 1));
  const spokenOf = topic.main ?? (topic.several ? null : topic.work);
  if (isOffice && spokenOf !== null) return { work: spokenOf, inferred: true };
  const isDeed = view.paragraphText.slice(verb.start, verb.end).includes(' ');
  // «…, а прокатом займётся «Х»»: so does a clause of a sentence that names no work.
  const opensClause = verb.start - view.clauses.of(verb).start <= AND && view.named('work').length === 0;
  const opens = isDeed && (verb.start === view.start || opensClause) && !topic.several;
  return (pointed || opens) && topic.work ? { work: topic.work, inferred: true } : null;
}

/** "… has picked up the Russian rights": of what is spoken of. */
const rights = /\srights$|(?:producing|produced)\s+jointly$|jointly\s+producing$/iu;

/** "produced by Paris-based A and B": the companies right behind; who stands there "as co-producer" is none. */
export const companyProducer: FactRule = {
  predicate: 'producer',
  needs: 'organization',
  *read(view, words, topic) {
    for (const verb of matches(words.makers.producedBy, view)) {
      const companies = view.named('organization');
      if (isDenied(view, words, verb)) continue;
      if (isAlone(view, verb, words)) {
        yield* aloneIn(view, verb, topic, words);
        continue;
      }
      const next = companies.find((company) => company.start >= verb.end);
      if (!next || !words.makers.by.test(view.paragraphText.slice(verb.end, next.start))) continue;
      const about = workOf(view, verb, topic, words);
      if (!about) continue;
      for (const company of listFrom(view, companies, next, words)) {
        if (asPartner.test(view.paragraphText.slice(company.end, view.end))) continue;
        yield {
          place: covering(view, verb, company, about.inferred ? null : about.work),
          rule: 'fact.producer',
          subject: about.work.entity_id,
          object: company.entity_id,
          inferred: about.inferred,
        };
      }
    }
  },
};

function* aloneIn(view: SentenceView, verb: Span, topic: Topic, words: LinkWords): Iterable<FactDraft> {
  const [company, other] = companiesOf(view, verb, words);
  const about = company === undefined || other !== undefined ? null : workOf(view, verb, topic, words);
  if (company === undefined || about === null) return;
  yield {
    place: covering(view, verb, company, about.inferred ? null : about.work),
    rule: 'fact.producer',
    subject: about.work.entity_id,
    object: company.entity_id,
    inferred: about.inferred,
  };
}

const asPartner = /^["”’]?(?:\s+of\s+\p{L}+)?\s+as\s+(?:\p{L}+\s+){0,2}(?:co-?producer|partner)s?\b/iu;

const togetherBy = companiesBy('co_producer', (words) => words.makers.coProduced);

/** Also of several that one verb of making joins: 由甲与乙制作. */
export const coProducer: FactRule = {
  predicate: 'co_producer',
  needs: 'organization',
  *read(view, words, topic, converted) {
    const told = new Set<string>();
    for (const fact of togetherBy.read(view, words, topic, converted)) {
      told.add(fact.object ?? '');
      yield fact;
    }
    for (const verb of matches(words.makers.producedBy, view)) {
      if (!isAlone(view, verb, words) || isDenied(view, words, verb)) continue;
      const companies = companiesOf(view, verb, words).filter(({ entity_id }) => !told.has(entity_id));
      const about = companies.length < 2 ? null : workOf(view, verb, topic, words);
      if (about === null) continue;
      for (const company of companies)
        yield {
          place: covering(view, verb, company, about.inferred ? null : about.work),
          rule: 'fact.co_producer',
          subject: about.work.entity_id,
          object: company.entity_id,
          inferred: about.inferred,
        };
    }
  },
};

const byWords = companiesBy('distributor', (words) => words.makers.distributed);

/** “Iron Tide” (Curzon Film) took £2.1m: beside takings the company in brackets, or in the next column, right behind a title is the one that distributes it. */
export const distributor: FactRule = {
  predicate: 'distributor',
  needs: 'organization',
  *read(view, words, topic, converted) {
    yield* byWords.read(view, words, topic, converted);
    const text = view.paragraphText;
    for (const company of view.named('organization')) {
      const work = view.named('work').findLast((m) => m.end <= company.start);
      // Without takings only a company that its grammar tells to be a distributor.
      if (!work || (view.amounts.length === 0 && !company.rule.endsWith('organization.distributor')))
        continue;
      const [between, behind] = [text.slice(work.end, company.start), text.slice(company.end, view.end)];
      const isBilled = inBrackets.test(between) && closes.test(behind);
      if (!isBilled && !(inColumn.test(between) && /^\s?\|/u.test(behind))) continue;
      yield {
        place: covering(view, company, work),
        rule: 'fact.distributor-in-brackets',
        subject: work.entity_id,
        object: company.entity_id,
      };
    }
  },
};

const inBrackets = /^,?["”’'»》]?\s?[(（]$/u;
/** "1 | Iron Tide (UK) | Curzon Film | £2.1m": the column behind the title. */
const inColumn = /^["”’'»》]?(?:\s?\([^)|]{1,30}\))?\s?\|\s?$/u;
const closes = /^(?:,\s[^)）]{1,24})?[)）]/u;
