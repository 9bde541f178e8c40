/** The relation of every pair of classes: the strongest of those asked for that holds, with its numbers exact. */

import { Candidates } from './candidates.ts';
import { ClassPairs } from './class-pairs.ts';
import { ClassGroups } from './groups.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';
import { RareFirstSets } from './rare-first-sets.ts';
import { joinSets, NEAR_CROWD } from './set-join.ts';
import { ShingleMatcher } from './shingle-matcher.ts';
import { Shingles } from './shingles.ts';
import {
  CONTAINED,
  NEAR,
  overlapForJaccard,
  overlapForShare,
  REWORDED,
  REWORDED_LEAST,
  REWORDED_SIGN,
  REWORDED_WORDS,
} from './thresholds.ts';
import { WordSets } from './word-sets.ts';

export interface RelationsWanted {
  readonly near: boolean;
  readonly contained: boolean;
  readonly reworded: boolean;
}

export interface Related {
  readonly pairs: ClassPairs;
  readonly groups: ClassGroups;
}

export function relate(classes: ParagraphClasses, wanted: RelationsWanted): Related {
  const related = { pairs: new ClassPairs(), groups: new ClassGroups(classes) };
  if (wanted.near || wanted.contained) addOverlapping(classes, wanted, related);
  if (wanted.reworded) addReworded(classes, related.pairs);
  return related;
}

function addOverlapping(
  classes: ParagraphClasses,
  wanted: RelationsWanted,
  { pairs, groups }: Related,
): void {
  const shingles = new Shingles(classes, 3);
  const joined = joinSets(shingles, { jaccard: wanted.near ? NEAR : null, contained: wanted.contained });
  for (let i = 0; i < joined.first.length; i += 1) {
    const first = joined.first.at(i);
    const second = joined.second.at(i);
    const overlap = joined.overlaps.at(i);
    const sizeA = joined.sizes[first] as number;
    const sizeB = joined.sizes[second] as number;
    const similarity = overlap / (sizeA + sizeB - overlap);
    const near = wanted.near && overlap >= overlapForJaccard(NEAR, sizeA, sizeB);
    if (near) groups.tie(first, second, similarity, ((joined.crowded[first] as number) & NEAR_CROWD) !== 0);
    pairs.add(first, second, near ? 'near' : 'contained', similarity, overlap / Math.min(sizeA, sizeB));
  }
}

/**
 * Texts that share part of their wording and most of their words. What is near or contained is not called reworded,
 * whether or not those were asked for.
 */
function addReworded(classes: ParagraphClasses, pairs: ClassPairs): void {
  const shingles = new Shingles(classes, 3);
  const sets = new RareFirstSets(shingles, (size) => size);
  const candidates = new Candidates(classes, sets);
  const triples = new ShingleMatcher(shingles);
  const doubles = new ShingleMatcher(new Shingles(classes, 2));
  const words = new WordSets(classes);
  candidates.order.forEach((first, set) => {
    const sizeA = sets.sizes[first] as number;
    for (const second of candidates.next(set, Math.max(2, overlapForShare(REWORDED_SIGN, sizeA)))) {
      const sizeB = sets.sizes[second] as number;
      const smaller = Math.min(sizeA, sizeB);
      if (smaller < REWORDED_LEAST) continue;
      triples.load(first);
      doubles.load(first);
      const overlap = triples.overlap(second, 0);
      if (overlap >= overlapForJaccard(NEAR, sizeA, sizeB)) continue;
      if (overlap >= overlapForShare(CONTAINED, smaller)) continue;
      if (!doubles.reaches(REWORDED, second) || !words.shareAtLeast(REWORDED_WORDS, first, second)) continue;
      pairs.add(first, second, 'reworded', overlap / (sizeA + sizeB - overlap), overlap / smaller);
    }
  });
}
