/**
 * Aligns two texts: finds the passages they share, as chains of exact runs with at most a few differing words between
 * one run and the next.
 */
import { bestChain } from './chain.ts';
import { commonWords } from './common-words.ts';
import { type Run, RunFinder } from './exact-runs.ts';
import { carriedOn } from './passage-edges.ts';
import { LEAST_RUN_WEIGHT, PASSAGE_WEIGHT, type TokenRange, type TokenStore } from './token-weights.ts';

/** A shared passage; `runs` are the stretches that agree word for word, in order, `matched` their tokens. */
export interface Alignment {
  readonly runs: readonly Run[];
  readonly matched: number;
}

export class Aligner {
  readonly #store: TokenStore;
  readonly #runs: RunFinder;
  readonly #weigh = (from: number, to: number): number => this.#runs.weight(from, to);
  #loaded: TokenRange = { start: 0, count: 0 };

  constructor(store: TokenStore) {
    this.#store = store;
    this.#runs = new RunFinder(store);
  }

  /** Makes this text the first of the pairs that follow. */
  load(text: TokenRange): void {
    this.#loaded = text;
    this.#runs.load(text);
  }

  /** The passages shared with the loaded text, in its order; no word is in two of them. */
  align(other: TokenRange): Alignment[] {
    const found: Alignment[] = [];
    let runs = this.#runs.find(other);
    while (totalWeight(runs) >= PASSAGE_WEIGHT) {
      const heaviest = bestChain(this.#store, this.#weigh, this.#loaded, other, runs);
      if (heaviest.length === 0) break;
      const chain = carriedOn(
        this.#store,
        this.#loaded,
        other,
        heaviest,
        (run) => !found.some((p) => meets(p, run)),
      );
      const all = this.#withCommonWords(other, chain);
      found.push({ runs: all, matched: all.reduce((sum, run) => sum + run.length, 0) });
      runs = this.#outside(runs, chain);
    }
    return found.sort((x, y) => (x.runs[0]?.a ?? 0) - (y.runs[0]?.a ?? 0));
  }

  /** Adds the single words that agree inside the gaps, so that only what really differs is called different. */
  #withCommonWords(other: TokenRange, runs: readonly Run[]): Run[] {
    const all: Run[] = [];
    for (const run of runs) {
      const last = all.at(-1);
      if (last !== undefined) all.push(...commonWords(this.#store, this.#loaded, other, last, run));
      const before = all.at(-1);
      if (before !== undefined && before.a + before.length === run.a && before.b + before.length === run.b) {
        all[all.length - 1] = this.#run(before.a, before.b, before.length + run.length);
      } else all.push(run);
    }
    return all;
  }

  /** What is left of the runs outside a passage on both sides. */
  #outside(runs: readonly Run[], chain: readonly Run[]): Run[] {
    const [head, tail] = [chain[0], chain.at(-1)];
    if (head === undefined || tail === undefined) return [];
    const endA = tail.a + tail.length;
    const endB = tail.b + tail.length;
    const left: Run[] = [];
    for (const run of runs) {
      const before = Math.min(
        run.a < endA ? head.a - run.a : run.length,
        run.b < endB ? head.b - run.b : run.length,
      );
      if (before >= run.length) {
        left.push(run);
        continue;
      }
      const skipped = Math.max(
        run.a + run.length > head.a ? endA - run.a : 0,
        run.b + run.length > head.b ? endB - run.b : 0,
      );
      for (const piece of [
        this.#run(run.a, run.b, before),
        this.#run(run.a + skipped, run.b + skipped, run.length - skipped),
      ]) {
        if (piece.length > 0 && piece.weight >= LEAST_RUN_WEIGHT) left.push(piece);
      }
    }
    return left;
  }

  #run(a: number, b: number, length: number): Run {
    return { a, b, length, weight: this.#weigh(a, a + length) };
  }
}

/** Does a run reach into a passage in either text? */
function meets({ runs }: Alignment, run: Run): boolean {
  const [head, tail] = [runs[0], runs.at(-1)];
  if (head === undefined || tail === undefined) return false;
  const inA = run.a < tail.a + tail.length && run.a + run.length > head.a;
  const inB = run.b < tail.b + tail.length && run.b + run.length > head.b;
  return inA || inB;
}

const totalWeight = (runs: readonly Run[]): number => {
  let weight = 0;
  for (const run of runs) weight += run.weight;
  return weight;
};
