/** Stable sorts of numbered things by whole numbers, in linear time. */

/** Values of half a 32-bit key. */
const HALF = 0x10000;

/** Members by keys of 32 bits, one for each. */
export function sortedByKeys(members: Uint32Array, keys: Uint32Array): Uint32Array {
  const low = keys.map((key) => key & (HALF - 1));
  const byLow = places(low, HALF);
  const high = byLow.map((place) => (keys[place] as number) >>> 16);
  return places(high, HALF).map((place) => members[byLow[place] as number] as number);
}

/** Members by keys that are not much larger than there are members. */
export function sortedBySmallKeys(members: Uint32Array, keys: Uint32Array): Uint32Array {
  let largest = 0;
  for (let i = 0; i < keys.length; i += 1) largest = Math.max(largest, keys[i] as number);
  return places(keys, largest + 1).map((place) => members[place] as number);
}

/** The numbers of things by one key, then by another, both below `span`. */
export function sortedByTwo(first: Uint32Array, second: Uint32Array, span: number): Uint32Array {
  const bySecond = places(second, span);
  const firstOf = bySecond.map((place) => first[place] as number);
  return places(firstOf, span).map((place) => bySecond[place] as number);
}

/** Where the keys below `span` stand, the smallest key first. */
function places(keys: Uint32Array, span: number): Uint32Array {
  const next = new Uint32Array(span + 1);
  for (let i = 0; i < keys.length; i += 1) {
    const key = (keys[i] as number) + 1;
    next[key] = (next[key] as number) + 1;
  }
  for (let key = 1; key <= span; key += 1) next[key] = (next[key] as number) + (next[key - 1] as number);
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    const place = next[key] as number;
    sorted[place] = i;
    next[key] = place + 1;
  }
  return sorted;
}
