/** Chooses among meanings of a word by the cue that stands nearest to it: whose pesos, whose riyals. */

import type { Span } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';

/** Text around a word, and where in it the word stands. */
export type Surroundings = Span & { readonly text: string };

/** How much farther a cue after the word counts for: whose money it is is mostly said before it. */
const AFTER = 3;
/** Characters that the end of a clause in between counts for. */
const CLAUSE = 20;

const clauses = (between: string): number => between.match(/[,;.:，；。：、]/gu)?.length ?? 0;

/** The meaning of the nearest cue, null when none stands in the text. Cues are global expressions. */
export const nearestMeaning = (
  cues: readonly (readonly [RegExp, string])[],
  { text, start, end }: Surroundings,
): string | null => {
  let [nearest, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const [cue, meaning] of cues) {
    for (const { index } of matchesOf(cue, text)) {
      const [from, to] = index < end ? [index, start] : [end, index];
      const distance =
        Math.abs(to - from) * (index < end ? 1 : AFTER) + CLAUSE * clauses(text.slice(from, to));
      if (distance < least) [nearest, least] = [meaning, distance];
    }
  }
  return nearest;
};
