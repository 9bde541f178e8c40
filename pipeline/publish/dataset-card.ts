/** The head of README.md in YAML: what repositories of data sets read to list a version and to show its tables. */
import { languageCodes } from '../contract.ts';
import { dataPath } from './csv.ts';
import type { Edition } from './publication.ts';
import { scalar } from './yaml.ts';

/** Size classes as the repositories count them: rows of all tables together. */
const sizes: readonly (readonly [number, string])[] = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
];

function sizeOf({ editionTables }: Edition): string {
  const count = editionTables.reduce((sum, { rows }) => sum + rows, 0);
  return sizes.find(([limit]) => count < limit)?.[1] ?? 'n>100M';
}

function list(name: string, items: readonly string[]): string {
  return `${name}:\n${items.map((item) => `- ${scalar(item)}\n`).join('')}`;
}

/** One configuration a table, read from Parquet; the first table is what opens first. */
function configurations({ editionTables }: Edition): string {
  const lines = editionTables.map((table, index) =>
    [
      `- config_name: ${table.name}\n`,
      `  data_files: ${scalar(dataPath(table, 'parquet'))}\n`,
      index === 0 ? '  default: true\n' : '',
    ].join(''),
  );
  return lines.length === 0 ? '' : `configs:\n${lines.join('')}`;
}

export function cardHead(edition: Edition): string {
  const { dataset, version } = edition;
  const { id, name, url } = dataset.licence;
  return [
    '---\n',
    `pretty_name: ${scalar(dataset.title.en)}\n`,
    `version: ${scalar(version)}\n`,
    `license: ${scalar(id.toLowerCase())}\n`,
    `license_name: ${scalar(name)}\n`,
    `license_link: ${scalar(url)}\n`,
    list('language', languageCodes),
    'multilinguality:\n- multilingual\n',
    'annotations_creators:\n- machine-generated\n',
    'source_datasets:\n- original\n',
    list('size_categories', [sizeOf(edition)]),
    list('tags', dataset.keywords.en),
    configurations(edition),
    '---\n\n',
  ].join('');
}
