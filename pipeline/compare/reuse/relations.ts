/** The relation of every pair of classes: the strongest of those asked for that holds, with its numbers exact. */

import { ClassGroups } from './groups.ts';
import { ClassPairs, CROWD_LIKE } from './join/class-pairs.ts';
import type { ClassTokens } from './join/class-tokens.ts';
import { joinSets } from './join/set-join.ts';
import { NEAR, overlapForJaccard } from './join/thresholds.ts';
import type { ParagraphClasses } from './reading/paragraph-classes.ts';
import { rewordedPairs } from './reworded.ts';
import type { Team } from './threads/team.ts';

export interface RelationsWanted {
  readonly near: boolean;
  readonly contained: boolean;
  readonly reworded: boolean;
}

export interface Related {
  readonly pairs: ClassPairs;
  readonly groups: ClassGroups;
}

/** `near` pairs tie their classes into groups; the others tie nothing. */
export function relate(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  wanted: RelationsWanted,
  team: Team,
): Related {
  const related = { pairs: new ClassPairs(), groups: new ClassGroups(classes) };
  if (wanted.near || wanted.contained) addOverlapping(classes, tokens, wanted, team, related);
  if (wanted.reworded) addReworded(classes, tokens, team, related.pairs);
  return related;
}

function addOverlapping(
  classes: ParagraphClasses,
  tokens: ClassTokens,
  wanted: RelationsWanted,
  team: Team,
  { pairs, groups }: Related,
): void {
  const jaccard = wanted.near ? NEAR : null;
  const joined = joinSets(classes, tokens, { jaccard, contained: wanted.contained }, team);
  pairs.crowded = joined.crowded;
  for (const { first, second, overlaps } of joined.pairs)
    for (let i = 0; i < first.length; i += 1) {
      const [a, b, overlap] = [first[i] as number, second[i] as number, overlaps[i] as number];
      const sizeA = joined.sizes[a] as number;
      const sizeB = joined.sizes[b] as number;
      const similarity = overlap / (sizeA + sizeB - overlap);
      const near = wanted.near && overlap >= overlapForJaccard(NEAR, sizeA, sizeB);
      if (near) groups.tie(a, b, similarity, ((joined.crowded[a] as number) & CROWD_LIKE) !== 0);
      pairs.add(a, b, near ? 'near' : 'contained', similarity, overlap / Math.min(sizeA, sizeB));
    }
}

function addReworded(classes: ParagraphClasses, tokens: ClassTokens, team: Team, pairs: ClassPairs): void {
  const { pairs: found, sizes } = rewordedPairs(classes, tokens, team);
  for (const { first, second, overlaps } of found)
    for (let i = 0; i < first.length; i += 1) {
      const [a, b, overlap] = [first[i] as number, second[i] as number, overlaps[i] as number];
      const sizeA = sizes[a] as number;
      const sizeB = sizes[b] as number;
      pairs.add(a, b, 'reworded', overlap / (sizeA + sizeB - overlap), overlap / Math.min(sizeA, sizeB));
    }
}
