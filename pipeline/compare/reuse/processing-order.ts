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
  const digests = classes.digests.values;
  let largest = 0;
  for (const cls of members) largest = Math.max(largest, sizeOf(cls));
  let order = sortedByKey(members, 0x10000, (cls) => (digests[cls] as number) & 0xffff);
  order = sortedByKey(order, 0x10000, (cls) => (digests[cls] as number) >>> 16);
  order = sortedByKey(order, largest + 1, sizeOf);
  settleTies(classes, order, sizeOf);
  return order;
}

/** Stable counting sort. */
function sortedByKey(members: Uint32Array, keys: number, keyOf: (cls: number) => number): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const cls of members) next[keyOf(cls) + 1] = (next[keyOf(cls) + 1] as number) + 1;
  for (let key = 1; key <= keys; key += 1) next[key] = (next[key] as number) + (next[key - 1] as number);
  const sorted = new Uint32Array(members.length);
  for (const cls of members) {
    const key = keyOf(cls);
    const place = next[key] as number;
    sorted[place] = cls;
    next[key] = place + 1;
  }
  return sorted;
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
