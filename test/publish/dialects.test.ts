/** All descriptions of a version hold against their standards, and agree with each other and with the files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { YAML } from 'zx';
import { rowsOf, withDatabase } from '../../pipeline/compare/duckdb.ts';
import type { DatasetSettings } from '../../pipeline/contract.ts';
import { type Publication, publish } from '../../pipeline/publish/index.ts';
import { tables } from '../../pipeline/schemas/tables.ts';
import { makeFolder, sampleDataset, sampleLabels, samplePublication, sampleRows } from './sample.ts';
import { type Faults, faultsBy } from './standard.ts';

const work = makeFolder();
afterAll(work.remove);
const every = Object.fromEntries(tables.map(({ name }) => [name, sampleRows[name] ?? []]));

/** A dataset with all that may be known of it. */
const dated: DatasetSettings = {
  ...sampleDataset,
  released: '2025-11-22',
  homepage: 'https://example.org/sample',
  title: { ...sampleDataset.title, en: 'Sample: "quoted" {braced} \\ #1' },
  description: {
    ...sampleDataset.description,
    en: 'A made-up dataset with all that may be known of it, and hostile signs: "x".',
  },
  creators: [
    { name: 'An Office', type: 'organization', url: 'https://example.org/office' },
    { name: '王芳', type: 'person', url: null },
  ],
};

interface Version {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly json: <T>(path: string) => T;
}

async function published(
  name: string,
  dataset: DatasetSettings,
  over: Partial<Publication> = {},
): Promise<Version> {
  const dist = join(work.path, name);
  await publish(samplePublication(join(work.path, `${name}-in`), every, { ...over, dataset }), dist, {
    labels: sampleLabels(),
  });
  const root = join(dist, 'latest');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, read, json: <T>(path: string) => JSON.parse(read(path)) as T };
}

let full: Version;
let bare: Version;
beforeAll(async () => {
  full = await published('full', dated);
  bare = await published('bare', sampleDataset);
});

const hashOf = (root: string, path: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');

describe('against the standards', () => {
  const standards: readonly (readonly [string, Faults, string])[] = [
    ['Croissant 1.1', faultsBy('croissant-1.1-dataset.schema.json'), 'croissant.json'],
    ['CSVW', faultsBy('csvw-table-group.schema.json'), 'data/csv-metadata.json'],
    ['schema.org/Dataset', faultsBy('schema-org-dataset.schema.json'), 'schema-org.jsonld'],
  ];

  it.each(standards)('%s holds', (_name, faults, path) => {
    expect(faults(full.json(path))).toEqual([]);
  });

  it('CITATION.cff holds, with and without what is not always known', () => {
    const faults = faultsBy('cff-1.2.0.schema.json');
    for (const version of [full, bare]) {
      const citation = YAML.parse(version.read('CITATION.cff')) as Record<string, unknown>;
      expect(faults(citation)).toEqual([]);
    }
    const citation = YAML.parse(full.read('CITATION.cff')) as Record<string, unknown>;
    expect(citation).toMatchObject({
      title: dated.title.en,
      'date-released': '2025-11-22',
      license: 'CC-BY-4.0',
      authors: [{ name: 'An Office', website: 'https://example.org/office' }, { name: '王芳' }],
    });
    expect(bare.read('CITATION.cff')).not.toContain('date-released');
  });

  it('nothing is made up where neither date nor homepage is known', () => {
    for (const path of ['croissant.json', 'schema-org.jsonld']) {
      const description = bare.json<Record<string, unknown>>(path);
      expect(description).not.toHaveProperty('datePublished');
      expect(description).not.toHaveProperty('url');
    }
    const [part] = bare.json<{ hasPart: { distribution: { contentUrl: string }[] }[] }>(
      'schema-org.jsonld',
    ).hasPart;
    expect(part?.distribution[0]?.contentUrl).toBe('data/figures.csv');
  });

  it('the head of README.md is YAML that names every table and its file', () => {
    const [, head = ''] = full.read('README.md').split('---\n');
    const card = YAML.parse(head) as {
      configs: { config_name: string; data_files: string }[];
      pretty_name: string;
    };
    expect(card.pretty_name).toBe(dated.title.en);
    expect(card.configs.map(({ config_name }) => config_name)).toEqual(tables.map(({ name }) => name));
    for (const { data_files } of card.configs)
      expect(hashOf(full.root, data_files)).toMatch(/^[0-9a-f]{64}$/);
    expect(full.read('README.zh.md').startsWith('# ')).toBe(true);
  });
});

/** Table → columns, as one description or file has them, in order. */
type Structure = readonly (readonly [string, readonly string[]])[];

const structure: Structure = tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]);

interface Named {
  readonly name: string;
}

const structures: readonly (readonly [string, (version: Version) => Structure])[] = [
  [
    'datapackage.json',
    ({ json }) =>
      json<{ resources: (Named & { schema: { fields: Named[] } })[] }>('datapackage.json').resources.map(
        ({ name, schema }) => [name, schema.fields.map((field) => field.name)],
      ),
  ],
  [
    'csv-metadata.json',
    ({ json }) =>
      json<{ tables: { url: string; tableSchema: { columns: Named[] } }[] }>(
        'data/csv-metadata.json',
      ).tables.map(({ url, tableSchema }) => [
        url.replace('.csv', ''),
        tableSchema.columns.map(({ name }) => name),
      ]),
  ],
  [
    'croissant.json',
    ({ json }) =>
      json<{ recordSet: { '@id': string; field: { source: { extract: { column: string } } }[] }[] }>(
        'croissant.json',
      ).recordSet.map((set) => [set['@id'], set.field.map(({ source }) => source.extract.column)]),
  ],
  [
    'schema-org.jsonld',
    ({ json }) =>
      json<{ hasPart: { identifier: string; variableMeasured: { identifier: string }[] }[] }>(
        'schema-org.jsonld',
      ).hasPart.map((part) => [part.identifier, part.variableMeasured.map(({ identifier }) => identifier)]),
  ],
  [
    'the CSV headers',
    ({ read }) =>
      tables.map(({ name }) => [
        name,
        read(`data/${name}.csv`).split('\n', 1)[0]?.slice(1, -1).split('","') ?? [],
      ]),
  ],
  [
    'load.py',
    ({ read }) =>
      [...read('load/load.py').matchAll(/^ {4}"(\w+)": \{\n([\s\S]*?)^ {4}\},$/gm)].map(
        ([, name = '', lines = '']) => [
          name,
          [...lines.matchAll(/^ {8}"(\w+)"/gm)].map(([, column = '']) => column),
        ],
      ),
  ],
  [
    'load.R',
    ({ read }) =>
      [...read('load/load.R').matchAll(/^ {2}(\w+) = c\(\n([\s\S]*?)^ {2}\)/gm)].map(
        ([, name = '', lines = '']) => [
          name,
          [...lines.matchAll(/^ {4}`(\w+)`/gm)].map(([, column = '']) => column),
        ],
      ),
  ],
  [
    'the codebook',
    ({ read }) =>
      [...read('codebook.en.md').matchAll(/^## `(\w+)`[\s\S]*?(?=^## )/gm)].map(([section, name = '']) => [
        name,
        [...section.matchAll(/^\| `(\w+)`<br>/gm)].map(([, column = '']) => column),
      ]),
  ],
];

describe('agreement', () => {
  it.each(structures)('%s has the tables and columns of the schemas', (_name, structureIn) => {
    expect(structureIn(full)).toEqual(structure);
  });

  it('the rows are the same in every file and description', async () => {
    const counts = Object.fromEntries(tables.map(({ name }) => [name, every[name]?.length ?? 0]));
    const { resources } = full.json<{ resources: (Named & { 'x-rows': number })[] }>('datapackage.json');
    expect(Object.fromEntries(resources.map((resource) => [resource.name, resource['x-rows']]))).toEqual(
      counts,
    );
    const { hasPart } = full.json<{ hasPart: { identifier: string; size: string }[] }>('schema-org.jsonld');
    expect(
      Object.fromEntries(hasPart.map(({ identifier, size }) => [identifier, Number.parseInt(size, 10)])),
    ).toEqual(counts);
    const database = new DatabaseSync(join(full.root, 'silkscreen.sqlite'), { readOnly: true });
    await withDatabase(async (connection) => {
      await connection.run(`SET file_search_path = '${full.root}'`);
      await connection.run(full.read('load/load.sql'));
      for (const [name, count] of Object.entries(counts)) {
        expect((full.json(`data/${name}.json`) as unknown[]).length, name).toBe(count);
        const sources = [
          `'${full.root}/data/${name}.parquet'`,
          `'${full.root}/data/${name}.jsonl'`,
          `"${name}"`,
        ];
        for (const source of count === 0 ? sources.filter((from) => !from.includes('.jsonl')) : sources) {
          for await (const { n } of rowsOf<{ n: number }>(connection, `SELECT count(*) AS n FROM ${source}`))
            expect(n, source).toBe(count);
        }
        expect(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()).toEqual({ n: count });
      }
    });
    database.close();
  });

  it('load.sql gives the types of Parquet, with the meaning of every column', async () => {
    await withDatabase(async (connection) => {
      await connection.run(`SET file_search_path = '${full.root}'`);
      await connection.run(full.read('load/load.sql'));
      const described = async (source: string) => {
        const rows: unknown[] = [];
        for await (const row of rowsOf<Record<string, unknown>>(connection, `DESCRIBE FROM ${source}`))
          rows.push([row.column_name, row.column_type]);
        return rows;
      };
      for (const { name } of tables)
        expect(await described(`"${name}"`)).toEqual(await described(`'${full.root}/data/${name}.parquet'`));
      const about = `SELECT comment FROM duckdb_columns() WHERE table_name = 'amounts' AND column_name = 'currency'`;
      for await (const { comment } of rowsOf<{ comment: string }>(connection, about))
        expect(comment).toBe('Currency of the figure (ISO 4217).');
    });
  });

  it('every hash told anywhere is that of the file', () => {
    const told: [string, string][] = [];
    const { resources } = full.json<{ resources: { path: string; hash: string }[] }>('datapackage.json');
    for (const { path, hash } of resources) told.push([path, hash.replace('sha256:', '')]);
    interface FileObject {
      readonly contentUrl: string;
      readonly sha256: string;
    }
    const { distribution } = full.json<{ distribution: FileObject[] }>('croissant.json');
    for (const { contentUrl, sha256 } of distribution) told.push([contentUrl, sha256]);
    const schemaOrg = full.json<{ distribution: FileObject[]; hasPart: { distribution: FileObject[] }[] }>(
      'schema-org.jsonld',
    );
    const home = 'https://example.org/sample/v1.0.0/';
    for (const file of [schemaOrg, ...schemaOrg.hasPart].flatMap((part) => part.distribution)) {
      expect(file.contentUrl.startsWith(home)).toBe(true);
      told.push([file.contentUrl.slice(home.length), file.sha256]);
    }
    for (const [path, hash] of told) expect(hashOf(full.root, path), path).toBe(hash);
    const dataFiles = readdirSync(join(full.root, 'data')).filter((file) => file !== 'csv-metadata.json');
    expect(distribution.map(({ contentUrl }) => contentUrl).sort()).toEqual(
      [...dataFiles.map((file) => `data/${file}`), 'silkscreen.sqlite'].sort(),
    );
  });

  it('texts of saved pages, where there are such, stand in every list of files', async () => {
    const file = join(work.path, 'page-texts.jsonl');
    writeFileSync(file, `${JSON.stringify({ article_id: 'art-one', text: 'Тихий час' })}\n`);
    const paged = await published('paged', dated, { texts: { file, articles: 1 } });
    const hash = hashOf(paged.root, 'texts.jsonl');
    const resource = paged
      .json<{ resources: Named[] }>('datapackage.json')
      .resources.find(({ name }) => name === 'texts');
    expect(resource).toMatchObject({ path: 'texts.jsonl', hash: `sha256:${hash}` });
    expect(faultsBy('dataresource.json')(resource)).toEqual([]);
    for (const description of ['croissant.json', 'schema-org.jsonld'])
      expect(paged.json<{ distribution: object[] }>(description).distribution, description).toContainEqual(
        expect.objectContaining({
          contentUrl: expect.stringMatching(/(?:^|\/)texts\.jsonl$/u),
          sha256: hash,
        }),
      );
    expect(full.read('datapackage.json')).not.toContain('"path": "texts.jsonl"');
  });

  it('keys, references and types are told alike', () => {
    interface Field extends Named {
      readonly type: string;
    }
    const resources = full.json<{
      resources: (Named & {
        schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: { fields: string[] }[] };
      })[];
    }>('datapackage.json').resources;
    const csvw = full.json<{
      tables: {
        tableSchema: {
          columns: (Named & { datatype: string | { base: string }; required?: boolean })[];
          primaryKey: string[];
          foreignKeys?: { columnReference: string[] }[];
        };
      }[];
    }>('data/csv-metadata.json').tables;
    const croissant = full.json<{
      recordSet: { key: { '@id': string }[]; field: { dataType: string }[] }[];
    }>('croissant.json').recordSet;
    const same: Readonly<Record<string, readonly [string, string]>> = {
      string: ['string', 'sc:Text'],
      integer: ['integer', 'sc:Integer'],
      number: ['double', 'sc:Float'],
      boolean: ['boolean', 'sc:Boolean'],
      date: ['date', 'sc:Date'],
      object: ['json', 'sc:Text'],
    };
    resources.forEach(({ name, schema }, i) => {
      const group = csvw[i]?.tableSchema;
      expect(group?.primaryKey, name).toEqual(schema.primaryKey);
      expect(croissant[i]?.key.map((key) => key['@id'])).toEqual(
        schema.primaryKey.map((key) => `${name}/${key}`),
      );
      const required = group?.columns.filter((column) => column.required).map((column) => column.name) ?? [];
      const references = schema.foreignKeys
        ?.flatMap(({ fields }) => fields)
        .filter((field) => required.includes(field));
      expect(group?.foreignKeys?.flatMap((key) => key.columnReference) ?? []).toEqual(references ?? []);
      schema.fields.forEach((field, at) => {
        const datatype = group?.columns[at]?.datatype;
        const base = typeof datatype === 'string' ? datatype : datatype?.base;
        const told = [
          base === 'decimal' ? 'double' : base === 'anyURI' ? 'string' : base,
          croissant[i]?.field[at]?.dataType.replace('URL', 'Text'),
        ];
        expect(told, `${name}.${field.name}`).toEqual(same[field.type]);
      });
    });
  });
});
