/** A release: a work, a verb of release, and when or where. */
import { covering, dateFor, type FactRule, matches, placeFor, workFor } from './fact-rule.ts';

export const release: FactRule = {
  predicate: 'release',
  *read(view, words, topic) {
    for (const verb of matches(words.release, view)) {
      const about = workFor(view, verb, topic);
      if (!about) continue;
      const date = dateFor(view, words, verb);
      const place = placeFor(view, words, verb);
      if (!date && !place) continue;
      yield {
        place: covering(view, verb, date, place, about.inferred ? null : about.work),
        rule: 'fact.release',
        subject: about.work.entity_id,
        date,
        at: place?.entity_id ?? null,
        inferred: about.inferred,
      };
      return;
    }
  },
};
