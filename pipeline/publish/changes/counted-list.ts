/** A list of row changes that counts all of them and keeps the first: what changed may be every row of a large table. */
import { type Cause, type Counted, causeOrder, type RowChange } from './version-changes.ts';

/** So many rows are told one by one; the rest is counted. */
const LISTED_ROWS = 100;

export class CountedList<Item extends RowChange> {
  #count = 0;
  readonly #byCause = new Map<string, number>();
  readonly #list: Item[] = [];

  /** `item` is asked for only while the list has room. */
  add(causes: readonly Cause[], item: () => Item): void {
    this.#count += 1;
    const cause = causes.join('+');
    this.#byCause.set(cause, (this.#byCause.get(cause) ?? 0) + 1);
    if (this.#list.length < LISTED_ROWS) this.#list.push(item());
  }

  result(): Counted<Item> {
    const rank = (causes: string) => causeOrder.indexOf(causes.split('+')[0] as Cause);
    const sorted = [...this.#byCause].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return { count: this.#count, by_cause: Object.fromEntries(sorted), list: this.#list };
  }
}
