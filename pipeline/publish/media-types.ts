/** The media type of each kind of data file, as Croissant readers know them. */

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  parquet: 'application/x-parquet',
  sqlite: 'application/vnd.sqlite3',
};

/** null for a file that holds no rows. */
export function mediaTypeOf(path: string): string | null {
  return mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}
