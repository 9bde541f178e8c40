import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/publish/index.ts';
import { tables } from '../../pipeline/schemas/tables.ts';
import { hostileTexts, makeFolder, sampleLabels, samplePublication, sampleRows } from './sample.ts';

const labels = sampleLabels();
const work = makeFolder();
const dist = join(work.path, 'dist');
const version = join(dist, 'v1.0.0');
const read = (path: string) => readFileSync(join(version, path), 'utf8');

beforeAll(async () => {
  await publish(samplePublication(join(work.path, 'built')), dist, { labels });
});
afterAll(work.remove);

describe('a published version', () => {
  it('passes its own checksums, and latest is the same', () => {
    for (const folder of [version, join(dist, 'latest')]) {
      expect(
        execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'SHA256SUMS'], { cwd: folder }).toString(),
      ).toBe('');
    }
    const listed = read('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    const found = readdirSync(version, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(version.length + 1));
    expect(listed).toEqual(found.filter((path) => path !== 'SHA256SUMS').sort());
    expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
  });

  it('holds every table with the same rows in JSON and JSON Lines, text untouched', () => {
    for (const [name, rows] of Object.entries(sampleRows)) {
      expect(JSON.parse(read(`data/${name}.json`))).toEqual(rows);
      expect(
        read(`data/${name}.jsonl`)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      ).toEqual(rows);
    }
    expect(read('data/amounts.json').split('\n')).toHaveLength((sampleRows.amounts?.length ?? 0) + 3);
  });

  it('has plain CSV: no byte order mark, LF, one line a row, machine names', () => {
    const csv = read('data/amounts.csv');
    expect(csv).not.toMatch(/[\ufeff\r\t\u200b]/);
    // The last column, correction_id, is null: an empty cell without quotes.
    expect(csv.endsWith('",\n')).toBe(true);
    expect(csv.split('\n')).toHaveLength(hostileTexts.length + 3);
    expect(csv.startsWith('"amount_id","article_id"')).toBe(true);
    expect(csv).toContain(',"=HYPERLINK(""http://example.org"",""x"")",');
  });

  it('has editions for spreadsheets', () => {
    const ru = read('localized/ru/rates.csv');
    expect(ru).toBe(
      '\ufeff"rate_id ру";"date ру";"base ру";"quote ру";"rate ру";"source ру"\r\n' +
        '"rat-0000000000000001";"2025-01-02";"CNY";"RUB";11,500000;"Made-up bank"\r\n',
    );
    expect(read('localized/zh/rates.csv')).toContain(',11.500000,');
    expect(read('localized/ru/articles.csv')).toMatch(/;"да";/);
    expect(read('localized/en/amounts.csv')).toContain(`,"'=HYPERLINK(`);
    expect(read('localized/ru/amounts.csv')).toContain(';"box_office ру";');
    expect(read('localized/ru/amounts.csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('copies the schema of each table', () => {
    for (const name of Object.keys(sampleRows)) {
      const schema = tables.find((table) => table.name === name)?.schema;
      expect(JSON.parse(read(`schemas/${name}.schema.json`))).toEqual(schema);
    }
  });

  it('names no machine path and no clock', () => {
    const year = new Date().getFullYear();
    const build = read('build.json');
    expect(build).not.toContain(work.path);
    expect(build).not.toContain(String(year));
    expect(JSON.parse(build)).toMatchObject({
      version: '1.0.0',
      created: null,
      tables: { amounts: { rows: 8 } },
    });
  });
});

it('has words of the project for every table, column and code', async () => {
  const folder = join(work.path, 'own-labels');
  const every = Object.fromEntries(tables.map(({ name }) => [name, sampleRows[name] ?? []]));
  await publish(samplePublication(join(folder, 'in'), every), join(folder, 'dist'));
  const readme = readFileSync(join(folder, 'dist/latest/README.ru.md'), 'utf8');
  for (const { name } of tables) expect(readme).toContain(`[\`${name}\`](data/${name}.csv)`);
});

describe('the same inputs', () => {
  it('give the same bytes in another folder, time zone and locale', () => {
    const script = `
      import { publish } from ${JSON.stringify(join(import.meta.dirname, '../../pipeline/publish/index.ts'))};
      import { sampleLabels, samplePublication } from ${JSON.stringify(join(import.meta.dirname, 'sample.ts'))};
      await publish(samplePublication(process.argv[1]), process.argv[2], { labels: sampleLabels() });`;
    const other = join(work.path, 'другая папка');
    mkdirSync(other);
    const env = { ...process.env, TZ: 'Asia/Shanghai', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' };
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', script, join(other, 'in'), join(other, 'dist')],
      { env },
    );
    expect(readFileSync(join(other, 'dist/v1.0.0/SHA256SUMS'), 'utf8')).toBe(read('SHA256SUMS'));
    expect(readFileSync(join(other, 'dist/versions.json'), 'utf8')).toBe(
      readFileSync(join(dist, 'versions.json'), 'utf8'),
    );
  });

  it('do not depend on how rows fall into batches', async () => {
    const amounts = sampleRows.amounts?.[0];
    const many = Array.from({ length: 3_000 }, (_, n) => ({
      ...amounts,
      amount_id: `amt-${String(n).padStart(16, '0')}`,
    }));
    const folder = join(work.path, 'many');
    await publish(samplePublication(join(folder, 'in'), { amounts: many }), join(folder, 'dist'), { labels });
    expect(JSON.parse(readFileSync(join(folder, 'dist/latest/data/amounts.json'), 'utf8'))).toEqual(many);
    expect(readFileSync(join(folder, 'dist/latest/data/amounts.csv'), 'utf8').split('\n')).toHaveLength(
      3_002,
    );
  });
});

it('an empty table is an empty array and a header', async () => {
  const folder = join(work.path, 'empty');
  await publish(samplePublication(join(folder, 'in'), { rates: [] }), join(folder, 'dist'), { labels });
  expect(readFileSync(join(folder, 'dist/latest/data/rates.json'), 'utf8')).toBe('[\n]\n');
  expect(readFileSync(join(folder, 'dist/latest/data/rates.csv'), 'utf8')).toBe(
    '"rate_id","date","base","quote","rate","source"\n',
  );
});

describe('a run that fails', () => {
  it('leaves the last good version as it was and says what is wrong', async () => {
    const folder = join(work.path, 'failing');
    const good = samplePublication(join(folder, 'in'));
    await publish(good, join(folder, 'dist'), { labels });
    const before = readFileSync(join(folder, 'dist/versions.json'), 'utf8');
    const bad = {
      ...good,
      digests: { raw: 'other' },
      tables: good.tables.map((table) => ({ ...table, rows: table.rows + 1 })),
    };
    await expect(publish(bad, join(folder, 'dist'), { labels })).rejects.toThrow(/were announced/);
    expect(readFileSync(join(folder, 'dist/versions.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
    execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'dist/v1.0.0') });
  });

  it('names a file that stands where dist should be', async () => {
    const file = join(work.path, 'a-file');
    writeFileSync(file, '');
    const attempt = publish(samplePublication(join(work.path, 'in2')), file, { labels });
    await expect(attempt).rejects.toMatchObject({ name: 'EnvironmentFault', exitCode: 3, file });
    await expect(
      publish(samplePublication(join(work.path, 'in2')), join(file, 'dist'), { labels, language: 'ru' }),
    ).rejects.toThrow(/нужна папка/);
  });

  it('names an input that vanished', async () => {
    const publication = samplePublication(join(work.path, 'in3'));
    const gone = {
      ...publication,
      tables: [{ name: 'rates' as const, file: join(work.path, 'gone.jsonl'), rows: 1 }],
    };
    await expect(publish(gone, join(work.path, 'dist3'), { labels })).rejects.toMatchObject({
      name: 'EnvironmentFault',
    });
    expect(existsSync(join(work.path, 'dist3/versions.json'))).toBe(false);
  });
});
