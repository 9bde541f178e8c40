/** Rows that go with articles, read in step with them: both come in the order of article ids. */
import { byCodePoint } from '../lib/code-point-order.ts';

export class InStep<Row extends { readonly article_id: string }> {
  readonly #rows: AsyncIterator<Row>;
  #next: Row | null = null;

  constructor(rows: AsyncIterable<Row>) {
    this.#rows = rows[Symbol.asyncIterator]();
  }

  /** The rows of this article; asked in ascending order of ids. */
  async of(articleId: string): Promise<Row[]> {
    const found: Row[] = [];
    for (;;) {
      this.#next ??= await this.#read();
      if (this.#next === null || byCodePoint(this.#next.article_id, articleId) > 0) return found;
      if (this.#next.article_id === articleId) found.push(this.#next);
      this.#next = null;
    }
  }

  async #read(): Promise<Row | null> {
    const { value, done } = await this.#rows.next();
    return done ? null : value;
  }
}
