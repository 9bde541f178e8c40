/**
 * The table `search` of the SQLite file: every text a person may look for, folded, with the table, key and column it stands in.
 * It is searched with LIKE: one syntax for all three languages and for a word of two characters, which a trigram index cannot
 * find. Measured on 50,000 Chinese paragraphs (45 MB of text): LIKE answers in 60 ms; FTS5 over bigrams in 6 ms, but its file is
 * six times as large, takes sixteen times as long to build, and asks people to cut their query into bigrams.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { TableName } from '../schemas/tables.ts';
import { foldedText } from './folded-text.ts';
import type { Edition, EditionTable } from './publication.ts';

/** Columns searched as they are. Tables that only repeat others (figures, codes, reuse) are left out, and so are names of rules and files. */
export const searchedColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  articles: ['title', 'section'],
  paragraphs: ['text'],
  entities: ['name_en', 'name_ru', 'name_zh', 'description_en', 'description_ru', 'description_zh'],
  aliases: ['alias'],
  quotes: ['speaker_text'],
  facts: ['office'],
  findings: ['message_en', 'message_ru', 'message_zh'],
};

/** Columns that hold a slice of a paragraph: searched only where the paragraph itself is withheld. */
const slices = ['text', 'sentence'];

const createSearch = `CREATE TABLE "search" ( -- Folded text of every table, for LIKE: lower case, NFKC, ё as е, Traditional Chinese as Simplified; the own spelling follows on a second line where it differs.
  "table" TEXT NOT NULL, -- Table the text stands in.
  "key" TEXT NOT NULL, -- Primary key of its row.
  "column" TEXT NOT NULL, -- Column the text stands in.
  "folded" TEXT NOT NULL -- The folded text.
)`;

/** The texts of a column with the keys of their rows. */
function textsOf(table: EditionTable, column: string, condition: string): string {
  const key = table.primaryKey[0];
  return `SELECT "${key}" AS "key", "${column}" AS "text" FROM "${table.name}" AS own
    WHERE "${column}" IS NOT NULL AND ${condition} ORDER BY "${key}"`;
}

const paragraphWithheld = `NOT EXISTS (
  SELECT 1 FROM "paragraphs" AS p WHERE p."paragraph_id" = own."paragraph_id" AND p."text" IS NOT NULL)`;

/** Makes and fills the table; the others must be filled already. */
export function fillSearch(database: DatabaseSync, edition: Pick<Edition, 'editionTables'>): void {
  const { editionTables } = edition;
  const hasParagraphs = editionTables.some(({ name }) => name === 'paragraphs');
  database.exec(createSearch);
  const insert = database.prepare('INSERT INTO "search" VALUES (?, ?, ?, ?)');
  // Row by row: a function called from within SQL would hold the texts of all rows until the statement ends.
  const fill = (table: EditionTable, column: string, condition: string): void => {
    for (const { key, text } of database.prepare(textsOf(table, column, condition)).iterate())
      insert.run(table.name, key as string, column, foldedText(String(text)));
  };
  for (const table of editionTables) {
    for (const column of searchedColumns[table.name] ?? []) fill(table, column, 'true');
    const names = table.columns.map(({ name }) => name);
    if (table.name === 'paragraphs' || !names.includes('paragraph_id') || !hasParagraphs) continue;
    for (const column of slices.filter((slice) => names.includes(slice)))
      fill(table, column, paragraphWithheld);
  }
}
