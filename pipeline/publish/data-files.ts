/** The files of a version that hold its data, as descriptions for programs list them, with their media types. */
import { dataPath } from './csv.ts';
import { pageTextsName } from './page-texts.ts';
import type { Edition, EditionTable } from './publication.ts';
import { sqliteName } from './sqlite.ts';

export interface DataFile {
  readonly path: string;
  /** As the readers of Croissant know it. */
  readonly mediaType: string;
}

const formats: readonly (readonly [string, string])[] = [
  ['csv', 'text/csv'],
  ['parquet', 'application/x-parquet'],
  ['jsonl', 'application/jsonl'],
  ['json', 'application/json'],
];

/** One table in every format. */
export function dataFilesOf(table: Pick<EditionTable, 'name'>): readonly DataFile[] {
  return formats.map(([extension, mediaType]) => ({ path: dataPath(table, extension), mediaType }));
}

/** All tables in one file. */
const databaseFile: DataFile = { path: sqliteName, mediaType: 'application/vnd.sqlite3' };

/** The main texts of saved pages. */
export const pageTextsFile: DataFile = { path: pageTextsName, mediaType: 'application/jsonl' };

/** What is of the dataset as a whole and not of one table. */
export function filesOfAll({ texts }: Pick<Edition, 'texts'>): readonly DataFile[] {
  return texts ? [databaseFile, pageTextsFile] : [databaseFile];
}
