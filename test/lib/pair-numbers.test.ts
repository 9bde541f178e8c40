/** Pairs are known by their numbers however many there are, and no pair by that of another. */
import { expect, test } from 'vitest';
import { PairNumbers } from '../../pipeline/lib/pair-numbers.ts';

const pairOf = (first: number, second: number) => (first << 16) | second;

test('each pair keeps its number as others come', () => {
  const numbers = new PairNumbers();
  const pairs = Array.from({ length: 5000 }, (_, at) => pairOf(0x4e00 + (at % 70), 0x8fff - at));
  const given = pairs.map((pair) => numbers.add(pair));
  expect(new Set(given).size).toBe(pairs.length);
  expect(given).not.toContain(0);
  expect(pairs.map((pair) => numbers.get(pair))).toEqual(given);
  expect(pairs.map((pair) => numbers.add(pair))).toEqual(given);
});

test('a pair that was not added has none', () => {
  const numbers = new PairNumbers();
  numbers.add(pairOf(0x5c40, 0x957f));
  expect(numbers.get(pairOf(0x957f, 0x5c40))).toBe(0);
  expect(numbers.get(0)).toBe(0);
  expect(numbers.get(pairOf(0xffff, 0xffff))).toBe(0);
});

test('more pairs than there are numbers are refused', () => {
  const numbers = new PairNumbers();
  for (let pair = 1; pair <= 0xffff; pair += 1) numbers.add(pair);
  expect(() => numbers.add(pairOf(1, 1))).toThrow(RangeError);
});
