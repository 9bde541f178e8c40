/** A ranking is told by lines that open with a rank, wherever in the paragraph they begin. */
import { expect, test } from 'vitest';
import { isRanked } from '../../pipeline/languages/shared/names-rankings.ts';

test.each([
  ['1. Salt Harbour -- 312.6 million', true],
  ['\t12) Iron Tide: 5 million', true],
  ['Top films:\n 2. The Snow Keeper, $4.1 million', true],
  ['Top films:\r3. The Snow Keeper', true],
  ['In 2. Bundesliga they won', false],
  ['2.5 million tickets\n2024. A year', false],
  ['', false],
])('%s', (text, ranked) => {
  expect(isRanked({ text })).toBe(ranked);
});
