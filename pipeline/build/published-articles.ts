/** Holds a run to what was released: an article that was published before does not go in silence. */
import { join } from 'node:path';
import type { DatasetSettings } from '../contract.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { DatasetRefused } from '../lib/errors.ts';
import { readRows } from '../lib/jsonl.ts';
import { lastReleased, readIndex } from '../publish/version-index.ts';
import { spoken } from '../spoken.ts';
import type { Artefacts } from './artefacts.ts';
import type { Folders } from './folders.ts';

/** So many articles are named. */
const NAMED_ARTICLES = 5;

/** Throws DatasetRefused when an article of the last release is gone or left out, and raw/dataset.json does not say it may be. */
export async function holdPublished(
  { raw, dist }: Folders,
  { withdrawn }: Pick<DatasetSettings, 'withdrawn'>,
  artefacts: Artefacts,
): Promise<void> {
  const release = lastReleased(await readIndex(dist));
  if (release === undefined) return;
  const acknowledged = new Set(withdrawn.map(({ article_id }) => article_id));
  const lost: string[] = [];
  let count = 0;
  const published = join(dist, release.folder, 'data', 'articles.jsonl');
  for await (const { article_id, raw_file } of missing(published, artefacts.stage('collect'))) {
    if (acknowledged.has(article_id)) continue;
    count += 1;
    if (lost.length < NAMED_ARTICLES) lost.push(`${article_id} (${raw_file})`);
  }
  if (count === 0) return;
  throw new DatasetRefused({
    message: spoken()('errors:published_gone', {
      version: release.version,
      count,
      articles: lost.join(', ') + (count > lost.length ? ', …' : ''),
    }),
    file: join(raw, 'dataset.json'),
    mend: spoken()('errors:published_gone_mend'),
  });
}

interface ArticleName {
  readonly article_id: string;
  readonly raw_file: string;
}

/** Articles of one list that the other lacks; both are sorted by id. */
async function* missing(published: string, collected: string): AsyncGenerator<ArticleName> {
  const names = readRows<ArticleName>(collected);
  const next = async () => {
    const { value, done } = await names.next();
    return done ? null : value.article_id;
  };
  let current = await next();
  try {
    for await (const article of readRows<ArticleName>(published)) {
      while (current !== null && byCodePoint(current, article.article_id) < 0) current = await next();
      if (current !== article.article_id) yield article;
    }
  } finally {
    await names.return(undefined);
  }
}
