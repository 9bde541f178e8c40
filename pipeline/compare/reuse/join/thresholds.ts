/** The thresholds of each relation as whole numbers, so that a pair on the border is never lost to rounding. */

/** At least `part / whole` of something. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** `near`: Jaccard of 3-shingles. */
export const NEAR: Share = { part: 1, whole: 2 };
/** `contained`: share of the shorter text's 3-shingles. */
export const CONTAINED: Share = { part: 4, whole: 5 };
/** Fewer shingles than this are too little to say that a text was taken over. */
export const CONTAINED_LEAST = 5;
/** `reworded`: Jaccard of 2-shingles … */
export const REWORDED: Share = { part: 3, whole: 10 };
/** … and share of the single words of the text that has fewer. */
export const REWORDED_WORDS: Share = { part: 1, whole: 2 };
/** Only pairs that share this much of their 3-shingles are looked at … */
export const REWORDED_SIGN: Share = { part: 1, whole: 10 };
/** … and only texts with this many: two short sentences share three words in ten by accident. */
export const REWORDED_LEAST = 8;

/** The smallest overlap of two sets of these sizes whose Jaccard reaches the share. */
export function overlapForJaccard(share: Share, sizeA: number, sizeB: number): number {
  return Math.ceil((share.part * (sizeA + sizeB)) / (share.part + share.whole));
}

/** The smallest number of shingles that is this share of a set. */
export function overlapForShare(share: Share, size: number): number {
  return Math.ceil((share.part * size) / share.whole);
}

/** Ranks of a set, rarest first, among which a Jaccard partner of at most its size must share one. */
export function probedRanks(share: Share, size: number): number {
  return size - overlapForShare(share, size) + 1;
}

/** The same for a partner of at least its size. */
export function indexedRanks(share: Share, size: number): number {
  return size - overlapForJaccard(share, size, size) + 1;
}

/** Ranks of a set, rarest first, among which any that contains it must hold one; none of a set too small to count as contained. */
export function containedRanks(size: number): number {
  return size < CONTAINED_LEAST ? 0 : size - overlapForShare(CONTAINED, size) + 1;
}
