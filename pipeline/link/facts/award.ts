/** An award won: the winner named before the verb, the award after it. */
import { covering, dateFor, type FactRule, matches } from './fact-rule.ts';

export const award: FactRule = {
  predicate: 'award',
  *read(view, words) {
    const prizes = view.mentions.filter((mention) => mention.type === 'award');
    if (prizes.length === 0) return;
    const [verb] = matches(words.awarded, view);
    if (!verb) return;
    const winner = view.mentions.findLast(
      (m) => m.end <= verb.start && (m.type === 'work' || m.type === 'person' || m.type === 'organization'),
    );
    if (!winner) return;
    for (const prize of prizes) {
      if (prize.start < verb.end) continue;
      const date = dateFor(view, words, prize);
      yield {
        place: covering(view, winner, verb, prize),
        rule: 'fact.award',
        subject: winner.entity_id,
        object: prize.entity_id,
        date,
      };
    }
  },
};
