/** figure-conflict between articles: what one article says of a work, and another cannot have right at the same time. */
import type { FactGroup, PlacedStatement } from '../../compare/facts/groups.ts';
import type { Finding, Place } from '../../contract.ts';
import type { CorpusCheck } from '../check.ts';
import { figureConflict } from '../figure-conflict.ts';
import { messageOf, saidIn } from './told.ts';

/** The same examples as those of the check inside an article: they are one check. */
export const figureConflictBetween: CorpusCheck = {
  id: figureConflict.id,
  scope: 'corpus',
  severity: figureConflict.severity,
  examples: figureConflict.examples,
  async *run(corpus) {
    for await (const group of corpus.factGroups()) yield* conflictsIn(group);
  },
};

/** One finding for each article that contradicts an earlier one, at its first statement that does. */
function* conflictsIn({ contrary }: FactGroup): Generator<Finding> {
  const told = new Set<string>();
  for (const [earlier, later] of contrary) {
    if (earlier.article_id === later.article_id || told.has(later.article_id)) continue;
    told.add(later.article_id);
    yield findingOf(earlier, later);
  }
}

function findingOf(earlier: PlacedStatement, later: PlacedStatement): Finding {
  return {
    check: figureConflict.id,
    severity: 'warning',
    article_id: later.article_id,
    raw_file: '',
    place: placeOf(later),
    // The whole sentence, so that a reader sees both.
    because: {
      article_id: earlier.article_id,
      place: { paragraph: earlier.paragraph, ...earlier.sentence },
      words: placeOf(earlier),
    },
    subject: { table: 'facts', id: later.id },
    actual: saidIn(later),
    expected: saidIn(earlier),
    message: `${messageOf(later)}_between`,
    params: {},
  };
}

function placeOf({ paragraph, start, end }: PlacedStatement): Place {
  return { paragraph, start, end };
}
