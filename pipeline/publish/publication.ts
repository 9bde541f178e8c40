/** What the publish stage is given, and the contract of everything it writes; to add an artefact, read this and index.ts. */

import type { DatasetSettings, LanguageCode } from '../contract.ts';
import type { Table, TableName } from '../schemas/tables.ts';
import type { VersionChanges } from './changes/version-changes.ts';
import type { Labels } from './labels.ts';
import type { SidecarDigests } from './sidecar-digests.ts';
import type { TableStatistics } from './statistics.ts';
import type { Cell } from './table-cell.ts';
import type { VersionFolder } from './version-folder.ts';

/** A validated table: JSON Lines sorted by primary key in code point order, each line a row with all columns in schema order. */
export interface BuiltTable {
  readonly name: TableName;
  readonly file: string;
  readonly rows: number;
}

/** Main texts of saved pages, one a line. */
export interface PageTexts {
  /** JSON Lines: article_id, raw_file, text_sha256, text. */
  readonly file: string;
  readonly articles: number;
}

export type Status = 'unreleased' | 'released';

export interface Publication {
  /** SemVer, without a leading v. */
  readonly version: string;
  readonly status: Status;
  readonly tables: readonly BuiltTable[];
  readonly dataset: DatasetSettings;
  /** SHA-256 of what the version was made from: raw, reference, pipeline, schemas, lock. */
  readonly digests: Readonly<Record<string, string>>;
  /** Names and versions of runtime, Unicode tables and libraries. */
  readonly runtime: Readonly<Record<string, string>>;
  /** Digests of what stands beside the articles; absent when nothing does. */
  readonly sidecars?: SidecarDigests;
  /** Main texts of saved pages that may be published; absent when there are none. */
  readonly texts?: PageTexts;
  /** What changed since the last release; absent before the first. */
  readonly since?: VersionChanges;
}

/** A table with its schema. */
export interface EditionTable extends Table {
  readonly file: string;
  readonly rows: number;
  /** SHA-256 of `file`. */
  readonly sha256: string;
}

/** The publication as artefacts see it; `statistics` is filled by the rows artefact, which runs first. */
export interface Edition extends Publication {
  readonly editionTables: readonly EditionTable[];
  /** RFC 3339 time of the version, from dataset.released or SOURCE_DATE_EPOCH; null when neither gives one. */
  readonly created: string | null;
  readonly statistics: Map<TableName, TableStatistics>;
  /** Told of rows written and of all there are. */
  readonly onRows?: OnRows;
}

export type OnRows = (done: number, total: number) => void;

export type LabelsByLanguage = Readonly<Record<LanguageCode, Labels>>;

/** One published artefact: a file, or several of one kind. What an earlier artefact wrote is in `folder.files`. */
export interface Artefact {
  readonly id: string;
  write(edition: Edition, folder: VersionFolder, labels: LabelsByLanguage): Promise<void>;
}

/** Some rows of a table, in order, as JSON lines and as the cells of a CSV file, in schema order. */
export interface Batch {
  /** Zero-based position of the first row in its table. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

/** Turns the rows of one table into the text of one file. */
export interface RowWriter {
  /** Path inside the version folder. */
  readonly path: string;
  head(): string;
  body(batch: Batch): string;
  tail(): string;
}

/** A format that every table is written in; all formats of a table are fed in one pass over its rows. */
export interface RowFormat {
  readonly id: string;
  writers(table: EditionTable, labels: LabelsByLanguage): readonly RowWriter[];
}
