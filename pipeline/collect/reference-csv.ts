/** Reads a reference table, row by row held against its schema; a bad row refuses the dataset with file, line and reason. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { DatasetRefused } from '../lib/errors.ts';
import { faultWords } from '../schemas/fault-words.ts';
import { compileReference, type ReferenceName } from '../schemas/reference.ts';
import { spoken } from '../spoken.ts';

export interface ReferenceRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Which columns hold numbers; all other cells are text, empty ones null. */
type Numeric = ReadonlySet<string>;

/** The rows of a reference CSV file, its header the schema's columns. A missing file has no rows. */
export function readReferenceCsv(
  file: string,
  schema: ReferenceName,
  numeric: Numeric = new Set(),
): ReferenceRow[] {
  if (!existsSync(file)) return [];
  const holds = compileReference(schema);
  return records(file).map(({ record, line }) => {
    const cells = Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, cellValue(cell, numeric.has(name))]),
    );
    const [fault] = holds(cells);
    if (fault) {
      throw new DatasetRefused({
        message: spoken()('errors:reference_row', {
          column: fault.path.slice(1),
          value: JSON.stringify(fault.value ?? null),
          reason: faultWords(fault, spoken()),
        }),
        file,
        line,
        mend: spoken()('errors:reference_row_mend', { schema: `schemas/reference/${schema}.schema.json` }),
      });
    }
    return { line, cells };
  });
}

interface ParsedRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

function records(file: string): ParsedRecord[] {
  try {
    return parse(readFileSync(file), {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      // Of all that is known of a record only its line is kept.
      on_record: (record, { lines }) => ({ record, line: lines }),
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DatasetRefused({
      message: spoken()('errors:reference_csv', { file: basename(file), reason: error.message }),
      file,
      ...(typeof error.lines === 'number' ? { line: error.lines } : {}),
      mend: spoken()('errors:reference_csv_mend'),
    });
  }
}

function cellValue(cell: string, isNumber: boolean): string | number | null {
  if (cell === '') return null;
  return isNumber && /^[0-9]+(?:\.[0-9]+)?$/.test(cell) ? Number(cell) : cell;
}
