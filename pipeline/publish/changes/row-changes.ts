/** The difference of two states of a table, both sorted by key: read side by side, one row of each in memory at a time. */
import { byCodePoint } from '../../lib/code-point-order.ts';
import { sha256 } from '../../lib/digest.ts';
import { readLines } from '../../lib/jsonl.ts';
import { shortened } from '../markdown.ts';
import { CountedList } from './counted-list.ts';
import { aroundDifference } from './differing-words.ts';
import type { Cause, CellChange, ChangedRow, RowChange, RowChanges, RowKey } from './version-changes.ts';

export type Cells = Readonly<Record<string, unknown>>;

/** One state of a table. */
export interface TableState {
  /** JSON Lines. */
  readonly file: string;
  readonly columns: readonly string[];
}

export interface RowComparison {
  readonly primaryKey: readonly string[];
  readonly before: TableState;
  readonly after: TableState;
  /** Columns that hold ids: left out when only the scheme of the ids may differ. */
  readonly idColumns: ReadonlySet<string>;
  causesOf(row: Cells): readonly Cause[];
  /** Whether the words of a column of this row must not be repeated. */
  isWithheld(column: string, before: Cells, after: Cells): boolean;
}

/** Both states are sorted by key, in code point order. */
export async function rowChanges(comparison: RowComparison): Promise<RowChanges> {
  const { primaryKey, causesOf } = comparison;
  const added = new CountedList<RowChange>();
  const removed = new CountedList<RowChange>();
  const changed = new CountedList<ChangedRow>();
  const [gone, come] = [new ContentSum(comparison), new ContentSum(comparison)];
  let [before, after] = [0, 0];
  for await (const [old, now] of sideBySide(comparison)) {
    if (old) before += 1;
    if (now) after += 1;
    if (old && now) {
      if (old.line === now.line) continue;
      const cells = cellChanges(comparison, old.cells, now.cells);
      if (cells.length === 0) continue;
      const causes = causesOf(now.cells);
      changed.add(causes, () => ({ key: keyOf(primaryKey, now.cells), causes, cells }));
      continue;
    }
    const [list, sum, row] = old ? [removed, gone, old] : [added, come, now];
    if (!row) continue;
    sum.add(row.cells);
    const causes = causesOf(row.cells);
    list.add(causes, () => ({ key: keyOf(primaryKey, row.cells), causes }));
  }
  const isOtherScheme = before > 0 && gone.rows === before && come.rows === after && gone.equals(come);
  return {
    before,
    after,
    added: added.result(),
    removed: removed.result(),
    changed: changed.result(),
    ids_changed: isOtherScheme,
  };
}

export interface Row {
  readonly line: string;
  readonly cells: Cells;
}

/** Every key of either state in order, with its row in each. */
export async function* sideBySide({
  primaryKey,
  before,
  after,
}: Pick<RowComparison, 'primaryKey' | 'before' | 'after'>): AsyncGenerator<[Row | null, Row | null]> {
  const [left, right] = [readLines(before.file), readLines(after.file)];
  let [old, now] = [await nextRow(left), await nextRow(right)];
  while (old !== null || now !== null) {
    const order = old === null ? 1 : now === null ? -1 : byKey(primaryKey, old.cells, now.cells);
    yield [order <= 0 ? old : null, order >= 0 ? now : null];
    if (order <= 0) old = await nextRow(left);
    if (order >= 0) now = await nextRow(right);
  }
}

async function nextRow(lines: AsyncGenerator<string>): Promise<Row | null> {
  const { value, done } = await lines.next();
  return done ? null : { line: value, cells: JSON.parse(value) as Cells };
}

function byKey(primaryKey: readonly string[], a: Cells, b: Cells): number {
  for (const column of primaryKey) {
    const order = byCodePoint(String(a[column]), String(b[column]));
    if (order !== 0) return order;
  }
  return 0;
}

function keyOf(primaryKey: readonly string[], cells: Cells): RowKey {
  return Object.fromEntries(primaryKey.map((column) => [column, cells[column]]));
}

/** Cells of columns that both states have. */
function cellChanges(comparison: RowComparison, old: Cells, now: Cells): CellChange[] {
  const { isWithheld } = comparison;
  const known = new Set(comparison.after.columns);
  return comparison.before.columns.flatMap((column): CellChange[] => {
    if (!known.has(column)) return [];
    if (JSON.stringify(old[column]) === JSON.stringify(now[column])) return [];
    if (isWithheld(column, old, now)) return [{ column }];
    const [before, after] = shown(old[column], now[column]);
    return [{ column, old: before, new: after }];
  });
}

/** Longer values are cut, texts to where they differ. */
const SHOWN_CHARACTERS = 200;

function shown(old: unknown, now: unknown): readonly [unknown, unknown] {
  if (typeof old === 'string' && typeof now === 'string') return aroundDifference(old, now, SHOWN_CHARACTERS);
  return [cut(old), cut(now)];
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value, SHOWN_CHARACTERS);
  if (typeof value !== 'object' || value === null) return value;
  const json = JSON.stringify(value);
  return json.length > SHOWN_CHARACTERS ? shortened(json, SHOWN_CHARACTERS) : value;
}

/** The content of many rows without their ids, whatever their order, in one number. */
class ContentSum {
  readonly #columns: readonly string[];
  #sum = 0n;
  rows = 0;

  constructor({ before, after, idColumns }: RowComparison) {
    this.#columns = before.columns.filter((name) => after.columns.includes(name) && !idColumns.has(name));
  }

  add(cells: Cells): void {
    this.rows += 1;
    const content = JSON.stringify(this.#columns.map((column) => cells[column]));
    this.#sum = BigInt.asUintN(64, this.#sum + BigInt(`0x${sha256(content).slice(0, 16)}`));
  }

  equals(other: ContentSum): boolean {
    return this.rows === other.rows && this.#sum === other.#sum && this.#columns.length > 0;
  }
}
