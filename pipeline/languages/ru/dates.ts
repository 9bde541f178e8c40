/** Time expressions of Russian: dates in full and in part, ranges, open ends, parts of years, relative and named days. */
import type { Reading, Span } from '../../contract.ts';
import { statedYear, type TimeGrammar } from '../shared/time-expression.ts';
import { compileRules, expressionOf, type RawExpression, scan } from '../shared/time-patterns.ts';
import { liesIn, titleSpans } from '../shared/time-quotes.ts';
import { clauseTense, isReplaced } from '../shared/time-tense.ts';
import { type TimeTokens, tokenize } from '../shared/time-tokens.ts';
import { dayRules } from './date-rules-days.ts';
import { relativeRules } from './date-rules-relative.ts';
import { yearRules } from './date-rules-years.ts';
import { vocabulary } from './date-words.ts';
import { tenseWords } from './tense.ts';

const rules = compileRules([...dayRules, ...relativeRules, ...yearRules]);

/** Without a figure or one of these a paragraph tells no time. */
const trigger =
  /год|лет|д[её]?н[ьяюе]|недел|месяц|квартал|полугод|половин|век|стол|вчера|сегодня|завтра|накануне|январ|феврал|март|апрел|ма[йяюе]|июн|июл|август|сентябр|октябр|ноябр|декабр|весн|осен|зим|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес|выходн|назад|спустя|ты[ех]|Рождеств|Перво|Крещен|Хеллоуин/iu;
const figure = /\d/;

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

/** In a short title only a date in full, or one with an open or second end, is a date. */
const tellsInTitle = ({ built }: RawExpression): boolean =>
  built.lastMoment !== undefined ||
  (built.form !== undefined && built.form !== 'point') ||
  ((built.moment.unit === 'day' || built.moment.unit === 'month') && statedYear(built.moment) !== null);

const listJoint = /^(?:,|и|или)$/u;
/** With the spaces around it. */
const longestJoint = 8;

/** Time expressions of a paragraph, in order and apart. */
export const times: TimeGrammar = (reading: Reading) => {
  const { text } = reading;
  if (!figure.test(text) && !trigger.test(text)) return [];
  const tokens = tokenize(reading, vocabulary);
  const told = scan(reading, tokens, rules);
  if (told.length === 0) return [];
  let titles: readonly Span[] | null = null;
  const inTitle = (raw: Span): boolean => {
    titles ??= titleSpans(text);
    return liesIn(raw, titles);
  };
  const raws = told.map((raw) => open(tokens, raw)).filter((raw) => tellsInTitle(raw) || !inTitle(raw));
  return raws.flatMap((raw, i) => {
    const next = raws[i + 1];
    const joined =
      next !== undefined &&
      next.start - raw.end <= longestJoint &&
      listJoint.test(text.slice(raw.end, next.start).trim());
    const { firm, tense } = clauseTense(tokens, raw.from, raw.to, tenseWords);
    return raw.built.needsTense === true && tense === null
      ? []
      : [expressionOf(reading, raw, { firm, joined, tense })];
  });
};
