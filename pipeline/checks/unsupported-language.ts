/** unsupported-language: an article, or a paragraph of it, in a language that no grammar here reads. */
import { type ArticleCheck, findingIn } from './check.ts';

export const unsupportedLanguage: ArticleCheck = {
  id: 'unsupported-language',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'French',
      text: 'Le film sera présenté au festival de Pékin au mois de mars, selon les organisateurs de la manifestation.',
      fires: 1,
    },
    {
      says: 'English',
      text: 'The film will be shown at the Beijing festival in March, according to the organizers of the event.',
      fires: 0,
    },
  ],
  *run({ article }) {
    if (article.lang !== 'und') return;
    yield findingIn(article, 'unsupported-language', {
      severity: 'warning',
      subject: { table: 'articles', id: article.article_id },
      actual: article.lang,
      message: 'unread',
    });
  },
};
