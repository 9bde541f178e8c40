/** Turns the white-space separated lists that dictionaries are written in into sets. */

/** Entries are separated by white space. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/u)).filter((word) => word !== ''));
}

/** Entries are separated by commas or line ends and may hold spaces. */
export function phraseList(list: string): string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Groups phrases of several words by their first word, so that one look-up opens the candidates, longest first. */
export function phrasesByFirst(
  phrases: Iterable<string>,
  keyOf: (word: string) => string = (word) => word,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').map(keyOf);
    const first = words[0] ?? '';
    const group = grouped.get(first);
    if (group === undefined) grouped.set(first, [words]);
    else group.push(words);
  }
  for (const group of grouped.values()) group.sort((a, b) => b.length - a.length);
  return grouped;
}
