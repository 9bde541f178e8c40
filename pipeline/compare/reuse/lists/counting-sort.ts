/** Stable sorts of numbered things by whole numbers, in linear time. */
import { sumUp } from './running-sums.ts';
import { stretches } from './stretches.ts';

/** Bits of half a key, and a mask for them. */
const HALF = 16;
const LOW_HALF = 0xffff;

/** Members by keys of 32 bits, one for each. */
export function sortedByKeys(members: Uint32Array, keys: Uint32Array): Uint32Array {
  return inOrder(members, orderOfKeys(naturalOrder(keys.length), keys));
}

/** Members by keys that are not much larger than there are members. */
export function sortedBySmallKeys(members: Uint32Array, keys: Uint32Array): Uint32Array {
  let largest = 0;
  for (let i = 0; i < keys.length; i += 1) largest = Math.max(largest, keys[i] as number);
  return inOrder(members, dealt(naturalOrder(keys.length), keys, largest + 1));
}

/** The numbers of things by one key, then by another, both below `span`. */
export function orderOfSmallKeys(first: Uint32Array, second: Uint32Array, span: number): Uint32Array {
  return dealt(dealt(naturalOrder(first.length), second, span), first, span);
}

/** The numbers of things, in an order they have, by keys of 32 bits. */
export function orderOfKeys(order: Uint32Array, keys: Uint32Array): Uint32Array {
  return dealt(dealt(order, keys, LOW_HALF + 1, 0, LOW_HALF), keys, LOW_HALF + 1, HALF);
}

export function naturalOrder(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) order[i] = i;
  return order;
}

function inOrder(members: Uint32Array, order: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) sorted[i] = members[order[i] as number] as number;
  return sorted;
}

/** Numbers dealt out by some bits of their keys, which are below `span`. */
function dealt(order: Uint32Array, keys: Uint32Array, span: number, shift = 0, mask = -1): Uint32Array {
  const next = new Uint32Array(span + 1);
  for (const [from, to] of stretches(0, order.length)) count(order, keys, shift, mask, next, from, to);
  sumUp(next);
  const sorted = new Uint32Array(order.length);
  for (const [from, to] of stretches(0, order.length)) deal(order, keys, shift, mask, next, sorted, from, to);
  return sorted;
}

/** How many of some numbers have each key, in the place behind it. */
function count(
  order: Uint32Array,
  keys: Uint32Array,
  shift: number,
  mask: number,
  next: Uint32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const key = (((keys[order[i] as number] as number) >>> shift) & mask) + 1;
    next[key] = (next[key] as number) + 1;
  }
}

/** Puts some numbers where the next of their key belongs. */
function deal(
  order: Uint32Array,
  keys: Uint32Array,
  shift: number,
  mask: number,
  next: Uint32Array,
  sorted: Uint32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const number = order[i] as number;
    const key = ((keys[number] as number) >>> shift) & mask;
    const place = next[key] as number;
    sorted[place] = number;
    next[key] = place + 1;
  }
}
