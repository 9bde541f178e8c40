/** The verb `explain`: the whole chain of one value, from its characters to the files it is published in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../i18n.ts';
import { DatasetRefused, UsageError } from '../lib/errors.ts';
import { readRows } from '../lib/jsonl.ts';
import { labelsFrom } from '../publish/labels.ts';
import { type Table, tables } from '../schemas/tables.ts';
import { spoken, spokenLanguage } from '../spoken.ts';
import { sayEvent } from './events.ts';
import { foldersOf } from './folders.ts';
import { type ArticlePosition, articleAt, rawTextOf } from './raw-position.ts';
import { say } from './terminal.ts';
import type { Options } from './verb.ts';

type Cells = Readonly<Record<string, unknown>>;

interface Row {
  readonly table: Table;
  readonly cells: Cells;
}

/** `explain <row id>` or `explain <file>:<line>:<column>`: every row there, and every row that refers to it. */
export async function explain(options: Options): Promise<number> {
  const [asked] = options.positionals;
  if (asked === undefined) {
    throw new UsageError({
      message: spoken()('errors:explain_what'),
      mend: spoken()('errors:bad_option_mend', { verb: 'explain' }),
    });
  }
  const { raw, dist } = foldersOf(options);
  const data = join(dist, 'latest', 'data');
  if (!existsSync(data)) {
    throw new DatasetRefused({
      message: spoken()('errors:nothing_published'),
      file: dist,
      mend: spoken()('errors:nothing_published_mend'),
    });
  }
  const articles = new Map<string, string>();
  for await (const { cells } of rowsOf(data, ['articles']))
    articles.set(String(cells.article_id), String(cells.raw_file));
  const position = await articleAt(raw, asked, articles);
  const found: Row[] = [];
  for await (const row of rowsOf(data)) if (isMeant(row, asked, position)) found.push(row);
  if (found.length === 0) {
    throw new UsageError({
      message: spoken()('errors:explain_nothing', { asked }),
      mend: spoken()('errors:bad_option_mend', { verb: 'explain' }),
    });
  }
  for (const { table, cells } of found)
    if (options.values.json === true) sayEvent('row', { table: table.name, cells });
    else await sayRow({ table, cells }, raw, data, articles);
  return 0;
}

async function* rowsOf(data: string, only?: readonly string[]): AsyncGenerator<Row> {
  for (const table of tables) {
    if (only && !only.includes(table.name)) continue;
    for await (const cells of readRows<Cells>(join(data, `${table.name}.jsonl`))) yield { table, cells };
  }
}

/** The row of that id, or a row whose span holds the place; whole articles and paragraphs hold too much to be meant by a place. */
function isMeant({ table, cells }: Row, asked: string, position: ArticlePosition | null): boolean {
  if (position === null) return table.primaryKey.some((column) => cells[column] === asked);
  if (table.name === 'paragraphs' || cells.article_id !== position.article_id) return false;
  const { start, end } = cells;
  return (
    typeof start === 'number' && typeof end === 'number' && start <= position.offset && position.offset < end
  );
}

async function sayRow(
  { table, cells }: Row,
  raw: string,
  data: string,
  articles: ReadonlyMap<string, string>,
): Promise<void> {
  const t = spoken();
  const labels = labelsFrom(translator(spokenLanguage()));
  const id = keyOf({ table, cells });
  say(`${labels.tableTitle(table)} · ${id}`);
  await sayPlace(cells, raw, articles.get(String(cells.article_id)));
  for (const column of table.columns) {
    const value = cells[column.name];
    if (value === null || placeColumns.has(column.name) || table.primaryKey.includes(column.name)) continue;
    const label = column.codes && typeof value === 'string' ? ` (${labels.codeLabel(column, value)})` : '';
    say(`  ${column.name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}${label}`);
  }
  await sayReferring(table, id, data);
  const files = ['csv', 'json', 'jsonl'].map((ending) => `data/${table.name}.${ending}`).join(', ');
  say(`  ${t('cli:explain.files', { files })}`);
  say('');
}

function keyOf({ table, cells }: Row): string {
  return table.primaryKey.map((column) => String(cells[column])).join(', ');
}

/** Where the row was read, with the characters around its own; nothing for a row of no place, or of a file that is gone. */
async function sayPlace({ start, end }: Cells, raw: string, file: string | undefined): Promise<void> {
  const text = file === undefined ? null : await rawTextOf(raw, file);
  if (text === null || typeof start !== 'number' || typeof end !== 'number') return;
  const { line, column } = text.position(start);
  say(`  ${spoken()('cli:explain.place', { place: `${raw}/${file}:${line}:${column}`, start, end })}`);
  const [before, own, after] = [
    text.slice(start - CONTEXT, start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ].map((words) => words.replace(/\s+/gu, ' '));
  say(`    …${before}⟦${own}⟧${after}…`);
}

/** The rows of other tables that refer to this one. */
async function sayReferring(table: Table, id: string, data: string): Promise<void> {
  for await (const other of rowsOf(data)) {
    const refers = other.table.columns.find(
      ({ name, references }) => other.cells[name] === id && (references !== null || name === 'subject_id'),
    );
    if (!refers || other.table.name === table.name) continue;
    const told = other.cells[`message_${spokenLanguage()}`];
    const where = `${other.table.name} ${keyOf(other)} (${refers.name})`;
    say(typeof told === 'string' ? `  ← ${where}: ${told}` : `  ← ${where}`);
  }
}

/** Characters shown on either side. */
const CONTEXT = 60;

const placeColumns: ReadonlySet<string> = new Set(['article_id', 'paragraph_id', 'start', 'end', 'text']);
