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
      says: 'Ukrainian',
      text: 'Стрічку покажуть на пекінському фестивалі в березні, повідомили організатори. Глядачі побачать її українською мовою з китайськими субтитрами.',
      fires: 1,
    },
    {
      says: 'Ukrainian with a paragraph in English',
      text: 'Стрічку покажуть на пекінському фестивалі в березні, повідомили організатори. Глядачі побачать її українською мовою з китайськими субтитрами.\n\nThe film was shown at the festival in March, the organizers said.',
      fires: 1,
    },
    {
      says: 'Japanese',
      text: '主催者によると、この作品は三月に北京で開かれる映画祭で上映される予定だという。',
      fires: 1,
    },
    {
      says: 'русский',
      text: 'Картину покажут на пекинском фестивале в марте, сообщили организаторы смотра.',
      fires: 0,
    },
    { says: '中文', text: '主办方表示，该片将于三月在北京电影节放映。', fires: 0 },
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
      message: article.paragraphs.some(({ lang }) => lang !== 'und') ? 'unclear' : 'unread',
    });
  },
};
