/** What each article-scope stage adds to one article, as the lines of its artefacts. */
import type { Context } from '../context.ts';
import type { CollectedArticle, ExtractedArticle } from '../contract.ts';
import { extract } from '../stages/extract.ts';
import { link } from '../stages/link.ts';
import { normalize } from '../stages/normalize.ts';
import type { ArticleStage } from './artefacts.ts';
import { StageMeter } from './stage-meter.ts';

export type ArticleLines = Readonly<Record<ArticleStage, string>>;

/** An article whose stages are to be done, with its content key. */
export interface FreshArticle {
  readonly article: CollectedArticle;
  readonly key: string;
}

/** Pure. */
export function linesOf(
  collected: CollectedArticle,
  key: string,
  context: Context,
  meter = new StageMeter(),
): ArticleLines {
  const { article_id, ...content } = collected;
  const normalized = meter.run(
    'normalize',
    () => normalize(collected, context.corrections),
    (made) => made.paragraphs.length,
  );
  const extracted = meter.run('extract', () => extract(normalized, context.authority), valuesIn);
  const article = { ...collected, ...normalized };
  const linked = meter.run(
    'link',
    () => link(article, extracted, context),
    (made) => made.facts.length,
  );
  return {
    collect: JSON.stringify({ article_id, key, ...content }),
    normalize: JSON.stringify({ article_id, key, ...normalized }),
    extract: JSON.stringify({ article_id, key, ...extracted }),
    link: JSON.stringify({ article_id, key, ...linked }),
  };
}

/** The same; a bug that an article brings out is told with the article's file. */
export function linesNaming(fresh: FreshArticle, context: Context, meter: StageMeter): ArticleLines {
  const { article, key } = fresh;
  try {
    return linesOf(article, key, context, meter);
  } catch (cause) {
    throw new Error(article.raw_file, { cause });
  }
}

function valuesIn({ amounts, counts, dates, names, quotes }: ExtractedArticle): number {
  return amounts.length + counts.length + dates.length + names.length + quotes.length;
}
