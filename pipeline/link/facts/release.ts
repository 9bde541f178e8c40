/** A release: a work, a verb of release, and when or where, all of one clause. */
import { matches } from '../matches.ts';
import { workAbout } from '../whose.ts';
import { covering, dateFor, type FactRule, isDenied, placeFor } from './fact-rule.ts';
import { showingScope } from './scope.ts';

export const release: FactRule = {
  predicate: 'release',
  *read(view, words, topic) {
    if (view.dates.length === 0 && !view.mentions.some(({ type }) => type === 'place')) return;
    if (!topic.work && !view.mentions.some(({ type }) => type === 'work')) return;
    const verbs = [...matches(words.release, view)];
    const told = new Set<string>();
    for (const verb of verbs) {
      const insideName = view.mentions.some((m) => m.start <= verb.start && verb.end <= m.end);
      if (insideName || isDenied(view, words, verb)) continue;
      const about = workAbout(view, verb, topic, words);
      if (!about) continue;
      const others = verbs.filter((other) => other !== verb && !view.clauses.same(other, verb));
      const date = dateFor(view, words, verb, others);
      const place = placeFor(view, words, verb, others);
      if (!date && !place) continue;
      const said = `${about.work.entity_id} ${date?.edtf} ${place?.entity_id}`;
      if (told.has(said)) continue;
      told.add(said);
      const span = covering(view, verb, date, place, about.inferred ? null : about.work);
      yield {
        place: span,
        rule: 'fact.release',
        subject: about.work.entity_id,
        date,
        at: place?.entity_id ?? null,
        scope: showingScope(view, span),
        inferred: about.inferred,
      };
    }
  },
};
