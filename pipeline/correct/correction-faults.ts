/** The errors of corrections that cannot hold, each with its file and line. */
import type { Correction } from '../contract.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { spoken } from '../spoken.ts';

function refused(
  { file, line, table, row_id, column }: Correction,
  fault: string,
  values: Record<string, string>,
): DatasetRefused {
  return new DatasetRefused({
    message: spoken()(`errors:${fault}`, { table, row: row_id, column, ...values }),
    file,
    line,
    mend: spoken()(`errors:${fault}_mend`),
  });
}

export const givenTwice = (correction: Correction, twin: Correction) =>
  refused(correction, 'correction_twice', { id: correction.correction_id, first: String(twin.line) });

export const sameColumn = (correction: Correction, other: Correction) =>
  refused(correction, 'correction_overlap', { first: String(other.line) });

export const noSuchColumn = (correction: Correction, columns: readonly string[]) =>
  refused(correction, 'correction_column', { columns: columns.join(', ') });

export const unfitValue = (correction: Correction) =>
  refused(correction, 'correction_value', { value: shown(correction.value) });

/** The row is gone: the text changed, or the rules read it otherwise. */
export const gone = (correction: Correction) => refused(correction, 'correction_gone', {});

/** The row is there, and holds something else than the correction was made for. */
export const differs = (correction: Correction, present: string | null) =>
  refused(correction, 'correction_differs', {
    present: shown(present),
    expected: shown(correction.expected),
  });

/** The entity that a correction points to stands in no article, so that the dataset has no row for it. */
export const namesNothing = (correction: Correction) =>
  refused(correction, 'correction_entity', { value: shown(correction.value) });

function shown(value: string | null): string {
  return value === null ? spoken()('errors:empty_cell') : JSON.stringify(value);
}
