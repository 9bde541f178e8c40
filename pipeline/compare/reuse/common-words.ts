/** The words that agree, in order, between two runs of a passage: the longest common subsequence of a short gap. */
import type { Run } from './exact-runs.ts';

/** The runs strictly between two runs of a chain. */
export function commonWords(first: Uint32Array, other: Uint32Array, before: Run, after: Run): Run[] {
  const startA = before.a + before.length;
  const startB = before.b + before.length;
  const sizeA = after.a - startA;
  const sizeB = after.b - startB;
  if (sizeA === 0 || sizeB === 0) return [];
  const width = sizeB + 1;
  const longest = new Uint16Array((sizeA + 1) * width);
  for (let i = sizeA - 1; i >= 0; i -= 1) {
    for (let j = sizeB - 1; j >= 0; j -= 1) {
      const same = first[startA + i] === other[startB + j];
      const here = same
        ? (longest[(i + 1) * width + j + 1] as number) + 1
        : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
      longest[i * width + j] = here;
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < sizeA && j < sizeB) {
    if (first[startA + i] === other[startB + j]) {
      let length = 1;
      while (
        i + length < sizeA &&
        j + length < sizeB &&
        first[startA + i + length] === other[startB + j + length]
      )
        length += 1;
      runs.push({ a: startA + i, b: startB + j, length });
      i += length;
      j += length;
    } else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  return runs;
}
