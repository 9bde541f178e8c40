/** What people correct, ready to be applied: by row, with what stood there, so that a correction that came to nothing is told. */
import type { CorrectedTable, Correction, HeldCorrection, Keyed } from '../contract.ts';
import type { Column } from './column.ts';
import { type CorrectedRows, canHold, correctable } from './columns.ts';
import { givenTwice, noSuchColumn, sameColumn, unfitValue } from './correction-faults.ts';

export class Corrections {
  readonly all: readonly Correction[];
  readonly #byRow = new Map<string, Correction[]>();

  /** Throws DatasetRefused with file and line for a correction that cannot be applied whatever the rows are. */
  constructor(corrections: readonly Correction[]) {
    this.all = corrections;
    const ids = new Map<string, Correction>();
    for (const correction of corrections) {
      const { correction_id, table, row_id, column, action, value } = correction;
      const twin = ids.get(correction_id);
      if (twin) throw givenTwice(correction, twin);
      ids.set(correction_id, correction);
      const names = Object.keys(correctable[table]);
      if (!names.includes(column)) throw noSuchColumn(correction, names);
      const fits = action === 'drop' ? value === null && table !== 'articles' : canHold(table, column, value);
      if (!fits) throw unfitValue(correction);
      const same = this.of(table, row_id).find(
        (other) => other.column === column || other.action === 'drop' || action === 'drop',
      );
      if (same) throw sameColumn(correction, same);
      this.#byRow.set(rowKey(table, row_id), [...this.of(table, row_id), correction]);
    }
  }

  of(table: CorrectedTable, rowId: string): readonly Correction[] {
    return this.#byRow.get(rowKey(table, rowId)) ?? [];
  }

  /**
   * Rows of one table with their corrections applied. A correction is applied only where its column holds what it expects;
   * `held` learns what each one met.
   */
  apply<Table extends CorrectedTable>(
    table: Table,
    rows: readonly (CorrectedRows[Table] & Keyed)[],
    held: HeldCorrection[],
  ): CorrectedRows[Table][] {
    if (this.#byRow.size === 0) return [...rows];
    return rows.flatMap((row) => this.#applied(table, row, held) ?? []);
  }

  #applied<Table extends CorrectedTable>(
    table: Table,
    row: CorrectedRows[Table] & Keyed,
    held: HeldCorrection[],
  ): CorrectedRows[Table] | null {
    let corrected: CorrectedRows[Table] = row;
    const applied: string[] = [];
    for (const { correction_id, column: name, expected, action, value } of this.of(table, row.id)) {
      const column = correctable[table][name] as Column<CorrectedRows[Table]>;
      const present = column.read(row);
      held.push({ correction_id, present });
      if (present !== expected) continue;
      if (action === 'drop') return null;
      corrected = column.write(corrected, value) ?? corrected;
      applied.push(correction_id);
    }
    return applied.length === 0 ? row : { ...corrected, correction_id: applied.join(' ') };
  }
}

function rowKey(table: CorrectedTable, rowId: string): string {
  return `${table} ${rowId}`;
}
