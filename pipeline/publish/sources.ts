/** The articles a version was read from, as catalogues and citations name them. */
import { readRows } from '../lib/jsonl.ts';
import type { Rows } from '../schemas/tables.ts';
import type { Edition } from './publication.ts';

/** So many articles are named one by one; all of them are rows of the table `articles`. */
const namedSources = 100;

export interface Source {
  /** The headline, else the identifier of the article. */
  readonly title: string;
  readonly lang: string;
  /** Who published it, else the agency it is credited to, in English where that is known; null when neither is known. */
  readonly publisher: string | null;
  /** ISO day; null when the day is not known. */
  readonly day: string | null;
  readonly url: string | null;
}

async function rowsOf<Name extends keyof Rows>(
  edition: Edition,
  name: Name,
  isWanted: (row: Rows[Name]) => boolean,
  limit: number,
): Promise<Rows[Name][]> {
  const file = edition.editionTables.find((table) => table.name === name)?.file;
  const found: Rows[Name][] = [];
  if (file === undefined) return found;
  for await (const row of readRows<Rows[Name]>(file)) {
    if (found.length >= limit) break;
    if (isWanted(row)) found.push(row);
  }
  return found;
}

function nameOf(entity: Rows['entities'] | undefined): string | null {
  return entity?.name_en ?? entity?.name_ru ?? entity?.name_zh ?? null;
}

/** The first hundred articles in key order. */
export async function sourcesOf(edition: Edition): Promise<readonly Source[]> {
  const articles = await rowsOf(edition, 'articles', () => true, namedSources);
  const wanted = new Set(articles.map(({ publisher_id, agency_id }) => publisher_id ?? agency_id));
  wanted.delete(null);
  const entities = await rowsOf(edition, 'entities', ({ entity_id }) => wanted.has(entity_id), wanted.size);
  const names = new Map(entities.map((entity) => [entity.entity_id, nameOf(entity)]));
  return articles.map((article) => ({
    title: article.title ?? article.article_id,
    lang: article.lang,
    publisher: names.get(article.publisher_id ?? article.agency_id ?? '') ?? null,
    day: article.published_from === article.published_to ? article.published_from : null,
    url: article.source_url,
  }));
}
