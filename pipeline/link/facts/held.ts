/** An event that was, is or will be held: the event, a verb, and when or where. */
import type { Mention, Span } from '../../contract.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import { closestClause } from '../whose.ts';
import { covering, dateFor, type FactRule, isDenied, placeFor } from './fact-rule.ts';

/** Between an event and the verb that says it was held there is at most an apposition set off by two commas. */
const FARTHEST = 2;

export const held: FactRule = {
  predicate: 'held',
  needs: 'event',
  *read(view, words) {
    const events = view.named('event');
    const told = new Set<string>();
    for (const { pattern, event: side } of words.held) {
      const verbs = matches(pattern, view);
      for (const verb of verbs) {
        const event = eventOf(view, verb, side, events);
        if (!event || told.has(event.entity_id) || isDenied(view, words, verb)) continue;
        const others = [...events.filter((e) => e !== event), ...verbs.filter((v) => v !== verb)];
        const date = dateFor(view, words, verb, others);
        const place = placeFor(view, words, verb, others);
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

function eventOf(
  view: SentenceView,
  verb: Span,
  side: 'before' | 'after' | 'either',
  events: readonly Mention[],
): Mention | undefined {
  const before = side === 'after' ? [] : events.filter((event) => event.end <= verb.start);
  const after = side === 'before' ? [] : events.filter((event) => event.start >= verb.end);
  const own = (some: readonly Mention[]) => some.filter((event) => view.clauses.same(event, verb));
  const subject =
    own(before)[0] ?? closestClause(view, own(after), verb) ?? closestClause(view, before, verb);
  return subject && view.clauses.between(subject, verb) <= FARTHEST ? subject : undefined;
}
