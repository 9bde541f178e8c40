/** `data/<table>.json`: one array, one row a line, so that it can be read at once and compared line by line. */
import { dataPath } from './csv.ts';
import type { EditionTable, RowFormat, RowWriter } from './publication.ts';

function writerOf(table: EditionTable): RowWriter {
  return {
    path: dataPath(table, 'json'),
    head: () => '[',
    body: (batch) => (batch.first === 0 ? '\n' : ',\n') + batch.lines.join(',\n'),
    tail: () => '\n]\n',
  };
}

export const json: RowFormat = { id: 'json', writers: (table) => [writerOf(table)] };
