/** What text reuse reports. */

export type ReuseKind = 'identical' | 'near' | 'contained' | 'reworded' | 'passage';

/** Words of one side that stand where the other side has other words or none. */
export interface Difference {
  readonly a: string;
  readonly b: string;
}

/** A passage two texts share; spans are half-open code points of the given texts. */
export interface Passage {
  readonly a_start: number;
  readonly a_end: number;
  readonly b_start: number;
  readonly b_end: number;
  /** Tokens that agree, as a share of all tokens of both sides, and of the shorter side. */
  readonly similarity: number;
  readonly containment: number;
  readonly numbers_differ: boolean;
  /** Absent where only places were asked for. */
  readonly differences?: readonly Difference[];
}

/**
 * Two paragraphs and what ties them; `a` is the smaller id. Relations are about whole paragraphs and span them;
 * similarity is the Jaccard of their 3-shingles, containment the share of the smaller set.
 * Paragraphs that are identical stand in other relations through the one with the smallest id.
 */
export interface ReuseRow {
  readonly a: string;
  readonly b: string;
  readonly kind: ReuseKind;
  readonly similarity: number;
  readonly containment: number;
  /** The texts (for `contained`: the shorter one against the longer) print different figures. */
  readonly numbers_differ: boolean;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_start: number;
  readonly b_end: number;
  /** The group both belong to by `identical` and `near`; null when they belong to none together. */
  readonly group_id: string | null;
  readonly a_group: string | null;
  readonly b_group: string | null;
  /** Only for `passage`, and not where only places were asked for. */
  readonly differences?: readonly Difference[];
}
