/** Which sets hold a hash, asked of the index that the joins of text reuse share. */
import { describe, expect, test } from 'vitest';
import {
  endOfBefore,
  filterOf,
  mayHold,
  postingsOf,
  restOf,
} from '../../pipeline/compare/reuse/join/posting-index.ts';
import { finish } from '../../pipeline/compare/reuse/reading/token-hash.ts';
import { alone } from '../../pipeline/compare/reuse/threads/works.ts';

const IN_A_SET = 4;
/** Every hash stands in several sets; sets share no order. */
const hashOf = (set: number, nth: number, different: number): number =>
  finish((set * 7 + nth * 31) % different) >>> 0;

/** Sets one after another, each with its hashes. */
function ranksOf(count: number, different: number) {
  const hashes = Uint32Array.from({ length: count * IN_A_SET }, (_, i) =>
    hashOf(Math.floor(i / IN_A_SET), i % IN_A_SET, different),
  );
  const from = Uint32Array.from({ length: count }, (_, set) => set * IN_A_SET);
  return { hashes, from, to: from.map((start) => start + IN_A_SET) };
}

describe.each([
  ['few entries', 40],
  ['so many that a bucket says most of a hash', 20_000],
])('%s', (_, count) => {
  const different = Math.ceil(count / 3);
  const ranks = ranksOf(count, different);
  const postings = postingsOf(ranks, alone);

  test('every set is found under its hashes, by those after it', () => {
    const holders = new Map<number, number[]>();
    for (let set = 0; set < count; set += 1)
      for (let i = ranks.from[set]!; i < ranks.to[set]!; i += 1) {
        const hash = ranks.hashes[i]!;
        const bucket = hash >>> postings.shift;
        const found: number[] = [];
        for (let at = postings.starts[bucket]!; at < endOfBefore(postings, bucket, set); at += 1)
          if (postings.rests[at] === restOf(hash, postings.shift)) found.push(postings.sets[at]!);
        const before = (holders.get(hash) ?? []).filter((holder) => holder < set);
        expect(found).toEqual(before);
        holders.set(hash, [...(holders.get(hash) ?? []), set]);
      }
  });

  test('the filter knows every hash, and turns most others away', () => {
    const filter = filterOf(ranks, postings, alone);
    expect(ranks.hashes.every((hash) => mayHold(filter, hash))).toBe(true);
    const others = Array.from({ length: 1000 }, (_, i) => finish(different + i) >>> 0);
    expect(others.filter((hash) => mayHold(filter, hash)).length).toBeLessThan(300);
  });
});
