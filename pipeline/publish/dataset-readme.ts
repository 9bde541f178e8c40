/** `README.md`, `README.ru.md`, `README.zh.md` of a version: what it holds, which file is for whom, how to load it, who may do what. */
import { languageCodes } from '../contract.ts';
import { languageNames } from '../i18n.ts';
import { formatNumber } from '../lib/format-number.ts';
import { changelogName } from './changes/changelog.ts';
import { cardHead } from './dataset-card.ts';
import type { Labels } from './labels.ts';
import { code, escapeMarkdown, markdownTable } from './markdown.ts';
import { pageTextsName } from './page-texts.ts';
import type { Artefact, Edition } from './publication.ts';
import { sqliteName } from './sqlite.ts';

function readmeName(language: Labels['language']): string {
  return language === 'en' ? 'README.md' : `README.${language}.md`;
}

function languageLine(labels: Labels): string {
  return languageCodes
    .map((language) =>
      language === labels.language
        ? languageNames[language]
        : `[${languageNames[language]}](${readmeName(language)})`,
    )
    .join(' · ');
}

/** Lines that read every column with its declared type; each was tried on the files. */
function loadingCode(table: string): string {
  return [
    '```python',
    'import pandas as pd',
    `${table} = pd.read_csv("data/${table}.csv", dtype_backend="numpy_nullable", keep_default_na=False, na_values=[""])`,
    '```',
    '',
    '```r',
    `${table} <- readr::read_csv("data/${table}.csv", na = "")`,
    '```',
    '',
    '```sql',
    `FROM 'data/${table}.csv';  -- DuckDB`,
    '```',
    '',
  ].join('\n');
}

/** Both spellings of a word, and a word of two Chinese characters, are found by the same question. */
const searchingCode = [
  '```sql',
  `SELECT "table", "key", "column" FROM search WHERE folded LIKE '%电影%';`,
  `SELECT "table", "key", "column" FROM search WHERE folded LIKE '%' || replace('шёлк', 'ё', 'е') || '%';`,
  '```',
  '',
].join('\n');

function filesSection({ texts }: Edition, { translate, language }: Labels): string {
  const files: readonly (readonly [string, string])[] = [
    ['data/', 'data'],
    [sqliteName, 'sqlite'],
    ['load/', 'load'],
    [`localized/${language}/`, 'localized'],
    [`codebook.${language}.md`, 'codebook'],
    [`findings.${language}.md`, 'findings'],
    ['schemas/', 'schemas'],
    ['datapackage.json', 'datapackage'],
    ['data/csv-metadata.json', 'csvw'],
    ['croissant.json', 'croissant'],
    ['schema-org.jsonld', 'schema_org'],
    ['CITATION.cff', 'citation'],
    [changelogName(language), 'changes'],
    ...(texts ? [[pageTextsName, 'texts'] as const] : []),
    ['SHA256SUMS', 'checksums'],
    ['build.json', 'build'],
  ];
  return files
    .map(([path, key]) => {
      const about = translate(`report:readme.files.${key}`);
      return `- ${translate('report:readme.file', { path: code(path), about })}\n`;
    })
    .join('');
}

function tablesSection(edition: Edition, labels: Labels): string {
  const { translate, language } = labels;
  return markdownTable(
    ['table', 'rows', 'row_is'].map((head) => translate(`report:readme.head.${head}`)),
    edition.editionTables.map((table) => [
      `[${code(table.name)}](data/${table.name}.csv)<br>${escapeMarkdown(labels.tableTitle(table))}`,
      formatNumber(table.rows, language),
      escapeMarkdown(labels.tableDescription(table)),
    ]),
  );
}

function readmeText(edition: Edition, labels: Labels): string {
  const { translate, language } = labels;
  const { dataset, version, created, editionTables } = edition;
  const heading = (key: string) => `## ${translate(`report:readme.headings.${key}`)}\n`;
  const facts = [translate('report:readme.version', { version })];
  if (created !== null) facts.push(created.slice(0, 10));
  const { name, url } = dataset.licence;
  const first = editionTables[0]?.name;
  return [
    `# ${escapeMarkdown(dataset.title[language])}\n`,
    `${languageLine(labels)}\n`,
    `${escapeMarkdown(dataset.description[language])}\n`,
    `${facts.join(' · ')} · ${dataset.creators.map((creator) => escapeMarkdown(creator.name)).join(', ')}\n`,
    heading('tables'),
    tablesSection(edition, labels),
    heading('files'),
    filesSection(edition, labels),
    ...(first === undefined ? [] : [heading('loading'), loadingCode(first)]),
    `${translate('report:readme.loaders')}\n`,
    `${translate('report:readme.types')}\n`,
    heading('search'),
    `${translate('report:readme.search', { file: code(sqliteName) })}\n`,
    searchingCode,
    heading('tracing'),
    `${translate('report:readme.tracing')}\n`,
    heading('licence'),
    `- ${translate('report:readme.data_licence', { licence: `[${escapeMarkdown(name)}](${url})` })}`,
    `- ${escapeMarkdown(dataset.licence_note[language])}`,
    `- ${translate('report:readme.takedown', { note: escapeMarkdown(dataset.takedown[language]) })}`,
    `- ${translate('report:readme.personal_data', { note: escapeMarkdown(dataset.personal_data[language]) })}\n`,
    heading('corrections'),
    `${escapeMarkdown(dataset.corrections[language])}\n`,
  ].join('\n');
}

export const datasetReadme: Artefact = {
  id: 'readme',
  async write(edition, folder, labels) {
    for (const language of languageCodes) {
      const head = language === 'en' ? cardHead(edition) : '';
      await folder.write(readmeName(language), head + readmeText(edition, labels[language]));
    }
  },
};
