import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VersionChanges } from '../../pipeline/publish/changes/version-changes.ts';
import { filesThatDiffer, publish } from '../../pipeline/publish/index.ts';
import { nextVersion } from '../../pipeline/publish/next-version.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { readIndex } from '../../pipeline/publish/version-index.ts';
import { dropUnreleased, release } from '../../pipeline/publish/versions.ts';
import { makeFolder, sampleDataset, sampleLabels, samplePublication, sampleRows } from './sample.ts';

const labels = sampleLabels();
let work = makeFolder();
let dist = '';
beforeEach(() => {
  work = makeFolder();
  dist = join(work.path, 'dist');
});
afterEach(() => work.remove());

type Rows = Parameters<typeof samplePublication>[1];
const digests = { raw: '1', reference: '1', pipeline: '1', schemas: '1', lock: '1' };

/** Builds, numbers and publishes; the version, or that of the release that stands. */
async function build(rows: Rows, over: Partial<Publication> = {}): Promise<string> {
  const {
    version: _,
    status: __,
    ...candidate
  } = samplePublication(join(work.path, 'in'), rows, {
    digests,
    ...over,
  });
  const scratch = join(work.path, 'scratch');
  const next = await nextVersion(candidate, dist, (publication, published, created) =>
    filesThatDiffer(publication, published, created, scratch, labels),
  );
  if (next.standing !== null) {
    await dropUnreleased(dist, next.standing);
    return `${next.standing.version} stands`;
  }
  return (await publish(next.publication, dist, { labels })).version;
}

const changesOf = (version: string) =>
  JSON.parse(readFileSync(join(dist, `v${version}/changes.json`), 'utf8')) as VersionChanges & {
    version: string;
  };

const released = async (rows: Rows = sampleRows) => {
  await build(rows);
  await release(dist, { date: '2031-05-06' });
};

const withAmount = (over: object) => ({
  ...sampleRows,
  amounts: sampleRows.amounts?.map((row, n) => (n === 0 ? { ...row, ...over } : row)) ?? [],
});

describe('the number of a version', () => {
  it('is that of the settings at first, however often it is rebuilt', async () => {
    expect(await build(sampleRows)).toBe('1.0.0');
    expect(await build(withAmount({ value: 7 }))).toBe('1.0.0');
    expect(changesOf('1.0.0')).toEqual({ version: '1.0.0', since: null });
  });

  it('stays when nothing changed, also when other code built it', async () => {
    await released();
    expect(await build(sampleRows, { digests: { ...digests, pipeline: '2' } })).toBe('1.0.0 stands');
    expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
  });

  it('is minor for rows, patch for words, major for a table that is gone', async () => {
    await released();
    const { rates: _, ...fewer } = sampleRows;
    expect(await build(withAmount({ value: 7 }))).toBe('1.1.0');
    expect(await build(fewer)).toBe('2.0.0');
    const dataset = { ...sampleDataset, title: { ...sampleDataset.title, ru: 'Новое имя' } };
    expect(await build(sampleRows, { dataset })).toBe('1.0.1');
    expect(changesOf('1.0.1').files).toContain('README.ru.md');
    expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'v1.0.1', 'versions.json']);
    expect((await readIndex(dist)).versions.map(({ version }) => version)).toEqual(['1.0.0', '1.0.1']);
  });

  it('goes back to the release when the change is undone', async () => {
    await released();
    await build(withAmount({ value: 7 }));
    expect(await build(sampleRows)).toBe('1.0.0 stands');
    expect(await readIndex(dist)).toMatchObject({ latest: '1.0.0', versions: [{ version: '1.0.0' }] });
    expect(existsSync(join(dist, 'v1.1.0'))).toBe(false);
  });

  it('is not frozen by the day of the release before', async () => {
    const dataset = { ...sampleDataset, released: '2031-05-06' };
    expect(await build(sampleRows, { dataset })).toBe('1.0.0');
    expect(await build(withAmount({ value: 7 }), { dataset })).toBe('1.1.0');
    expect((await readIndex(dist)).versions).toMatchObject([
      { status: 'released', date: '2031-05-06', changes: null },
      { status: 'unreleased', date: null, changes: { since: '1.0.0', added: 0, removed: 0, changed: 1 } },
    ]);
  });

  it('is frozen only on a day of the calendar', async () => {
    await build(sampleRows);
    for (const date of ['2031-02-30', '2031-13-40', 'tomorrow'])
      await expect(release(dist, { date })).rejects.toThrow(`“${date}” is not a day`);
  });

  it('is that of a damaged release, which is made again byte for byte', async () => {
    await released();
    await build(withAmount({ value: 7 }));
    await release(dist, { date: '2031-06-07' });
    const sums = readFileSync(join(dist, 'v1.1.0/SHA256SUMS'), 'utf8');
    rmSync(join(dist, 'v1.1.0/data/amounts.jsonl'));
    expect(await build(withAmount({ value: 7 }))).toBe('1.1.0');
    expect(readFileSync(join(dist, 'v1.1.0/SHA256SUMS'), 'utf8')).toBe(sums);
    writeFileSync(join(dist, 'v1.1.0/README.md'), 'edited');
    await expect(build(withAmount({ value: 8 }))).rejects.toMatchObject({ name: 'DatasetRefused' });
  });
});

describe('what changed', () => {
  const [first] = sampleRows.amounts ?? [];

  it('names row, column, old and new value', async () => {
    await released();
    await build(withAmount({ value: 7 }));
    const { tables } = changesOf('1.1.0').difference;
    expect(tables.amounts?.rows).toMatchObject({ before: 8, after: 8, removed: { count: 0 } });
    expect(tables.amounts?.rows.changed.list).toMatchObject([
      { key: { amount_id: first?.amount_id }, cells: [{ column: 'value', old: 5_000_000, new: 7 }] },
    ]);
    expect(Object.keys(tables)).toEqual(['amounts']);
  });

  it.each([
    ['reference', { digests: { ...digests, reference: '2' } }],
    ['rule', { digests: { ...digests, schemas: '2' } }],
    ['rule', { runtime: { node: '27.0.0' } }],
    ['reference+rule', { digests: { ...digests, reference: '2', pipeline: '2' } }],
  ])('has the cause %s when only that changed', async (cause, over) => {
    await released();
    await build(withAmount({ value: 7 }), over);
    expect(changesOf('1.1.0').difference.tables.amounts?.rows.changed.by_cause).toEqual({ [cause]: 1 });
  });

  it('has the cause source when the article has other bytes or another sidecar', async () => {
    await released();
    const [one, ...others] = sampleRows.articles ?? [];
    const edited = { ...withAmount({ value: 7 }), articles: [{ ...one, sha256: 'e'.repeat(64) }, ...others] };
    const rule = { digests: { ...digests, pipeline: '2' } };
    await build(edited, rule);
    const { difference } = changesOf('1.1.0');
    expect(difference.articles).toEqual({ added: 0, removed: 0, changed: 1, sidecars: false });
    expect(difference.tables.amounts?.rows.changed.by_cause).toEqual({ source: 1 });
    await build(withAmount({ value: 7 }), { sidecars: { '00': 'a' } });
    expect(changesOf('1.1.0').difference.articles.sidecars).toBe(true);
    expect(changesOf('1.1.0').difference.tables.amounts?.rows.changed.by_cause).toEqual({ source: 1 });
  });

  it('tells another scheme of ids from other rows', async () => {
    await released();
    const renamed = sampleRows.amounts?.map((row) => ({
      ...row,
      amount_id: row.amount_id.replace('amt-0', 'amt-f'),
    }));
    expect(await build({ ...sampleRows, amounts: renamed ?? [] })).toBe('2.0.0');
    expect(changesOf('2.0.0').reasons[0]).toMatchObject({ reason: 'ids_changed', table: 'amounts' });
  });

  it('does not repeat words that the text policy keeps back now', async () => {
    await released();
    const articles = sampleRows.articles?.map((row) => ({ ...row, text_policy: 'none' as const })) ?? [];
    await build({ ...withAmount({ value: 7, sentence: null, text: null }), articles });
    expect(readFileSync(join(dist, 'v1.1.0/changes.json'), 'utf8')).not.toContain('million');
    expect(changesOf('1.1.0').difference.tables.amounts?.rows.changed.list[0]?.cells).toEqual([
      { column: 'value', old: 5_000_000, new: 7 },
      { column: 'text' },
      { column: 'sentence' },
    ]);
  });

  it('counts everything and lists the first hundred', async () => {
    const many = (value: number) => ({
      ...sampleRows,
      amounts: Array.from({ length: 250 }, (_, n) => ({
        ...first,
        amount_id: `amt-${String(n).padStart(16, '0')}`,
        value,
      })),
    });
    await released(many(1));
    await build(many(2));
    const { changed } = changesOf('1.1.0').difference.tables.amounts?.rows ?? {};
    expect([changed?.count, changed?.list.length]).toEqual([250, 100]);
  });

  it('stands in a changelog of all versions, in three languages', async () => {
    await released();
    await build(withAmount({ value: 7 }));
    await release(dist, { date: '2031-06-07' });
    await build(withAmount({ value: 9 }));
    for (const name of ['CHANGELOG.md', 'CHANGELOG.ru.md', 'CHANGELOG.zh.md']) {
      const text = readFileSync(join(dist, 'v1.2.0', name), 'utf8');
      expect(text.match(/^## .*/gm)).toEqual(['## 1.2.0', '## 1.1.0 · 2031-06-07', '## 1.0.0 · 2031-05-06']);
      expect(text).toContain('`value`');
    }
  });
});

it('survives a crash at any step of replacing one unreleased version by another', async () => {
  await released();
  await build(withAmount({ value: 7 }));
  const index = readFileSync(join(dist, 'versions.json'), 'utf8');
  mkdirSync(join(dist, 'v2.0.0'));
  writeFileSync(join(dist, 'v2.0.0/README.md'), '');
  writeFileSync(
    join(dist, '.staging-versions.json'),
    JSON.stringify({
      latest: '2.0.0',
      versions: [
        {
          version: '2.0.0',
          folder: 'v2.0.0',
          files: [
            {
              path: 'README.md',
              bytes: 0,
              sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
            },
          ],
        },
      ],
    }),
  );
  expect(await build(withAmount({ value: 7 }))).toBe('1.1.0');
  expect(readFileSync(join(dist, 'versions.json'), 'utf8')).toBe(index);
  expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'v1.1.0', 'versions.json']);
});
