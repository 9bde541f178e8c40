/**
 * Puts classes in an order that depends on their content alone (short sets first, then by content), so that no result
 * depends on the order in which paragraphs arrive.
 */
import { byCodePoint } from '../../../lib/code-point-order.ts';
import { sortedByKeys, sortedBySmallKeys } from '../lists/counting-sort.ts';
import type { ParagraphClasses } from '../reading/paragraph-classes.ts';
import type { SharedMemory } from '../threads/part.ts';

/** The given classes by size, then digest, then smallest id. */
export function inProcessingOrder(
  classes: ParagraphClasses,
  members: Uint32Array,
  sizeOf: (cls: number) => number,
): Uint32Array {
  const digests = new Uint32Array(members.length);
  for (let i = 0; i < members.length; i += 1)
    digests[i] = classes.digests.values[members[i] as number] as number;
  const byDigest = sortedByKeys(members, digests);
  const order = sortedBySmallKeys(byDigest, byDigest.map(sizeOf));
  settleTies(classes, order, sizeOf);
  return order;
}

/** By size: where the classes of that size or more begin in `order`, which begins with the smallest; up to the size of the largest. */
export function firstOfSizes(order: Uint32Array, sizes: Uint32Array, memory: SharedMemory): Uint32Array {
  const largest = order.length === 0 ? 0 : (sizes[order[order.length - 1] as number] as number);
  const firsts = memory.numbers(largest + 1);
  let size = 0;
  for (let at = 0; at < order.length; at += 1)
    for (; size < (sizes[order[at] as number] as number); size += 1) firsts[size + 1] = at;
  return firsts;
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
