/** `data/<table>.jsonl`: JSON Lines, for streams and for DuckDB. */
import { dataPath } from './csv.ts';
import type { EditionTable, RowFormat, RowWriter } from './publication.ts';

function writerOf(table: EditionTable): RowWriter {
  return {
    path: dataPath(table, 'jsonl'),
    head: () => '',
    body: (batch) => `${batch.lines.join('\n')}\n`,
    tail: () => '',
  };
}

export const jsonLines: RowFormat = { id: 'json-lines', writers: (table) => [writerOf(table)] };
