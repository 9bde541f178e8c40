/** Finds the articles of a corpus folder and gives each an id that depends on its own name only. */
import { join } from 'node:path';
import type { Finding } from '../contract.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { filesBelow } from '../lib/folder.ts';
import type { ArticleFile } from './article-file.ts';
import { articleId } from './article-id.ts';
import { listFeed } from './feed.ts';
import { isFeed, sidecarOf } from './file-names.ts';
import { intakeFinding } from './intake-finding.ts';

export interface ArticleListing {
  readonly articles: readonly ArticleFile[];
  /** Files that are neither an article nor the sidecar of one, by path. */
  readonly ignored: readonly string[];
  /** About feeds and lines that never became an article, and about feeds as a whole. */
  readonly findings: readonly Finding[];
  /** Feeds and lines left out. */
  readonly refused: number;
}

const ARTICLES_FOLDER = 'articles';
const inCorpus = (below: string) => `${ARTICLES_FOLDER}/${below}`;
const ARTICLE_ENDING = /\.(?:txt|text|html?|xhtml)$/i;

/** Everything under raw/articles, sorted by id. `scratch`: a folder where packed feeds may be unpacked. */
export async function listArticles(corpus: string, scratch: string): Promise<ArticleListing> {
  const { files, others } = filesBelow(join(corpus, ARTICLES_FOLDER));
  const found: ArticleFile[] = [];
  const findings: Finding[] = [];
  const isUsed = (below: string) => isFeed(below) || ARTICLE_ENDING.test(below);
  const unused = [...others, ...files.filter((below) => !isUsed(below))].map(inCorpus);
  const beside = new Set(unused);
  const sidecars = new Set<string>();
  let refused = 0;
  for (const [index, below] of files.filter(isUsed).entries()) {
    const raw_file = inCorpus(below);
    // Most folders hold nothing but articles.
    const sidecar = beside.size === 0 ? '' : sidecarOf(raw_file);
    const hasSidecar = beside.has(sidecar);
    if (hasSidecar) sidecars.add(sidecar);
    if (isFeed(below)) {
      const feed = await listFeed(corpus, raw_file, join(scratch, String(index)));
      for (const line of feed.articles) found.push(line);
      findings.push(...feed.findings);
      refused += feed.refused;
    } else found.push({ article_id: articleId(below), raw_file, ...(hasSidecar ? {} : { bare: true }) });
  }
  const { articles, twice } = withoutTwins(found);
  return {
    articles,
    ignored: unused.filter((file) => !sidecars.has(file)).sort(byCodePoint),
    findings: [...findings, ...twice],
    refused: refused + twice.length,
  };
}

/** Sorted by id; of several with one id the first in order of files and lines stays. */
function withoutTwins(found: ArticleFile[]): { articles: ArticleFile[]; twice: Finding[] } {
  const articles: ArticleFile[] = [];
  const twice: Finding[] = [];
  // Files come sorted by path and lines by number, and sorting keeps the order of equals.
  for (const file of found.sort((a, b) => byCodePoint(a.article_id, b.article_id))) {
    const first = articles.at(-1);
    if (first?.article_id !== file.article_id) articles.push(file);
    else {
      const params = { id: file.article_id, other: first.raw_file };
      twice.push(intakeFinding(file.raw_file, 'same-id', 'error', 'same', params));
    }
  }
  return { articles, twice };
}
