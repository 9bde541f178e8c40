import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/publish/index.ts';
import { createdOf } from '../../pipeline/publish/version-date.ts';
import { byVersion, readIndex } from '../../pipeline/publish/version-index.ts';
import { intact, release } from '../../pipeline/publish/versions.ts';
import { makeFolder, sampleDataset, sampleLabels, samplePublication, sampleRows } from './sample.ts';

const labels = sampleLabels();
let work = makeFolder();
let dist = '';
const rates = sampleRows.rates ?? [];
const publishRates = (rate: number, over: Parameters<typeof samplePublication>[2] = {}) =>
  publish(
    samplePublication(join(work.path, 'in'), { rates: rates.map((row) => ({ ...row, rate })) }, over),
    dist,
    { labels },
  );
const rateIn = (folder: string) =>
  readFileSync(join(dist, folder, 'data/rates.csv'), 'utf8')
    .split(',')
    .at(-2);

beforeEach(() => {
  work = makeFolder();
  dist = join(work.path, 'dist');
});
afterEach(() => work.remove());

describe('an unreleased version', () => {
  it('is rebuilt in place', async () => {
    expect(await publishRates(11)).toMatchObject({ changed: true, folder: 'v1.0.0', version: '1.0.0' });
    expect(await publishRates(12)).toMatchObject({ changed: true });
    expect([rateIn('v1.0.0'), rateIn('latest')]).toEqual(['12.000000', '12.000000']);
    expect((await readIndex(dist)).versions).toHaveLength(1);
  });

  it('is left alone when nothing changed', async () => {
    const first = await publishRates(11);
    const { mtimeMs } = statSync(join(dist, 'v1.0.0/build.json'));
    expect(await publishRates(11)).toEqual({ ...first, changed: false });
    expect(statSync(join(dist, 'v1.0.0/build.json')).mtimeMs).toBe(mtimeMs);
  });

  it('is rebuilt when a file of it was touched, lost or added', async () => {
    await publishRates(11);
    for (const damage of [
      () => writeFileSync(join(dist, 'v1.0.0/README.md'), 'edited'),
      () => rmSync(join(dist, 'v1.0.0/data/rates.csv')),
      () => writeFileSync(join(dist, 'v1.0.0/stray.txt'), ''),
    ]) {
      damage();
      expect(await intact(dist, '1.0.0')).toBe(false);
      expect(await publishRates(11)).toMatchObject({ changed: true });
      expect(await intact(dist, '1.0.0')).toBe(true);
    }
  });

  it('is whole beside what systems and programs leave in its folder', async () => {
    await publishRates(11);
    mkdirSync(join(dist, 'v1.0.0/load/__pycache__'));
    for (const path of [
      '.DS_Store',
      'load/__pycache__/load.cpython-312.pyc',
      'data/Thumbs.db',
      'desktop.ini',
    ])
      writeFileSync(join(dist, 'v1.0.0', path), 'x');
    expect(await intact(dist, '1.0.0')).toBe(true);
    expect(await publishRates(11)).toMatchObject({ changed: false });
    expect(await publishRates(12)).toMatchObject({ changed: true });
  });
});

describe('a released version', () => {
  it('does not change a byte when it is released, nor ever after', async () => {
    await publishRates(11);
    const sums = readFileSync(join(dist, 'v1.0.0/SHA256SUMS'), 'utf8');
    expect(await release(dist, { date: '2025-11-22' })).toEqual({
      version: '1.0.0',
      date: '2025-11-22',
      changed: true,
    });
    expect(await release(dist)).toEqual({ version: '1.0.0', date: '2025-11-22', changed: false });
    expect((await readIndex(dist)).versions[0]).toMatchObject({ status: 'released', date: '2025-11-22' });
    await expect(publishRates(12)).rejects.toMatchObject({ name: 'DatasetRefused', exitCode: 1 });
    await expect(publishRates(12)).rejects.toThrow(/data\/rates\.csv/);
    expect(readFileSync(join(dist, 'v1.0.0/SHA256SUMS'), 'utf8')).toBe(sums);
    expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
  });

  it('stands when other code builds the same data', async () => {
    await publishRates(11);
    await release(dist, { date: '2025-11-22' });
    expect(await publishRates(11, { digests: { pipeline: 'other' } })).toMatchObject({ changed: false });
  });

  it('is repaired by the same bytes', async () => {
    await publishRates(11);
    await release(dist, { date: '2025-11-22' });
    rmSync(join(dist, 'v1.0.0/data/rates.csv'));
    expect(await publishRates(11)).toMatchObject({ changed: true });
    expect(await intact(dist, '1.0.0')).toBe(true);
    expect((await readIndex(dist)).versions[0]?.status).toBe('released');
  });

  it('makes room for the next one', async () => {
    await publishRates(11);
    await release(dist, { date: '2025-11-22' });
    await publishRates(12, { version: '1.1.0' });
    expect([rateIn('v1.0.0'), rateIn('v1.1.0'), rateIn('latest')]).toEqual([
      '11.000000',
      '12.000000',
      '12.000000',
    ]);
    expect((await readIndex(dist)).latest).toBe('1.1.0');
  });

  it('may be published as released at once', async () => {
    await publishRates(11);
    const dataset = { ...sampleDataset, released: '2025-11-22' };
    await publishRates(11, { status: 'released', dataset });
    expect((await readIndex(dist)).versions[0]).toMatchObject({ status: 'released', date: '2025-11-22' });
    expect(JSON.parse(readFileSync(join(dist, 'latest/datapackage.json'), 'utf8'))).toMatchObject({
      created: '2025-11-22T00:00:00Z',
    });
  });
});

describe('a release', () => {
  it('wants a version, whole files and one date', async () => {
    await expect(release(dist, { date: '2025-11-22' })).rejects.toMatchObject({ name: 'DatasetRefused' });
    await publishRates(11);
    await expect(release(dist)).rejects.toMatchObject({ name: 'UsageError', exitCode: 2 });
    await expect(release(dist, { date: '22.11.2025' })).rejects.toMatchObject({ name: 'UsageError' });
    rmSync(join(dist, 'v1.0.0/README.md'));
    await expect(release(dist, { date: '2025-11-22' })).rejects.toMatchObject({ name: 'DatasetRefused' });
    await publishRates(11, { dataset: { ...sampleDataset, released: '2025-11-20' } });
    await expect(release(dist, { date: '2025-11-22' })).rejects.toThrow(/2025-11-20/);
    expect(await release(dist)).toMatchObject({ date: '2025-11-20' });
  });
});

describe('after a crash', () => {
  it('half a version is cleared away', async () => {
    await publishRates(11);
    mkdirSync(join(dist, '.staging-v1.0.0/data'), { recursive: true });
    await publishRates(12);
    expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
  });

  it('a version that was moved away comes back', async () => {
    await publishRates(11);
    renameSync(join(dist, 'v1.0.0'), join(dist, '.previous-v1.0.0'));
    expect(await publishRates(11)).toMatchObject({ changed: false });
    expect(await intact(dist, '1.0.0')).toBe(true);
  });

  it('a version that the index does not know yet gives way to the one it knows', async () => {
    await publishRates(11);
    cpSync(join(dist, 'v1.0.0'), join(dist, '.previous-v1.0.0'), { recursive: true });
    writeFileSync(join(dist, 'v1.0.0/README.md'), 'of the interrupted run');
    expect(await publishRates(11)).toMatchObject({ changed: false });
    expect(readdirSync(dist).sort()).toEqual(['latest', 'v1.0.0', 'versions.json']);
  });

  it('a damaged index is named, not overwritten', async () => {
    await publishRates(11);
    writeFileSync(join(dist, 'versions.json'), '{');
    const refusal = { name: 'DatasetRefused', file: join(dist, 'versions.json') };
    await expect(publishRates(12)).rejects.toMatchObject(refusal);
    await expect(release(dist, { date: '2025-11-22' })).rejects.toMatchObject(refusal);
    expect(rateIn('v1.0.0')).toBe('11.000000');
  });

  it('latest is made anew from the index', async () => {
    await publishRates(11);
    rmSync(join(dist, 'latest/data/rates.csv'));
    mkdirSync(join(dist, '.staging-latest'));
    expect(await publishRates(11)).toMatchObject({ changed: false });
    expect(rateIn('latest')).toBe('11.000000');
  });
});

describe('the date of a version', () => {
  it('comes from the inputs or the environment, never from a clock', () => {
    expect(createdOf({ released: '2025-11-22' }, { SOURCE_DATE_EPOCH: '0' })).toBe('2025-11-22T00:00:00Z');
    expect(createdOf({ released: null }, { SOURCE_DATE_EPOCH: '1763769600' })).toBe('2025-11-22T00:00:00Z');
    expect(createdOf({ released: null }, {})).toBeNull();
    expect(createdOf({ released: null }, { SOURCE_DATE_EPOCH: 'now' })).toBeNull();
  });

  it('does not order versions as text', () => {
    expect(['1.10.0', '1.9.1', '0.9.0', '1.9.0'].sort(byVersion)).toEqual([
      '0.9.0',
      '1.9.0',
      '1.9.1',
      '1.10.0',
    ]);
  });
});
