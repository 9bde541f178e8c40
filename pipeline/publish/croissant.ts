/** `croissant.json` (Croissant 1.1): every data file with its hash, and every table as a record set, for machine-learning tools. */
import { languageCodes } from '../contract.ts';
import type { Column } from '../schemas/tables.ts';
import { bibtex } from './citation.ts';
import { croissantContext } from './croissant-context.ts';
import { dataPath } from './csv.ts';
import { type DataFile, dataFilesOf, filesOfAll } from './data-files.ts';
import { inThreeLanguages } from './labels.ts';
import type { Artefact, Edition, EditionTable, LabelsByLanguage } from './publication.ts';
import { type StorageKind, storageKind } from './storage-kind.ts';
import type { VersionFolder } from './version-folder.ts';

const dataTypes: Readonly<Record<StorageKind, string>> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
};

function fileObject({ path, mediaType }: DataFile, folder: VersionFolder): unknown {
  const { bytes, sha256 } = folder.file(path);
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediaType,
    sha256,
  };
}

/**
 * Records are read from Parquet: the reference reader guesses the types of CSV columns, and turns the text 2025 of a date column
 * into the number 2025.0 when another cell is empty. References between tables are told by datapackage.json and CSVW alone: that
 * reader takes them for joins, repeats rows, and fails where two tables refer to each other.
 */
function fieldOf(table: EditionTable, column: Column, labels: LabelsByLanguage): unknown {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${column.name}`,
    name: inThreeLanguages(labels, (words) => words.columnTitle(table, column)),
    description: inThreeLanguages(labels, (words) => words.columnDescription(table, column)),
    dataType: column.type === 'url' ? 'sc:URL' : dataTypes[storageKind(column)],
    source: { fileObject: { '@id': dataPath(table, 'parquet') }, extract: { column: column.name } },
  };
}

function recordSet(table: EditionTable, labels: LabelsByLanguage): unknown {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: inThreeLanguages(labels, (words) => words.tableTitle(table)),
    description: inThreeLanguages(labels, (words) => words.tableDescription(table)),
    key: table.primaryKey.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: table.columns.map((column) => fieldOf(table, column, labels)),
  };
}

function agents(edition: Edition): unknown {
  return edition.dataset.creators.map(({ name, type, url }) => ({
    '@type': type === 'person' ? 'sc:Person' : 'sc:Organization',
    name,
    ...(url === null ? {} : { url }),
  }));
}

export const croissant: Artefact = {
  id: 'croissant',
  async write(edition, folder, labels) {
    const { dataset, version, created } = edition;
    const description = {
      '@context': croissantContext,
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      name: dataset.title,
      description: dataset.description,
      license: dataset.licence.url,
      ...(dataset.homepage === null ? {} : { url: dataset.homepage }),
      version,
      ...(created === null ? {} : { datePublished: created.slice(0, 10) }),
      inLanguage: languageCodes,
      keywords: dataset.keywords.en,
      creator: agents(edition),
      publisher: agents(edition),
      citeAs: bibtex(edition),
      distribution: [...edition.editionTables.flatMap(dataFilesOf), ...filesOfAll(edition)].map((file) =>
        fileObject(file, folder),
      ),
      recordSet: edition.editionTables.map((table) => recordSet(table, labels)),
    };
    await folder.write('croissant.json', `${JSON.stringify(description, null, 2)}\n`);
  },
};
