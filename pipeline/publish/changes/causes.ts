/** Why a row changed: which of the inputs it hangs on are other than they were. */
import type { Table } from '../../schemas/tables.ts';
import { type Cause, causeOrder } from './version-changes.ts';

export interface ChangedInputs {
  /** The article is new, gone, or has other bytes. */
  isChanged(articleId: string): boolean;
  /** The sidecar of the article, or of one that shares its digest, changed. */
  mayBeChanged(articleId: string): boolean;
  /** Any article or sidecar at all. */
  readonly anySource: boolean;
  readonly reference: boolean;
  readonly rule: boolean;
}

type Cells = Readonly<Record<string, unknown>>;

/** Tables that hold what the code says and nothing that was read. */
const ofTheCode: ReadonlySet<string> = new Set(['codes']);

/** The causes of changes in one table. Certain when one is given; several when the inputs do not tell them apart. */
export function causesIn(table: Table, inputs: ChangedInputs): (row: Cells) => readonly Cause[] {
  if (ofTheCode.has(table.name)) return () => ['rule'];
  const places = articleColumns(table);
  return (row) => {
    const articles = places.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : []));
    if (articles.some((id) => inputs.isChanged(id))) return ['source'];
    const others: Cause[] = causeOrder.filter(
      (cause) => (cause === 'reference' && inputs.reference) || (cause === 'rule' && inputs.rule),
    );
    const mayBeSource =
      articles.length === 0 ? inputs.anySource : articles.some((id) => inputs.mayBeChanged(id));
    if (mayBeSource) return ['source', ...others];
    // Rows of an article that stayed as it was may still hang on another: a passage it shares, a name they have in common.
    return others.length > 0 ? others : ['source'];
  };
}

/** The columns that name an article. */
export function articleColumns(table: Pick<Table, 'name' | 'columns' | 'primaryKey'>): string[] {
  const own = table.name === 'articles' ? table.primaryKey : [];
  const referring = table.columns.filter(({ references }) => references?.table === 'articles');
  return [...own, ...referring.map(({ name }) => name)];
}
