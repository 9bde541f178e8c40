/** Finds the articles of a corpus folder and gives each an id that depends on its own path only. */
import { join, posix } from 'node:path';
import { byCodePoint } from '../lib/code-point-order.ts';
import { filesBelow } from '../lib/folder.ts';
import { keyOf } from '../lib/id.ts';

export interface ArticleFile {
  readonly article_id: string;
  /** Path below the corpus folder, forward slashes: "articles/report.txt". */
  readonly raw_file: string;
}

export interface ArticleListing {
  readonly articles: readonly ArticleFile[];
  /** Files that are neither an article nor the sidecar of one, by path. */
  readonly ignored: readonly string[];
}

const ARTICLES_FOLDER = 'articles';
const ARTICLE_ENDING = /\.(?:txt|text)$/i;

/** Everything under raw/articles, sorted by id. */
export function listArticles(corpus: string): ArticleListing {
  const { files, others } = filesBelow(join(corpus, ARTICLES_FOLDER));
  const rawFile = (below: string) => `${ARTICLES_FOLDER}/${below}`;
  const articles = files
    .filter((below) => ARTICLE_ENDING.test(below))
    .map((below) => ({ article_id: articleId(below), raw_file: rawFile(below) }));
  const sidecars = new Set(articles.map(({ raw_file }) => sidecarOf(raw_file)));
  const ignored = [...files.filter((below) => !ARTICLE_ENDING.test(below)), ...others]
    .map(rawFile)
    .filter((file) => !sidecars.has(file));
  return {
    articles: articles.sort((a, b) => byCodePoint(a.article_id, b.article_id)),
    ignored: ignored.sort(byCodePoint),
  };
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
