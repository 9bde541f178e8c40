/** Whether merged entities lead somewhere: to one that stands for itself, and that has all their mentions. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../compare/duckdb.ts';
import type { Problems } from './problems.ts';
import type { VerifiedTable } from './tables.ts';

export async function verifyMerged(
  connection: DuckDBConnection,
  tables: readonly VerifiedTable[],
  problems: Problems,
): Promise<void> {
  const entities = tables.find(({ name }) => name === 'entities');
  const hasMentions = tables.some(({ name }) => name === 'mentions');
  if (!hasMentions || entities?.schema.properties.merged_into === undefined) return;
  const sql = `SELECT own.entity_id AS row, own.merged_into AS target FROM entities AS own
    WHERE own.merged_into IS NOT NULL AND (
      EXISTS (SELECT 1 FROM entities AS other WHERE other.entity_id = own.merged_into AND other.merged_into IS NOT NULL)
      OR EXISTS (SELECT 1 FROM mentions WHERE mentions.entity_id = own.entity_id)) ORDER BY 1`;
  for await (const { row, target } of rowsOf<{ row: string; target: string }>(connection, sql))
    problems.add('merged', { row, target });
}
