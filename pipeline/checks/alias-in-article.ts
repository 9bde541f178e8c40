/** alias-in-article: one entity goes by two different names in one article, so a reader may take it for two. */
import type { Mention } from '../contract.ts';
import { tokensOf } from '../link/scripts/tokens.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';

export const aliasInArticle: ArticleCheck = {
  id: 'alias-in-article',
  scope: 'article',
  severity: 'info',
  examples: [
    {
      says: 'two translations of one body',
      text: 'The State Film Administration published the figures on Monday.\nThe China Film Administration added that ticket sales had grown.',
      fires: 1,
    },
    { says: '全称与简称', text: '上海美术电影制片厂周一公布了片单。\n上美影还将推出一部新片。', fires: 0 },
    {
      says: 'фестиваль назван двояко',
      text: 'Берлинский кинофестиваль откроется в четверг.\nБерлинале продлится десять дней, сообщили организаторы.',
      fires: 1,
    },
    {
      says: 'два написания одного названия',
      text: 'Данные опубликовало Государственное управление КНР по делам кинематографии.\nПо оценке Государственного управления по кинематографии КНР, продажи билетов выросли.',
      fires: 0,
    },
    {
      says: '同一机构的两个名称',
      text: '中国新闻社周一公布了数据。\n中新网补充说，票房有所增长。',
      fires: 1,
    },
    {
      says: 'a name and its acronym',
      text: 'National Media Group (NMG) opened an office in Beijing.\nNMG will also distribute documentaries.',
      fires: 0,
    },
  ],
  *run(located) {
    const { article } = located;
    const names = new Map<string, Mention[]>();
    for (const mention of article.mentions) {
      // A country's long and short name are known to every reader.
      if (mention.type === 'place') continue;
      if (mention.match !== 'exact' && mention.match !== 'alias' && mention.match !== 'inflected') continue;
      const known = names.get(mention.entity_id) ?? [];
      if (!known.some((other) => sameName(other, mention, located)))
        names.set(mention.entity_id, [...known, mention]);
    }
    for (const [first, ...others] of names.values()) {
      for (const other of others) {
        if (!first) continue;
        yield findingIn(article, 'alias-in-article', {
          severity: 'info',
          place: other,
          because: because(article, first),
          subject: { table: 'entities', id: other.entity_id },
          actual: located.textOf(other),
          expected: located.textOf(first),
          message: 'two_names',
          params: { other: located.textOf(other), first: located.textOf(first) },
        });
      }
    }
  },
};

/** A short form is no second name: the words of one are all among the words of the other. Names in two languages are translations. */
function sameName(a: Mention, b: Mention, located: LocatedArticle): boolean {
  if (a.lang !== b.lang) return true;
  const wordsOf = (mention: Mention) =>
    new Set(tokensOf(located.paragraph(mention).text.slice(mention.start, mention.end)).map((t) => t.key));
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.isSubsetOf(y) || y.isSubsetOf(x);
}
