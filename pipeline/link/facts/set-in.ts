/** When a plot takes place: a work, words of telling, and a date in the same sentence. */
import { covering, type FactRule, matches, workFor } from './fact-rule.ts';

/** A plot date this far from the words of telling belongs to another clause. */
const PLOT_REACH = 120;

export const setIn: FactRule = {
  predicate: 'set_in',
  *read(view, words, topic) {
    const [cue] = matches(words.setIn, view);
    if (!cue) return;
    const date = view.dates.find((d) => Math.abs(d.start - cue.end) <= PLOT_REACH && d.date_from !== null);
    const about = workFor(view, cue, topic);
    if (!date || !about) return;
    yield {
      place: covering(view, cue, date, about.inferred ? null : about.work),
      rule: 'fact.set_in',
      subject: about.work.entity_id,
      date,
      inferred: about.inferred,
    };
  },
};
