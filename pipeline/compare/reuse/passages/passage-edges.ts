/**
 * Carries a passage on beyond its outermost exact runs where, after a changed word or two, the texts agree again: the
 * words that agree must outnumber those skipped.
 */
import type { Run } from './exact-runs.ts';
import { type TokenRange, type TokenStore, weightOf } from './token-weights.ts';

/** Most words skipped at a time on either side. */
const SKIPPED = 3;
/** One word that agrees is an accident. */
const LEAST = 2;

/** Whether two stretches, by their first and last token in each text, are still free. */
export type IsFree = (run: Run) => boolean;

/** The runs of a passage with those that carry it on, at both ends. */
export function carriedOn(
  store: TokenStore,
  first: TokenRange,
  other: TokenRange,
  runs: readonly Run[],
  isFree: IsFree,
): Run[] {
  const all = [...runs];
  for (const step of [1, -1] as const) {
    for (;;) {
      const edge = step === 1 ? all.at(-1) : all[0];
      const next = edge === undefined ? null : nextRun(store, first, other, edge, step);
      if (next === null || !isFree(next)) break;
      if (step === 1) all.push(next);
      else all.unshift(next);
    }
  }
  return all;
}

/** The nearest run after (step 1) or before (step −1) an edge that is longer than what is skipped to reach it. */
function nextRun(
  store: TokenStore,
  first: TokenRange,
  other: TokenRange,
  edge: Run,
  step: 1 | -1,
): Run | null {
  const fromA = step === 1 ? edge.a + edge.length : edge.a - 1;
  const fromB = step === 1 ? edge.b + edge.length : edge.b - 1;
  for (let skipped = 1; skipped <= SKIPPED; skipped += 1) {
    for (let shorter = skipped; shorter >= 0; shorter -= 1) {
      const ways =
        shorter === skipped
          ? [[skipped, skipped]]
          : [
              [skipped, shorter],
              [shorter, skipped],
            ];
      for (const [skipA = 0, skipB = 0] of ways) {
        const a = fromA + step * skipA;
        const b = fromB + step * skipB;
        const length = runLength(store, first, other, a, b, step);
        if (length < LEAST || length <= skipped) continue;
        const start = step === 1 ? a : a - length + 1;
        const weight = weightOf(store, first.start + start, first.start + start + length);
        return { a: start, b: step === 1 ? b : b - length + 1, length, weight };
      }
    }
  }
  return null;
}

function runLength(
  store: TokenStore,
  first: TokenRange,
  other: TokenRange,
  a: number,
  b: number,
  step: 1 | -1,
): number {
  const { tokens } = store;
  let length = 0;
  for (let i = a, j = b; i >= 0 && j >= 0 && i < first.count && j < other.count; i += step, j += step) {
    if (tokens[first.start + i] !== tokens[other.start + j]) break;
    length += 1;
  }
  return length;
}
