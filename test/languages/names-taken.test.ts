/** What overlaps a span already given to a name is told by stretches of the paragraph as it is span by span. */
import { expect, test } from 'vitest';
import type { Place } from '../../pipeline/contract.ts';
import { Taken } from '../../pipeline/languages/shared/names/found.ts';

const given: Place[] = Array.from({ length: 40 }, (_, i) => ({
  paragraph: i % 3,
  start: i * 37,
  end: i * 37 + 5 + (i % 4) * 60,
}));

test.each([0, 1, 2, 8, 9, 11, 12, 13, 14, 40])('%i spans', (count) => {
  const own = given.slice(0, count);
  const taken = new Taken(own);
  for (let paragraph = 0; paragraph < 4; paragraph += 1)
    for (let start = 0; start < 1700; start += 7) {
      const place = { paragraph, start, end: start + 9 };
      const near = own.filter((one) => one.paragraph === paragraph);
      expect(taken.has(place)).toBe(near.some((one) => one.start < place.end && start < one.end));
      expect(taken.covers(paragraph, start)).toBe(near.find((one) => one.start <= start && start < one.end));
    }
});
