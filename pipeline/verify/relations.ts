/** Whether rows refer to rows that exist, and whether their text is what stands at their place. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, longestLine, rowsOf, withDatabase } from '../compare/duckdb.ts';
import { verifyMerged } from './merged.ts';
import type { Problems } from './problems.ts';
import { type SpanRow, verifyRawSpans } from './raw-spans.ts';
import type { VerifiedTable } from './tables.ts';

const quoted = (name: string) => `"${name}"`;

/** `raw`: the corpus folder, when spans are to be held against the files themselves. */
export async function verifyRelations(
  tables: readonly VerifiedTable[],
  raw: string | null,
  problems: Problems,
): Promise<number> {
  return withDatabase(async (connection) => {
    for (const table of tables) await connection.run(viewOf(table));
    for (const table of tables) await verifyReferences(connection, table, tables, problems);
    await verifyMerged(connection, tables, problems);
    const places = tables.flatMap(placesIn);
    const names = tables.map(({ name }) => name);
    if (places.length === 0 || !names.includes('articles')) return 0;
    const spans = places.map((place) => spansOf(place)).join(' UNION ALL ');
    if (raw !== null) return verifyRawSpans(connection, spans, raw, problems);
    return names.includes('paragraphs') ? verifyParagraphSpans(connection, places, problems) : 0;
  });
}

function viewOf({ name, file, schema }: VerifiedTable): string {
  const cells = Object.entries(schema.properties).map(([column, about]) => {
    const value = `row->>${literal(`$.${column}`)}`;
    return `${about['x-type'] === 'integer' ? `TRY_CAST(${value} AS BIGINT)` : value} AS ${quoted(column)}`;
  });
  return `CREATE TABLE ${quoted(name)} AS SELECT ${cells.join(', ')} FROM (SELECT json AS row FROM
    read_ndjson_objects(${literal(file)}, maximum_object_size = ${longestLine(file)}, ignore_errors = true))`;
}

const keyOf = ({ schema }: VerifiedTable, table: string) =>
  `concat_ws(', ', ${schema['x-primary-key'].map((column) => `${table}.${quoted(column)}`).join(', ')})`;

async function verifyReferences(
  connection: DuckDBConnection,
  table: VerifiedTable,
  tables: readonly VerifiedTable[],
  problems: Problems,
): Promise<void> {
  for (const [column, about] of Object.entries(table.schema.properties)) {
    const [target, key] = about['x-references']?.split('.') ?? [];
    if (target === undefined || key === undefined || !tables.some(({ name }) => name === target)) continue;
    const sql = `SELECT ${keyOf(table, 'own')} AS row, own.${quoted(column)} AS value FROM ${quoted(table.name)} AS own
      WHERE own.${quoted(column)} IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM ${quoted(target)} AS other WHERE other.${quoted(key)} = own.${quoted(column)}) ORDER BY 1`;
    for await (const { row, value } of rowsOf<{ row: string; value: string }>(connection, sql))
      problems.add('reference', { table: table.name, row, column, value, target: `${target}.${key}` });
  }
}

/** Columns that give a place and its words: `start`, `end`, `text` and the same behind `a_`, `b_`, `because_`. */
interface Places {
  readonly table: VerifiedTable;
  readonly prefix: string;
}

function placesIn(table: VerifiedTable): Places[] {
  const columns = Object.keys(table.schema.properties);
  return columns.flatMap((column) => {
    const prefix = /^(.*)start$/.exec(column)?.[1];
    if (prefix === undefined) return [];
    const needed = ['end', 'text', 'article_id'].map((name) => prefix + name);
    return needed.every((name) => columns.includes(name)) ? [{ table, prefix }] : [];
  });
}

/** Rows with words, as `SpanRow`. */
function spansOf({ table, prefix }: Places): string {
  const column = (name: string) => `own.${quoted(prefix + name)}`;
  return `SELECT ${literal(table.name)} AS "table", ${keyOf(table, 'own')} AS row, ${column('article_id')} AS article_id,
    ${column('start')} AS "start", ${column('end')} AS "end", ${column('text')} AS text
    FROM ${quoted(table.name)} AS own WHERE ${column('text')} IS NOT NULL AND ${column('start')} IS NOT NULL`;
}

/** Without the raw files: words against the published paragraph that holds them. Both count code points. */
async function verifyParagraphSpans(
  connection: DuckDBConnection,
  places: readonly Places[],
  problems: Problems,
): Promise<number> {
  let count = 0;
  for (const place of places) {
    const { table, prefix } = place;
    const columns = Object.keys(table.schema.properties);
    if (table.name === 'paragraphs' || !columns.includes(`${prefix}paragraph_id`)) continue;
    const sql = `SELECT own.*, own."start" < held."start" OR own."end" > held."end" OR
        own."end" <= own."start" OR own.text IS DISTINCT FROM substring(held.text, own."start" - held."start" + 1, own."end" - own."start") AS wrong
      FROM (${spansOf(place).replace(' AS text', ` AS text, own.${quoted(`${prefix}paragraph_id`)} AS paragraph_id`)}) AS own
      JOIN paragraphs AS held USING (paragraph_id) WHERE held.text IS NOT NULL ORDER BY own.row`;
    for await (const span of rowsOf<SpanRow & { wrong: boolean }>(connection, sql)) {
      count += 1;
      if (span.wrong)
        problems.add('span', { table: span.table, row: span.row, place: `${span.start}–${span.end}` });
    }
  }
  return count;
}
