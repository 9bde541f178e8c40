/** How each language tells in which year a person was born and how old somebody is now or was at death. */
import type { LanguageCode } from '../contract.ts';

interface LifetimeWords {
  /** Cheap to ask: whether a text may tell a year of birth. */
  readonly mayBeBorn: RegExp;
  /** Right behind a name: a year of birth, `y`; in life dates also that of death, `d`. */
  readonly born: readonly RegExp[];
  /** At the start of a sentence without a name: «Родился в 1962 году», "She was born in 1962". */
  readonly bornUnnamed: RegExp;
  /** Right behind a name, or right before it: an age at death, `n` full years or `o` for the year of life that was not completed. */
  readonly mayHaveDied: RegExp;
  readonly diedAfter: RegExp;
  readonly diedBefore: RegExp;
  /** In the sentence of an age: it holds as of the article. */
  readonly now: RegExp;
  /** In the sentence of an age: it was somebody's age at another time, or is not yet. */
  readonly otherTime: RegExp;
  /** So many years an age may exceed the full ones: Chinese ages may count the year of birth. */
  readonly nominal: number;
}

const year = (name: string): string => `(?<${name}>(?:18|19|20)\\d\\d)`;

const russianDay = '(?:\\d{1,2} )?(?:\\p{Ll}{3,8} )?';
const englishDay = '(?:\\p{Lu}\\p{Ll}+\\.?(?: \\d{1,2},)? |\\d{1,2} \\p{Lu}\\p{Ll}+ )?';
const chineseDay = '(?:\\d{1,2}月(?:\\d{1,2}日)?)?';
/** "(1962–2025)". */
const lifeDates = `^ ?[(（]${year('y')}\\s?[–—-]\\s?${year('d')}[)）]`;

export const lifetimeWords: Readonly<Record<LanguageCode, LifetimeWords>> = {
  en: {
    mayBeBorn: /\bborn\b|\(b\. |\((?:18|19|20)\d\d\s?[–—-]/u,
    born: [
      new RegExp(`^ \\((?:born|b\\.) (?:in |on )?${englishDay}${year('y')}[),;]`, 'u'),
      new RegExp(
        `^,? (?:who )?(?:was )?born (?:in \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:, \\p{Lu}[\\p{L}-]+)?,? )?(?:in |on )${englishDay}${year('y')}(?!\\d)`,
        'u',
      ),
      new RegExp(lifeDates, 'u'),
    ],
    bornUnnamed: new RegExp(
      `^(?:He|She) was born (?:in \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:, \\p{Lu}[\\p{L}-]+)?,? )?(?:in |on )${englishDay}${year('y')}(?!\\d)`,
      'u',
    ),
    mayHaveDied: /\bdied\b|\bdead\b|passed away/u,
    diedAfter:
      /^(?: \([^()]{1,40}\))?(?:, [^,.;]{1,60},)? (?:has |have )?(?:died|passed away)(?: [^,.;]{1,50})?,? (?:at (?:the )?age (?:of )?|at |aged )(?<n>\d\d)(?=[ .,;]|$)/u,
    diedBefore: /(?!)/u,
    now: /\b(?:now|today|currently|this year|is)\b/iu,
    otherTime: /\b(?:when|then|at the time|was|were|had|became|ago|later|will|would|turns|if)\b/iu,
    nominal: 0,
  },
  ru: {
    mayBeBorn: /роди[лв]|(?<!\p{L})род\. |рождени|(?<!\p{L})г\. ?р\.|\((?:18|19|20)\d\d\s?[–—-]/u,
    born: [
      new RegExp(
        `^ \\((?:род\\.|родил(?:ся|ась)) (?:в )?${russianDay}${year('y')}(?: г(?:ода|оду|\\.))?[),;]`,
        'u',
      ),
      new RegExp(`^,? \\(?${russianDay}${year('y')} (?:г\\. ?р\\.|года? рождения)`, 'u'),
      new RegExp(
        `^(?:, котор(?:ый|ая))?,? (?:родил(?:ся|ась)|родивш(?:ийся|аяся)) (?:во? \\p{Lu}[\\p{L}-]+ )?(?:в )?${russianDay}${year('y')} г(?:од|\\.)`,
        'u',
      ),
      new RegExp(lifeDates, 'u'),
    ],
    bornUnnamed: new RegExp(
      `^(?:Он родился|Она родилась|Родил(?:ся|ась)) (?:во? \\p{Lu}[\\p{L}-]+ )?(?:в )?${russianDay}${year('y')} г(?:од|\\.)`,
      'u',
    ),
    mayHaveDied: /умер|сконча|из жизни|смерт/u,
    diedAfter:
      /^(?: \([^()]{1,40}\))?(?:, [^,.;]{1,60},)?(?: \p{Ll}+| \d{1,2} \p{Ll}+)? (?:умер(?:ла)?|скончал(?:ся|ась)|уш(?:ёл|ел|ла) из жизни)(?: [^,.;]{1,50})? (?:на (?<o>\d\d)-м году(?! \p{L}*(?:войн|брак))|в возрасте (?<n>\d\d) (?:лет|года?)|в (?<k>\d\d) (?:лет|года?))(?!\p{L})/u,
    diedBefore:
      /(?<!\p{L})(?:на (?<o>\d\d)-м году жизни|в возрасте (?<n>\d\d) (?:лет|года?))(?: в \p{Lu}[\p{L}-]+)? (?:умер(?:ла)?|скончал(?:ся|ась)|уш(?:ёл|ел|ла) из жизни) (?:\p{Ll}[\p{L}-]* ){0,5}$/iu,
    now: /(?<!\p{L})(?:сейчас|сегодня|теперь|ныне|в этом году|нынешн\p{L}+)(?!\p{L})/iu,
    otherTime:
      /(?<!\p{L})(?:когда|тогда|в то время|тогдашн\p{L}+|на тот момент|назад|было|был[аи]?|станет|будет|исполнится|стал[аио]?|позже|если)(?!\p{L})/iu,
    nominal: 0,
  },
  zh: {
    mayBeBorn: /生于|年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出)?生|[（(](?:18|19|20)\d\d\s?[–—-]/u,
    born: [
      new RegExp(`^[（(]${year('y')}年${chineseDay}(?:出)?生[）)，]`, 'u'),
      new RegExp(`^[，,]?(?:出)?生于${year('y')}年`, 'u'),
      new RegExp(`^[，,]?${year('y')}年${chineseDay}(?:出生|生于)`, 'u'),
      new RegExp(lifeDates, 'u'),
    ],
    bornUnnamed: new RegExp(`^[他她](?:出?生于|(?=.{5,12}(?:出生|生于)))${year('y')}年`, 'u'),
    mayHaveDied: /享年|终年|去世|逝世|病逝/u,
    diedAfter: /^[^。；]{0,30}(?:享年|终年)(?<n>\d\d)岁/u,
    diedBefore: /(?!)/u,
    now: /今年|现年|如今|现在|目前/u,
    otherTime: /当时|那年|那时|时年|年仅|曾|时[，,]|后来|将/u,
    nominal: 1,
  },
};
