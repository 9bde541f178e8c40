/** paragraphs: one row a paragraph, heading, caption or boilerplate line. */
import { sha256 } from '../lib/digest.ts';
import type { ArticleTable } from './table-source.ts';

export const paragraphs: ArticleTable<'paragraphs', 'corpus'> = {
  name: 'paragraphs',
  *rows({ article, raw, policy, wordCounts }, { corpus }) {
    for (const [index, paragraph] of article.paragraphs.entries()) {
      const text = raw.slice(paragraph.start, paragraph.end);
      yield {
        paragraph_id: paragraph.id,
        article_id: article.article_id,
        start: paragraph.start,
        end: paragraph.end,
        position: index + 1,
        role: paragraph.role,
        lang: paragraph.lang,
        n_words: wordCounts[index] ?? 0,
        text_sha256: sha256(text),
        reuse_group_id: corpus?.reuseGroups.get(paragraph.id) ?? null,
        text: policy === 'full' ? text : null,
      };
    }
  },
};
