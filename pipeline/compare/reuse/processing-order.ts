/**
 * Puts classes in an order that depends on their content alone (short sets first, then by content), so that no result
 * depends on the order in which paragraphs arrive.
 */
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { ParagraphClasses } from './paragraph-classes.ts';

/** The given classes by size, then digest, then smallest id. */
export function inProcessingOrder(
  classes: ParagraphClasses,
  members: Uint32Array,
  sizeOf: (cls: number) => number,
): Uint32Array {
  const digests = new Uint32Array(members.length);
  for (let i = 0; i < members.length; i += 1)
    digests[i] = classes.digests.values[members[i] as number] as number;
  const byLow = sorted(members, digests, 0, HALF);
  const byDigest = sorted(...byLow, 16, HALF);
  const sizes = byDigest[0].map(sizeOf);
  let largest = 0;
  for (let i = 0; i < sizes.length; i += 1) largest = Math.max(largest, sizes[i] as number);
  const [order] = sorted(byDigest[0], sizes, 0, largest + 1);
  settleTies(classes, order, sizeOf);
  return order;
}

/** Values of half a digest. */
const HALF = 0x10000;

/** Stable counting sort of members by `span` values of their keys, from a bit on; the keys go along. */
function sorted(
  members: Uint32Array,
  keys: Uint32Array,
  bit: number,
  span: number,
): [members: Uint32Array, keys: Uint32Array] {
  const next = new Uint32Array(span + 1);
  const digitOf = (key: number): number => (bit === 0 && span !== HALF ? key : (key >>> bit) & (HALF - 1));
  for (let i = 0; i < keys.length; i += 1) {
    const value = digitOf(keys[i] as number) + 1;
    next[value] = (next[value] as number) + 1;
  }
  for (let value = 1; value <= span; value += 1)
    next[value] = (next[value] as number) + (next[value - 1] as number);
  const sortedMembers = new Uint32Array(members.length);
  const sortedKeys = new Uint32Array(members.length);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    const value = digitOf(key);
    const place = next[value] as number;
    sortedMembers[place] = members[i] as number;
    sortedKeys[place] = key;
    next[value] = place + 1;
  }
  return [sortedMembers, sortedKeys];
}

/** Different texts hardly ever share size and digest; where they do, the smallest id decides. */
function settleTies(classes: ParagraphClasses, order: Uint32Array, sizeOf: (cls: number) => number): void {
  const digests = classes.digests.values;
  const idOf = (cls: number): string => classes.ids[classes.representatives.at(cls)] ?? '';
  for (let i = 1; i < order.length; i += 1) {
    const cls = order[i] as number;
    let j = i - 1;
    for (; j >= 0; j -= 1) {
      const other = order[j] as number;
      if (digests[other] !== digests[cls] || sizeOf(other) !== sizeOf(cls)) break;
      if (byCodePoint(idOf(other), idOf(cls)) <= 0) break;
      order[j + 1] = other;
    }
    order[j + 1] = cls;
  }
}
