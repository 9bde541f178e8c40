/** The words of one language for tables, columns and codes. */
import { type LanguageCode, perLanguage } from '../contract.ts';
import type { Translate } from '../i18n.ts';
import type { Column, Table } from '../schemas/tables.ts';

export interface Labels {
  readonly language: LanguageCode;
  readonly translate: Translate;
  tableTitle(table: Pick<Table, 'name'>): string;
  tableDescription(table: Pick<Table, 'name'>): string;
  columnTitle(table: Pick<Table, 'name'>, column: Pick<Column, 'name'>): string;
  columnDescription(table: Pick<Table, 'name'>, column: Pick<Column, 'name'>): string;
  /** The label of a code; a code of an open list that has none (a rare currency) is its own label. */
  codeLabel(column: Pick<Column, 'codes' | 'values'>, code: string): string;
  /** null when the list gives labels only. */
  codeDefinition(column: Pick<Column, 'codes'>, code: string): string | null;
}

/** Labels from columns.json and values.json; a column without words of its own takes those of `_common`. */
export function labelsFrom(translate: Translate): Labels {
  const columnKey = (table: string, column: string, part: string): string => {
    const own = `columns:${table}.${column}.${part}`;
    return translate.has(own) ? own : `columns:_common.${column}.${part}`;
  };
  const codeLabels = new Map<string, string>();
  return {
    language: translate.language,
    translate,
    tableTitle: (table) => translate(`columns:${table.name}._title`),
    tableDescription: (table) => translate(`columns:${table.name}._description`),
    columnTitle: (table, column) => translate(columnKey(table.name, column.name, 'title')),
    columnDescription: (table, column) => translate(columnKey(table.name, column.name, 'description')),
    codeLabel(column, code) {
      const key = `values:${column.codes}.${code}.label`;
      const known = codeLabels.get(key);
      if (known !== undefined) return known;
      const label = column.values === null && !translate.has(key) ? code : translate(key);
      codeLabels.set(key, label);
      return label;
    },
    codeDefinition(column, code) {
      const key = `values:${column.codes}.${code}.definition`;
      return translate.has(key) ? translate(key) : null;
    },
  };
}

/** A word of the labels in all three languages. */
export function inThreeLanguages<Word extends string | null>(
  labels: Readonly<Record<LanguageCode, Labels>>,
  word: (labels: Labels) => Word,
): Readonly<Record<LanguageCode, Word>> {
  return perLanguage((language) => word(labels[language]));
}
