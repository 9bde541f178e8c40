/** What the bits of sets turn away shares too little; what they leave is little more than what shares enough. */
import { expect, test } from 'vitest';
import { classTokens } from '../../pipeline/compare/reuse/join/class-tokens.ts';
import { ShingleBits } from '../../pipeline/compare/reuse/join/shingle-bits.ts';
import { Shingles } from '../../pipeline/compare/reuse/join/shingles.ts';
import { ParagraphClasses } from '../../pipeline/compare/reuse/reading/paragraph-classes.ts';
import { finish } from '../../pipeline/compare/reuse/reading/token-hash.ts';
import { alone } from '../../pipeline/compare/reuse/threads/works.ts';
import { shinglesOf } from './reuse-brute-force.ts';

const TEXTS = 200;
const VOCABULARY = 12;

const wordOf = (text: number, place: number): string =>
  `w${(finish(text * 1000 + place) >>> 0) % VOCABULARY}`;

/** Words of a text, from 40 to 192: ten after another have as many, the first the fewest. */
const lengthOf = (text: number): number => 40 + ((Math.floor(text / 10) * 7) % 20) * 8;

/** Texts of few different words; every tenth begins as the one before it. */
const texts = Array.from({ length: TEXTS }, (_, text) => {
  const length = lengthOf(text);
  return Array.from({ length }, (__, place) =>
    wordOf(text % 10 === 9 && place < length * 0.7 ? text - 1 : text, place),
  ).join(' ');
});

test('nothing that shares enough is turned away, nearly all else is', () => {
  const classes = new ParagraphClasses(null);
  for (const [i, text] of texts.entries()) classes.add({ id: `p${i}`, text, lang: null, group: null });
  const sets = texts.map((text) => shinglesOf(text));
  const bits = new ShingleBits(
    new Shingles(classTokens(classes, alone), 3),
    Uint32Array.from(sets, ({ size }) => size),
  );
  const order = Uint32Array.from(texts, (_, number) => (number * 3) % TEXTS);
  const neededOf = (size: number): number => Math.ceil(size * 0.6);
  let sharing = 0;
  let left = 0;
  for (const [text, own] of sets.entries()) {
    const candidates = Uint32Array.from(order.keys());
    const kept = new Set(candidates.subarray(0, bits.sift(text, candidates, order, neededOf)));
    const enough = [...order.keys()].filter((number) => {
      const other = sets[order[number]!]!;
      return own.intersection(other).size >= neededOf(other.size);
    });
    expect(enough.filter((number) => !kept.has(number))).toEqual([]);
    sharing += enough.length;
    left += kept.size;
  }
  expect(sharing).toBeGreaterThan(TEXTS);
  expect(left).toBeLessThan(sharing * 1.2);
});
