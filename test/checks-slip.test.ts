/** Whatever is one slip apart is found by what the slip leaves: no pair of words is missed for being looked up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlip, slipKeys } from '../pipeline/checks/names/slip.ts';

const letter = fc.constantFrom(...'абвгдеорнткисмл');
const word = fc.array(letter, { minLength: 6, maxLength: 14 }).map((letters) => letters.join(''));

/** The word with one letter less, more, doubled or another, or with two or three of them the other way round. */
const slipped = fc.tuple(
  word,
  fc.nat(13),
  letter,
  fc.constantFrom('less', 'more', 'twice', 'other', 'two', 'three'),
);

test('two words one slip apart share a key', () => {
  let slips = 0;
  fc.assert(
    fc.property(slipped, ([one, place, put, how]) => {
      const at = place % one.length;
      const [before, here, behind] = [one.slice(0, at), one.charAt(at), one.slice(at + 1)];
      const turned = (count: number) =>
        [...one.slice(at, at + count)].reverse().join('') + one.slice(at + count);
      const other = {
        less: before + behind,
        more: before + put + here + behind,
        twice: before + here + here + behind,
        other: before + put + behind,
        two: before + turned(2),
        three: before + turned(3),
      }[how];
      if (!isSlip(one, other)) return;
      slips += 1;
      expect(slipKeys(one).some((key) => slipKeys(other).includes(key))).toBe(true);
    }),
    { numRuns: 5000, seed: 11 },
  );
  expect(slips).toBeGreaterThan(500);
});
