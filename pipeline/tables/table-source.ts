/** How a table is made: a generator of typed rows, either from one article or from what the whole corpus says. */
import type { ArticleContext } from '../context.ts';
import type { Rows, TableName } from '../schemas/tables.ts';
import type { LocatedArticle } from './located.ts';

/** Rows that come from one article: pure, in any order. `Known`: what of the context they are made with. */
export interface ArticleTable<
  Name extends TableName = TableName,
  Known extends keyof ArticleContext = keyof ArticleContext,
> {
  readonly name: Name;
  rows(located: LocatedArticle, context: Pick<ArticleContext, Known>): Iterable<Rows[Name]>;
}
