/** Tables of characters hold what their patterns match, and their unions what any of them holds. */
import { expect, test } from 'vitest';
import { eachUnit, unionOf, unitsLike, unitTable } from '../../pipeline/lib/unit-table.ts';

const unitsIn = (table: Uint8Array) => {
  const units: number[] = [];
  eachUnit(table, (unit) => units.push(unit));
  return units;
};

test('a table holds the characters that a pattern matches alone', () => {
  const table = unitsLike(/\p{Script=Cyrillic}/u);
  const matched = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) =>
    /^\p{Script=Cyrillic}$/u.test(String.fromCharCode(unit)),
  );
  expect(unitsIn(table)).toEqual(matched);
});

test('a union holds what each of its tables holds, and leaves them as they are', () => {
  const one = unitTable('ab\0');
  const other = unitTable('bc\uffff');
  expect(unitsIn(unionOf(one, other))).toEqual([0, 97, 98, 99, 0xffff]);
  expect(unitsIn(one)).toEqual([0, 97, 98]);
  expect(unitsIn(other)).toEqual([98, 99, 0xffff]);
});
