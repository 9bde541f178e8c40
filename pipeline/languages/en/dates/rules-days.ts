/** English rules for days and months: "January 27, 2026", "21–25 June", "early May last year". */
import type { Moment, Term } from '../../shared/dates/expression.ts';
import { readNumericDate } from '../../shared/dates/numeric.ts';
import { type Built, coded, type Match, type TimeRule } from '../../shared/dates/patterns.ts';
import { isMoved } from '../../shared/dates/tense.ts';
import type { Token } from '../../shared/dates/tokens.ts';
import { countsFollow, monthAlone } from './guards.ts';
import { days, first, isMonth, months, partOf, yearTerm } from './readers.ts';
import { tenseWords } from './tense.ts';

const month = '(?:M|m\\.?)';
const day = '[DO]';
const to = '[-tlr]';
const weekday = '(?:W,?p?,?|w\\.?,?)?';
const year = '(?:,?Y|,?T?Ru)?';
const ofYear = '(?:,?z?Y|,?z?T?Ru|zTu)?';

const dayMoment = (year: Term, month: Token | undefined, day: Token | undefined): Moment | null =>
  month === undefined || day === undefined || !isMonth(month) || day.value > 31
    ? null
    : { unit: 'day', year, month: month.value, day: day.value };

const monthMoment = (year: Term, month: Token): Moment => ({
  unit: 'month',
  year,
  month: month.value,
  part: null,
});

const isStatedYear = (year: Term): boolean => typeof year === 'number';

/** "moved the film from July 10 to September 25": two days, the first on whichever side is nearer. */
const movedDays = (match: Match, first: Moment, last: Moment): readonly Built[] | null => {
  const to = match.own.findIndex(({ text }) => text === 'to');
  if (to < 0 || match.own[0]?.code !== 'f' || !isMoved(match.tokens, match.from, tenseWords)) return null;
  return [
    { moment: first, tense: null, cover: [1, to] },
    { moment: last, tense: 'future', cover: [to + 1, match.own.length] },
  ];
};

/** Two days of one month or of two; the year of either end serves both. */
const dayRange = (match: Match): Built | readonly Built[] | null => {
  const year = yearTerm(match);
  const [m1, m2] = months(match);
  const [d1, d2] = days(match);
  if (year === undefined) return null;
  const [y1, y2] = coded(match, 'Y');
  const from = dayMoment(y2 === undefined ? null : (y1?.value ?? null), m1, d1);
  const last = dayMoment(y2?.value ?? year, m2 ?? m1, d2);
  if (from === null || last === null) return null;
  const moved = movedDays(match, from, last);
  if (moved !== null) return moved;
  if (m2 === undefined && (d2?.value ?? 0) <= (d1?.value ?? 0)) return null;
  return { moment: from, lastMoment: last, carries: isStatedYear(year) };
};

const oneDay = (match: Match): Built | null => {
  const year = yearTerm(match);
  const [name] = months(match);
  const own = first(match, 'DOo');
  if (year === undefined || name === undefined) return null;
  const moment = dayMoment(year, name, own);
  const last = match.own.at(-1);
  if (moment === null || (last === own && match.tokens.at(match.to)?.code === '$')) return null;
  if (last === own && countsFollow(match)) return null;
  return { moment, carries: isStatedYear(year) };
};

/** "June 21, 22 and 25" are three days, "June 21 and 22" a stretch of two. */
const listedDays = (match: Match): Built | readonly Built[] | null => {
  const year = yearTerm(match);
  const [name] = months(match);
  const numbers = coded(match, 'DO');
  if (year === undefined || name === undefined || countsFollow(match)) return null;
  const moments = numbers.map((number) => dayMoment(year, name, number));
  if (numbers.some((number, i) => i > 0 && number.value <= (numbers[i - 1]?.value ?? 0))) return null;
  const [head, tail] = [moments[0], moments.at(-1)];
  if (head == null || tail == null) return null;
  const inRow = numbers.every((number, i) => number.value === (numbers[0]?.value ?? 0) + i);
  if (inRow) return { moment: head, lastMoment: tail };
  return numbers.flatMap((number, i): Built[] => {
    const [moment, at] = [moments[i], match.own.indexOf(number)];
    if (moment == null) return [];
    return [{ moment, cover: [i === 0 ? Math.min(at, match.own.indexOf(name)) : at, at + 1] }];
  });
};

/** Words back within which a verb tells that what goes on from a month has already begun. */
const BEGUN_REACH = 6;

/** "six episodes, shooting from September", "available from June": what begins is still to come, unless it "has been" so. */
const startsThen = ({ tokens, from }: Match): boolean => {
  const what = tokens.at(from - 2)?.text ?? '';
  if (
    tokens.at(from - 1)?.text !== 'from' ||
    !/^(?:available|sale|open|cinemas|screens)$|^\p{L}{2,}ing$/u.test(what)
  )
    return false;
  for (let at = from - 3; at >= Math.max(0, from - BEGUN_REACH); at -= 1)
    if (/^(?:has|have|had|been|was|were)$/u.test(tokens.at(at)?.text ?? '')) return false;
  return tokens.at(from - 2)?.capital === false;
};

const oneMonth = (match: Match): Built | null => {
  const [name] = months(match);
  if (name === undefined) return null;
  const year = yearTerm(match);
  if (year === undefined) return null;
  const alone = match.own.length === 1 || (match.own.length === 2 && name.code === 'm');
  if (alone && !monthAlone(match, name)) return null;
  // Futures are named by a month to come.
  const begins = alone && startsThen(match);
  const traded = alone && /^(?:futures|delivery|contracts?)$/u.test(match.tokens.at(match.to)?.text ?? '');
  return {
    ...(traded || begins ? { tense: 'future' as const } : {}),
    moment: { unit: 'month', year, month: name.value, part: partOf(first(match, 'EB')) },
    carries: isStatedYear(year),
  };
};

/** "last May", "this September", "next March". */
const nearMonth = (match: Match): Built | null => {
  const [name] = months(match);
  const word = first(match, 'R');
  if (name === undefined || word === undefined) return null;
  const part = partOf(first(match, 'E'));
  const moment = { unit: 'month', month: name.value, part } as const;
  if (word.value === 0) return { moment: { ...moment, year: { offset: 0, origin: 'publication' } } };
  return { moment: { ...moment, year: null }, bias: word.value < 0 ? 'last' : 'next' };
};

const monthRange = (match: Match): Built | null => {
  const year = yearTerm(match);
  const [from, last] = months(match);
  const [y1, y2] = coded(match, 'Y');
  if (year === undefined || from === undefined || last === undefined || from.value === last.value)
    return null;
  return {
    moment: monthMoment(y2 === undefined ? null : (y1?.value ?? null), from),
    lastMoment: monthMoment(y2?.value ?? year, last),
  };
};

/** "the 27th": a day whose month stands elsewhere. */
const dayAlone = (match: Match): Built | null => {
  const [own] = coded(match, 'O');
  const [before, after] = [match.tokens.at(match.from - 1), match.tokens.at(match.to)];
  if (own === undefined || before?.text !== 'on' || own.value > 31) return null;
  if (after !== undefined && !',.>&_'.includes(after.code)) return null;
  if (after?.code === '_' && !/^(?:in|at|with|when|as|by|for)$/u.test(after.text)) return null;
  return { moment: { unit: 'day', year: null, month: null, day: own.value } };
};

/** "the 15th of last month". */
const dayOfMonthAway = (match: Match): Built | null => {
  const [own, word, unit] = [first(match, 'DOo'), first(match, 'R'), first(match, 'u')];
  if (own === undefined || word === undefined || unit?.text !== 'month') return null;
  return {
    moment: { unit: 'day', year: null, month: { offset: word.value, origin: 'publication' }, day: own.value },
  };
};

const numeric = (match: Match): Built | null => {
  const moment = readNumericDate(match.own[0]?.text ?? '', 'unclear');
  return moment === null ? null : { moment, carries: true };
};

export const dayRules: readonly TimeRule[] = [
  { name: 'numeric', pattern: '#', build: numeric },
  {
    name: 'day-range',
    pattern: `[fb]?${weekday}${month}${day}${year}(?:${to}|&)${weekday}${month}${day}${year}`,
    build: dayRange,
  },
  {
    name: 'day-range',
    pattern: `[fb]?${weekday}T?${day}z?${month}${year}(?:${to}|&)${weekday}T?${day}z?${month}${year}`,
    build: dayRange,
  },
  {
    name: 'day-range',
    pattern: `(?:f?${month}T?${day}${to}|b${month}T?${day}&)T?${day}${year}`,
    build: dayRange,
  },
  { name: 'day-range', pattern: `(?:f?T?${day}${to}|bT?${day}&)T?${day}z?${month}${year}`, build: dayRange },
  {
    name: 'day-list',
    pattern: `${month}${day}(?:,${day}){0,8},?&${day}(?![DONY])${year}`,
    build: listedDays,
  },
  { name: 'day-list', pattern: `${day}(?:,${day}){0,8},?&${day}z?${month}${year}`, build: listedDays },
  { name: 'day', pattern: `${weekday}${month}(?:T?${day}|To)${year}`, build: oneDay },
  { name: 'day', pattern: `${weekday}T?(?:${day}z?|oz)${month}${year}`, build: oneDay },
  { name: 'day', pattern: 'D-[Mm]-Y', build: oneDay },
  { name: 'day-of-month-away', pattern: 'T?[DOo]zRu', build: dayOfMonthAway },
  {
    name: 'month-range',
    pattern: `(?:f?${month}${ofYear}${to}|b${month}${ofYear}&)${month}${ofYear}`,
    build: monthRange,
  },
  { name: 'month-part', pattern: `(?:E-?|T?B-?z?)${month}${ofYear}`, build: oneMonth },
  { name: 'near-month', pattern: `E?-?R${month}`, build: nearMonth },
  { name: 'month', pattern: `${month}${ofYear}`, build: oneMonth },
  { name: 'day-alone', pattern: 'TO', build: dayAlone },
];
