/** The words that agree, in order, between two runs of a passage: the longest common subsequence of a short gap. */
import type { Run } from './exact-runs.ts';
import { type TokenRange, type TokenStore, weightOf } from './token-weights.ts';

/** The runs strictly between two runs of a chain. */
export function commonWords(
  store: TokenStore,
  first: TokenRange,
  other: TokenRange,
  before: Run,
  after: Run,
): Run[] {
  const { tokens } = store;
  const startA = before.a + before.length;
  const startB = before.b + before.length;
  const sizeA = after.a - startA;
  const sizeB = after.b - startB;
  if (sizeA === 0 || sizeB === 0) return [];
  const same = (i: number, j: number): boolean =>
    tokens[first.start + startA + i] === tokens[other.start + startB + j];
  const width = sizeB + 1;
  const longest = new Uint16Array((sizeA + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] as number;
  for (let i = sizeA - 1; i >= 0; i -= 1) {
    for (let j = sizeB - 1; j >= 0; j -= 1) {
      longest[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < sizeA && j < sizeB) {
    if (same(i, j)) {
      let length = 1;
      while (i + length < sizeA && j + length < sizeB && same(i + length, j + length)) length += 1;
      const start = first.start + startA + i;
      runs.push({ a: startA + i, b: startB + j, length, weight: weightOf(store, start, start + length) });
      i += length;
      j += length;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return runs;
}
