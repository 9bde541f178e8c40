/** stories: one row a story, with the article that told it first and what joins its articles. */
import type { Story } from '../compare/stories/index.ts';
import type { Rows } from '../schemas/tables.ts';
import { rounded } from './number-cell.ts';

const SHARE_DIGITS = 4;

export function storyRow(story: Story): Rows['stories'] {
  const { story_id, lead_article_id, articles, languages, published_from, published_to, basis, strength } =
    story;
  return {
    story_id,
    lead_article_id,
    n_articles: articles.length,
    n_languages: languages.length,
    languages: languages.length === 0 ? null : languages.join(' '),
    published_from,
    published_to,
    basis,
    strength: rounded(strength, SHARE_DIGITS) ?? 0,
  };
}
