/** `data/csv-metadata.json`, by CSV on the Web: the same tables and columns, with titles in three languages beside the files they describe. */
import { type Labels as InLanguages, languageCodes } from '../contract.ts';
import type { Column } from '../schemas/tables.ts';
import { inThreeLanguages } from './labels.ts';
import type { Artefact, Edition, EditionTable, LabelsByLanguage } from './publication.ts';
import { foreignKeysOf } from './table-relations.ts';

/** Text in three languages, as JSON-LD has it. */
function tagged(text: InLanguages): unknown {
  return languageCodes.map((language) => ({ '@value': text[language], '@language': language }));
}

/** Bounds of a column's JSON Schema that a numeric datatype knows under the same name; exclusive ones, which readers ignore, stay out. */
function boundsOf(table: EditionTable, column: Column): Record<string, unknown> {
  const about = table.schema.properties[column.name] as Readonly<Record<string, unknown>> | undefined;
  const bounds = ['minimum', 'maximum'] as const;
  return Object.fromEntries(
    bounds.flatMap((bound) => (about?.[bound] === undefined ? [] : [[bound, about[bound]]])),
  );
}

function oneOf(codes: readonly string[]): string {
  return `^(${codes.map((code) => code.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$`;
}

function textType(column: Column): unknown {
  const format = column.values === null ? column.pattern : oneOf(column.values);
  return format === null ? 'string' : { base: 'string', format };
}

function numberType(base: string, bounds: Record<string, unknown>): unknown {
  return Object.keys(bounds).length === 0 ? base : { base, ...bounds };
}

function datatypeOf(table: EditionTable, column: Column): unknown {
  switch (column.type) {
    case 'integer':
      return numberType('integer', boundsOf(table, column));
    case 'number':
      return numberType('double', boundsOf(table, column));
    case 'decimal':
      return numberType('decimal', boundsOf(table, column));
    case 'boolean':
      return { base: 'boolean', format: 'TRUE|FALSE' };
    case 'date':
      return 'date';
    case 'json':
      return 'json';
    case 'url':
      return 'anyURI';
    default:
      return textType(column);
  }
}

/** Validators compare the header with the titles: the machine name stands among them, in no language. */
function columnOf(table: EditionTable, column: Column, labels: LabelsByLanguage): unknown {
  return {
    name: column.name,
    titles: { und: column.name, ...inThreeLanguages(labels, (words) => words.columnTitle(table, column)) },
    'dc:description': tagged(inThreeLanguages(labels, (words) => words.columnDescription(table, column))),
    datatype: datatypeOf(table, column),
    ...(column.nullable ? { null: '' } : { required: true }),
  };
}

const fileOf = (name: string) => `${name}.csv`;

/** Every row must refer to one of the other table: a column with empty cells is no foreign key here, as it is in datapackage.json. */
function foreignKeys(table: EditionTable, edition: Edition): readonly unknown[] {
  return foreignKeysOf(table, edition)
    .filter(({ column }) => !column.nullable)
    .map(({ column, table: other, target }) => ({
      columnReference: [column.name],
      reference: { resource: fileOf(other), columnReference: [target] },
    }));
}

function tableOf(table: EditionTable, edition: Edition, labels: LabelsByLanguage): unknown {
  const keys = foreignKeys(table, edition);
  return {
    url: fileOf(table.name),
    'dc:title': tagged(inThreeLanguages(labels, (words) => words.tableTitle(table))),
    'dc:description': tagged(inThreeLanguages(labels, (words) => words.tableDescription(table))),
    tableSchema: {
      columns: table.columns.map((column) => columnOf(table, column, labels)),
      primaryKey: table.primaryKey,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
}

export const csvw: Artefact = {
  id: 'csvw',
  async write(edition, folder, labels) {
    const { dataset, version, created } = edition;
    const group = {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      'dc:title': tagged(dataset.title),
      'dc:description': tagged(dataset.description),
      'dc:creator': dataset.creators.map(({ name }) => name),
      'dc:license': { '@id': dataset.licence.url },
      'dc:rights': tagged(dataset.licence_note),
      ...(created === null ? {} : { 'dc:issued': { '@value': created.slice(0, 10), '@type': 'date' } }),
      'schema:version': version,
      tables: edition.editionTables.map((table) => tableOf(table, edition, labels)),
    };
    await folder.write('data/csv-metadata.json', `${JSON.stringify(group, null, 2)}\n`);
  },
};
