import { expect, test } from 'vitest';
import { backToMark } from '../../pipeline/languages/shared/text-edges.ts';
import { unitTable } from '../../pipeline/lib/unit-table.ts';

const marks = unitTable(',.');

test.each([
  ['Вчера, как обычно, тренер ', 26, 0, ' тренер '],
  ['тренер ', 7, -5, 'тренер '],
  ['тренер ', 7, 3, 'нер '],
  ['тренер,', 7, 0, ''],
  ['тренер, судья', 7, 0, ''],
  ['', 0, 0, ''],
])('%j before %i, not before %i', (text, end, least, wanted) => {
  expect(backToMark(text, end, marks, least)).toBe(wanted);
});
