/** Which companies produced, co-produced or distribute a work. */
import type { Mention, Predicate, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { Cue } from '../../lib/word-pattern.ts';
import { isInDistributors } from '../charted.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { type Subject, subjectBehind } from '../whose.ts';
import { companiesOf, isAlone, listFrom, workOf } from './company-search.ts';
import { covering, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

function madeBy(
  view: SentenceView,
  verb: Span,
  company: Mention,
  about: Subject,
  predicate: Predicate,
): FactDraft {
  return {
    place: covering(view, verb, company, about.inferred ? null : about.work),
    rule: `fact.${predicate}`,
    subject: about.work.entity_id,
    object: company.entity_id,
    inferred: about.inferred,
  };
}

function companiesBy(predicate: Predicate, pattern: (words: LinkWords) => Cue): FactRule {
  return {
    predicate,
    needs: 'organization',
    *read(view, words, topic) {
      const told = new Set<string>();
      for (const verb of matches(pattern(words), view)) {
        const companies = companiesOf(view, verb, words);
        if (companies.length === 1 && isAlone(view, verb, words)) continue;
        // "Released in May and distributed by A, “X” …": what opens a sentence is said of the work behind it.
        const about =
          companies.length > 0
            ? (workOf(view, verb, topic, words) ?? subjectBehind(view, verb, topic, words))
            : null;
        if (!about || isDenied(view, words, verb)) continue;
        for (const company of companies) {
          if (told.has(company.entity_id)) continue;
          told.add(company.entity_id);
          yield madeBy(view, verb, company, about, predicate);
        }
      }
    },
  };
}

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
      const about = workOf(view, verb, topic, words) ?? subjectBehind(view, verb, topic, words);
      if (!about) continue;
      for (const company of listFrom(view, companies, next, words)) {
        if (words.makers.companies.asPartner.test(view.paragraphText.slice(company.end, view.end))) continue;
        yield madeBy(view, verb, company, about, 'producer');
      }
    }
  },
};

function* aloneIn(view: SentenceView, verb: Span, topic: Topic, words: LinkWords): Iterable<FactDraft> {
  const [company, other] = companiesOf(view, verb, words);
  const about = company === undefined || other !== undefined ? null : workOf(view, verb, topic, words);
  if (company === undefined || about === null) return;
  yield madeBy(view, verb, company, about, 'producer');
}

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
      for (const company of companies) yield madeBy(view, verb, company, about, 'co_producer');
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
    yield* owners(view, topic, words);
    const text = view.paragraphText;
    for (const company of view.named('organization')) {
      const work = view.named('work').findLast((m) => m.end <= company.start);
      // Without takings only a company that its grammar tells to be a distributor.
      if (!work || (view.amounts.length === 0 && !company.rule.endsWith('organization.distributor')))
        continue;
      const [between, behind] = [text.slice(work.end, company.start), text.slice(company.end, view.end)];
      const isBilled = inBrackets.test(between) && closes.test(behind);
      const isListed = isInDistributors(view, company) || (inColumn.test(between) && /^\s?\|/u.test(behind));
      if (!isBilled && !isListed) continue;
      yield {
        place: covering(view, company, work),
        rule: 'fact.distributor-in-brackets',
        subject: work.entity_id,
        object: company.entity_id,
      };
    }
  },
};

/** "Harbor Line’s “Y” earned 14.9 million", "“Y,” Harbor Line’s crime drama, …": in a report on takings whose a film is brings it out. */
function* owners(
  view: SentenceView,
  { onTakings }: Topic,
  { guards, works }: LinkWords,
): Iterable<FactDraft> {
  if (!onTakings || !view.amounts.some(({ measure }) => measure === 'box_office')) return;
  const text = view.paragraphText;
  for (const company of view.named('organization')) {
    const behind = view.named('work').find((m) => m.start >= company.end);
    const before = view.named('work').findLast((m) => m.end <= company.start);
    const isOwned = behind && owned.test(text.slice(company.end, behind.start));
    const [phrase] = apposed.exec(text.slice(company.end, view.end)) ?? [''];
    const isFilm = phrase.split(' ').some((_, i, all) => works.filmNoun.test(all.slice(0, i + 1).join(' ')));
    const isApposed = before && joint.test(text.slice(before.end, company.start)) && isFilm;
    const work = isOwned ? behind : isApposed ? before : undefined;
    if (!work || guards.facts.onlyMakes.test(company.name)) continue;
    yield {
      place: covering(view, company, work),
      rule: 'fact.distributor-in-takings',
      subject: work.entity_id,
      object: company.entity_id,
    };
  }
}

const joint = /^["”’']?,["”’']?\s$/u;
const apposed = /^\.?['’]s?(?:\s\p{Ll}[\p{L}-]*){1,4}/u;
const owned = /^\.?['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,4}["“‘']?$/u;

const inBrackets = /^,?["”’'»》]?\s?[(（]["“‘'«《]?$/u;
/** "1 | Iron Tide (UK) | Curzon Film | £2.1m": the column behind the title. */
const inColumn = /^["”’'»》]?(?:\s?\([^)|]{1,30}\))?\s?\|\s?$/u;
const closes = /^["”’'»》]?(?:[,;]\s[^)）]{1,24})?[)）]/u;
