/** Reuse found fast equals reuse found by comparing every pair, in any order of the input. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReuse, type ReuseInput } from '../../pipeline/compare/reuse/index.ts';
import { asLines, bruteForce, expand } from './reuse-brute-force.ts';

const words = [...'abcdefg', 'кино', 'фильм', 'ёлка', '电', '影', '中', '俄', '7', '2025'];
const join = (tokens: readonly string[]): string => tokens.join(' ');

/** Texts that are edits of one another more often than not. */
const family = fc
  .tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 24 }),
    fc.array(
      fc.record({
        from: fc.nat(24),
        drop: fc.nat(3),
        put: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
        cut: fc.nat(24),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([core, edits]) => [
    join(core),
    ...edits.map(({ from, drop, put, cut }) => {
      const edited = core.toSpliced(Math.min(from, core.length), drop, ...put);
      return join(cut < 8 ? edited.slice(cut) : edited);
    }),
  ]);

const corpus = fc
  .array(family, { minLength: 1, maxLength: 8 })
  .map((families) => families.flat().filter((text) => text !== ''))
  .map((texts): ReuseInput[] =>
    texts.map((text, i) => ({ id: `p${String(i).padStart(3, '0')}`, text, lang: null, group: null })),
  );

const form = (text: string): string => text.replaceAll('ё', 'е');

describe('reuse against brute force', () => {
  for (const wanted of [{}, { near: true }, { contained: true }, { near: true, contained: true }]) {
    test(`${Object.keys(wanted).join(' and ') || 'identical only'}`, () => {
      fc.assert(
        fc.property(corpus, (paragraphs) => {
          const rows = [...findReuse(paragraphs, wanted).rows];
          expect(asLines(expand(rows))).toEqual(asLines(bruteForce(paragraphs, form, wanted)));
        }),
        { numRuns: 150 },
      );
    });
  }
});

/** Very many texts of very few words: any two share shingles, few share most of theirs. */
function textsOfFewWords(count: number, different: number): ReuseInput[] {
  let state = 7;
  const below = (limit: number): number => {
    state = (Math.imul(state, 0x41c64e6d) + 0x3039) >>> 0;
    return (state >>> 8) % limit;
  };
  const texts: string[][] = [];
  for (let i = 0; i < count; i += 1) {
    const earlier = texts[below(i * 3 + 1)];
    const word = (): string => words[below(different)]!;
    texts.push(
      earlier === undefined
        ? Array.from({ length: 4 + below(60) }, word)
        : earlier.slice(below(earlier.length >> 1)).toSpliced(below(earlier.length), below(4), word()),
    );
  }
  return texts.map((text, i) => ({
    id: `p${String(i).padStart(3, '0')}`,
    text: join(text),
    lang: null,
    group: null,
  }));
}

test.each([3, 5, 9])('many texts of %i different words', (different) => {
  const paragraphs = textsOfFewWords(400, different);
  const wanted = { near: true, contained: true };
  const expected = asLines(bruteForce(paragraphs, form, wanted));
  expect(expected.length).toBeGreaterThan(50);
  expect(asLines(expand([...findReuse(paragraphs, wanted).rows]))).toEqual(expected);
});

test('the order of the input changes nothing', () => {
  const options = { near: true, contained: true, passages: true, reworded: true };
  fc.assert(
    fc.property(
      corpus.chain((paragraphs) =>
        fc.tuple(
          fc.constant(paragraphs),
          fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length, maxLength: paragraphs.length }),
        ),
      ),
      ([paragraphs, shuffled]) => {
        const given = findReuse(paragraphs, options);
        const other = findReuse(shuffled, options);
        expect([...other.rows]).toEqual([...given.rows]);
        expect(other.groups).toEqual(given.groups);
      },
    ),
    { numRuns: 100 },
  );
});

test('spans stay inside their texts and cover what they say', () => {
  fc.assert(
    fc.property(corpus, (paragraphs) => {
      const texts = new Map(paragraphs.map(({ id, text }) => [id, [...text]]));
      for (const row of findReuse(paragraphs, { near: true, passages: true }).rows) {
        const a = texts.get(row.a)!.slice(row.a_start, row.a_end);
        const b = texts.get(row.b)!.slice(row.b_start, row.b_end);
        expect(a.length).toBe(row.a_end - row.a_start);
        expect(b.length).toBe(row.b_end - row.b_start);
        if (row.kind === 'passage') expect(a[0]).toBe(b[0] === 'е' ? (a[0] === 'ё' ? 'ё' : 'е') : a[0]);
      }
    }),
    { numRuns: 60 },
  );
});
