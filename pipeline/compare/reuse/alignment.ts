/**
 * Aligns two texts: finds the passages they share, as chains of exact runs with at most a few differing words between
 * one run and the next.
 */

import { commonWords } from './common-words.ts';
import { type Run, RunFinder } from './exact-runs.ts';

/**
 * A word weighs 5 and a Han character 3: then 12 words are as much as 20 characters, and one number measures text in
 * which both stand side by side.
 */
export const WORD_WEIGHT = 5;
export const HAN_WEIGHT = 3;
/** What two texts must share to be a passage: 12 words or 20 Han characters. */
export const PASSAGE_WEIGHT = 60;
/** The longest stretch of differing text inside a passage: 6 words or 10 Han characters on either side. */
const GAP_WEIGHT = 30;

/** A shared passage as token indexes of either text; `runs` are the stretches that agree word for word. */
export interface Alignment {
  readonly runs: readonly Run[];
  readonly matched: number;
}

interface Chain {
  readonly runs: Run[];
  readonly weight: number;
}

/** `weights`: sum of the weights of all tokens before each token. */
export interface WeighedText {
  readonly tokens: Uint32Array;
  readonly weights: Uint32Array;
  readonly count: number;
}

export class Aligner {
  readonly #runs = new RunFinder();
  #loaded: WeighedText = { tokens: new Uint32Array(0), weights: new Uint32Array(1), count: 0 };

  /** Makes this text the first of the pairs that follow. */
  load(text: WeighedText): void {
    this.#loaded = text;
    this.#runs.load(text);
  }

  /** The passages shared with the loaded text, in the order of the loaded text; no word is in two of them. */
  align(other: WeighedText): Alignment[] {
    const first = this.#loaded;
    const found: Alignment[] = [];
    let runs = this.#runs.find(other);
    while (runs.length > 0) {
      const chain = bestChain(first, other, runs);
      if (chain === null) break;
      const all = withCommonWords(first, other, chain.runs);
      found.push({ runs: all, matched: all.reduce((sum, run) => sum + run.length, 0) });
      runs = outside(runs, chain.runs, first);
    }
    return found.sort((x, y) => (x.runs[0]?.a ?? 0) - (y.runs[0]?.a ?? 0));
  }
}

const weightOf = (text: WeighedText, from: number, to: number): number =>
  (text.weights[to] as number) - (text.weights[from] as number);

/** The heaviest chain that is a passage; differing words count against it by half. */
function bestChain(first: WeighedText, other: WeighedText, runs: readonly Run[]): Chain | null {
  const scores = new Float64Array(runs.length);
  const weights = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  const cuts = new Uint32Array(runs.length);
  let best = -1;
  runs.forEach((run, i) => {
    scores[i] = weightOf(first, run.a, run.a + run.length);
    weights[i] = scores[i] as number;
    for (let j = 0; j < i; j += 1) {
      const before = runs[j] as Run;
      const cut = Math.max(0, before.a + before.length - run.a, before.b + before.length - run.b);
      if (cut >= run.length || before.b >= run.b || before.a >= run.a) continue;
      const gap = Math.max(
        weightOf(first, before.a + before.length, run.a + cut),
        weightOf(other, before.b + before.length, run.b + cut),
      );
      if (gap > GAP_WEIGHT) continue;
      const own = weightOf(first, run.a + cut, run.a + run.length);
      const score = (scores[j] as number) + own - gap / 2;
      if (score <= (scores[i] as number)) continue;
      scores[i] = score;
      weights[i] = (weights[j] as number) + own;
      previous[i] = j;
      cuts[i] = cut;
    }
    if ((weights[i] as number) < PASSAGE_WEIGHT) return;
    if (best < 0 || (scores[i] as number) > (scores[best] as number)) best = i;
  });
  if (best < 0) return null;
  const chain: Run[] = [];
  for (let i = best; i >= 0; i = previous[i] as number) {
    const run = runs[i] as Run;
    const cut = cuts[i] as number;
    chain.push({ a: run.a + cut, b: run.b + cut, length: run.length - cut });
  }
  return { runs: chain.reverse(), weight: weights[best] as number };
}

/** Adds the single words that agree inside the gaps, so that only what really differs is called different. */
function withCommonWords(first: WeighedText, other: WeighedText, runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined) {
      all.push(...commonWords(first.tokens, other.tokens, last, run));
    }
    const before = all.at(-1);
    if (before !== undefined && before.a + before.length === run.a && before.b + before.length === run.b) {
      all[all.length - 1] = { a: before.a, b: before.b, length: before.length + run.length };
    } else all.push(run);
  }
  return all;
}

/** What is left of the runs outside a passage on both sides. */
function outside(runs: readonly Run[], chain: readonly Run[], first: WeighedText): Run[] {
  const head = chain[0] as Run;
  const tail = chain.at(-1) as Run;
  const endA = tail.a + tail.length;
  const endB = tail.b + tail.length;
  const left: Run[] = [];
  for (const run of runs) {
    // The part before the passage on both sides, or the part after it on both sides.
    const before = Math.min(
      run.a < endA ? head.a - run.a : run.length,
      run.b < endB ? head.b - run.b : run.length,
      run.length,
    );
    const skipped = Math.max(
      run.a + run.length > head.a ? endA - run.a : 0,
      run.b + run.length > head.b ? endB - run.b : 0,
      0,
    );
    const pieces =
      before >= run.length
        ? [run]
        : [
            { a: run.a, b: run.b, length: before },
            { a: run.a + skipped, b: run.b + skipped, length: run.length - skipped },
          ];
    for (const piece of pieces) {
      if (piece.length > 0 && weightOf(first, piece.a, piece.a + piece.length) >= 3 * WORD_WEIGHT)
        left.push(piece);
    }
  }
  return left;
}
