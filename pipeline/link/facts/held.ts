/** An event that was, is or will be held: the event, a verb, and when or where. */
import type { Span } from '../../contract.ts';
import { distance, nearest } from '../sentences.ts';
import { covering, dateFor, type FactRule, matches, placeFor } from './fact-rule.ts';

/** Between an event and the verb that says it was held there is at most a date, a place or a short apposition. */
const VERB_REACH = 60;

export const held: FactRule = {
  predicate: 'held',
  *read(view, words) {
    const events = view.mentions.filter((mention) => mention.type === 'event');
    const told = new Set<string>();
    for (const { pattern, event: side } of words.held) {
      for (const verb of matches(pattern, view)) {
        const event = nearest(
          events.filter((e) => standsOn(side, e, verb)),
          verb,
        );
        if (!event || distance(event, verb) > VERB_REACH || told.has(event.entity_id)) continue;
        const date = dateFor(view, words, event, verb);
        const place = placeFor(view, words, verb);
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
    }
  },
};

function standsOn(side: 'before' | 'after' | 'either', event: Span, verb: Span): boolean {
  if (side === 'either') return true;
  return side === 'before' ? event.end <= verb.start : event.start >= verb.end;
}
