/** An agreement and each party that signed it. */
import type { EntityType, FoundTime, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import { freePlaces, isLocative } from '../places.ts';
import type { SentenceView } from '../sentences.ts';
import { closestClause } from '../whose.ts';
import { covering, dateFor, type FactDraft, type FactRule, isDenied, placeFor } from './fact-rule.ts';

/** Between a verb of signing and its subject there is at most an apposition set off by two commas. */
const FARTHEST = 2;

export const signed: FactRule = {
  predicate: 'signed',
  needs: null,
  *read(view, words) {
    const agreements = view.named('agreement');
    if (agreements.length === 0) {
      yield* withoutName(view, words);
      const [verb] = matches(words.signed, view);
      if (verb) yield* unnamed(view, verb, words);
      return;
    }
    for (const verb of matches(words.signed, view)) {
      const agreement = closestClause(view, agreements, verb);
      if (!agreement || view.clauses.between(agreement, verb) > FARTHEST || isDenied(view, words, verb))
        continue;
      const parties = partiesOf(view, verb, agreement, words);
      const date = signingDate(view, words, verb, agreement);
      const place = placeFor(view, words, verb);
      const draft = {
        rule: 'fact.signed',
        subject: agreement.entity_id,
        date,
        at: parties.some((party) => party.entity_id === place?.entity_id) ? null : (place?.entity_id ?? null),
      };
      if (parties.length === 0) yield { ...draft, place: covering(view, agreement, verb, date) };
      for (const party of parties) {
        yield { ...draft, object: party.entity_id, place: covering(view, agreement, verb, party, date) };
      }
      return;
    }
  },
};

/** 甲与乙签署合作协议: an agreement that has no name is told by its parties, the first as the subject. */
function* withoutName(view: SentenceView, words: LinkWords): Iterable<FactDraft> {
  const able = view.mentions.filter(({ type }) => type === 'organization' || type === 'event');
  if (able.length < 2) return;
  const text = view.paragraphText;
  for (const verb of matches(words.signed, view)) {
    const before = able.filter((m) => m.end <= verb.start && view.clauses.between(m, verb) <= 1);
    const joined = before.find((m, at) => {
      const beside = before[at - 1];
      return beside !== undefined && words.signedWith.test(text.slice(beside.end, m.start));
    });
    // 在某交易会上，甲与乙签署: where they do so is no party, unless it is joined with one.
    const [first] = before.filter(({ type }) => type === joined?.type || joined?.type === 'event');
    const second = before.find(
      (m) => first && m.start >= first.end && words.signedWith.test(text.slice(first.end, m.start)),
    );
    if (!first || !second || first.entity_id === second.entity_id) continue;
    if (!view.clauses.same(second, verb) || isDenied(view, words, verb)) continue;
    if (!words.someAgreement.test(text.slice(verb.end - 1, view.end))) continue;
    const date = dateFor(view, words, verb);
    yield {
      rule: 'fact.signed-by',
      subject: first.entity_id,
      object: second.entity_id,
      date,
      at: placeFor(view, words, verb)?.entity_id ?? null,
      place: covering(view, first, verb, second, date),
    };
    return;
  }
}

/** «Студии подписали меморандум 2 октября»: an agreement without a name is told of those who signed it. */
function* unnamed(view: SentenceView, verb: Span, words: LinkWords): Iterable<FactDraft> {
  // "since a treaty was signed in 2023": by whom, nothing tells.
  if (words.passive.test(view.paragraphText.slice(view.start, verb.start))) return;
  const agreement = closestClause(view, matches(words.agreement, view), verb);
  if (!agreement || view.clauses.between(agreement, verb) > FARTHEST || isDenied(view, words, verb)) return;
  const [party, ...others] = partiesOf(view, verb, agreement, words);
  // «первый контракт вы подписали»: who is spoken to alone signs nothing with anybody.
  if (!party || (party.type === 'person' && others.length === 0)) return;
  const date = signingDate(view, words, verb, agreement);
  const place = placeFor(view, words, verb);
  const isParty = [party, ...others].some((one) => one.entity_id === place?.entity_id);
  const draft = {
    rule: 'fact.signed-unnamed',
    subject: party.entity_id,
    date,
    at: isParty ? null : (place?.entity_id ?? null),
  };
  if (others.length === 0) yield { ...draft, place: covering(view, agreement, verb, party, date) };
  for (const other of others)
    yield {
      ...draft,
      object: other.entity_id,
      place: covering(view, agreement, verb, party, other, date),
    };
}

/** «протокол о проведении в 2026 году Годов кино»: a day inside what an agreement is on is that of what is agreed. */
function signingDate(view: SentenceView, words: LinkWords, verb: Span, agreement: Span): FoundTime | null {
  const date = dateFor(view, words, verb);
  if (date === null || date.start < agreement.start) return date;
  // «Соглашение об этом в среду подписали …»
  if (date.end <= verb.start && verb.start - date.end <= 1) return date;
  const text = view.paragraphText;
  const { agreedFor } = words.guards.facts;
  const isInside =
    agreedFor.before.test(text.slice(agreement.start, date.start)) &&
    agreedFor.behind.test(text.slice(date.end, view.end));
  return isInside ? null : date;
}

/** Organizations; where none is named the persons, then the countries, that stand as subject or behind "with". */
function partiesOf(view: SentenceView, verb: Span, agreement: Span, words: LinkWords): Mention[] {
  const text = view.paragraphText;
  const able = (m: Mention) =>
    !(agreement.start < m.end && m.start < agreement.end) &&
    (m.start < verb.start
      ? view.clauses.between(m, verb) <= FARTHEST
      : view.clauses.same(m, verb) &&
        words.signedWith.test(
          text.slice(m.start > agreement.end ? Math.max(agreement.end, verb.end) : verb.end, m.start),
        ));
  const ofType = (type: EntityType) => view.named(type).filter(able);
  const places = () => {
    const free = freePlaces(ofType('place'));
    return view.lang === 'zh' ? [] : free.filter((place) => !isLocative(text, place, words));
  };
  for (const parties of [ofType('organization'), ofType('person'), places()])
    if (parties.length > 0) return distinct(parties);
  return [];
}

function distinct(parties: readonly Mention[]): Mention[] {
  return parties.filter(
    (party, index) => parties.findIndex((p) => p.entity_id === party.entity_id) === index,
  );
}
