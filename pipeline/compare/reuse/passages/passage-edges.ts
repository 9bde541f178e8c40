/**
 * Carries a passage on beyond its edges, as long as the texts go on agreeing: word for word, misread, or again after a few
 * words of which there are fewer than of those that agree.
 */
import { EdgeTable } from './edge-table.ts';
import type { Run } from './exact-runs.ts';
import type { TokenRange, TokenStore } from './token-weights.ts';

/** An edge: the first tokens beyond it, forwards (1) or backwards (−1), and how many are free there in either text. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly step: 1 | -1;
  readonly roomA: number;
  readonly roomB: number;
}

/** What a passage grew by: `a` and `b` tokens, with the words among them that agree, the nearest first. */
export interface Growth {
  readonly a: number;
  readonly b: number;
  readonly runs: readonly Run[];
  /** Weight of the words that agree, misread ones too. */
  readonly weight: number;
}

export class PassageEdges {
  readonly #table: EdgeTable;

  constructor(store: TokenStore) {
    this.#table = new EdgeTable(store);
  }

  carryOn(first: TokenRange, other: TokenRange, { a, b, step, roomA, roomB }: Edge): Growth {
    const runs: Run[] = [];
    let grownA = 0;
    let grownB = 0;
    let weight = 0;
    for (;;) {
      const fromA = a + step * grownA;
      const fromB = b + step * grownB;
      const steps = this.#table.wayOn(
        { place: first.start + fromA, step, count: roomA - grownA },
        { place: other.start + fromB, step, count: roomB - grownB },
      );
      const [farthest] = steps;
      if (farthest === undefined) return { a: grownA, b: grownB, runs, weight };
      for (const taken of steps.toReversed()) {
        weight += taken.weight;
        if (taken.length === 0) continue;
        runs.push({
          a: fromA + step * (taken.a - 1),
          b: fromB + step * (taken.b - 1),
          length: taken.length,
          weight: taken.weight,
        });
      }
      grownA += farthest.a;
      grownB += farthest.b;
    }
  }
}
