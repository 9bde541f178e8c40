/** `datapackage.json`, by the Data Package 2.0 profile: the CSV files, their columns, keys and hashes, and the texts of saved pages. */
import { languageCodes } from '../contract.ts';
import type { Column } from '../schemas/tables.ts';
import { dataPath } from './csv.ts';
import { pageTextsFile } from './data-files.ts';
import { inThreeLanguages } from './labels.ts';
import type { Artefact, Edition, EditionTable, LabelsByLanguage } from './publication.ts';
import { foreignKeysOf, isKeyColumn } from './table-relations.ts';
import type { VersionFolder } from './version-folder.ts';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** Bounds of a column's JSON Schema that a table schema knows under the same name. */
const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'pattern'] as const;

function constraintsOf(table: EditionTable, column: Column): Record<string, unknown> {
  const about = table.schema.properties[column.name] as Readonly<Record<string, unknown>> | undefined;
  return {
    required: !column.nullable,
    ...(isKeyColumn(table, column) ? { unique: true } : {}),
    ...(column.values === null ? {} : { enum: column.values }),
    ...Object.fromEntries(
      bounds.filter((bound) => about?.[bound] !== undefined).map((bound) => [bound, about?.[bound]]),
    ),
  };
}

function typeOf(column: Column): Record<string, unknown> {
  switch (column.type) {
    case 'integer':
      return { type: 'integer' };
    case 'number':
    case 'decimal':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean', trueValues: ['TRUE'], falseValues: ['FALSE'] };
    case 'date':
      return { type: 'date' };
    case 'json':
      return { type: 'object' };
    case 'url':
      return { type: 'string', format: 'uri' };
    default:
      return { type: 'string' };
  }
}

function fieldOf(table: EditionTable, column: Column, labels: LabelsByLanguage): Record<string, unknown> {
  const codes = column.values ?? [];
  return {
    name: column.name,
    ...typeOf(column),
    title: labels.en.columnTitle(table, column),
    description: labels.en.columnDescription(table, column),
    constraints: constraintsOf(table, column),
    'x-type': column.type,
    ...(column.unit === null ? {} : { 'x-unit': column.unit }),
    'x-labels': inThreeLanguages(labels, (words) => words.columnTitle(table, column)),
    'x-descriptions': inThreeLanguages(labels, (words) => words.columnDescription(table, column)),
    ...(column.type !== 'code' || codes.length === 0
      ? {}
      : {
          categories: codes.map((code) => ({ value: code, label: labels.en.codeLabel(column, code) })),
          'x-code-labels': Object.fromEntries(
            codes.map((code) => [code, inThreeLanguages(labels, (words) => words.codeLabel(column, code))]),
          ),
        }),
  };
}

function resourceOf(table: EditionTable, edition: Edition, folder: VersionFolder, labels: LabelsByLanguage) {
  const { path, bytes, sha256 } = folder.file(dataPath(table, 'csv'));
  const foreignKeys = foreignKeysOf(table, edition).map(({ column, table: other, target }) => ({
    fields: [column.name],
    reference: { ...(other === table.name ? {} : { resource: other }), fields: [target] },
  }));
  return {
    name: table.name,
    type: 'table',
    path,
    title: labels.en.tableTitle(table),
    description: labels.en.tableDescription(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { $schema: profile('tabledialect'), lineTerminator: '\n' },
    schema: {
      $schema: profile('tableschema'),
      fields: table.columns.map((column) => fieldOf(table, column, labels)),
      primaryKey: table.primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
      missingValues: [''],
    },
    'x-rows': table.rows,
    'x-labels': inThreeLanguages(labels, (words) => words.tableTitle(table)),
    'x-descriptions': inThreeLanguages(labels, (words) => words.tableDescription(table)),
  };
}

/** The texts that positions in saved pages count in: a file of the package, no table of it. */
function textsResource(folder: VersionFolder, labels: LabelsByLanguage) {
  const { path, bytes, sha256 } = folder.file(pageTextsFile.path);
  const about = inThreeLanguages(labels, ({ translate }) => translate('report:readme.files.texts'));
  return {
    name: 'texts',
    path,
    description: about.en,
    // Not by its ending: a reader that knows it as rows of a table wants a plug-in for it, and checks nothing without.
    format: 'jsonlines',
    mediatype: pageTextsFile.mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    'x-descriptions': about,
  };
}

export const datapackage: Artefact = {
  id: 'datapackage',
  async write(edition, folder, labels) {
    const { dataset, version, created } = edition;
    const descriptor = {
      $schema: profile('datapackage'),
      name: dataset.name,
      title: dataset.title.en,
      description: dataset.description.en,
      ...(dataset.homepage === null ? {} : { homepage: dataset.homepage }),
      version,
      ...(created === null ? {} : { created }),
      keywords: dataset.keywords.en,
      licenses: [{ name: dataset.licence.id, path: dataset.licence.url, title: dataset.licence.name }],
      contributors: dataset.creators.map(({ name, url }) => ({
        title: name,
        ...(url === null ? {} : { path: url }),
        roles: ['creator'],
      })),
      resources: [
        ...edition.editionTables.map((table) => resourceOf(table, edition, folder, labels)),
        ...(edition.texts ? [textsResource(folder, labels)] : []),
      ],
      'x-languages': languageCodes,
      'x-labels': dataset.title,
      'x-descriptions': dataset.description,
      'x-licence-notes': dataset.licence_note,
    };
    await folder.write('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  },
};
