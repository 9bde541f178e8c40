/** A ranking is told by lines that open with a rank, wherever in the paragraph they begin. */
import { expect, test } from 'vitest';
import type { Reading } from '../../pipeline/contract.ts';
import { Taken } from '../../pipeline/languages/shared/names/found.ts';
import { isRanked, rankedTitles } from '../../pipeline/languages/shared/names/rankings.ts';

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

test.each([
  [
    '1. “Salt Harbour,” Polar Light, $31.4 million\n2. “Iron Tide,” Anand Overseas, $18.9 million',
    ['work Salt Harbour', 'organization Polar Light', 'work Iron Tide', 'organization Anand Overseas'],
  ],
  [
    '1. Salt Harbour (Polar Light) — 31.4 million\n2. Iron Tide (Granite Peak), $18.9 million',
    ['work Salt Harbour', 'organization Polar Light', 'work Iron Tide', 'organization Granite Peak'],
  ],
  [
    '1. Salt Harbour (Russia) — 31.4 million\n2. Iron Tide, $18.9 million',
    ['work Salt Harbour', 'work Iron Tide'],
  ],
  [
    '1. “Salt Harbour” -- 31.4 million\n2. “Iron Tide” ($9.1 million)',
    ['work Salt Harbour', 'work Iron Tide'],
  ],
  [
    '1 | Salt Harbour (UK-Fr) | Polar Light | £31.4m | £40m | 2\n2 | Iron Tide 2 | Russia | £9.1m',
    ['work Salt Harbour', 'organization Polar Light', 'work Iron Tide 2'],
  ],
  ['1 | Salt Harbour | 31 screens\n2 | Iron Tide', []],
])('%s', (text, told) => {
  const reading: Reading = { paragraph: 0, role: 'body', lang: 'en', text, sentences: [] };
  const found = rankedTitles(
    [reading],
    new Taken([]),
    () => false,
    (name) => name === 'Russia',
  );
  expect(found.map(({ type, name }) => `${type} ${name}`)).toEqual(told);
});
