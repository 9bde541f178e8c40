/** What people correct of what was read, and what a correction met. */

export type CorrectedTable = 'articles' | 'amounts' | 'dates' | 'counts' | 'quotes' | 'mentions' | 'facts';

/** One row of raw/reference/corrections.csv: one extracted value overridden, or one row dropped. Cells as tables write them. */
export interface Correction {
  readonly correction_id: string;
  readonly table: CorrectedTable;
  readonly row_id: string;
  readonly column: string;
  /** What the column holds without the correction. */
  readonly expected: string | null;
  readonly action: 'override' | 'drop';
  readonly value: string | null;
  readonly reason: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
}

/** What a correction met where it was to be applied: the column as it is without it. */
export interface HeldCorrection {
  readonly correction_id: string;
  readonly present: string | null;
}
