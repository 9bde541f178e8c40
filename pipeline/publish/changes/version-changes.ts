/** What a version changes against the release before it: the contents of `changes.json`. */

/**
 * What a row changed for. `source`: the bytes of an article or its sidecar changed, or the article is new or gone; `reference`:
 * what people maintain by hand; `rule`: the code. A row that several of them may have moved names them all.
 */
export type Cause = 'source' | 'reference' | 'rule';

export type Level = 'major' | 'minor' | 'patch';

/** The columns of the primary key with their values. */
export type RowKey = Readonly<Record<string, unknown>>;

export interface RowChange {
  readonly key: RowKey;
  readonly causes: readonly Cause[];
}

export interface CellChange {
  readonly column: string;
  /** Long values are cut; both are left out where the text policy of the article withholds its words. */
  readonly old?: unknown;
  readonly new?: unknown;
}

export interface ChangedRow extends RowChange {
  readonly cells: readonly CellChange[];
}

/** A list that may be cut, with what it counts in full. */
export interface Counted<Item> {
  readonly count: number;
  /** Cause, or causes joined with "+", → rows. */
  readonly by_cause: Readonly<Record<string, number>>;
  /** The first ones, by key. */
  readonly list: readonly Item[];
}

export interface RowChanges {
  readonly before: number;
  readonly after: number;
  readonly added: Counted<RowChange>;
  readonly removed: Counted<RowChange>;
  readonly changed: Counted<ChangedRow>;
  /** Every row went and came back under another id: the scheme of the ids is another one. */
  readonly ids_changed: boolean;
}

export interface ColumnChange {
  /** null when the table itself is meant. */
  readonly column: string | null;
  /** With `column_` before it, a reason. */
  readonly change: string;
  readonly level: Exclude<Level, 'patch'>;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TableChanges {
  readonly columns: readonly ColumnChange[];
  readonly rows: RowChanges;
}

/** Articles by what happened to them; an article whose sidecar alone changed is known only by its share of all sidecars. */
export interface ArticleChanges {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly sidecars: boolean;
}

/** Why a version has its number: the label stands in the locales under `changes.reasons`. */
export interface Reason {
  readonly level: Level;
  readonly reason: string;
  readonly table: string | null;
  readonly column: string | null;
  /** Of a column: what its schema said and says. */
  readonly before: string | null;
  readonly after: string | null;
  readonly count: number;
}

export interface Difference {
  readonly articles: ArticleChanges;
  readonly reference_changed: boolean;
  readonly rules_changed: boolean;
  readonly tables_added: readonly string[];
  readonly tables_removed: readonly string[];
  /** Tables that changed, in the order of the dataset. */
  readonly tables: Readonly<Record<string, TableChanges>>;
}

export interface VersionChanges {
  /** The release that is compared with. */
  readonly since: string;
  /** SHA-256 of its SHA256SUMS: which release that was, byte for byte. */
  readonly since_sha256: string;
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly difference: Difference;
  /** Files that differ when no row and no column does. */
  readonly files: readonly string[];
  /** CHANGELOG of the release before, by language, from its first section on. */
  readonly history: Readonly<Record<string, string>>;
}

/** The order in which causes are told. */
export const causeOrder: readonly Cause[] = ['source', 'reference', 'rule'];
