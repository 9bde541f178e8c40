/** Looks many Chinese words up at a place of a text, the longest first. */
import { type Lists, Openings, openingOf } from '../../lib/openings.ts';
import { PhraseFinder } from '../../lib/phrase-finder.ts';
import { isIn, unitTable } from '../../lib/unit-table.ts';

/** Where the words of who speaks begin, and other characters to look for beside them: one walk through a text for all. */
export const speechPlaces = new Openings();

export interface WordMatcher {
  /** Length of the longest word that begins at `at`; 0 when none does. */
  readonly lengthAt: (text: string, at: number) => number;
  /** The words among `speechPlaces`. */
  readonly lists: Lists;
  /** The first place from `from` on where a word may begin; the text's length when there is none. */
  readonly next: (text: string, from: number) => number;
  /** Length of the longest word of two characters and more that ends right before `end`; 0 when none does. */
  readonly lengthBefore: (text: string, end: number) => number;
}

/** Tells the length of the longest of the words that ends right before a place; 0 when none does. */
export function wordEndings(words: readonly string[]): (text: string, end: number) => number {
  const ranked = words.toSorted((a, b) => b.length - a.length);
  const single = unitTable(ranked.filter((word) => word.length === 1));
  const byLast = Map.groupBy(
    ranked.filter((word) => word.length > 1),
    (word) => openingOf(word, word.length - 2),
  );
  return (text, end) => {
    const group = end < 2 ? undefined : byLast.get(openingOf(text, end - 2));
    if (group !== undefined) for (const word of group) if (text.endsWith(word, end)) return word.length;
    return isIn(single, text, end - 1) ? 1 : 0;
  };
}

/** Words parted by white space, or a list. */
export function wordMatcher(words: string | Iterable<string>): WordMatcher {
  const all = typeof words === 'string' ? words.trim().split(/\s+/u) : [...words];
  const ranked = all.toSorted((a, b) => b.length - a.length);
  const finder = new PhraseFinder(speechPlaces, ranked);
  const lengthBefore = wordEndings(ranked.filter((word) => word.length > 1));
  return {
    lengthAt: (text, at) => finder.at(text, at)?.length ?? 0,
    lists: finder.lists,
    next: (text, from) => finder.next(text, from),
    lengthBefore,
  };
}
