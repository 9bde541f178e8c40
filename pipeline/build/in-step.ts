/** Rows that go with articles, read in step with them: both come in the order of article ids. */
import { byCodePoint } from '../lib/code-point-order.ts';

export class InStep<Row> {
  readonly #rows: AsyncIterator<Row>;
  readonly #articleOf: (row: Row) => string;
  #next: Row | null = null;

  /** `articleOf`: the id of the article a row goes with. */
  constructor(rows: AsyncIterable<Row>, articleOf: (row: Row) => string) {
    this.#rows = rows[Symbol.asyncIterator]();
    this.#articleOf = articleOf;
  }

  /** The rows of this article; asked in ascending order of ids. */
  async of(articleId: string): Promise<Row[]> {
    const found: Row[] = [];
    for (;;) {
      this.#next ??= await this.#read();
      if (this.#next === null) return found;
      const order = byCodePoint(this.#articleOf(this.#next), articleId);
      if (order > 0) return found;
      if (order === 0) found.push(this.#next);
      this.#next = null;
    }
  }

  async #read(): Promise<Row | null> {
    const { value, done } = await this.#rows.next();
    return done ? null : value;
  }
}
