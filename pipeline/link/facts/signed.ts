/** An agreement and each party that signed it. */
import type { EntityType, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import { freePlaces, isLocative } from '../places.ts';
import type { SentenceView } from '../sentences.ts';
import { closestClause } from '../whose.ts';
import { covering, dateFor, type FactRule, isDenied, placeFor } from './fact-rule.ts';

/** Between a verb of signing and its subject there is at most an apposition set off by two commas. */
const FARTHEST = 2;

export const signed: FactRule = {
  predicate: 'signed',
  needs: 'agreement',
  *read(view, words) {
    const agreements = view.named('agreement');
    for (const verb of matches(words.signed, view)) {
      const agreement = closestClause(view, agreements, verb);
      if (!agreement || view.clauses.between(agreement, verb) > FARTHEST || isDenied(view, words, verb))
        continue;
      const parties = partiesOf(view, verb, agreement, words);
      const date = dateFor(view, words, verb);
      const draft = {
        rule: 'fact.signed',
        subject: agreement.entity_id,
        date,
        at: placeFor(view, words, verb)?.entity_id ?? null,
      };
      if (parties.length === 0) yield { ...draft, place: covering(view, agreement, verb, date) };
      for (const party of parties) {
        yield { ...draft, object: party.entity_id, place: covering(view, agreement, verb, party, date) };
      }
      return;
    }
  },
};

/** Organizations; where none is named the persons, then the countries, that stand as subject or behind "with". */
function partiesOf(view: SentenceView, verb: Span, agreement: Mention, words: LinkWords): Mention[] {
  const text = view.paragraphText;
  const able = (m: Mention) =>
    !(agreement.start < m.end && m.start < agreement.end) &&
    (m.start < verb.start
      ? view.clauses.between(m, verb) <= FARTHEST
      : view.clauses.same(m, verb) &&
        words.signedWith.test(text.slice(m.start > agreement.end ? agreement.end : verb.end, m.start)));
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
