/** Pairs of classes with the relation that holds between them, in flat lists. */

import { byCodePoint } from '../../../lib/code-point-order.ts';
import type { ClassGroups } from '../groups.ts';
import { Uint32List } from '../lists/uint32-list.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';

/** Bits of what is told of a class: compared with only a part of a crowd of classes like it, or inside it. */
export const CROWD_LIKE = 1;
export const CROWD_INSIDE = 2;

/** The strongest first: a pair is told under the first that holds. */
export const relations = ['near', 'contained', 'reworded'] as const;
export type Relation = (typeof relations)[number];

/** In a capped group, a pair is kept when it is among this many nearest of either side. */
export const NEAREST = 16;

export class ClassPairs {
  readonly first = new Uint32List();
  readonly second = new Uint32List();
  /** Indexes into `relations`. */
  readonly kinds = new Uint32List();
  /** Jaccard, and share of the smaller set, of 3-shingles. */
  readonly similarities: number[] = [];
  readonly containments: number[] = [];
  /** By class: of what crowds it was compared with only a part. */
  crowded: Uint8Array = new Uint8Array(0);

  get length(): number {
    return this.first.length;
  }

  add(first: number, second: number, kind: Relation, similarity: number, containment: number): void {
    this.first.push(first);
    this.second.push(second);
    this.kinds.push(relations.indexOf(kind));
    this.similarities.push(similarity);
    this.containments.push(containment);
  }

  /** Is it one of the many that its first class holds, of which only some are given? */
  isOfMany(pair: number): boolean {
    return (
      relations[this.kinds.at(pair)] === 'contained' &&
      ((this.crowded[this.first.at(pair)] ?? 0) & CROWD_INSIDE) !== 0
    );
  }

  /** The pairs to report: all, but in capped groups only those with one of the nearest neighbours of either side. */
  reported(classes: ParagraphClasses, groups: ClassGroups): Uint32Array {
    const kept = new Uint32List();
    const nearest = new Map<number, number[]>();
    for (let pair = 0; pair < this.length; pair += 1) {
      const first = this.first.at(pair);
      if (relations[this.kinds.at(pair)] !== 'near' || !groups.isCapped(first)) kept.push(pair);
      else for (const member of [first, this.second.at(pair)]) this.#offer(classes, nearest, member, pair);
    }
    for (const pair of new Set([...nearest.values()].flat())) kept.push(pair);
    return kept.values.slice(0, kept.length);
  }

  /** Keeps the nearest pairs of a member, the nearest first. */
  #offer(classes: ParagraphClasses, nearest: Map<number, number[]>, member: number, pair: number): void {
    const idOf = (known: number): string => {
      const other = this.first.at(known) === member ? this.second.at(known) : this.first.at(known);
      return classes.ids[classes.representatives.at(other)] ?? '';
    };
    const isNearer = (than: number): boolean => {
      const difference = (this.similarities[pair] as number) - (this.similarities[than] as number);
      return difference !== 0 ? difference > 0 : byCodePoint(idOf(pair), idOf(than)) < 0;
    };
    let pairs = nearest.get(member);
    if (pairs === undefined) {
      pairs = [];
      nearest.set(member, pairs);
    }
    let place = pairs.length;
    while (place > 0 && isNearer(pairs[place - 1] as number)) place -= 1;
    if (place >= NEAREST) return;
    pairs.splice(place, 0, pair);
    if (pairs.length > NEAREST) pairs.pop();
  }
}
