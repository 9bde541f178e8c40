/**
 * `localized/{en,ru,zh}/<table>.csv`: headers and codes in words, for people and spreadsheets.
 * Byte order mark and CRLF, because spreadsheets guess the encoding otherwise; Russian ones expect `;` and a decimal comma.
 */
import { type LanguageCode, languageCodes } from '../contract.ts';
import { spreadsheetDecimal } from '../lib/format-number.ts';
import type { Column } from '../schemas/tables.ts';
import { type CsvDialect, csvLines } from './csv.ts';
import type { Labels } from './labels.ts';
import type { Batch, EditionTable, RowFormat, RowWriter } from './publication.ts';
import { BareCell, type Cell, cellOf } from './table-cell.ts';

const dialects: Readonly<Record<LanguageCode, CsvDialect>> = {
  en: { delimiter: ',', lineEnd: 'windows' },
  ru: { delimiter: ';', lineEnd: 'windows' },
  zh: { delimiter: ',', lineEnd: 'windows' },
};

const byteOrderMark = '\ufeff';

/** Rows a spreadsheet holds below the header, less one for the note that the table goes on. */
export const rowLimit = 1_048_575 - 1;

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

function cellIn(labels: Labels, cutNote: string, value: unknown, column: Column): Cell {
  if (column.type === 'code' && typeof value === 'string') return labels.codeLabel(column, value);
  if (typeof value === 'boolean') return labels.translate(value ? 'report:yes' : 'report:no');
  const cell = cellOf(value, column);
  if (cell instanceof BareCell) return new BareCell(spreadsheetDecimal(cell.text, labels.language));
  return cell === null ? null : spreadsheetText(cell, cutNote);
}

function writerOf(table: EditionTable, labels: Labels): RowWriter {
  const dialect = dialects[labels.language];
  const cutNote = labels.translate('report:localized.cell_cut');
  const isCut = table.rows > rowLimit;
  const rowsOf = ({ first, rows }: Batch) =>
    first + rows.length > rowLimit ? rows.slice(0, Math.max(0, rowLimit - first)) : rows;
  const note = () =>
    labels.translate('report:localized.rows_cut', { shown: rowLimit, all: table.rows, table: table.name });
  return {
    path: `localized/${labels.language}/${table.name}.csv`,
    head: () =>
      byteOrderMark + csvLines([table.columns.map((column) => labels.columnTitle(table, column))], dialect),
    body: (batch) =>
      csvLines(
        rowsOf(batch).map((row) =>
          table.columns.map((column) => cellIn(labels, cutNote, row[column.name], column)),
        ),
        dialect,
      ),
    tail: () => (isCut ? csvLines([[note(), ...table.columns.slice(1).map(() => null)]], dialect) : ''),
  };
}

export const localizedCsv: RowFormat = {
  id: 'localized-csv',
  writers: (table, labels) => languageCodes.map((language) => writerOf(table, labels[language])),
};
