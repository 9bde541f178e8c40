/**
 * Text reuse: finds paragraphs that are identical, near-duplicates, contained in one another or reworded, and the
 * passages otherwise different paragraphs share. Exact, verified on the strings, independent of input order.
 */

import type { ReuseGroup } from './groups.ts';
import { classTokens } from './join/class-tokens.ts';
import { TextsInMemory } from './reading/held-texts.ts';
import { ParagraphClasses, type ReuseInput } from './reading/paragraph-classes.ts';
import { relate } from './relations.ts';
import type { ReuseRow } from './row.ts';
import { type NumberedRow, RowWriter } from './row-writer.ts';
import type { Team } from './threads/team.ts';
import { alone } from './threads/works.ts';

export type { ReuseGroup } from './groups.ts';
export { alignPassages, differingWords } from './passages/passages.ts';
export type { ReuseInput } from './reading/paragraph-classes.ts';
export type { Difference, Passage, ReuseKind, ReuseRow } from './row.ts';

/** `identical` is always looked for; the others on request. */
export interface ReuseOptions {
  readonly near?: boolean;
  readonly contained?: boolean;
  /** `places`: without the words that differ, which take more room than all else that is told of a passage. */
  readonly passages?: boolean | 'places';
  readonly reworded?: boolean;
}

export interface Reuse {
  /** By the ids of `a` and `b`; a pair's relation comes before its passages. */
  readonly rows: Generator<ReuseRow>;
  /** The same rows with the numbers of `a` and `b`, in the order in which paragraphs were added. */
  numbered(): Generator<NumberedRow>;
  /** How many groups of two or more paragraphs there are. */
  readonly groupCount: number;
  /** The groups, by id. */
  readonly groups: readonly ReuseGroup[];
}

/** Finds all reuse among paragraphs; their ids must be distinct. */
export function findReuse(paragraphs: Iterable<ReuseInput>, options: ReuseOptions): Reuse {
  const classes = new ParagraphClasses(options.passages ? new TextsInMemory() : null);
  for (const paragraph of paragraphs) classes.add(paragraph);
  return reuseAmong(classes, options);
}

/**
 * The same for paragraphs already added, one by one; the classes must keep texts when passages are wanted. What comes out is
 * the same for any team.
 */
export function reuseAmong(classes: ParagraphClasses, options: ReuseOptions, team: Team = alone): Reuse {
  const tokens = classTokens(classes, team);
  const wanted = {
    near: options.near === true,
    contained: options.contained === true,
    reworded: options.reworded === true,
  };
  const related = relate(classes, tokens, wanted, team);
  const writer = new RowWriter(classes, related);
  if (options.passages) writer.addPassages(tokens, options.passages !== 'places', team);
  const named = related.groups.settle(tokens, team);
  // While another thread begins to name the groups.
  writer.arrange();
  const groups = named();
  return {
    rows: writer.rows(),
    numbered: () => writer.numbered(),
    groupCount: groups.length,
    get groups() {
      return groups.toSorted((a, b) => (a.group_id < b.group_id ? -1 : 1));
    },
  };
}
