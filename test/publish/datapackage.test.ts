import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../pipeline/publish/index.ts';
import { tables } from '../../pipeline/schemas/tables.ts';
import { makeFolder, sampleDataset, sampleLabels, samplePublication, sampleRows } from './sample.ts';
import { faultsBy } from './standard.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly 'x-labels': Readonly<Record<string, string>>;
}

interface Descriptor {
  readonly created?: string;
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly 'x-rows': number;
    readonly schema: {
      readonly fields: readonly Field[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly unknown[];
    };
  }[];
}

const packageFaults = faultsBy('datapackage.json');
const resourceFaults = faultsBy('dataresource.json');
const tableFaults = faultsBy('tableschema.json');

const work = makeFolder();
const labels = sampleLabels();
const every = Object.fromEntries(tables.map(({ name }) => [name, sampleRows[name] ?? []]));

async function descriptorOf(name: string, over: Parameters<typeof samplePublication>[2] = {}) {
  const dist = join(work.path, name);
  await publish(samplePublication(join(work.path, `${name}-in`), every, over), dist, { labels });
  return {
    dist,
    descriptor: JSON.parse(readFileSync(join(dist, 'latest/datapackage.json'), 'utf8')) as Descriptor,
  };
}

let descriptor: Descriptor;
let dist = '';
beforeAll(async () => {
  ({ descriptor, dist } = await descriptorOf('all'));
});
afterAll(work.remove);

describe('datapackage.json', () => {
  it('holds against the official profiles, all tables included', async () => {
    expect(packageFaults(descriptor)).toEqual([]);
    for (const resource of descriptor.resources) {
      expect(resourceFaults(resource)).toEqual([]);
      expect(tableFaults(resource.schema)).toEqual([]);
    }
    const dated = await descriptorOf('dated', {
      dataset: {
        ...sampleDataset,
        released: '2025-11-22',
        homepage: 'https://example.org/',
        creators: [{ name: 'An Office', type: 'organization', url: 'https://example.org/office' }],
      },
    });
    expect(packageFaults(dated.descriptor)).toEqual([]);
    expect(dated.descriptor.created).toBe('2025-11-22T00:00:00Z');
    expect(descriptor).not.toHaveProperty('created');
  });

  it('tells bytes, hash, rows and columns as the files have them', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const resource of descriptor.resources) {
      const bytes = readFileSync(join(dist, 'latest', resource.path));
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      const [header, ...lines] = bytes.toString('utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(resource['x-rows']);
      expect(header).toBe(resource.schema.fields.map(({ name }) => `"${name}"`).join(','));
    }
  });

  it('tells keys, references and constraints', () => {
    const amounts = descriptor.resources.find(({ name }) => name === 'amounts');
    expect(amounts?.schema.primaryKey).toEqual(['amount_id']);
    expect(amounts?.schema.foreignKeys).toContainEqual({
      fields: ['article_id'],
      reference: { resource: 'articles', fields: ['article_id'] },
    });
    const field = (name: string) => amounts?.schema.fields.find((candidate) => candidate.name === name);
    expect(field('amount_id')).toMatchObject({
      type: 'string',
      constraints: { required: true, unique: true },
    });
    expect(field('start')).toMatchObject({ type: 'integer', constraints: { required: true, minimum: 0 } });
    expect(field('qualifier')?.constraints.enum).toContain('nearly');
    expect(field('period_from')).toMatchObject({ type: 'date', constraints: { required: false } });
    expect(field('value')?.['x-labels']).toEqual({ en: 'value', ru: 'value ру', zh: 'value中' });
    const quotes = descriptor.resources.find(({ name }) => name === 'quotes');
    expect(quotes?.schema.foreignKeys).toContainEqual({
      fields: ['group_id'],
      reference: { fields: ['quote_id'] },
    });
  });
});
