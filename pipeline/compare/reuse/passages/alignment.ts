/**
 * Aligns two texts: finds the passages they share, as chains of exact runs with at most a few differing words between
 * one run and the next, carried on at both ends as far as the texts agree.
 */
import { bestChain } from './chain.ts';
import { commonWords } from './common-words.ts';
import { type Run, RunFinder } from './exact-runs.ts';
import { PassageEdges } from './passage-edges.ts';
import { joinedPieces, type Piece } from './pieces.ts';
import { SharedWords } from './shared-words.ts';
import {
  LEAST_RUN_WEIGHT,
  PASSAGE_WEIGHT,
  PIECE_WEIGHT,
  type TokenRange,
  type TokenStore,
  weightOf,
} from './token-weights.ts';

/** A shared passage; `runs` are the stretches that agree word for word, by their place in the first text, `matched` their tokens. */
export interface Alignment {
  readonly runs: readonly Run[];
  readonly matched: number;
}

/** Texts that repeat themselves are not searched for more pieces than this. */
const MOST_PIECES = 64;

export class Aligner {
  readonly #store: TokenStore;
  readonly #runs: RunFinder;
  readonly #words: SharedWords;
  readonly #edges: PassageEdges;
  readonly #weigh = (from: number, to: number): number => this.#runs.weight(from, to);
  #loaded: TokenRange = { start: 0, count: 0 };

  constructor(store: TokenStore) {
    this.#store = store;
    this.#runs = new RunFinder(store);
    this.#words = new SharedWords(store);
    this.#edges = new PassageEdges(store);
  }

  /** Makes this text the first of the pairs that follow. */
  load(text: TokenRange): void {
    this.#loaded = text;
    this.#runs.load(text);
    this.#words.load(text);
  }

  /** The passages shared with the loaded text, in its order; no word is in two of them. */
  align(other: TokenRange): Alignment[] {
    const pieces: Piece[] = [];
    let runs = this.#runs.find(other);
    while (pieces.length < MOST_PIECES && totalWeight(runs) + totalWeight(pieces) >= PASSAGE_WEIGHT) {
      const chain = bestChain(this.#store, this.#weigh, this.#loaded, other, runs, pieces);
      if (chain.length === 0) break;
      const piece = this.#carriedOn(other, this.#withCommonWords(other, chain), pieces);
      pieces.push(piece);
      runs = this.#outside(runs, piece);
    }
    this.#addMisread(other, pieces);
    const { start } = this.#loaded;
    return joinedPieces(pieces, {
      inFirst: (from, to) => weightOf(this.#store, start + from, start + to),
      inOther: (from, to) => weightOf(this.#store, other.start + from, other.start + to),
    })
      .sort((x, y) => x.startA - y.startA)
      .map(aligned);
  }

  /** Adds the pieces that begin with a single word, where so many are misread that no three agree in a row. */
  #addMisread(other: TokenRange, pieces: Piece[]): void {
    for (const anchor of this.#words.anchors(other)) {
      if (pieces.length >= MOST_PIECES) return;
      const { a, b } = anchor;
      if (pieces.some((p) => (p.startA <= a && a < p.endA) || (p.startB <= b && b < p.endB))) continue;
      const piece = this.#carriedOn(other, [anchor], pieces);
      if (piece.weight >= PIECE_WEIGHT) pieces.push(piece);
    }
  }

  /** A piece of these runs and what carries them on at both ends, up to the pieces that were found before. */
  #carriedOn(other: TokenRange, runs: readonly Run[], pieces: readonly Piece[]): Piece {
    const head = runs[0] as Run;
    const tail = runs.at(-1) as Run;
    const [endA, endB] = [tail.a + tail.length, tail.b + tail.length];
    let [roomA, roomB] = [this.#loaded.count - endA, other.count - endB];
    let [backA, backB] = [head.a, head.b];
    for (const piece of pieces) {
      if (piece.startA >= endA) roomA = Math.min(roomA, piece.startA - endA);
      if (piece.startB >= endB) roomB = Math.min(roomB, piece.startB - endB);
      if (piece.endA <= head.a) backA = Math.min(backA, head.a - piece.endA);
      if (piece.endB <= head.b) backB = Math.min(backB, head.b - piece.endB);
    }
    const after = this.#edges.carryOn(this.#loaded, other, { a: endA, b: endB, step: 1, roomA, roomB });
    const before = this.#edges.carryOn(this.#loaded, other, {
      a: head.a - 1,
      b: head.b - 1,
      step: -1,
      roomA: backA,
      roomB: backB,
    });
    const piece = {
      startA: head.a - before.a,
      endA: endA + after.a,
      startB: head.b - before.b,
      endB: endB + after.b,
      weight: totalWeight(runs) + before.weight + after.weight,
    };
    const edge = (a: number, b: number): Run => ({ a, b, length: 0, weight: 0 });
    return {
      ...piece,
      runs: this.#merged([
        edge(piece.startA, piece.startB),
        ...before.runs.toReversed(),
        ...runs,
        ...after.runs,
        edge(piece.endA, piece.endB),
      ]),
    };
  }

  /** Adds the single words that agree inside the gaps, so that only what really differs is called different. */
  #withCommonWords(other: TokenRange, runs: readonly Run[]): Run[] {
    const all: Run[] = [];
    for (const run of runs) {
      const last = all.at(-1);
      if (last !== undefined) all.push(...commonWords(this.#store, this.#loaded, other, last, run));
      all.push(run);
    }
    return all;
  }

  /** Runs that follow one another without a gap in either text as one. */
  #merged(runs: readonly Run[]): Run[] {
    const all: Run[] = [];
    for (const run of runs) {
      const before = all.at(-1);
      if (before !== undefined && before.a + before.length === run.a && before.b + before.length === run.b)
        all[all.length - 1] = this.#run(before.a, before.b, before.length + run.length);
      else all.push(run);
    }
    return all;
  }

  /** What is left of the runs outside a piece on both sides. */
  #outside(runs: readonly Run[], { startA, endA, startB, endB }: Piece): Run[] {
    const left: Run[] = [];
    for (const run of runs) {
      const before = Math.min(
        run.a < endA ? startA - run.a : run.length,
        run.b < endB ? startB - run.b : run.length,
      );
      if (before >= run.length) {
        left.push(run);
        continue;
      }
      const skipped = Math.max(
        run.a + run.length > startA ? endA - run.a : 0,
        run.b + run.length > startB ? endB - run.b : 0,
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

const aligned = ({ runs }: Piece): Alignment => ({
  runs,
  matched: runs.reduce((sum, { length }) => sum + length, 0),
});

const totalWeight = (parts: readonly { readonly weight: number }[]): number => {
  let weight = 0;
  for (const part of parts) weight += part.weight;
  return weight;
};
