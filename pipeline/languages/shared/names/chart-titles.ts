/** Titles in the rows of a chart, and who distributes them. */
import type { FoundName, LanguageCode, Reading, Span } from '../../../contract.ts';
import { chartWords } from '../../chart-words.ts';
import { ChartReader, type ChartRow } from '../charts.ts';
import { foundName, type Taken } from './found.ts';

export interface BilledTitle {
  readonly title: string;
  readonly start: number;
  /** Who distributes it, and where that stands; null when the line names nobody. */
  readonly by: { readonly name: string; readonly start: number } | null;
}

const titleCell =
  /^["“«‘《]?([\p{Lu}\p{Lo}\p{N}][^\n"“”«»’《》(（]{0,59}?),?["”»’》]?(?:\s?[(（][^)）]{1,40}[)）])?$/u;
const nameCell = /^[\p{Lu}\p{Lo}][^\p{Sc}]{1,40}$/u;

/** The cell called so, or the first one with letters, holds the title; the cell called so, or in a chart without a head the next one, who distributes it. */
export function billedInRow(text: string, { cells }: ChartRow, lang: LanguageCode): BilledTitle | null {
  const words = chartWords[lang];
  const of = ({ start, end }: Span) => text.slice(start, end);
  const called = cells.findIndex(({ label }) => words.title.test(label));
  const at = called < 0 ? cells.findIndex((cell) => /\p{L}/u.test(of(cell))) : called;
  const own = cells[at];
  const title = own && titleCell.exec(of(own))?.[1];
  if (!own || title === undefined) return null;
  const others = cells.slice(at + 1);
  const hasHead = cells.some(({ label }) => label !== '');
  const by = hasHead ? others.find(({ label }) => words.distributor.test(label)) : others[0];
  return {
    title,
    start: own.start + of(own).indexOf(title),
    by: by && nameCell.test(of(by)) ? { name: of(by), start: by.start } : null,
  };
}

/** The title as a work and who distributes it as an organization, where neither is taken. */
export function namesIn(
  { title, start, by }: BilledTitle,
  paragraph: number,
  taken: Taken,
  isPlace: (text: string) => boolean,
): FoundName[] {
  const found: FoundName[] = [];
  const place = { paragraph, start, end: start + title.length };
  if (title.length >= 2 && !taken.has(place))
    found.push(foundName({ ...place, type: 'work', rule: 'work.ranked', name: title }));
  if (by === null || isPlace(by.name)) return found;
  const billing = { paragraph, start: by.start, end: by.start + by.name.length };
  if (!taken.has(billing))
    found.push(foundName({ ...billing, type: 'organization', rule: 'organization.ranked', name: by.name }));
  return found;
}

/** Titles without marks in charts whose head calls a column that of the titles, and another one takings. */
export function chartedNames(
  readings: readonly Reading[],
  taken: Taken,
  isPlace: (text: string) => boolean,
): FoundName[] {
  const charts = new ChartReader();
  const found: FoundName[] = [];
  for (const { paragraph, text, lang } of readings) {
    const { title, latest, total } = chartWords[lang];
    for (const row of charts.read(text)) {
      const isCalled = (words: RegExp) => row.cells.some(({ label }) => words.test(label));
      const billed =
        isCalled(title) && (isCalled(latest) || isCalled(total)) ? billedInRow(text, row, lang) : null;
      if (billed) found.push(...namesIn(billed, paragraph, taken, isPlace));
    }
  }
  return found;
}
