/** Words with which a number may begin, told by their length and their first and last letter: enough to pass over all others. */

const SLOTS = 1 << 13;
/** Beyond the scripts of news no letter has a form of its own among number words. */
const FOLDED = 0x2200;

/** Each unit as keys of tokens write it, Latin letters as the Cyrillic ones they look like. */
const folded = Uint16Array.from({ length: FOLDED }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  const looks = 'acekmopxyё’'.indexOf(lower);
  return (looks < 0 ? lower : "асекморхуе'".charAt(looks)).charCodeAt(0);
});

export class NumberOpeners {
  readonly #slots = new Uint8Array(SLOTS);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)];
      this.#slots[slotOf(first, last, word.length)] = 1;
    }
  }

  /** False only of what is none of the words, whatever its case and its ё. */
  mayBe(units: Uint16Array, start: number, end: number): boolean {
    return this.#slots[slotOf(units[start] ?? 0, units[end - 1] ?? 0, end - start)] === 1;
  }
}

function slotOf(first: number, last: number, length: number): number {
  const from = Math.imul(folded[first] ?? 0, 0x9e3b);
  const to = Math.imul(folded[last] ?? 0, 0x51d);
  return (from ^ to ^ (length << 4)) & (SLOTS - 1);
}
