/**
 * The best way on from the edge of a passage: a table of scores for every number of words taken beyond the edge in either text.
 * Words that agree add what they weigh, misread ones what is left of them, words that differ take away.
 */
import { MisreadWords } from './misread-words.ts';
import { type TokenStore, weightOfToken } from './token-weights.ts';

/** Tokens looked at beyond an edge at a time. */
const WINDOW = 16;
const WIDTH = WINDOW + 1;
/** The two texts may be so many tokens ahead of one another … */
const AHEAD = 6;
/** … but only this many where a misread word is looked for. */
const NEARBY = 3;
/** What a word that differs takes away, as a share of what one that agrees adds. */
const COST = 0.8;
/** The least score that is worth going on for: one word that agrees after one that differs is an accident. */
const LEAST_GAIN = 1.5;
/** So far below the best score, six words that differ, nothing better is looked for. */
const DROP = 24;

/** Words that agree, `length` tokens of each text, so many behind the edge; `length` is 0 for misread ones. */
export interface Step {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly weight: number;
}

/** The tokens beyond an edge: the nearest one's place in the list of all tokens, forwards (1) or backwards (−1), and how many. */
export interface Beyond {
  readonly place: number;
  readonly step: 1 | -1;
  readonly count: number;
}

/** How a cell is reached: the tokens taken of either text, and whether they agree. */
const moves = {
  skipA: { a: 1, b: 0, agrees: false },
  skipB: { a: 0, b: 1, agrees: false },
  skipBoth: { a: 1, b: 1, agrees: false },
  same: { a: 1, b: 1, agrees: true },
  misread: { a: 1, b: 1, agrees: true },
  broken: { a: 1, b: 2, agrees: true },
  runTogether: { a: 2, b: 1, agrees: true },
} as const;
type Move = (typeof moves)[keyof typeof moves];

export class EdgeTable {
  readonly #store: TokenStore;
  readonly #misread: MisreadWords;
  /** Tokens beyond the edge, the nearest at 1, and what they weigh. */
  readonly #a = new Uint32Array(WIDTH);
  readonly #b = new Uint32Array(WIDTH);
  readonly #weightsA = new Uint8Array(WIDTH);
  readonly #weightsB = new Uint8Array(WIDTH);
  #forwards = true;
  /** By cell: the best score and the move that reached it. */
  readonly #scores = new Float64Array(WIDTH * WIDTH);
  readonly #moves: Move[] = Array.from({ length: WIDTH * WIDTH }, () => moves.skipBoth);

  constructor(store: TokenStore) {
    this.#store = store;
    this.#misread = new MisreadWords(store);
  }

  /** The words that agree on the best way on, the farthest first; the last may be misread. None when no way is worth it. */
  wayOn(a: Beyond, b: Beyond): Step[] {
    const sizeA = this.#take(a, this.#a, this.#weightsA);
    const sizeB = this.#take(b, this.#b, this.#weightsB);
    this.#forwards = a.step === 1;
    return this.#stepsTo(this.#bestCell(sizeA, sizeB));
  }

  #take({ place, step, count }: Beyond, tokens: Uint32Array, weights: Uint8Array): number {
    const size = Math.min(WINDOW, count);
    for (let i = 1; i <= size; i += 1) {
      const token = this.#store.tokens[place + step * (i - 1)] as number;
      tokens[i] = token;
      weights[i] = weightOfToken(this.#store, token);
    }
    return size;
  }

  /** 0 when none is worth going to. */
  #bestCell(sizeA: number, sizeB: number): number {
    const scores = this.#scores;
    let best = 0;
    let bestScore = LEAST_GAIN;
    for (let i = 0; i <= sizeA; i += 1) {
      const to = Math.min(sizeB, i + AHEAD);
      let highest = Number.NEGATIVE_INFINITY;
      for (let j = Math.max(0, i - AHEAD); j <= to; j += 1) {
        const cell = i * WIDTH + j;
        scores[cell] = cell === 0 ? 0 : Number.NEGATIVE_INFINITY;
        this.#offerDiffering(cell, i, j);
        if (i > 0 && j > 0) this.#offerAgreeing(cell, i, j);
        const score = scores[cell] as number;
        if (score > highest) highest = score;
        if (score <= bestScore || !this.#moves[cell]?.agrees) continue;
        best = cell;
        bestScore = score;
      }
      if (highest < bestScore - DROP) break;
    }
    return best;
  }

  #offerDiffering(cell: number, i: number, j: number): void {
    const weightA = this.#weightsA[i] as number;
    const weightB = this.#weightsB[j] as number;
    if (i > 0 && j < i + AHEAD) this.#offer(cell, moves.skipA, -COST * weightA);
    if (j > 0 && i < j + AHEAD) this.#offer(cell, moves.skipB, -COST * weightB);
    if (i > 0 && j > 0) this.#offer(cell, moves.skipBoth, -COST * Math.max(weightA, weightB));
  }

  #offerAgreeing(cell: number, i: number, j: number): void {
    const a = this.#a[i] as number;
    const b = this.#b[j] as number;
    const weightA = this.#weightsA[i] as number;
    if (a === b) this.#offer(cell, moves.same, weightA);
    else if (Math.abs(i - j) <= NEARBY) {
      this.#offerMisread(cell, moves.misread, weightA, this.#misread.likeness(a, b));
      // A word beside the same one is not broken: something stands before or behind it.
      if (j > 1 && a !== this.#b[j - 1])
        this.#offerMisread(cell, moves.broken, weightA, this.#likenessOfTwo(a, this.#b, j));
      if (i > 1 && b !== this.#a[i - 1])
        this.#offerMisread(cell, moves.runTogether, weightA, this.#likenessOfTwo(b, this.#a, i));
    }
  }

  /** A word against the one at a place and the one before it, in the order in which they are read. */
  #likenessOfTwo(word: number, tokens: Uint32Array, place: number): number {
    const far = tokens[place] as number;
    const near = tokens[place - 1] as number;
    return this.#forwards
      ? this.#misread.likenessOfTwo(word, near, far)
      : this.#misread.likenessOfTwo(word, far, near);
  }

  #offerMisread(cell: number, move: Move, weight: number, likeness: number): void {
    if (likeness > 0) this.#offer(cell, move, likeness * weight);
  }

  #offer(cell: number, move: Move, gain: number): void {
    const score = (this.#scores[cell - move.a * WIDTH - move.b] as number) + gain;
    if (score <= (this.#scores[cell] as number)) return;
    this.#scores[cell] = score;
    this.#moves[cell] = move;
  }

  #stepsTo(end: number): Step[] {
    const steps: Step[] = [];
    for (let cell = end; cell !== 0; ) {
      const move = this.#moves[cell] as Move;
      const a = Math.floor(cell / WIDTH);
      const b = cell % WIDTH;
      const length = move === moves.same ? 1 : 0;
      if (move.agrees) steps.push({ a, b, length, weight: this.#weightsA[a] as number });
      cell -= move.a * WIDTH + move.b;
    }
    return steps;
  }
}
