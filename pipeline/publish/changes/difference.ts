/** The difference of a published version and the tables of a build: columns and rows of every table, each row with its cause. */
import { devNull } from 'node:os';
import { type Table, type TableName, tableNamed } from '../../schemas/tables.ts';
import type { BuiltTable, Publication } from '../publication.ts';
import { SourceChanges } from './article-changes.ts';
import { articleColumns, type ChangedInputs, causesIn } from './causes.ts';
import { PublishedState } from './released-state.ts';
import { type Cells, rowChanges, type TableState } from './row-changes.ts';
import { schemaChanges } from './schema-changes.ts';
import type { Difference, TableChanges } from './version-changes.ts';

/** What is to be published, before it has a number. */
export type Candidate = Omit<Publication, 'version' | 'status' | 'since'>;

/** No rows: where one of the two states lacks a table. */
const none: TableState = { file: devNull, columns: [] };

/** `published`: the files of the version in `folder`, as versions.json lists them. */
export async function differenceTo(
  folder: string,
  published: readonly { readonly path: string }[],
  candidate: Candidate,
): Promise<Difference> {
  const state = new PublishedState(folder);
  const builtFrom = await state.builtFrom();
  const names = state.tablesAmong(published);
  const built = new Map<string, BuiltTable>(candidate.tables.map((table) => [table.name, table]));
  const sources = await new SourceChanges(builtFrom.sidecars ?? {}, candidate.sidecars ?? {}).read(
    names.includes('articles') ? await state.table('articles') : none,
    built.has('articles') ? stateOf(built.get('articles')) : none,
  );
  const differs = (kinds: readonly string[]) =>
    kinds.some((kind) => builtFrom.digests?.[kind] !== candidate.digests[kind]);
  const reference = differs(['reference']);
  const rule = differs(['pipeline', 'schemas', 'lock']) || !sameRecord(builtFrom.runtime, candidate.runtime);
  const inputs = inputsOf(sources, reference, rule);
  const tables: [string, TableChanges][] = [];
  for (const name of candidate.tables.map((table) => table.name)) {
    const table = tableNamed(name);
    const now = stateOf(built.get(name));
    const old = names.includes(name) ? await state.table(name) : null;
    const columns = old ? schemaChanges(old.schema, table.schema) : [];
    const rows = await rowChanges({
      primaryKey: table.primaryKey,
      before: old && columns.every(({ change }) => change !== 'key') ? old : none,
      after: now,
      idColumns: new Set(table.columns.filter(({ type }) => type === 'id').map((column) => column.name)),
      causesOf: causesIn(table, inputs),
      isWithheld: withholding(table, sources),
    });
    if (columns.length > 0 || rows.added.count + rows.removed.count + rows.changed.count > 0)
      tables.push([name, { columns, rows }]);
  }
  return {
    articles: sources.counts,
    reference_changed: reference,
    rules_changed: rule,
    tables_added: candidate.tables.map(({ name }) => name).filter((name) => !names.includes(name)),
    tables_removed: names.filter((name) => !built.has(name)),
    tables: Object.fromEntries(tables),
  };
}

function inputsOf(sources: SourceChanges, reference: boolean, rule: boolean): ChangedInputs {
  return {
    isChanged: (id) => sources.isChanged(id),
    mayBeChanged: (id) => sources.mayBeChanged(id),
    anySource: sources.anySource,
    reference,
    rule,
  };
}

function stateOf(built: BuiltTable | undefined): TableState {
  if (!built) return none;
  return {
    file: built.file,
    columns: tableNamed(built.name satisfies TableName).columns.map(({ name }) => name),
  };
}

/** Words that were published once are not published again when the text policy keeps them back now. */
function withholding(table: Table, sources: SourceChanges) {
  const places = articleColumns(table);
  const wordy = new Set(
    table.columns.filter(({ type }) => type === 'text' || type === 'json').map(({ name }) => name),
  );
  return (column: string, _before: Cells, after: Cells): boolean => {
    if (!wordy.has(column)) return false;
    // Names of entities stand in no article's row: one that is gone may have been the words of an article that keeps them back.
    if (places.length === 0) return after[column] === null && sources.keepsBack;
    return places.some((place) => sources.isKeptBack(String(after[place])));
  };
}

function sameRecord(a: Readonly<Record<string, string>> = {}, b: Readonly<Record<string, string>>): boolean {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => a[name] === b[name]);
}
