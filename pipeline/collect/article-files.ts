/** Finds the articles of a corpus folder and gives each an id that depends on its own path only. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { keyOf } from '../lib/id.ts';

export interface ArticleFile {
  readonly article_id: string;
  /** Path below the corpus folder, forward slashes: "articles/report.txt". */
  readonly raw_file: string;
}

export interface ArticleListing {
  readonly articles: readonly ArticleFile[];
  /** Files that are neither article nor sidecar, by path. */
  readonly ignored: readonly string[];
}

const ARTICLES_FOLDER = 'articles';
const ARTICLE_ENDING = /\.(?:txt|text)$/i;
const SIDECAR_ENDING = /\.json$/i;

/** Everything under raw/articles, sorted by id; names that begin with a dot belong to the file system. */
export function listArticles(corpus: string): ArticleListing {
  const root = join(corpus, ARTICLES_FOLDER);
  const articles: ArticleFile[] = [];
  const ignored: string[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || entry.name.startsWith('.')) continue;
    const below = posix.normalize(
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
    const rawFile = `${ARTICLES_FOLDER}/${below}`;
    if (ARTICLE_ENDING.test(below)) articles.push({ article_id: articleId(below), raw_file: rawFile });
    else if (!SIDECAR_ENDING.test(below)) ignored.push(rawFile);
  }
  articles.sort((a, b) => byCodePoint(a.article_id, b.article_id));
  ignored.sort(byCodePoint);
  return { articles, ignored };
}

/**
 * `art-` and the file's stem. A path that is more than `<plain stem>.txt` (a subfolder, another ending, characters
 * unfit for an id) adds a hash of that path, so two files never share an id and neither depends on the other.
 */
export function articleId(below: string): string {
  const stem = posix.basename(below).replace(/\.[^.]*$/, '');
  const safe = stem.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  if (below === `${safe}.txt`) return `art-${safe}`;
  return `art-${safe}-${keyOf('par', below).slice('par-'.length, 'par-'.length + 8)}`;
}

/** Where an article's sidecar stands, whether or not it exists. */
export function sidecarOf(rawFile: string): string {
  return rawFile.replace(/\.[^./]*$/, '.json');
}
