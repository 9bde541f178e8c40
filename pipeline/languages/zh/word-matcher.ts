/** Looks many Chinese words up at a place of a text by their first or last character, the longest first. */

export interface WordMatcher {
  /** Length of the longest word that begins at `at`; 0 when none does. */
  readonly lengthAt: (text: string, at: number) => number;
  /** Length of the longest word that ends right before `end`; 0 when none does. */
  readonly lengthBefore: (text: string, end: number) => number;
}

interface Group {
  /** 1 at the code of every first (or last) character. */
  readonly edges: Uint8Array;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

function grouped(words: readonly string[], codeOf: (word: string) => number): Group {
  const groups = Map.groupBy(words, codeOf);
  const edges = new Uint8Array(0x1_0000);
  for (const [code, group] of groups) {
    edges[code] = 1;
    group.sort((a, b) => b.length - a.length);
  }
  return { edges, words: groups };
}

/** Words parted by white space, or a list. */
export function wordMatcher(words: string | Iterable<string>): WordMatcher {
  const all = typeof words === 'string' ? words.trim().split(/\s+/u) : [...words];
  const first = grouped(all, (word) => word.charCodeAt(0));
  const last = grouped(all, (word) => word.charCodeAt(word.length - 1));
  return {
    lengthAt: (text, at) => {
      const code = text.charCodeAt(at);
      if (first.edges[code] !== 1) return 0;
      for (const word of first.words.get(code) ?? []) if (text.startsWith(word, at)) return word.length;
      return 0;
    },
    lengthBefore: (text, end) => {
      const code = text.charCodeAt(end - 1);
      if (last.edges[code] !== 1) return 0;
      for (const word of last.words.get(code) ?? []) if (text.endsWith(word, end)) return word.length;
      return 0;
    },
  };
}
