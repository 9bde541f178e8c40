/** Dated reference rates, ready to be asked: which values of a pair were in force on the days of an interval? */
import type { Rate } from '../contract.ts';
import { addDays } from '../lib/calendar.ts';

/** A daily value and the series it came from. */
interface Series {
  readonly source: string;
  readonly dates: readonly string[];
  readonly rates: readonly number[];
  readonly rows: readonly Rate[];
  /** Days a value is taken to hold when the series has no later row. */
  readonly holds: number;
}

/**
 * How long a value stands without a successor. Central banks skip weekends and long holidays (their longest gap,
 * the Russian New Year of 2025, is 13 days); a market snapshot speaks for the days around it only.
 */
const OFFICIAL_HOLDS_DAYS = 13;
const MARKET_HOLDS_DAYS = 9;

/** Order of trust: an official daily fixing, a cross of two official fixings, a market mix. */
const officialSources: ReadonlySet<string> = new Set(['cbr', 'ecb', 'ecb-cross']);

export interface RateSpan {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly source: string;
}

export class RateTable {
  readonly #pairs = new Map<string, Series[]>();

  constructor(rates: readonly Rate[]) {
    const grouped = new Map<string, Rate[]>();
    for (const rate of rates) {
      const official = officialSources.has(rate.source);
      const key = `${rate.base}/${rate.quote}/${official ? rate.source : marketName(rate.source)}`;
      const rows = grouped.get(key);
      if (rows) rows.push(rate);
      else grouped.set(key, [rate]);
    }
    for (const rows of grouped.values()) {
      rows.sort((a, b) => (a.date < b.date ? -1 : 1));
      const [first] = rows;
      if (!first) continue;
      const pair = `${first.base}/${first.quote}`;
      const official = officialSources.has(first.source);
      const series: Series = {
        source: official ? first.source : marketName(first.source),
        dates: rows.map((row) => row.date),
        rates: rows.map((row) => row.rate),
        rows,
        holds: official ? OFFICIAL_HOLDS_DAYS : MARKET_HOLDS_DAYS,
      };
      const known = this.#pairs.get(pair);
      if (!known) this.#pairs.set(pair, [series]);
      else if (official) known.unshift(series);
      else known.push(series);
    }
  }

  /** Currencies that have a rate against `quote`, in the table's own orientation. */
  basesOf(quote: string): string[] {
    return [...this.#pairs.keys()]
      .filter((pair) => pair.endsWith(`/${quote}`))
      .map((pair) => pair.slice(0, 3));
  }

  /** How the table writes this pair: [base, quote], or null when it has no such pair. */
  orientation(a: string, b: string): readonly [string, string] | null {
    if (this.#pairs.has(`${a}/${b}`)) return [a, b];
    if (this.#pairs.has(`${b}/${a}`)) return [b, a];
    return this.#crossable(a, b);
  }

  /** Two official rates of one day against the same third currency give the pair between them. */
  #crossable(a: string, b: string): readonly [string, string] | null {
    const [base, quote] = a < b ? [b, a] : [a, b];
    return this.#pivot(base, quote) === null ? null : [base, quote];
  }

  #pivot(base: string, quote: string): string | null {
    for (const pair of this.#pairs.keys()) {
      const pivot = pair.slice(4);
      if (pair.startsWith(`${base}/`) && this.#pairs.has(`${quote}/${pivot}`)) return pivot;
    }
    return null;
  }

  /** The last day up to `until` with a value of the pair within so many percent of a rate; null when there is none. */
  lastWithin(base: string, quote: string, rate: number, percent: number, until: string): string | null {
    for (const { dates, rates } of this.#pairs.get(`${base}/${quote}`) ?? []) {
      for (let row = lastAtOrBefore(dates, until); row >= 0; row -= 1) {
        const [date, known] = [dates[row], rates[row]];
        if (date !== undefined && known !== undefined && Math.abs(rate / known - 1) * 100 <= percent)
          return date;
      }
    }
    return null;
  }

  /** The rows that say which values were in force from `from` to `to`, of the series that `over` takes. */
  rowsOver(base: string, quote: string, from: string, to: string): Rate[] {
    const direct = this.#pairs.get(`${base}/${quote}`);
    if (!direct) {
      const pivot = this.#pivot(base, quote);
      if (pivot === null) return [];
      return [...this.rowsOver(base, pivot, from, to), ...this.rowsOver(quote, pivot, from, to)];
    }
    const series = direct.find((candidate) => dailyValues(candidate, from, to) !== null);
    if (!series) return [];
    const first = lastAtOrBefore(series.dates, from);
    const last = lastAtOrBefore(series.dates, to);
    return series.rows.slice(first, last + 1);
  }

  /** Minimum, median and maximum of the daily values in force from `from` to `to`; null when a day has none. */
  over(base: string, quote: string, from: string, to: string): RateSpan | null {
    for (const series of this.#pairs.get(`${base}/${quote}`) ?? []) {
      const daily = dailyValues(series, from, to);
      if (daily) return { ...spread(daily), source: series.source };
    }
    const pivot = this.#pairs.has(`${base}/${quote}`) ? null : this.#pivot(base, quote);
    if (pivot === null) return null;
    const above = this.#pairs.get(`${base}/${pivot}`)?.[0];
    const below = this.#pairs.get(`${quote}/${pivot}`)?.[0];
    if (!above || !below) return null;
    const numerators = dailyValues(above, from, to);
    const denominators = dailyValues(below, from, to);
    if (!numerators || !denominators) return null;
    const crossed = numerators.map((value, day) => value / (denominators[day] ?? Number.NaN));
    return { ...spread(crossed), source: `${above.source}-cross` };
  }
}

/** A release of a market series ("currency-api@2025.1.9") belongs to the series before the @. */
function marketName(source: string): string {
  return source.replace(/@.*$/, '');
}

/** One value a day; null as soon as one day is not covered. */
function dailyValues(series: Series, from: string, to: string): number[] | null {
  const values: number[] = [];
  let row = lastAtOrBefore(series.dates, from);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    while ((series.dates[row + 1] ?? '9999') <= day) row += 1;
    const date = series.dates[row];
    const rate = series.rates[row];
    if (date === undefined || rate === undefined || addDays(date, series.holds) < day) return null;
    values.push(rate);
  }
  return values.length === 0 ? null : values;
}

/** Index of the last date that is not after `day`, or -1. */
function lastAtOrBefore(dates: readonly string[], day: string): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? Number.NaN;
  return {
    min: sorted[0] ?? Number.NaN,
    median: (lower + upper) / 2,
    max: sorted[sorted.length - 1] ?? Number.NaN,
  };
}
