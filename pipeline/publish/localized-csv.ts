/**
 * `localized/{en,ru,zh}/<table>.csv`: headers and codes in words, for people and spreadsheets.
 * Byte order mark and CRLF, because spreadsheets guess the encoding otherwise; Russian ones expect `;` and a decimal comma.
 */
import { type LanguageCode, languageCodes } from '../contract.ts';
import { spreadsheetDecimal } from '../lib/format-number.ts';
import type { Column } from '../schemas/tables.ts';
import { type CsvDialect, csvLines } from './csv.ts';
import type { Labels } from './labels.ts';
import type { EditionTable, RowFormat, RowWriter } from './publication.ts';
import { BareCell, type Cell } from './table-cell.ts';

const dialects: Readonly<Record<LanguageCode, CsvDialect>> = {
  en: { delimiter: ',', lineEnd: 'windows' },
  ru: { delimiter: ';', lineEnd: 'windows' },
  zh: { delimiter: ',', lineEnd: 'windows' },
};

const byteOrderMark = '\ufeff';

/** Rows a spreadsheet holds below the header, less one for the note that the table goes on. */
const rowLimit = 1_048_575 - 1;

/** UTF-16 units a spreadsheet holds in a cell. */
const cellLimit = 32_767;

/** What a spreadsheet takes for a formula at the start of a cell, and the full-width forms some of them fold to it. */
const formulaLead = /^[=+\-@\t\r＝＋－＠]/u;

/** Text that no spreadsheet executes or refuses: a leading apostrophe before a formula, a note where a long cell was cut. */
export function spreadsheetText(text: string, cutNote: string): string {
  const guarded = formulaLead.test(text) ? `'${text}` : text;
  if (guarded.length <= cellLimit) return guarded;
  return guarded.slice(0, cellLimit - cutNote.length).toWellFormed() + cutNote;
}

/** What a column's cells become in that language; null stays an empty cell. */
function cellWriter(column: Column, labels: Labels, cutNote: string): (cell: string | BareCell) => Cell {
  const { language, translate } = labels;
  if (column.type === 'code') return (cell) => labels.codeLabel(column, String(cell));
  if (column.type === 'boolean') {
    const [yes, no] = [translate('report:yes'), translate('report:no')];
    return (cell) => (cell instanceof BareCell && cell.text === 'TRUE' ? yes : no);
  }
  return (cell) =>
    cell instanceof BareCell
      ? new BareCell(spreadsheetDecimal(cell.text, language))
      : spreadsheetText(cell, cutNote);
}

function writerOf(table: EditionTable, labels: Labels): RowWriter {
  const { name, columns, rows } = table;
  const { language, translate } = labels;
  const dialect = dialects[language];
  const cutNote = translate('report:localized.cell_cut');
  const writers = columns.map((column) => cellWriter(column, labels, cutNote));
  const localized = (cell: Cell, index: number) => (cell === null ? null : (writers[index]?.(cell) ?? null));
  const note = () => translate('report:localized.rows_cut', { shown: rowLimit, all: rows, table: name });
  return {
    path: `localized/${language}/${name}.csv`,
    head: () =>
      byteOrderMark + csvLines([columns.map((column) => labels.columnTitle(table, column))], dialect),
    body: ({ first, cells }) =>
      csvLines(
        cells.slice(0, Math.max(0, rowLimit - first)).map((row) => row.map(localized)),
        dialect,
      ),
    tail: () => (rows > rowLimit ? csvLines([[note(), ...columns.slice(1).map(() => null)]], dialect) : ''),
  };
}

export const localizedCsv: RowFormat = {
  id: 'localized-csv',
  writers: (table, labels) => languageCodes.map((language) => writerOf(table, labels[language])),
};
