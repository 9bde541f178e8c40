/** What is not held of a crowd changes neither the nearest neighbours that are given nor what is told of the group. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CrowdPairs } from '../../pipeline/compare/reuse/join/crowd-pairs.ts';

const CLASSES = 12;
const MOST = 2;
type Pair = readonly [number, number, number];

/** Of each class the similarities of its nearest; the groups, each with its lowest similarity. */
function told(pairs: readonly Pair[]): { nearest: number[][]; groups: string[] } {
  const nearest = Array.from({ length: CLASSES }, (_, cls) =>
    pairs
      .filter(([a, b]) => a === cls || b === cls)
      .map(([, , similarity]) => similarity)
      .sort((x, y) => y - x)
      .slice(0, MOST),
  );
  const groupOf = Array.from({ length: CLASSES }, (_, cls) => cls);
  for (const _ of groupOf)
    for (const [a, b] of pairs) groupOf[a] = groupOf[b] = Math.min(groupOf[a]!, groupOf[b]!);
  const groups = groupOf.map((group) => {
    const own = pairs.filter(([a]) => groupOf[a] === group).map(([, , similarity]) => similarity);
    return `${group} ${Math.min(1, ...own)}`;
  });
  return { nearest, groups };
}

const someClass = fc.nat(CLASSES - 1);
const pair = fc.tuple(someClass, someClass, fc.integer({ min: 5, max: 10 }));

test('nearest neighbours, groups and their lowest similarity', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` }),
      (drawn) => {
        const pairs = drawn.filter(([a, b]) => a !== b).map(([a, b, tenths]): Pair => [a, b, tenths / 10]);
        const crowd = new CrowdPairs(CLASSES, MOST);
        expect(told(pairs.filter(([a, b, similarity]) => crowd.keeps(a, b, similarity)))).toEqual(
          told(pairs),
        );
      },
    ),
  );
});

test('of many pairs few are kept', () => {
  const crowd = new CrowdPairs(400, 4);
  let kept = 0;
  for (let b = 1; b < 400; b += 1)
    for (let a = 0; a < b; a += 1)
      if (crowd.keeps(a, b, 0.5 + ((a * 7919 + b * 104729) % 1009) / 2018)) kept += 1;
  expect(kept).toBeLessThan((400 * 399) / 8);
});
