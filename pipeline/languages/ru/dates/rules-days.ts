/** Russian rules for days and months: «27 января 2026 года», «с 21 по 25 июня», «начале мая прошлого года». */
import type { Moment, Term } from '../../shared/dates/expression.ts';
import { readNumericDate } from '../../shared/dates/numeric.ts';
import { type Built, coded, type Match, type TimeRule } from '../../shared/dates/patterns.ts';
import type { Token } from '../../shared/dates/tokens.ts';
import { isStreet, monthAlone } from './guards.ts';
import { first, isMonth, partOf, yearTerm } from './readers.ts';

const month = '(?:M|m\\.?)';
const day = '[DOo]';
const number = '[DO]';
const yearWord = '(?:y|a\\.?)';
const ofYear = `(?:[YI]${yearWord}?|R${yearWord}|y)?`;
const weekday = '(?:W,?)?';
const to = '[-tl]';

const dayMoment = (year: Term, month: Token | undefined, day: Token | undefined): Moment | null =>
  month === undefined || day === undefined || day.value > 31
    ? null
    : { unit: 'day', year, month: month.value, day: day.value };

const capitalName = (match: Match): boolean =>
  match.own.some((token, i) => 'Mm'.includes(token.code) && !isMonth(token, match.own[i - 1]));

/** A year right after a day or month may count what follows instead: «в июне 2000 человек». */
const yearCounts = (match: Match): boolean => {
  const last = match.own.at(-1);
  const after = match.tokens.at(match.to);
  return (
    last?.code === 'Y' &&
    after !== undefined &&
    (after.code === '_' || after.code === '$') &&
    /^(?:человек|тысяч|млн|тонн|единиц|раз|км|рублей|долларов)/u.test(after.text)
  );
};

const oneDay = (match: Match): Built | null => {
  if (capitalName(match) || isStreet(match) || yearCounts(match)) return null;
  const own = match.own.findLast(({ code }) => 'DOo'.includes(code));
  const year = yearTerm(match);
  const moment = dayMoment(year, first(match, 'Mm'), own);
  return moment === null ? null : { moment, carries: typeof year === 'number' };
};

const dayRange = (match: Match): Built | null => {
  const year = yearTerm(match);
  const [m1, m2] = coded(match, 'Mm');
  const [d1, d2] = coded(match, 'DOo');
  const [y1, y2] = coded(match, 'YI');
  if (capitalName(match)) return null;
  const moment = dayMoment(y2 === undefined ? null : (y1?.value ?? null), m1, d1);
  const lastMoment = dayMoment(y2?.value ?? year, m2 ?? m1, d2);
  if (moment === null || lastMoment === null) return null;
  if (m2 === undefined && (d2?.value ?? 0) <= (d1?.value ?? 0)) return null;
  return { moment, lastMoment, carries: typeof year === 'number' };
};

/** «21 и 22 июня» is a stretch, «21, 23 и 27 июня» three days. */
const listedDays = (match: Match): readonly Built[] | Built | null => {
  const name = first(match, 'Mm');
  const numbers = coded(match, 'DO');
  const year = yearTerm(match);
  const moments = numbers.map((token) => dayMoment(year, name, token));
  const [head, tail] = [moments[0], moments.at(-1)];
  if (head == null || tail == null || capitalName(match)) return null;
  if (numbers.some((token, i) => i > 0 && token.value <= (numbers[i - 1]?.value ?? 0))) return null;
  if (numbers.every((token, i) => token.value === (numbers[0]?.value ?? 0) + i))
    return { moment: head, lastMoment: tail };
  return numbers.flatMap((token, i): Built[] => {
    const [moment, at] = [moments[i], match.own.indexOf(token)];
    if (moment == null) return [];
    return [{ moment, cover: [at, i === numbers.length - 1 ? match.own.length : at + 1] }];
  });
};

const oneMonth = (match: Match): Built | null => {
  const name = first(match, 'Mm');
  if (name === undefined || yearCounts(match)) return null;
  const alone = match.own.every(({ code }) => 'Mm.'.includes(code));
  if (alone ? !monthAlone(match, name) : capitalName(match)) return null;
  const year = yearTerm(match);
  // «данные за декабрь выйдут в январе»: a figure is of a month that is over.
  const over = match.tokens.at(match.from - 1)?.text === 'за';
  return {
    ...(over ? { tense: 'past' as const } : {}),
    moment: { unit: 'month', year, month: name.value, part: partOf(first(match, 'P')) },
    carries: typeof year === 'number',
  };
};

/** «минувшем мае», «нынешнем сентябре». */
const nearMonth = (match: Match): Built | null => {
  const [word, name] = match.own;
  if (word === undefined || name === undefined || name.capital) return null;
  const moment = { unit: 'month', month: name.value, part: null } as const;
  if (word.value === 0) return { moment: { ...moment, year: { offset: 0, origin: 'publication' } } };
  return { moment: { ...moment, year: null }, bias: word.value < 0 ? 'last' : 'next' };
};

const monthMoment = (year: Term, month: Token): Moment => ({
  unit: 'month',
  year,
  month: month.value,
  part: null,
});

const monthRange = (match: Match): Built | null => {
  const [from, last] = coded(match, 'Mm');
  const [y1, y2] = coded(match, 'YI');
  if (from === undefined || last === undefined || from.value === last.value || capitalName(match))
    return null;
  return {
    moment: monthMoment(y2 === undefined ? null : (y1?.value ?? null), from),
    lastMoment: monthMoment(y2?.value ?? yearTerm(match), last),
  };
};

/** «27-го числа» aside, a bare number is no day. */
const numeric = (match: Match): Built | null => {
  const moment = readNumericDate(match.own[0]?.text ?? '', 'day-first');
  return moment === null ? null : { moment, carries: true };
};

/** «15 числа прошлого месяца». */
const dayOfMonthAway = (match: Match): Built | null => {
  const [own, unit] = [first(match, 'DO'), first(match, 'u')];
  const word = first(match, 'R');
  if (own === undefined || unit?.value !== 3 || word === undefined || match.own[1]?.text !== 'числа')
    return null;
  return {
    moment: { unit: 'day', year: null, month: { offset: word.value, origin: 'publication' }, day: own.value },
  };
};

const joinedDays = `${number}(?:,${number}){0,8}&${number}`;

export const dayRules: readonly TimeRule[] = [
  { name: 'numeric', pattern: '#', build: numeric },
  {
    name: 'day-range',
    pattern: `[fb]?${weekday}${day}${month}${ofYear}(?:${to}|&)${weekday}${day}${month}${ofYear}`,
    build: dayRange,
  },
  { name: 'day-range', pattern: `(?:f?${day}${to}|b${day}&)${day}${month}${ofYear}`, build: dayRange },
  { name: 'day-list', pattern: `${joinedDays}${month}${ofYear}`, build: listedDays },
  { name: 'day', pattern: `${weekday}${day}${month}${ofYear}`, build: oneDay },
  { name: 'day-of-month-away', pattern: `${number}_Ru`, build: dayOfMonthAway },
  {
    name: 'month-range',
    pattern: `(?:f?${month}${ofYear}${to}|b${month}${ofYear}&)${month}${ofYear}`,
    build: monthRange,
  },
  { name: 'month-part', pattern: `P${month}${ofYear}`, build: oneMonth },
  { name: 'near-month', pattern: 'RM', build: nearMonth },
  { name: 'month', pattern: `${month}${ofYear}`, build: oneMonth },
];
