/** An agreement and each party that signed it. */
import { covering, dateFor, type FactRule, matches } from './fact-rule.ts';

export const signed: FactRule = {
  predicate: 'signed',
  *read(view, words) {
    const agreement = view.mentions.find((mention) => mention.type === 'agreement');
    const [verb] = matches(words.signed, view);
    if (!agreement || !verb) return;
    const parties = view.mentions.filter(
      (mention) =>
        (mention.type === 'organization' || mention.type === 'person') &&
        !(agreement.start <= mention.start && mention.end <= agreement.end) &&
        mention.start < verb.start,
    );
    const date = dateFor(view, words, verb);
    const draft = { rule: 'fact.signed', subject: agreement.entity_id, date };
    if (parties.length === 0) yield { ...draft, place: covering(view, agreement, verb, date) };
    for (const party of parties) {
      yield { ...draft, object: party.entity_id, place: covering(view, agreement, verb, party, date) };
    }
  },
};
