/** A work and the later part of it: both are named, and a word for "sequel" stands before the second. */
import { covering, type FactRule, matches } from './fact-rule.ts';

export const sequel: FactRule = {
  predicate: 'sequel',
  *read(view, words, topic) {
    for (const cue of matches(words.sequel, view)) {
      const works = view.mentions.filter((mention) => mention.type === 'work');
      const after = works.filter((work) => work.start >= cue.end);
      const before = works.findLast((work) => work.end <= cue.start);
      const [first, second] = after;
      const [original, later] = second ? [first, second] : [before ?? topic.work, first];
      if (!original || !later || original.entity_id === later.entity_id) continue;
      yield {
        place: covering(view, cue, later, works.includes(original) ? original : null),
        rule: 'fact.sequel',
        subject: original.entity_id,
        object: later.entity_id,
        inferred: !works.includes(original),
      };
    }
  },
};
