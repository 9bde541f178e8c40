/** The files of a version that hold rows, as descriptions for programs list them, with their media types. */
import { dataPath } from './csv.ts';
import type { EditionTable } from './publication.ts';
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
export const databaseFile: DataFile = { path: sqliteName, mediaType: 'application/vnd.sqlite3' };
