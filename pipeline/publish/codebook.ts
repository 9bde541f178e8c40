/** `codebook.{en,ru,zh}.md`: every column with its meaning and what it really holds, and every code with its definition. */
import { languageCodes } from '../contract.ts';
import { formatNumber } from '../lib/format-number.ts';
import type { Column } from '../schemas/tables.ts';
import type { Labels } from './labels.ts';
import { code, escapeMarkdown, excerptAround, markdownTable, shortened } from './markdown.ts';
import type { Artefact, Edition, EditionTable } from './publication.ts';
import { type ColumnStatistics, distinctLimit } from './statistics.ts';

/** Most frequent values shown of a column. */
const shownValues = 5;
const exampleLength = 80;
const sentenceLength = 120;

function typeCell(column: Column, { translate }: Labels): string {
  const parts = [translate(`report:types.${column.type}`)];
  if (column.unit !== null) parts.push(translate(`report:units.${column.unit}`));
  if (column.references !== null)
    parts.push(code(`→ ${column.references.table}.${column.references.column}`));
  if (column.codes !== null) parts.push(translate('report:codebook.code_list', { list: code(column.codes) }));
  return parts.join(translate('report:codebook.part_separator'));
}

function numberOrDate(text: string, column: Column, labels: Labels): string {
  return column.type === 'date' ? text : formatNumber(text, labels.language);
}

function valuesCell(column: Column, statistics: ColumnStatistics, labels: Labels): string {
  const { translate, language } = labels;
  if (statistics.range !== null) {
    const { min, max } = statistics.range;
    if (min === max) return numberOrDate(min, column, labels);
    return translate('report:codebook.range', {
      min: numberOrDate(min, column, labels),
      max: numberOrDate(max, column, labels),
    });
  }
  const shown = statistics.frequent.slice(0, shownValues).map(({ value, count }) =>
    translate('report:codebook.frequent', {
      value: frequentValue(value, column, labels),
      times: formatNumber(count, language),
    }),
  );
  const hasMore = statistics.frequent.length > shownValues;
  return shown.join(translate('report:codebook.list_separator')) + (hasMore ? '…' : '');
}

function frequentValue(value: string, column: Column, labels: Labels): string {
  if (column.type === 'text') return escapeMarkdown(value);
  if (column.type !== 'code') return code(value);
  const label = labels.codeLabel(column, value);
  return label === value ? code(value) : `${code(value)} ${escapeMarkdown(label)}`;
}

function distinctCell(statistics: ColumnStatistics, { translate, language }: Labels): string {
  if (statistics.distinct !== null) return formatNumber(statistics.distinct, language);
  return translate('report:codebook.more_than', { n: distinctLimit });
}

/** The first value, and the sentence it was read from. */
function exampleCell({ example, exampleSource }: ColumnStatistics, { translate }: Labels): string {
  if (example === null) return '';
  const value = code(shortened(example, exampleLength));
  if (exampleSource === null) return value;
  const { sentence, text } = exampleSource;
  const words = sentence.includes(example) ? example : (text ?? example);
  const excerpt = escapeMarkdown(excerptAround(sentence, words, sentenceLength));
  return `${value}<br>${translate('report:codebook.read_from', { sentence: excerpt })}`;
}

function columnRow(
  table: EditionTable,
  column: Column,
  statistics: ColumnStatistics,
  labels: Labels,
): string[] {
  return [
    `${code(column.name)}<br>${escapeMarkdown(labels.columnTitle(table, column))}`,
    typeCell(column, labels),
    escapeMarkdown(labels.columnDescription(table, column)),
    column.nullable
      ? formatNumber(statistics.missing, labels.language)
      : labels.translate('report:codebook.never'),
    distinctCell(statistics, labels),
    valuesCell(column, statistics, labels),
    exampleCell(statistics, labels),
  ];
}

const columnHeads = ['column', 'type', 'meaning', 'missing', 'distinct', 'values', 'example'];

function tableSection(table: EditionTable, edition: Edition, labels: Labels): string {
  const { translate } = labels;
  const statistics = edition.statistics.get(table.name)?.columns;
  const rows = table.columns.flatMap((column) => {
    const about = statistics?.get(column.name);
    return about === undefined ? [] : [columnRow(table, column, about, labels)];
  });
  const key = table.primaryKey.map(code).join(', ');
  return [
    `## ${code(table.name)} ${escapeMarkdown(labels.tableTitle(table))}\n`,
    `${translate('report:codebook.about', { about: escapeMarkdown(labels.tableDescription(table)), count: table.rows })}${translate('report:codebook.key', { key })}\n`,
    markdownTable(
      columnHeads.map((head) => translate(`report:codebook.head.${head}`)),
      rows,
    ),
  ].join('\n');
}

/** Codes of a list: all of a closed one, those that occur of an open one. */
function codeLists(edition: Edition): ReadonlyMap<string, { column: Column; codes: Set<string> }> {
  const lists = new Map<string, { column: Column; codes: Set<string> }>();
  for (const table of edition.editionTables) {
    for (const column of table.columns) {
      if (column.codes === null) continue;
      const occurring = edition.statistics.get(table.name)?.columns.get(column.name)?.frequent ?? [];
      const list = lists.get(column.codes) ?? { column, codes: new Set<string>() };
      for (const value of column.values ?? occurring.map(({ value }) => value).sort()) list.codes.add(value);
      lists.set(column.codes, list);
    }
  }
  return lists;
}

function codesSection(edition: Edition, labels: Labels): string {
  const { translate } = labels;
  const sections = [...codeLists(edition)].map(([list, { column, codes }]) => {
    const rows = [...codes].map((value) => [
      code(value),
      escapeMarkdown(labels.codeLabel(column, value)),
      escapeMarkdown(labels.codeDefinition(column, value) ?? ''),
    ]);
    const heads = ['code', 'label', 'definition'].map((head) => translate(`report:codebook.head.${head}`));
    return `### ${code(list)}\n\n${markdownTable(heads, rows)}`;
  });
  return [`## ${translate('report:codebook.codes')}\n`, ...sections].join('\n');
}

function codebookText(edition: Edition, labels: Labels): string {
  const { translate, language } = labels;
  const title = escapeMarkdown(edition.dataset.title[language]);
  const { version } = edition;
  return [
    `# ${translate('report:codebook.title', { title, version })}\n`,
    `${translate('report:codebook.intro')}\n`,
    ...edition.editionTables.map((table) => tableSection(table, edition, labels)),
    codesSection(edition, labels),
  ].join('\n');
}

export const codebook: Artefact = {
  id: 'codebook',
  async write(edition, folder, labels) {
    for (const language of languageCodes) {
      await folder.write(`codebook.${language}.md`, codebookText(edition, labels[language]));
    }
  },
};
