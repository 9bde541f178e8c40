/** Which reference rates the conversions of a corpus were held against: the evidence behind every verdict. */
import type { Article, Rate } from '../contract.ts';
import { sortedBy } from '../lib/code-point-order.ts';
import type { RateTable } from '../link/rates.ts';

export class UsedRates {
  readonly #table: RateTable;
  readonly #rates = new Map<string, Rate>();

  constructor(table: RateTable) {
    this.#table = table;
  }

  note({ conversions, amounts, published }: Article): void {
    for (const { source, target, base, quote, publication, period } of conversions) {
      if (publication) this.#add(base, quote, published.from, published.to);
      const when = amounts[source]?.period ?? amounts[target]?.period;
      if (period && when) this.#add(base, quote, when.date_from, when.date_to);
    }
  }

  #add(base: string, quote: string, from: string | null, to: string | null): void {
    if (from === null || to === null) return;
    for (const rate of this.#table.rowsOver(base, quote, from, to)) {
      this.#rates.set(`${rate.date} ${rate.base} ${rate.quote} ${rate.source}`, rate);
    }
  }

  rows(): Rate[] {
    return sortedBy(this.#rates.keys(), (key) => key).flatMap((key) => this.#rates.get(key) ?? []);
  }
}
