/** sidecar-language: `lang` beside the text names one language that is read here, and the text is in another. */
import type { Article, LanguageCode } from '../contract.ts';
import { countScripts, dominantScript, shareOf } from '../languages/shared/script.ts';
import { type ArticleCheck, findingIn } from './check.ts';

export const sidecarLanguage: ArticleCheck = {
  id: 'sidecar-language',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'told as Russian',
      lang: 'ru',
      text: 'Festival opens\n\nThe film will be shown at the Beijing festival in March, according to the organizers of the event.',
      fires: 1,
    },
    {
      says: 'told as what it is',
      lang: 'en',
      text: 'The film will be shown at the Beijing festival in March, according to the organizers of the event.',
      fires: 0,
    },
    {
      says: 'a Chinese title and quotation in English copy',
      lang: 'en',
      text: '《雪路》\n\n“说实话，我们没想到会有人哭，毕竟这是一部喜剧。”\n\nHonestly, we did not expect anyone to cry, it is a comedy after all, the director said after the screening in Beijing on Tuesday.',
      fires: 0,
    },
    {
      says: 'a translation printed below its original',
      lang: 'en',
      text: 'Картину покажут на пекинском фестивале в марте, сообщили организаторы смотра. Билеты уже в продаже.\n\nThe film will be shown at the Beijing festival in March, the organizers said.',
      fires: 0,
    },
    {
      says: 'a language that is not read, told as the nearest',
      lang: 'ru',
      text: 'Стрічку покажуть на пекінському фестивалі в березні, повідомили організатори. Глядачі побачать її українською мовою.',
      fires: 0,
    },
    {
      says: 'a script that is not read',
      lang: 'en',
      text: '主催者によると、この作品は三月に北京で開かれる映画祭で上映される予定だという。',
      fires: 0,
    },
    {
      says: 'указан английский',
      lang: 'en',
      text: 'Картину покажут на пекинском фестивале в марте, сообщили организаторы смотра.',
      fires: 1,
    },
    {
      says: 'язык указан верно, имён латиницей много',
      lang: 'ru',
      text: 'Премию SXSW Film & TV Festival получил Harbor Lights компании Beacon Pictures, сообщили организаторы смотра. Картину покажут в марте, билеты уже поступили в продажу, рассказали в кинотеатре.',
      fires: 0,
    },
    {
      says: '语种标为英文',
      lang: 'en',
      text: '开幕\n\n主办方表示，该片将于三月在北京电影节放映。',
      fires: 1,
    },
    { says: '语种标注正确', lang: 'zh', text: '主办方表示，该片将于三月在北京电影节放映。', fires: 0 },
    {
      says: '片名和主创为英文',
      lang: 'zh',
      text: '北京电影节公布片单，三部影片入围主竞赛单元。\n\nHarbor Lights, directed by Karl Osterman and produced by Beacon Pictures in Los Angeles\n\nThe Long Winter, directed by Ingrid Moe and produced by Northern Film in Oslo for the cinema\n\nThe Ferryman and his Daughter, directed by Anna Lee and produced by the National Studio in Dublin',
      fires: 0,
    },
    { says: '未标语种', text: '主办方表示，该片将于三月在北京电影节放映。', fires: 0 },
  ],
  *run({ article }) {
    const { lang: told } = article;
    const read = told === 'und' ? null : languageReadInstead(article, told);
    if (read === null) return;
    yield findingIn(article, 'sidecar-language', {
      severity: 'warning',
      subject: { table: 'articles', id: article.article_id },
      actual: told,
      expected: read,
      message: read,
      params: { told },
    });
  },
};

const scriptOf = { en: 'Latn', ru: 'Cyrl', zh: 'Han' } as const;

/** Names and brands of another script come to no more of the letters than this: 1 is all of them. */
const TOLD_AT_MOST = 0.1;

/** The language of the article's own paragraphs, where hardly a letter is in the script of the one that it is told to be in. */
function languageReadInstead({ paragraphs }: Article, told: LanguageCode): LanguageCode | null {
  const own = paragraphs.filter(({ role }) => role === 'title' || role === 'lead' || role === 'body');
  const other = own.find(({ lang }) => lang !== told && lang !== 'und')?.lang;
  if (other === undefined || other === 'und') return null;
  const letters = countScripts(own.map(({ text }) => text).join(' '));
  if (shareOf(letters, scriptOf[told]) > TOLD_AT_MOST) return null;
  return dominantScript(letters) === scriptOf[other] ? other : null;
}
