import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldedText } from '../../pipeline/publish/folded-text.ts';
import type { Edition } from '../../pipeline/publish/publication.ts';
import { sqlite } from '../../pipeline/publish/sqlite.ts';
import { searchedColumns } from '../../pipeline/publish/sqlite-search.ts';
import { VersionFolder } from '../../pipeline/publish/version-folder.ts';
import { tableNamed, tables } from '../../pipeline/schemas/tables.ts';
import { makeFolder, sampleLabels, samplePublication, sampleRows } from './sample.ts';

const labels = sampleLabels();
const work = makeFolder();

const [first, second] = sampleRows.paragraphs ?? [];
const [amount] = sampleRows.amounts ?? [];

/** A gross told in Russian and one in Traditional Chinese; the second paragraph is withheld, its sums keep their sentences. */
const every = {
  ...Object.fromEntries(tables.map(({ name }) => [name, sampleRows[name] ?? []])),
  paragraphs: [
    { ...first, text: 'Сборы «Красного Шёлка» растут' },
    { ...second, text: null },
    { ...first, paragraph_id: 'par-0000000000000003', text: '電影《紅絲綢》的票\n房收入' },
  ],
  amounts: [
    { ...amount, sentence: 'It stands in a published paragraph: five million.' },
    {
      ...amount,
      amount_id: 'amt-0000000000000009',
      paragraph_id: 'par-0000000000000002',
      sentence: 'ＳＩＸ million, told in a withheld one.',
    },
  ],
};

function editionOf(name: string, rows: Parameters<typeof samplePublication>[1]) {
  const publication = samplePublication(join(work.path, name, 'built'), rows);
  const editionTables = publication.tables.map((built) => ({
    ...tableNamed(built.name),
    ...built,
    sha256: '',
  }));
  return { ...publication, editionTables };
}

async function written(name: string, rows: Parameters<typeof samplePublication>[1] = every) {
  const publication = editionOf(name, rows);
  const folder = new VersionFolder(join(work.path, name, 'out'));
  const edition: Edition = { ...publication, created: null, statistics: new Map() };
  await sqlite.write(edition, folder, labels);
  return folder;
}

let folder: VersionFolder;
let database: DatabaseSync;
beforeAll(async () => {
  folder = await written('plain');
  database = new DatabaseSync(join(folder.root, 'silkscreen.sqlite'), { readOnly: true });
});
afterAll(() => {
  database.close();
  work.remove();
});

const all = (sql: string, ...values: string[]) =>
  database.prepare(sql).all(...values) as Record<string, unknown>[];

describe('silkscreen.sqlite', () => {
  it('has every table with declared types, keys, references and indexes on them', () => {
    const types = all(`SELECT name, type FROM pragma_table_info('articles')`);
    expect(types.map(({ name }) => name)).toEqual(tableNamed('articles').columns.map(({ name }) => name));
    expect(Object.fromEntries(types.map(({ name, type }) => [name, type]))).toMatchObject({
      article_id: 'TEXT',
      is_translation: 'BOOLEAN',
      published_from: 'DATE',
      n_words: 'INTEGER',
    });
    expect(all(`SELECT name FROM pragma_table_info('codes') WHERE pk > 0 ORDER BY pk`)).toEqual(
      ['table', 'column', 'code'].map((name) => ({ name })),
    );
    expect(
      all(`SELECT "from", "table", "to" FROM pragma_foreign_key_list('amounts') ORDER BY "from"`),
    ).toEqual([
      { from: 'article_id', table: 'articles', to: 'article_id' },
      { from: 'paragraph_id', table: 'paragraphs', to: 'paragraph_id' },
      { from: 'place_id', table: 'entities', to: 'entity_id' },
      { from: 'subject_id', table: 'entities', to: 'entity_id' },
    ]);
    const indexes = all(`SELECT name FROM pragma_index_list('amounts') WHERE origin = 'c' ORDER BY name`);
    expect(indexes).toHaveLength(4);
    const [{ sql } = {}] = all(`SELECT sql FROM sqlite_schema WHERE name = 'amounts'`);
    expect(sql).toContain(`"currency" TEXT NOT NULL, -- Currency of the figure (ISO 4217).`);
  });

  it('holds the rows in key order with their exact values', async () => {
    const same = new DatabaseSync(join((await written('hostile', sampleRows)).root, 'silkscreen.sqlite'));
    const rows = same.prepare('SELECT * FROM amounts').all();
    expect(rows).toEqual(sampleRows.amounts);
    expect(same.prepare('SELECT is_translation, typeof(is_translation) AS kind FROM articles').all()).toEqual(
      [
        { is_translation: null, kind: 'null' },
        { is_translation: 1, kind: 'integer' },
      ],
    );
    same.close();
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'delete' }]);
  });

  it('is the same bytes in another folder', async () => {
    expect((await written('elsewhere')).files).toEqual(folder.files);
  });

  it('refuses a reference that leads nowhere', async () => {
    const orphan = { ...amount, paragraph_id: 'par-00000000000000ff' };
    await expect(written('orphan', { ...every, amounts: [orphan] })).rejects.toThrow(
      'A reference leads nowhere',
    );
  });

  it('is written a row at a time: texts of 96 MB need no 48 MB of memory', async () => {
    const text = 'Сборы растут. '.repeat(60);
    const paragraphs = Array.from({ length: 60_000 }, (_, i) => ({
      ...(first as object),
      paragraph_id: `par-${i.toString(16).padStart(16, '0')}`,
      text: `${text}${i}`,
    }));
    const { editionTables } = editionOf('large', {
      articles: sampleRows.articles ?? [],
      paragraphs,
    } as never);
    const place = join(work.path, 'large.sqlite');
    const worker = new Worker(new URL('../../pipeline/publish/sqlite-worker.ts', import.meta.url), {
      workerData: { place, editionTables },
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 48 },
    });
    await once(worker, 'exit');
    const large = new DatabaseSync(place, { readOnly: true });
    expect(large.prepare('SELECT count(*) AS n FROM search WHERE "table" = ?').get('paragraphs')?.n).toBe(
      60_000,
    );
    large.close();
  });
});

describe('search', () => {
  const found = (words: string) =>
    all(`SELECT "table", "key", "column" FROM search WHERE folded LIKE ? ORDER BY 1, 2, 3`, `%${words}%`)
      .map((row) => Object.values(row).join(' '))
      .filter((place) => !place.startsWith('findings'));

  it('finds a word of two Chinese characters, both spellings of a Russian one, and either script', () => {
    const chinese = ['paragraphs par-0000000000000003 text'];
    expect(found('票房')).toEqual(chinese);
    expect(found('红丝绸')).toEqual(chinese);
    expect(found('紅絲綢')).toEqual(chinese);
    expect(found('的票房')).toEqual(chinese);
    const russian = ['paragraphs par-0000000000000001 text'];
    expect(found('шелк')).toEqual(russian);
    expect(found('шёлк')).toEqual(russian);
    expect(found('шалк')).toEqual([]);
  });

  it('does not repeat slices of a published paragraph, and holds those of a withheld one', () => {
    expect(found('five million')).toEqual([]);
    expect(found('six million')).toEqual(['amounts amt-0000000000000009 sentence']);
  });

  it('searches columns that exist and hold text', () => {
    for (const [table, columns] of Object.entries(searchedColumns)) {
      for (const name of columns) {
        expect(tableNamed(table as keyof typeof searchedColumns).columns).toContainEqual(
          expect.objectContaining({ name, type: 'text' }),
        );
      }
    }
  });
});

describe('foldedText', () => {
  it.each([
    ['Ёлка И Йод', 'елка и йод\nёлка и йод'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ ﬁlm', 'full width film'],
    ['zero\u200bwidth\u00ad\tand\r\nbreaks ', 'zerowidth and breaks'],
    ['国产电影', '国产电影'],
    ['國產電影', '国产电影\n國產電影'],
    ['Café', 'café'],
    ['新\n闻 2025 年', '新闻 2025 年'],
    ['', ''],
  ])('%j', (text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });
});
