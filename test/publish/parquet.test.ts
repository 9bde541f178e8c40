import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, withDatabase } from '../../pipeline/compare/duckdb.ts';
import { parquet } from '../../pipeline/publish/parquet.ts';
import type { Edition } from '../../pipeline/publish/publication.ts';
import { storageKind } from '../../pipeline/publish/storage-kind.ts';
import { VersionFolder } from '../../pipeline/publish/version-folder.ts';
import { tableNamed, tables } from '../../pipeline/schemas/tables.ts';
import { makeFolder, sampleLabels, samplePublication, sampleRows } from './sample.ts';

const labels = sampleLabels();
const work = makeFolder();
afterAll(work.remove);

const every = Object.fromEntries(tables.map(({ name }) => [name, sampleRows[name] ?? []]));

async function written(name: string, rows: Parameters<typeof samplePublication>[1] = every) {
  const publication = samplePublication(join(work.path, name, 'built'), rows);
  const editionTables = publication.tables.map((built) => ({
    ...tableNamed(built.name),
    ...built,
    sha256: '',
  }));
  const folder = new VersionFolder(join(work.path, name, 'out'));
  const edition: Edition = { ...publication, editionTables, created: null, statistics: new Map() };
  await parquet.write(edition, folder, labels);
  return folder;
}

async function query<Row>(sql: string): Promise<Row[]> {
  const found: Row[] = [];
  await withDatabase(async (connection) => {
    for await (const row of rowsOf<Row>(connection, sql)) found.push(row);
  });
  return found;
}

let folder: VersionFolder;
beforeAll(async () => {
  folder = await written('plain');
});

const file = (name: string) => `'${join(folder.root, 'data', `${name}.parquet`)}'`;

describe('data/<table>.parquet', () => {
  it('has every column with its declared type, also where all cells are empty or there is no row', async () => {
    const types = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };
    for (const table of tables) {
      const described = await query<{ column_name: string; column_type: string }>(
        `DESCRIBE FROM ${file(table.name)}`,
      );
      expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        table.columns.map((column) => [column.name, types[storageKind(column)]]),
      );
    }
  });

  it('holds the rows in key order with their exact text, an object as its JSON', async () => {
    const sentences = await query<{ amount_id: string; sentence: string; value: number | null }>(
      `SELECT amount_id, sentence, value FROM ${file('amounts')}`,
    );
    expect(sentences).toEqual(
      sampleRows.amounts?.map(({ amount_id, sentence, value }) => ({ amount_id, sentence, value })),
    );
    const [finding] = await query<{ params: string }>(`SELECT params FROM ${file('findings')}`);
    expect(finding?.params).toBe(JSON.stringify(sampleRows.findings?.[0]?.params));
    const [article] = await query(
      `SELECT published_from::VARCHAR AS day, is_translation FROM ${file('articles')} WHERE article_id = 'art-two'`,
    );
    expect(article).toEqual({ day: '2025-09-01', is_translation: true });
  });

  it('is the same bytes in another folder and time zone, whatever signs the path holds', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Chatham';
    try {
      const again = await written("else [where] * isn't");
      expect(again.files).toEqual(folder.files);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('keeps the order of many rows, and cuts row groups at a fixed number', async () => {
    const rates = Array.from({ length: 250_000 }, (_, n) => ({
      ...sampleRows.rates?.[0],
      rate_id: `rat-${n.toString(16).padStart(16, '0')}`,
      rate: n / 8,
    }));
    const many = await written('many', { rates });
    const path = join(many.root, 'data/rates.parquet');
    const groups = await query(
      `SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('${path}') ORDER BY ALL`,
    );
    expect(groups.map((group) => Object.values(group as object))).toEqual([
      [0, expect.any(Number)],
      [1, expect.any(Number)],
      [2, expect.any(Number)],
    ]);
    const [order] = await query<{ in_order: boolean }>(
      `SELECT bool_and(rate = file_row_number / 8) AS in_order FROM read_parquet('${path}', file_row_number = true)`,
    );
    expect(order?.in_order).toBe(true);
    expect(many.files).toEqual((await written('many again', { rates })).files);
    expect(readFileSync(path).subarray(0, 4).toString()).toBe('PAR1');
  });
});
