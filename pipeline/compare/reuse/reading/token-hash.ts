/** Hashes of tokens: the same in every run, whatever else is read beside them. */

/** Spreads every bit of a hash over all others (the finalizer of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Start and step of FNV-1a, over UTF-16 units: the hash of a token's characters before it is finished. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_STEP = 0x01000193;

/** The hash of characters, as it is asked for by `numberOf`. */
export function hashOfUnits(units: Uint16Array, start: number, length: number): number {
  let running = HASH_START;
  for (let i = start; i < start + length; i += 1)
    running = Math.imul(running ^ (units[i] as number), HASH_STEP);
  return finish(running);
}

/** The hash of a whole text begins with the number of its tokens; then come their hashes … */
export function withToken(digest: number, hash: number): number {
  const next = Math.imul(digest ^ hash, 0x9e3779b1);
  return next ^ (next >>> 15);
}

/** … and those of its marks, with the number of the token they stand before. It is finished at the end. */
export function withMarks(digest: number, before: number, hash: number): number {
  return withToken(Math.imul(digest ^ before, 0x85ebca6b), hash);
}
