/** The number of the next version, computed from what changed: Semantic Versioning for data. */
import type { Difference, Level, Reason, RowChanges } from './version-changes.ts';

const levels: readonly Level[] = ['patch', 'minor', 'major'];

/** Every reason for a new version: the gravest first, within a level losses first; none when no row and no column changed. */
export function reasonsOf({ tables, tables_added, tables_removed }: Difference): Reason[] {
  const changed = Object.entries(tables);
  const rowsThat = (what: keyof typeof rowKinds) =>
    changed.flatMap(([table, { rows }]) => rowReason(table, what, rows, tables_added.includes(table)));
  const reasons: Reason[] = [
    ...tables_removed.map((table) => reason('major', 'table_removed', { table })),
    ...changed.flatMap(([table, { columns }]) =>
      columns.map(({ change, level, column, before, after }) =>
        reason(level, `column_${change}`, { table, column, before, after }),
      ),
    ),
    ...changed
      .filter(([, { rows }]) => rows.ids_changed)
      .map(([table, { rows }]) => reason('major', 'ids_changed', { table, count: rows.after })),
    ...rowsThat('removed'),
    ...rowsThat('changed'),
    ...rowsThat('added'),
    ...tables_added.map((table) => reason('minor', 'table_added', { table })),
  ];
  return reasons.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

/** That only files differ: no row, no column, but words or metadata. */
export function filesDiffer(count: number): Reason {
  return reason('patch', 'files_differ', { count });
}

function reason(level: Level, what: string, about: Partial<Reason>): Reason {
  const nothing = { table: null, column: null, before: null, after: null, count: 1 };
  return { ...nothing, ...about, level, reason: what };
}

const rowKinds = { removed: 'rows_removed', changed: 'rows_changed', added: 'rows_added' } as const;

function rowReason(table: string, kind: keyof typeof rowKinds, rows: RowChanges, isNew: boolean): Reason[] {
  const { count } = rows[kind];
  return count === 0 || isNew || rows.ids_changed ? [] : [reason('minor', rowKinds[kind], { table, count })];
}

/** The level of the gravest reason. */
export function levelOf(reasons: readonly Reason[]): Level | null {
  return levels.findLast((level) => reasons.some((each) => each.level === level)) ?? null;
}

/** The version after `version`. */
export function raised(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
