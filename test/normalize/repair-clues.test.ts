/** No damage is overlooked because its clues were not seen. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cluesIn } from '../../pipeline/normalize/repair-clues.ts';
import { repairsOf } from '../../pipeline/normalize/repairs.ts';

const everything = 0xff;

const folder = fileURLToPath(new URL('../golden/', import.meta.url));
const lines = globSync(`${folder}*/article.txt`)
  .sort()
  .flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/u));

it('in the articles of the golden cases', () => {
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines) expect(repairsOf(line), line).toEqual(repairsOf(line, everything));
});

/** Characters of which damage is made. */
const crumbs = [
  ...'абвгеийнорстцяВРСЂќабrtheni  \u00a0-.,!?«»“”"0123456789%年月日部票房的在共第约&\\/：：()—рублейна',
  '\u0098',
  'Ã',
  'â',
  '€',
  '™',
  '锟',
  '斤',
  '拷',
];

it('in lines of damaged pieces', () => {
  const pieces = [
    'рублейна ',
    '25 юанейв ',
    '4августа',
    'в2024 году',
    'the film.Revenue rose',
    'distri- bution',
    '票 房 三 亿 元 ',
    '达1. 2亿元',
    '2025 年 8 月',
    'В«Х»',
    'â€œWeâ€',
    '\\u201c',
    '»Пётр ',
    'капитал«Кадр» ',
    '第 27届',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: fc.constantFrom(...crumbs), maxLength: 8 }),
    fc.constantFrom(...lines.slice(0, 400)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
      const line = parts.join('');
      expect(repairsOf(line)).toEqual(repairsOf(line, everything));
    }),
    { numRuns: 3000, seed: 20_250_621 },
  );
});

it.each([
  'Plain words of a sentence, with a comma and 12 figures. Another one follows.',
  'Обычное предложение о 12 фильмах, в котором нет ничего дурного.',
  '普通的一句话，说的是12部影片。',
])('%s: nothing to look for', (line) => {
  expect(cluesIn(line)).toBe(0);
});
