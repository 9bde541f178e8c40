/** What certainly stood where a text is damaged, so that it can be read: the raw text stays as it is, and a finding tells of it. */

import type { Span } from '../contract.ts';
import type { Flaw } from './damage/damage.ts';
import { findEscapes } from './damage/leftovers.ts';
import { findLetterspacing } from './damage/letterspacing.ts';
import { findMojibake } from './damage/mojibake.ts';
import { findPartedWords } from './damage/parted-words.ts';
import { findMisplacedSpaces } from './damage/spacing.ts';
import { figureGaps } from './figure-gaps.ts';
import { clues, cluesIn } from './repair-clues.ts';

/** `text` stands for the UTF-16 units from `start` to `end`, of which there may be none. */
export interface Repair extends Span {
  readonly text: string;
}

const finders = [
  [clues.mojibake, findMojibake],
  [clues.escapes, findEscapes],
  [clues.parted, findPartedWords],
  [clues.spacing, findMisplacedSpaces],
  [clues.letterspaced, findLetterspacing],
] as const;

/** In order of place; none inside another. `told`: which kinds of damage are looked for. */
export function repairsOf(raw: string, told = cluesIn(raw)): readonly Repair[] {
  if (told === 0) return none;
  const found = finders.flatMap(([clue, find]) => ((told & clue) === 0 ? [] : find(raw)));
  const gaps = (told & clues.gaps) === 0 ? [] : figureGaps(raw);
  if (found.length === 0 && gaps.length === 0) return none;
  const repairs = [...found.flatMap((flaw) => repairOf(raw, flaw)), ...gaps].sort(
    (one, other) => one.start - other.start,
  );
  return repairs.filter(({ start }, index) => start >= (repairs[index - 1]?.end ?? 0));
}

const none: readonly Repair[] = [];

/** Only the characters that differ: all others keep their places. */
function repairOf(raw: string, { start, end, expected }: Flaw): Repair[] {
  if (expected === null) return [];
  let head = 0;
  while (head < Math.min(end - start, expected.length) && raw[start + head] === expected[head]) head += 1;
  let tail = 0;
  const most = Math.min(end - start, expected.length) - head;
  while (tail < most && raw[end - 1 - tail] === expected.at(-1 - tail)) tail += 1;
  return [{ start: start + head, end: end - tail, text: expected.slice(head, expected.length - tail) }];
}
