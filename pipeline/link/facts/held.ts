/** An event that was, is or will be held: the event, a verb, and when or where. */
import { covering, dateFor, type FactRule, matches, placeFor } from './fact-rule.ts';
import { distance, nearest } from '../sentences.ts';

/** Between an event and the verb that says it was held there is at most a date, a place or a short apposition. */
const VERB_REACH = 60;

export const held: FactRule = {
  predicate: 'held',
  *read(view, words) {
    const events = view.mentions.filter((mention) => mention.type === 'event');
    const told = new Set<string>();
    for (const verb of matches(words.held, view)) {
      const event = nearest(events, verb);
      if (!event || distance(event, verb) > VERB_REACH || told.has(event.entity_id)) continue;
      const date = dateFor(view, words, event, verb);
      const place = placeFor(view, verb);
      if (!date && !place) continue;
      told.add(event.entity_id);
      yield {
        place: covering(view, event, verb, date, place),
        rule: 'fact.held',
        subject: event.entity_id,
        date,
        at: place?.entity_id ?? null,
      };
    }
  },
};
