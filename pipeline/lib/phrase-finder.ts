/** Finds the phrases of a list in running text: a look at two characters tells that none begins at a place. */

const PAIRS = 1 << 16;
const none: readonly string[] = [];

export class PhraseFinder {
  /** One byte for each pair of UTF-16 units, several pairs sharing one: 1 where a phrase may begin. */
  readonly #pairs = new Uint8Array(PAIRS);
  readonly #byOpening = new Map<number, string[]>();
  readonly #single = new Map<number, string>();

  /** Of phrases that begin at one place the one that stands earlier in the list is found. None is empty; few should be of one unit. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      if (phrase.length === 1) this.#single.set(phrase.charCodeAt(0), phrase);
      else {
        const key = openingOf(phrase, 0);
        this.#pairs[slotOf(key)] = 1;
        const group = this.#byOpening.get(key);
        if (group === undefined) this.#byOpening.set(key, [phrase]);
        else group.push(phrase);
      }
    }
  }

  /** Whether a phrase may begin at `index`: a no is sure. */
  mayBegin(text: string, index: number): boolean {
    if (index < 0 || index >= text.length) return false;
    return this.#pairs[slotOf(openingOf(text, index))] === 1 || this.#single.has(text.charCodeAt(index));
  }

  /** The first phrase of the list that begins at `index`, which `stands` may refuse; null when none does. Phrases of one unit come last. */
  at(text: string, index: number, stands?: (phrase: string) => boolean): string | null {
    if (index < 0 || index >= text.length) return null;
    const key = openingOf(text, index);
    if (this.#pairs[slotOf(key)] === 1) {
      for (const phrase of this.#byOpening.get(key) ?? none)
        if (text.startsWith(phrase, index) && (stands === undefined || stands(phrase))) return phrase;
    }
    if (this.#single.size === 0) return null;
    const single = this.#single.get(text.charCodeAt(index));
    return single !== undefined && (stands === undefined || stands(single)) ? single : null;
  }

  /** All phrases from left to right, none overlapping another. */
  all(text: string): { readonly index: number; readonly phrase: string }[] {
    const found: { index: number; phrase: string }[] = [];
    for (let index = 0; index < text.length; ) {
      const phrase = this.at(text, index);
      if (phrase === null) index += 1;
      else {
        found.push({ index, phrase });
        index += phrase.length;
      }
    }
    return found;
  }
}

/** Two units as one number; what stands behind the end of a text counts as 0. */
function openingOf(text: string, index: number): number {
  const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
  return text.charCodeAt(index) * 0x10000 + next;
}

function slotOf(opening: number): number {
  return (Math.imul(opening >>> 16, 31) + opening) & (PAIRS - 1);
}
