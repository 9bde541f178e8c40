/** Looks many Chinese words up at a place of a text by their first or last character, the longest first. */

export interface WordMatcher {
  /** Length of the longest word that begins at `at`; 0 when none does. */
  readonly lengthAt: (text: string, at: number) => number;
  /** Length of the longest word that ends right before `end`; 0 when none does. */
  readonly lengthBefore: (text: string, end: number) => number;
}

function grouped(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, string[]> {
  const groups = Map.groupBy(words, keyOf);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** Words parted by white space, or a list. */
export function wordMatcher(words: string | Iterable<string>): WordMatcher {
  const all = typeof words === 'string' ? words.trim().split(/\s+/u) : [...words];
  const byFirst = grouped(all, (word) => word.charAt(0));
  const byLast = grouped(all, (word) => word.charAt(word.length - 1));
  return {
    lengthAt: (text, at) =>
      byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0,
    lengthBefore: (text, end) =>
      byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end))?.length ?? 0,
  };
}
