import { describe, expect, test } from 'vitest';
import { countsMemory, OccurrenceCounts } from '../../pipeline/compare/reuse/join/occurrence-counts.ts';
import { WHOLE } from '../../pipeline/compare/reuse/threads/part.ts';

/** How often each hash occurs, by the counts of one thread that takes them `atOnce` at a time. */
function counted(hashes: Uint32Array, atOnce: number): number[] {
  const counts = new OccurrenceCounts(
    countsMemory([hashes.length], 1, (length) => new Uint32Array(length)),
    WHOLE,
  );
  const pieces: Uint32Array[] = [];
  for (let from = 0; from < hashes.length; from += atOnce) pieces.push(hashes.subarray(from, from + atOnce));
  counts.begin(0);
  for (const piece of pieces) counts.take(piece, piece.length);
  counts.count();
  counts.beginReading(0);
  return pieces.flatMap((piece) => {
    const places = new Uint32Array(piece.length);
    const frequencies = new Uint16Array(piece.length);
    const shared = counts.readShared(piece, piece.length, places, frequencies);
    const found = Array.from(piece, () => 1);
    for (let i = 0; i < shared; i += 1) found[places[i] as number] = frequencies[i] as number;
    return found;
  });
}

describe('occurrences of hashes', () => {
  test('are counted in the order in which the hashes came, however they are spread', () => {
    // Two hashes in three have the same first bits: their part is far larger than the others.
    const hashes = Uint32Array.from({ length: 300_000 }, (_, i) =>
      i % 3 === 0 ? Math.imul(i, 0x9e3779b1) >>> 0 : i % 1500,
    );
    const times = new Map<number, number>();
    for (const hash of hashes) times.set(hash, (times.get(hash) ?? 0) + 1);
    const found = counted(hashes, 777);
    // Hashes that share a cell look more frequent than they are; none looks rarer.
    expect(found.every((count, i) => count >= (times.get(hashes[i] as number) ?? 0))).toBe(true);
    const exact = found.filter((count, i) => count === times.get(hashes[i] as number));
    expect(exact.length).toBeGreaterThan(hashes.length * 0.8);
  });

  test.each([255, 256, 257, 512, 1024])('at the end of a block: %i of one part', (length) => {
    const hashes = Uint32Array.from({ length }, (_, i) => i);
    expect(counted(hashes, 100)).toEqual(Array.from(hashes, () => 1));
    expect(counted(new Uint32Array(length), 100)).toEqual(Array.from(hashes, () => length));
  });
});
