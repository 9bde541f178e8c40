/** The article's date as something to count from: a day, a month or a year, as far as it is known. */
import type { Published } from '../../../contract.ts';
import { compareDays, readIsoDay } from '../../../lib/calendar.ts';

/** Every part is null unless all days the article may have appeared on agree on it. */
export interface PublicationAnchor {
  readonly from: string | null;
  readonly to: string | null;
  readonly day: string | null;
  readonly month: { readonly year: number; readonly month: number } | null;
  readonly year: number | null;
}

export const anchorOf = (published: Pick<Published, 'from' | 'to'>): PublicationAnchor => {
  const { from, to } = published;
  const first = from === null ? null : readIsoDay(from);
  const last = to === null ? null : readIsoDay(to);
  if (first === null || last === null || from === null || to === null) {
    return { from, to, day: null, month: null, year: null };
  }
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  return {
    from,
    to,
    day: compareDays(from, to) === 0 ? from : null,
    month: sameMonth ? { year: first.year, month: first.month } : null,
    year: sameYear ? first.year : null,
  };
};
