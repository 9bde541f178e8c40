/** How a table is made: a generator of typed rows, either from one article or from what the whole corpus says. */
import type { ArticleContext } from '../context.ts';
import type { Rows, TableName } from '../schemas/tables.ts';
import type { LocatedArticle } from './located.ts';

/** Rows that come from one article: pure, in any order. */
export interface ArticleTable<Name extends TableName = TableName> {
  readonly name: Name;
  rows(located: LocatedArticle, context: ArticleContext): Iterable<Rows[Name]>;
}
