/** Time expressions of Russian: dates in full and in part, ranges, open ends, parts of years, relative and named days. */
import { statedYear } from '../../shared/dates/expression.ts';
import { timesBy } from '../../shared/dates/in-words.ts';
import { compileRules, type RawExpression } from '../../shared/dates/patterns.ts';
import { isReplaced } from '../../shared/dates/tense.ts';
import type { TimeTokens } from '../../shared/dates/tokens.ts';
import { dayRules } from './rules-days.ts';
import { relativeRules } from './rules-relative.ts';
import { yearRules } from './rules-years.ts';
import { tenseWords } from './tense.ts';
import { vocabulary } from './words.ts';

const rules = compileRules([...dayRules, ...relativeRules, ...yearRules]);

/** The words that tell time. */
const trigger =
  /год|лет|д[её]?н[ьяюе]|недел|месяц|квартал|полугод|половин|век|стол|вчера|сегодня|завтра|накануне|январ|феврал|март|апрел|ма[йяюе]|июн|июл|август|сентябр|октябр|ноябр|декабр|весн|осен|зим|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес|выходн|назад|спустя|ты[ех]|Рождеств|Перво|Крещен|Хеллоуин/iu;

/** «по сравнению с 2023 годом»: the instrumental compares, it opens nothing. */
const instrumental =
  /(?:годом|годами|месяцем|кварталом|неделей|днем|нварем|вралем|мартом|апрелем|маем|июнем|июлем|августом|тябрем|оябрем|кабрем|полугодием|весной|зимой|осенью)$/u;

/** «с 2024 года», «до 15 марта», «по 31 декабря» take their preposition into the span. */
const open = (tokens: TimeTokens, raw: RawExpression): RawExpression => {
  const before = tokens.at(raw.from - 1);
  const last = tokens.at(raw.to - 1);
  if (before === undefined || last === undefined || raw.built.lastMoment !== undefined) return raw;
  const { unit } = raw.built.moment;
  if (unit === 'stretch' || raw.rule === 'date.later' || raw.rule === 'date.ago') return raw;
  const leads = (form: 'since' | 'until'): RawExpression => ({
    ...raw,
    start: before.start,
    from: raw.from - 1,
    built: { ...raw.built, form, carries: false },
  });
  // «перенесли с 10 июля на 25 сентября»: the day before, whichever side of publication it lies on.
  if (before.code === 'f' && tokens.at(raw.to)?.text === 'на')
    return { ...raw, built: { ...raw.built, tense: null } };
  if (before.code === 'f')
    return instrumental.test(last.text) || instrumental.test(tokens.at(raw.from)?.text ?? '')
      ? raw
      : leads('since');
  if (before.code === 'l') return isReplaced(tokens, raw.from - 1, tenseWords) ? raw : leads('until');
  if (before.code === 't')
    return unit === 'day' || (unit === 'year' && statedYear(raw.built.moment) !== null && last.text === 'год')
      ? leads('until')
      : raw;
  return raw;
};

const listJoint = /^(?:,|и|или)$/u;

/** Time expressions of a paragraph, in order and apart. */
export const times = timesBy({ vocabulary, rules, tenseWords, trigger, listJoint, open });
