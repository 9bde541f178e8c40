/** What each article-scope stage adds to one article, as the lines of its artefacts. */
import type { Context } from '../context.ts';
import type { CollectedArticle, ExtractedArticle, NormalizedArticle } from '../contract.ts';
import { extractAll } from '../stages/extract.ts';
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
  article: CollectedArticle,
  key: string,
  context: Context,
  meter = new StageMeter(),
): ArticleLines {
  return stagesOf([{ article, key }], context, meter)[0] as ArticleLines;
}

/** UTF-16 units of text that go through each stage together: with more, what the stages make of them no longer lies near the processor. */
export const TOGETHER = 30_000;

/** The lines of several articles, in their order; a bug that one of them brings out is told with its file. */
export function linesOfAll(
  articles: readonly FreshArticle[],
  context: Context,
  meter: StageMeter,
): ArticleLines[] {
  return partsOf(articles).flatMap((together) => linesTogether(together, context, meter));
}

/** The articles in their order, as many together as go through each stage before the next begins. */
export function partsOf<A extends Pick<FreshArticle, 'article'>>(articles: readonly A[]): readonly A[][] {
  const parts: A[][] = [];
  let units = TOGETHER;
  for (const fresh of articles) {
    if (units >= TOGETHER) {
      parts.push([]);
      units = 0;
    }
    parts.at(-1)?.push(fresh);
    units += fresh.article.text.length;
  }
  return parts;
}

function linesTogether(
  articles: readonly FreshArticle[],
  context: Context,
  meter: StageMeter,
): ArticleLines[] {
  try {
    return stagesOf(articles, context, meter);
  } catch (cause) {
    const [first, ...others] = articles;
    if (others.length === 0) throw new Error(first?.article.raw_file, { cause });
    // Which of them it was shows when each goes alone.
    return articles.flatMap((article) => linesTogether([article], context, meter));
  }
}

/** Each stage takes all articles before the next begins. */
function stagesOf(articles: readonly FreshArticle[], context: Context, meter: StageMeter): ArticleLines[] {
  const normalized = meter.run(
    'normalize',
    () => articles.map(({ article }) => normalize(article, context.corrections)),
    (made) => sum(made, ({ paragraphs }) => paragraphs.length),
  );
  const extracted = meter.run(
    'extract',
    () => extractAll(normalized, context.authority),
    (made) => sum(made, valuesIn),
  );
  const linked = meter.run(
    'link',
    () =>
      extracted.map((found, at) => {
        const laidOut = normalized[at] as NormalizedArticle;
        return link({ ...(articles[at] as FreshArticle).article, ...laidOut }, found, context);
      }),
    (made) => sum(made, ({ facts }) => facts.length),
  );
  return articles.map(({ article: { article_id, ...content }, key }, at) => ({
    collect: JSON.stringify({ article_id, key, ...content }),
    normalize: JSON.stringify({ article_id, key, ...normalized[at] }),
    extract: JSON.stringify({ article_id, key, ...extracted[at] }),
    link: JSON.stringify({ article_id, key, ...linked[at] }),
  }));
}

function sum<T>(all: readonly T[], countOf: (one: T) => number): number {
  return all.reduce((total, one) => total + countOf(one), 0);
}

function valuesIn({ amounts, counts, dates, names, quotes }: ExtractedArticle): number {
  return amounts.length + counts.length + dates.length + names.length + quotes.length;
}
