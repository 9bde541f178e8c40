/** Reads scale words that stand for one of it after a hedge: 近亿元, 过亿元, 上百万元, 超千万美元. */
import { shift } from '../../../lib/decimal.ts';
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import type { HanNumber } from './numbers.ts';

const scale = /(?<place>[百千])?(?<big>万亿|万|亿)|(?<small>[百千])(?![百千万亿])/y;
const hedges = unitTable('近过超逾上约破达足及');
const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8, 万亿: 12 };

/** 数百万, 成千上万 and 几千万 are vague; 百万富翁 and 千万不要 have no hedge. */
export const readBareScale = (text: string, start: number): HanNumber | null => {
  if (!isIn(hedges, text, start - 1) || /[成数几]千?$/u.test(text.slice(start - 3, start - 1))) return null;
  scale.lastIndex = start;
  const match = scale.exec(text);
  if (match === null) return null;
  const { place, big, small } = match.groups ?? {};
  const factor = shift(
    '1',
    (powers[place ?? ''] ?? 0) + (powers[big ?? ''] ?? 0) + (powers[small ?? ''] ?? 0),
  );
  return {
    start,
    end: start + match[0].length,
    value: factor,
    value_to: null,
    mantissa: '1',
    factor,
    vague: null,
    form: 'han',
  };
};
