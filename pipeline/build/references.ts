/** Which keys rows refer to, held against the keys there are: both sorted, read side by side. */
import { byCodePoint } from '../lib/code-point-order.ts';
import { readRows } from '../lib/jsonl.ts';
import { LineSorter } from '../lib/line-sorter.ts';
import { type Table, type TableName, tables } from '../schemas/tables.ts';
import type { Artefacts } from './artefacts.ts';
import { refusedRow } from './refused-row.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Values noted last: rows of one article refer to the same few keys again and again. */
const RECENT = 4096;
/** So many keys that nothing has are kept: enough to name the first row that refers to one. */
const KEPT_MISSING = 10_000;

class Target {
  readonly sorter: LineSorter;
  readonly missing = new Set<string>();
  readonly #recent = new Set<string>();

  constructor(scratch: string) {
    this.sorter = new LineSorter(scratch);
  }

  note(value: string): void {
    if (this.#recent.has(value)) return;
    if (this.#recent.size === RECENT) this.#recent.clear();
    this.#recent.add(value);
    this.sorter.add(value, '');
  }
}

interface Reference {
  readonly column: string;
  readonly target: Target;
}

export class References {
  /** By table that is referred to. */
  readonly #targets = new Map<TableName, Target>();
  readonly #references: ReadonlyMap<TableName, readonly Reference[]>;
  readonly #artefacts: Artefacts;

  constructor(artefacts: Artefacts) {
    this.#artefacts = artefacts;
    this.#references = new Map(
      tables.map(({ name, columns }) => [
        name,
        columns.flatMap((column) =>
          column.references === null
            ? []
            : [{ column: column.name, target: this.#targetOf(column.references.table) }],
        ),
      ]),
    );
  }

  note({ name }: Table, cells: Cells): void {
    for (const { column, target } of this.#references.get(name) ?? []) {
      const value = cells[column];
      if (typeof value === 'string') target.note(value);
    }
  }

  /** Takes the keys of a table one by one, in order. */
  keysOf(name: TableName): (key: string | null) => void {
    const target = this.#targets.get(name);
    if (target === undefined) return () => undefined;
    const wanted = target.sorter.sorted();
    let next = wanted.next();
    return (key) => {
      for (; !next.done; next = wanted.next()) {
        const order = key === null ? -1 : byCodePoint(next.value.key, key);
        if (order > 0) return;
        if (order < 0 && target.missing.size < KEPT_MISSING) target.missing.add(next.value.key);
      }
    };
  }

  /** Throws DatasetRefused for the first row, by table, column and key, that refers to nothing. */
  async hold(): Promise<void> {
    for (const table of tables)
      for (const { column, target } of this.#references.get(table.name) ?? [])
        if (target.missing.size > 0) await this.#refuse(table, column, target);
  }

  async #refuse(table: Table, column: string, { missing }: Target): Promise<void> {
    const { references } = table.columns.find(({ name }) => name === column) ?? {};
    for await (const row of readRows<Cells>(this.#artefacts.table(table.name))) {
      const value = row[column];
      if (typeof value !== 'string' || !missing.has(value)) continue;
      const reason = `${references?.table}.${references?.column}`;
      throw refusedRow(table, row, { column, value, rule: 'reference', reason });
    }
  }

  #targetOf(name: TableName): Target {
    const known = this.#targets.get(name);
    if (known !== undefined) return known;
    const target = new Target(this.#artefacts.rows(`keys-of-${name}`));
    this.#targets.set(name, target);
    return target;
  }
}
