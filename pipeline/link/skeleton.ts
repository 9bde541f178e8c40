/** Two spellings of one foreign name share a skeleton: what transliteration systems, and slips between them, agree on. */

/**
 * Rewrites in order, after lower-casing. Sources: the pairs in which BGN/PCGN, ISO 9, ALA-LC and the passport standard of the
 * Russian foreign ministry differ, and the digraphs that typists swap (sh/s, zh/z). Vowel quality beyond й/y/i is left alone.
 */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/['’ʹʺ`]/g, ''],
  [/shch|sch|sc/g, 's'],
  [/sh|š/g, 's'],
  [/zh|ž/g, 'z'],
  [/kh|ch(?=[^aeiouy])/g, 'h'],
  [/tch|ch|č/g, 'c'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ks/g, 'x'],
  [/j|y/g, 'i'],
  [/ii+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1/g, '$1'],
];

/** The skeleton of a name in Latin letters; words keep their order, separated by one space. */
export function skeletonOf(name: string): string {
  let skeleton = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, replacement] of rewrites) skeleton = skeleton.replace(pattern, replacement);
  return skeleton.replace(/[^a-z]+/g, ' ').trim();
}

/** Below this a skeleton says too little: Li, Lee and Ly are different people. */
const SHORTEST_SKELETON = 5;

/** Whether two names in Latin letters can be spellings of one: same skeleton, long enough to mean something. */
export function sameSkeleton(a: string, b: string): boolean {
  const skeleton = skeletonOf(a);
  return skeleton.length >= SHORTEST_SKELETON && skeleton === skeletonOf(b);
}
