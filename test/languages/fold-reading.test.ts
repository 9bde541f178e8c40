import { expect, it } from 'vitest';
import { foldForReading } from '../../pipeline/languages/zh/fold.ts';

it.each([
  ['導演茱麗葉．畢諾許', '导演茱丽叶·毕诺许'],
  ['導演丹尼˙鮑伊', '导演丹尼·鲍伊'],
  ['張･王', '张·王'],
  ['票房１.２億，3.5分，J.K.羅琳', '票房１.２亿，3.5分，J.K.罗琳'],
])('reads one dot between the parts of a foreign name: %s', (printed, read) => {
  expect(foldForReading(printed)).toBe(read);
  expect(read).toHaveLength(printed.length);
});
