/** What around a title in English quotation marks tells of a work that is shown: looked up once a paragraph, however many titles it has. */
import type { Scan } from '../names/tokens.ts';
import type { QuotedTitle } from './quoted-titles.ts';
import { releaseWords, screenWords } from './words.ts';

/** Asked of the titles of one paragraph, in their order. */
export class ReleaseCues {
  readonly #scan: Scan;
  #onScreen: boolean | undefined;
  /** The sentence of the last title, and whether a word of release stands in it. */
  #sentence = 0;
  #isReleased: boolean | undefined;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** A word of release in the title's sentence; for a title of several words, a surer one anywhere in the paragraph. */
  tell({ from, to, open }: QuotedTitle): boolean {
    if (to - from > 1 && this.#isOnScreen()) return true;
    const start = this.#scan.tokens.start(open);
    return this.#isReleasedIn(this.#sentenceAt(start), open);
  }

  #isOnScreen(): boolean {
    this.#onScreen ??= this.#holds(screenWords, 0, this.#scan.reading.text.length);
    return this.#onScreen;
  }

  #sentenceAt(start: number): number {
    const { sentences } = this.#scan.reading;
    let at = this.#sentence;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at += 1;
    if (at !== this.#sentence) this.#isReleased = undefined;
    this.#sentence = at;
    return at;
  }

  #isReleasedIn(at: number, token: number): boolean {
    const { tokens, reading } = this.#scan;
    const sentence = reading.sentences[at];
    if (sentence === undefined) return false;
    if (this.#isReleased === undefined) {
      let first = token;
      while (first > 0 && tokens.start(first - 1) >= sentence.start) first -= 1;
      this.#isReleased = this.#holds(releaseWords, first, sentence.end);
    }
    return this.#isReleased;
  }

  /** Whether one of the words stands behind the token and before the offset. */
  #holds(words: ReadonlySet<string>, token: number, offset: number): boolean {
    const { tokens } = this.#scan;
    for (let i = token; i < tokens.length && tokens.end(i) <= offset; i += 1)
      if (words.has(tokens.at(i)?.lower ?? '')) return true;
    return false;
  }
}
