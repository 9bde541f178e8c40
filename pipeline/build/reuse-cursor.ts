/** The shared passages of each article, read in step with the articles: pairs are sorted by the article of their later side. */
import type { ReusePair } from '../compare/reuse-pairs.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { readLines } from '../lib/jsonl.ts';

export class ReuseCursor {
  readonly #lines: AsyncGenerator<string>;
  #next: ReusePair | null = null;

  constructor(file: string) {
    this.#lines = readLines(file);
  }

  /** Pairs whose later side lies in this article; asked in ascending order of ids. */
  async of(articleId: string): Promise<ReusePair[]> {
    const pairs: ReusePair[] = [];
    for (;;) {
      this.#next ??= await this.#read();
      if (this.#next === null || byCodePoint(this.#next.b.article_id, articleId) > 0) return pairs;
      if (this.#next.b.article_id === articleId) pairs.push(this.#next);
      this.#next = null;
    }
  }

  async #read(): Promise<ReusePair | null> {
    const { value, done } = await this.#lines.next();
    return done ? null : (JSON.parse(value) as ReusePair);
  }
}
