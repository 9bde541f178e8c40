/** How tables hang together: the references of a table to those that are published with it. */
import type { Column } from '../schemas/tables.ts';
import type { Edition, EditionTable } from './publication.ts';

export interface ForeignKey {
  readonly column: Column;
  /** The table referred to, and its column. */
  readonly table: string;
  readonly target: string;
}

/** A reference to a table that this version lacks is none: no reader could follow it. */
export function foreignKeysOf(
  table: EditionTable,
  edition: Pick<Edition, 'editionTables'>,
): readonly ForeignKey[] {
  return table.columns.flatMap((column) => {
    const { references } = column;
    if (references === null || !edition.editionTables.some(({ name }) => name === references.table))
      return [];
    return [{ column, table: references.table, target: references.column }];
  });
}

/** Whether a column alone is the key of its table. */
export function isKeyColumn({ primaryKey }: EditionTable, { name }: Column): boolean {
  return primaryKey.length === 1 && primaryKey[0] === name;
}
