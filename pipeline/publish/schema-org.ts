/** `schema-org.jsonld`: the version as a schema.org/Dataset, one part a table, for catalogues and search engines. */
import { languageCodes } from '../contract.ts';
import type { Column } from '../schemas/tables.ts';
import { type DataFile, dataFilesOf, filesOfAll } from './data-files.ts';
import type { Artefact, Edition, EditionTable, LabelsByLanguage } from './publication.ts';
import { publishedAddress } from './published-address.ts';
import { type Source, sourcesOf } from './sources.ts';
import type { VersionFolder } from './version-folder.ts';

/** Catalogues refuse shorter descriptions. */
const shortestDescription = 50;

function download({ path, mediaType }: DataFile, edition: Edition, folder: VersionFolder): unknown {
  const { bytes, sha256 } = folder.file(path);
  return {
    '@type': 'DataDownload',
    name: path,
    encodingFormat: mediaType,
    contentUrl: publishedAddress(edition, path),
    contentSize: `${bytes} B`,
    sha256,
  };
}

function creators({ dataset }: Edition): unknown {
  return dataset.creators.map(({ name, type, url }) => ({
    '@type': type === 'person' ? 'Person' : 'Organization',
    name,
    ...(url === null ? {} : { url }),
  }));
}

function variable(table: EditionTable, column: Column, labels: LabelsByLanguage): unknown {
  return {
    '@type': 'PropertyValue',
    identifier: column.name,
    name: labels.en.columnTitle(table, column),
    alternateName: [labels.ru.columnTitle(table, column), labels.zh.columnTitle(table, column)],
    description: labels.en.columnDescription(table, column),
    ...(column.unit === null ? {} : { unitText: column.unit.replaceAll('`', '') }),
  };
}

function part(
  table: EditionTable,
  edition: Edition,
  folder: VersionFolder,
  labels: LabelsByLanguage,
): unknown {
  const about = labels.en.tableDescription(table);
  const { title } = edition.dataset;
  return {
    '@type': 'Dataset',
    identifier: table.name,
    name: `${title.en}: ${labels.en.tableTitle(table)}`,
    alternateName: [labels.ru.tableTitle(table), labels.zh.tableTitle(table)],
    description:
      about.length < shortestDescription ? `${about} A table of the dataset “${title.en}”.` : about,
    license: edition.dataset.licence.url,
    creator: creators(edition),
    size: `${table.rows} rows`,
    variableMeasured: table.columns.map((column) => variable(table, column, labels)),
    distribution: dataFilesOf(table).map((file) => download(file, edition, folder)),
  };
}

/** From the first to the last day on which an article may have been published; null when no article has a date. */
function temporalCoverage({ statistics }: Edition): string | null {
  const columns = statistics.get('articles')?.columns;
  const from = columns?.get('published_from')?.range?.min;
  const to = columns?.get('published_to')?.range?.max;
  return from === undefined || to === undefined ? null : `${from}/${to}`;
}

function basis({ title, lang, publisher, day, url }: Source): unknown {
  return {
    '@type': 'NewsArticle',
    name: title,
    ...(lang === 'und' ? {} : { inLanguage: lang }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(day === null ? {} : { datePublished: day }),
    ...(url === null ? {} : { url }),
  };
}

export const schemaOrg: Artefact = {
  id: 'schema-org',
  async write(edition, folder, labels) {
    const { dataset, version, created } = edition;
    const coverage = temporalCoverage(edition);
    const description = {
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      ...(dataset.homepage === null ? {} : { '@id': publishedAddress(edition), url: dataset.homepage }),
      identifier: dataset.name,
      name: dataset.title.en,
      alternateName: [dataset.title.ru, dataset.title.zh],
      description: dataset.description.en,
      version,
      ...(created === null ? {} : { datePublished: created.slice(0, 10) }),
      ...(coverage === null ? {} : { temporalCoverage: coverage }),
      license: dataset.licence.url,
      usageInfo: { '@type': 'CreativeWork', text: dataset.licence_note.en },
      isAccessibleForFree: true,
      inLanguage: languageCodes,
      keywords: languageCodes.flatMap((language) => dataset.keywords[language]),
      creator: creators(edition),
      publisher: creators(edition),
      isBasedOn: (await sourcesOf(edition)).map(basis),
      distribution: filesOfAll(edition).map((file) => download(file, edition, folder)),
      hasPart: edition.editionTables.map((table) => part(table, edition, folder, labels)),
    };
    await folder.write('schema-org.jsonld', `${JSON.stringify(description, null, 2)}\n`);
  },
};
