/** Sums in the columns of a chart: whose they are and what they count is told by row and column, not by words. */
import type { FoundAmount, Mention, Span } from '../contract.ts';
import { type ChartColumn, chartWords } from '../languages/chart-words.ts';
import type { ChartCell, ChartRow } from '../languages/shared/charts.ts';
import type { SentenceView } from './sentences.ts';

type View = SentenceView<FoundAmount>;

export interface ChartedSum {
  readonly work: Mention;
  /** What the sum counts: null where the chart has no head. */
  readonly column: ChartColumn | null;
}

/** A sum that opens a cell behind the title of its row; null where there is no such row, or its column holds no takings. */
export function chartedSum(view: View, amount: Span): ChartedSum | null {
  const row = rowAround(view.rows, amount);
  const cell = row?.cells.find(({ start, end }) => start <= amount.start && amount.end <= end);
  if (!row || !cell || cell.start !== amount.start) return null;
  const work = view.named('work').find((m) => m.start >= row.start && m.end <= cell.start);
  if (!work) return null;
  const column = columnOf(view, cell);
  return column === 'other' || column === 'distributor' ? null : { work, column };
}

/** Whether a company stands in the column of those who distribute. */
export function isInDistributors(view: View, company: Span): boolean {
  const row = rowAround(view.rows, company);
  const cell = row?.cells.find(({ start, end }) => start <= company.start && company.end <= end);
  return cell !== undefined && columnOf(view, cell) === 'distributor';
}

function rowAround(rows: readonly ChartRow[], { start, end }: Span): ChartRow | undefined {
  return rows.find((row) => row.start <= start && end <= row.end);
}

const columns: readonly ChartColumn[] = ['other', 'distributor', 'total', 'latest'];

function columnOf({ lang }: View, { label }: ChartCell): ChartColumn | null {
  return label === '' ? null : (columns.find((column) => chartWords[lang][column].test(label)) ?? 'other');
}
