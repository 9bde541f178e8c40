/** `data/<table>.parquet`: the rows with their exact text and declared types, for everything that computes. */
import { literal, longestLine, withDatabase } from '../compare/duckdb.ts';
import { dataPath } from './csv.ts';
import { columnsArgument } from './duckdb-columns.ts';
import { writingWithEngine } from './engine-faults.ts';
import type { Artefact, EditionTable } from './publication.ts';

/** Rows of a row group: fixed, so that neither memory nor the engine's defaults decide where one ends. */
const ROW_GROUP = 100_000;

/** A path as it is, where the engine would take its brackets and stars for a pattern. */
const plainPath = (path: string) => literal(path.replace(/[*?[]/g, '[$&]'));

/** The rows are in key order already; the engine keeps the order it reads. */
function parquetStatement(table: Pick<EditionTable, 'file' | 'columns'>, target: string): string {
  const { file } = table;
  return `COPY (
      SELECT * FROM read_json(${plainPath(file)}, format = 'newline_delimited', columns = ${columnsArgument(table)},
        maximum_object_size = ${longestLine(file)})
    ) TO ${literal(target)} (FORMAT parquet, PARQUET_VERSION v1, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`;
}

export const parquet: Artefact = {
  id: 'parquet',
  async write(edition, folder) {
    await withDatabase(async (connection) => {
      // With more threads the order of rows and the bounds of row groups would depend on who was faster.
      await connection.run('SET threads = 1');
      await connection.run('SET preserve_insertion_order = true');
      for (const table of edition.editionTables) {
        const path = dataPath(table, 'parquet');
        const place = folder.place(path);
        await writingWithEngine(place, async () => {
          await connection.run(parquetStatement(table, place));
        });
        folder.adopt(path);
      }
    });
  },
};
