/** Finds the phrases of a list in running text, tried only where two characters tell that one may begin. */
import type { Lists, Openings } from './openings.ts';

export class PhraseFinder {
  readonly #openings: Openings;
  /** The bits of this list among the openings. */
  readonly lists: Lists;
  /** By the number of the two units they begin with. */
  readonly #byOpening: readonly (readonly string[] | undefined)[];
  readonly #single = new Map<number, string>();

  /** Of phrases that begin at one place the one that stands earlier in the list is found. None is empty; few should be of one unit. */
  constructor(openings: Openings, phrases: readonly string[]) {
    this.#openings = openings;
    this.lists = openings.phrases(phrases);
    for (const phrase of phrases) if (phrase.length === 1) this.#single.set(phrase.charCodeAt(0), phrase);
    const groups = Map.groupBy(
      phrases.filter((phrase) => phrase.length > 1),
      (phrase) => openings.numberOf(phrase),
    );
    this.#byOpening = Array.from({ length: Math.max(0, ...groups.keys()) + 1 }, (_, number) =>
      groups.get(number),
    );
  }

  /** The first phrase of the list that begins at `index`, which `stands` may refuse; null when none does. Phrases of one unit come last. */
  at(text: string, index: number, stands?: (phrase: string) => boolean): string | null {
    const group = this.#byOpening[this.#openings.pairAt(this.lists, text, index)];
    if (group !== undefined)
      for (const phrase of group)
        if (text.startsWith(phrase, index) && (stands === undefined || stands(phrase))) return phrase;
    if (this.#single.size === 0) return null;
    const single = this.#single.get(text.charCodeAt(index));
    return single !== undefined && (stands === undefined || stands(single)) ? single : null;
  }

  /** Whether a phrase may begin at `index`: a no is sure. */
  mayBegin(text: string, index: number): boolean {
    return (this.#openings.at(text, index) & this.lists) !== 0;
  }

  /** The first place from `from` on where a phrase may begin; the text's length when there is none. */
  next(text: string, from: number): number {
    return this.#openings.next(text, this.lists, from);
  }

  /** All phrases from left to right, none overlapping another. */
  all(text: string): { readonly index: number; readonly phrase: string }[] {
    const found: { index: number; phrase: string }[] = [];
    for (let index = this.next(text, 0); index < text.length; ) {
      const phrase = this.at(text, index);
      if (phrase !== null) found.push({ index, phrase });
      index = this.next(text, index + (phrase?.length ?? 1));
    }
    return found;
  }
}
