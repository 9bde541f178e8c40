/** figure-conflict between articles: what one article says of a work, and another cannot have right at the same time. */
import type { FactGroup, PlacedStatement } from '../../compare/facts/groups.ts';
import type { MakerStatement } from '../../compare/facts/makers.ts';
import type { RivalCounts } from '../../compare/whole-counts.ts';
import type { Finding, Place } from '../../contract.ts';
import { type CorpusCheck, placeOf } from '../check.ts';
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
    for await (const [earlier, later] of corpus.rivalMakers()) yield makersFinding(earlier, later);
    for await (const counts of corpus.rivalCounts()) yield countsFinding(counts);
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

/** Sure only where the authority file knows both persons: two names nobody has resolved may yet be one. */
function makersFinding(earlier: MakerStatement, later: MakerStatement): Finding {
  const known = !earlier.is_candidate && !later.is_candidate;
  return {
    ...between(earlier, later, { paragraph: earlier.paragraph, ...earlier.sentence }),
    severity: known ? 'warning' : 'info',
    subject: { table: 'facts', id: later.id },
    actual: later.name,
    expected: earlier.name,
    message: `${later.predicate}_between`,
  };
}

function countsFinding({ kind, first, other }: RivalCounts): Finding {
  return {
    ...between(first, other, placeOf(first)),
    severity: 'warning',
    subject: { table: 'counts', id: other.id },
    actual: other.value,
    expected: first.value,
    message: `${kind}_between`,
  };
}

type Said = Place & { readonly article_id: string };

/** What all findings between articles say alike: the place of the later one, and the earlier one with its words. */
function between(earlier: Said, later: Said, place: Place) {
  return {
    check: figureConflict.id,
    article_id: later.article_id,
    raw_file: '',
    place: placeOf(later),
    because: { article_id: earlier.article_id, place, words: placeOf(earlier) },
    params: {},
  };
}

function findingOf(earlier: PlacedStatement, later: PlacedStatement): Finding {
  return {
    // The whole sentence, so that a reader sees both.
    ...between(earlier, later, { paragraph: earlier.paragraph, ...earlier.sentence }),
    severity: 'warning',
    subject: { table: 'facts', id: later.id },
    actual: saidIn(later),
    expected: saidIn(earlier),
    message: `${messageOf(later)}_between`,
  };
}
