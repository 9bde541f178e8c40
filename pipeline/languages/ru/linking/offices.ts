/** The words by which Russian news puts somebody at the head of an organization where no role stands beside the name. */
import type { Appointment } from '../../language.ts';

const office =
  '(?:\\p{Ll}[\\p{Ll}-]*(?:ым|им|ой|ей|ого|его)\\s)?(?:гендиректор|директор|президент|вице-президент|председател|руководител|ректор|заместител|начальник|управляющ|продюсер|редактор|худрук|тренер|дириж[её]р|советник|менеджер|глав)\\p{Ll}{0,3}(?:\\s(?:правления|совета\\sдиректоров|департамента|отдела))?';
const nouns = '(?:\\p{Ll}[\\p{Ll}-]*\\s){0,3}[«"„]?';
const comes =
  '(?:вновь\\s)?(?:назначен[аы]?|назначили|избран[аы]?|избрали|утвержд[её]н[аы]?|утвердили|стал[аи]?|станет)';
const heads = '(?:возглавил[аи]?|возглавит|возглавляет|руководит)';

const anything = /(?:)/u;

export const appointed: readonly Appointment[] = [
  // «А возглавил студию «Х»»
  { first: 'person', before: anything, between: new RegExp(`^\\s(?<office>${heads})\\s${nouns}$`, 'u') },
  // «А назначен генеральным директором студии «Х»», «А занял пост главы «Х»»
  {
    first: 'person',
    before: anything,
    between: new RegExp(
      `^\\s(?:(?:был[аи]?\\s)?${comes}|(?:занял[аи]?|займ[её]т|занимает)\\s(?:пост|должность))\\s(?:на\\s(?:пост|должность)\\s)?(?<office>${office})\\s${nouns}$`,
      'u',
    ),
  },
  // «Алина Гарипова из «Форпост Капитала»»
  { first: 'person', before: anything, between: /^\sиз\s(?:\p{L}+\s){0,2}[«"„]?$/u },
  // «Компанию «Х» возглавил А»
  {
    first: 'organization',
    before: anything,
    between: new RegExp(`^[»"”]?\\s(?:\\p{Ll}+\\s)?(?<office>${heads})\\s(?:\\p{Ll}+\\s){0,2}$`, 'u'),
  },
  // «Генеральным директором студии «Х» назначен А», «Пост главы студии «Х» занял А»
  {
    first: 'organization',
    before: new RegExp(`(?:^|\\s)(?:(?:пост|должность|кресло)\\s)?(?<office>${office})\\s${nouns}$`, 'iu'),
    between: new RegExp(
      `^[»"”]?\\s(?:\\p{Ll}+\\s)?(?:${comes}|занял[аи]?|займ[её]т)\\s(?:\\p{Ll}+\\s){0,2}$`,
      'u',
    ),
  },
];

/** Whose office it is stands behind as a place: «министр культуры Самарской области», «мэр Перми». */
export const stateOffice =
  /^(?:(?:заместитель|первый|вице-)\s?(?:заместитель\s)?)?(?:министр|замминистра|губернатор|мэр|посол|президент|премьер|премьер-министр|вице-премьер|вице-губернатор|глава)[а-яё]{0,3}(?:\s\p{Ll}+){0,5}\s$/iu;
