/** Russian rules for years and their parts: «2023 году», «начале 2025 года», «первом квартале», «90-е годы XX века». */
import type { Moment, Part, Term } from '../../shared/dates/expression.ts';
import { type Built, coded, type Match, type TimeRule } from '../../shared/dates/patterns.ts';
import { shortYear } from '../../shared/dates/short-year.ts';
import { serial } from '../counts/nouns.ts';
import { isStreet } from './guards.ts';
import { first, partOf, yearTerm } from './readers.ts';

const yearWord = '(?:e?y|a\\.?)';
const yearWords = '(?:e?y|e?x|a\\.?|A\\.?)';
const ofYear = `(?:[YI]${yearWord}?|R${yearWord}|y)`;
const to = '[-tl]';
const ordinal = '[oDOr]';

const yearMoment = (year: Term, part: Part | null = null): Moment => ({
  unit: 'year',
  year,
  part,
  reach: null,
});

/** «2023 год», «2024-м», «этом году», «следующем году». */
const oneYear = (match: Match): Built | null => {
  const year = yearTerm(match);
  if (year === null || isStreet(match)) return null;
  const before = match.tokens.at(match.from - 1);
  const led = before === undefined || before.code === 'i' || before.code === '.';
  // «меньше, чем в 2024 году»: a year compared with is not that of the sentence.
  const isCompared = match.tokens.at(match.from - 2)?.text === 'чем';
  return { moment: yearMoment(year), carries: led && !isCompared && before?.text !== 'к' };
};

/** «Полынья» (2021), (Россия, 2021): in brackets a figure alone is a year. */
const bracketedYear = (match: Match): Built | null => {
  const year = first(match, 'Y');
  const { tokens, from, to } = match;
  if (year === undefined || tokens.at(to)?.code !== '>' || year.value < 1890 || year.value > 2040)
    return null;
  const isAlone = tokens.at(from - 1)?.code === '<';
  const isBehindPlace =
    tokens.at(from - 1)?.text === ',' && [3, 4, 5].some((back) => tokens.at(from - back)?.code === '<');
  return isAlone || isBehindPlace ? { moment: yearMoment(year.value) } : null;
};

/** «конце 2025 года», «начале года». */
const partOfYear = (match: Match): Built | null => {
  const year = yearTerm(match);
  return year === null ? null : { moment: yearMoment(year, partOf(first(match, 'P'))) };
};

const yearRange = (match: Match): Built | null => {
  const [from, last] = coded(match, 'YI');
  if (from === undefined || last === undefined || last.value <= from.value) return null;
  const parts = coded(match, 'P');
  const led = match.own.findIndex(({ code }) => code === 'P') < match.own.indexOf(from);
  return {
    moment: yearMoment(from.value, led ? partOf(parts[0]) : null),
    lastMoment: yearMoment(last.value, partOf(led ? parts[1] : parts[0])),
  };
};

/** «2024/25», «2024–25 годов», «сезон-2024/25». */
const shortRange = (match: Match): Built | null => {
  const [year, tail] = [first(match, 'Y'), first(match, 'DN')];
  const last =
    year === undefined || tail === undefined || !tail.glued ? null : shortYear(year.value, tail.text);
  if (year === undefined || last === null) return null;
  const named = match.own.length > 3;
  if (!named && last !== year.value + 1) return null;
  return { moment: yearMoment(year.value), lastMoment: yearMoment(last) };
};

const decadeStart = (value: number, century: number): number | null => {
  if (value % 10 !== 0) return null;
  return value >= 100 ? value : century + value;
};

/** «50-е заседание», «120-е»: no decade, where no «годы» say so. */
const isRank = ({ tokens, to }: Match, value: number): boolean => {
  const after = tokens.at(to)?.text ?? '';
  return (value >= 100 && value < 1000) || (after.endsWith('ние') && serial.has(after));
};

/** «90-е», «1990-х годах», «80-х годов XIX века», «шестидесятых годов прошлого века». */
const decade = (match: Match): Built | null => {
  const token = first(match, 'XjO');
  const ofCentury = first(match, 'rDoR');
  const century =
    ofCentury === undefined || ofCentury.code === 'R'
      ? 1900 + 100 * Math.max(0, (ofCentury?.value ?? -1) + 1)
      : (ofCentury.value - 1) * 100;
  if (token === undefined || (token.code === 'O' && first(match, 'xA') === undefined)) return null;
  const value = token.code === 'j' && token.value < 2000 ? token.value - 1900 : token.value;
  if (token.code === 'j' && token.value < 1940 && first(match, 'xA') === undefined) return null;
  const start = token.value >= 2000 ? token.value : decadeStart(value, century);
  if (start === null) return null;
  if (token.code === 'X' && first(match, 'xA') === undefined && isRank(match, value)) return null;
  const before = match.tokens.at(match.from - 1);
  if (first(match, 'xA') === undefined && before !== undefined && /^(?:за|под)$/u.test(before.text))
    return null;
  return { moment: { unit: 'decade', first: start } };
};

const decadeRange = (match: Match): Built | null => {
  const [a, b] = coded(match, 'XjO');
  const [from, last] = [decadeStart(a?.value ?? 1, 1900), decadeStart(b?.value ?? 1, 1900)];
  if (from === null || last === null || last <= from) return null;
  return { moment: { unit: 'decade', first: from }, lastMoment: { unit: 'decade', first: last } };
};

const centuryMoment = (number: number): Moment => ({ unit: 'century', first: (number - 1) * 100 });

/** «XX веке», «конце XIX века», «XVIII–XIX вв.»; «два века» count, they do not name. */
const century = (match: Match): Built | null => {
  const [number, last] = coded(match, 'rDOo');
  if (number === undefined || number.value > 25) return null;
  const before = match.tokens.at(match.from - 1);
  if (number.code === 'D' && (number.value < 10 || before?.code !== 'i') && first(match, 'P') === undefined)
    return null;
  if (last === undefined) return { moment: centuryMoment(number.value) };
  return { moment: centuryMoment(number.value), lastMoment: centuryMoment(last.value) };
};

/** «прошлого века», «нынешнем столетии». */
const centuryAway = (match: Match): Built | null => {
  const word = first(match, 'R');
  if (word === undefined || Math.abs(word.value) > 1) return null;
  return {
    moment: { unit: 'shift', step: 'century', offset: { offset: word.value, origin: 'publication' } },
  };
};

const months = (year: Term, from: number, last: number, season = false): Moment => ({
  unit: 'months',
  year,
  first: from,
  last,
  season,
});

const quarter = (match: Match): Built | null => {
  const at = match.own.findIndex(({ code }) => code === 'Q');
  const numbers = match.own.slice(0, at).filter(({ code }) => 'oDOr'.includes(code));
  const [number, last] = [numbers[0], numbers.at(-1)];
  if (number === undefined || last === undefined || last.value > 4 || number.value > last.value) return null;
  const after = match.tokens.at(match.to);
  if (
    after?.text === 'подряд' ||
    (number.code === 'D' && /^(?:а|ов|лов)$/u.test(match.own[at]?.text.slice(7) ?? ''))
  )
    return null;
  return { moment: months(yearTerm(match), number.value * 3 - 2, last.value * 3) };
};

const quarterAway = (match: Match): Built | null => {
  const word = first(match, 'R');
  return word === undefined
    ? null
    : { moment: { unit: 'shift', step: 'quarter', offset: { offset: word.value, origin: 'publication' } } };
};

/** «второй половине года», «I полугодии»; a half without a year may be that of a match. */
const half = (match: Match): Built | null => {
  const number = first(match, 'oDOr');
  const year = yearTerm(match);
  if (number === undefined || number.value > 2 || (year === null && first(match, 'h') === undefined))
    return null;
  return { moment: months(year, number.value * 6 - 5, number.value * 6) };
};

/** «первые девять месяцев 2025 года», «девять месяцев 2025 года». */
const firstMonths = (match: Match): Built | null => {
  const [number, unit] = [first(match, 'nD'), first(match, 'u')];
  const year = yearTerm(match);
  if (number === undefined || unit?.value !== 3 || number.value > 12 || year === null) return null;
  return { moment: months(year, 1, number.value) };
};

const bareSeason = /^(?:весной|летом|осенью|зимой|весною|зимою)$/u;

/** «зимой 2021/22 года» lies in both years; of another season two years are two. */
const season = (match: Match): Built | null => {
  const name = first(match, 'S');
  if (name === undefined) return null;
  if (name.value !== 4 && /Y[-/]/u.test(match.own.map(({ code }) => code).join(''))) return null;
  const [from, last] = [name.value * 3, name.value * 3 + 2];
  const word = match.own[0]?.code === 'R' ? match.own[0] : undefined;
  const year = word === undefined ? yearTerm(match) : null;
  if (word === undefined) {
    if (year === null && (!bareSeason.test(name.text) || match.own.length > 1)) return null;
    return { moment: months(year, from, last, true), needsTense: year === null };
  }
  if (word.value === 0) return { moment: months({ offset: 0, origin: 'publication' }, from, last, true) };
  return { moment: months(null, from, last, true), bias: word.value < 0 ? 'last' : 'next' };
};

export const yearRules: readonly TimeRule[] = [
  {
    name: 'year-range',
    pattern: `f?P?[YI]${yearWord}?${to}P?[YI]${yearWords}?|b[YI]&[YI]${yearWords}`,
    build: yearRange,
  },
  { name: 'year-range', pattern: `Y[-/][DN]${yearWords}?`, build: shortRange },
  { name: 'quarter', pattern: `${ordinal}(?:(?:-|&|t)${ordinal})?Q${ofYear}?`, build: quarter },
  { name: 'quarter-away', pattern: 'RQ', build: quarterAway },
  { name: 'half', pattern: `${ordinal}[Hh]${ofYear}?`, build: half },
  { name: 'first-months', pattern: `o?[nD]u${ofYear}`, build: firstMonths },
  { name: 'decade-range', pattern: `f?[XjO](?:${to})[XjO](?:x|A\\.?)?`, build: decadeRange },
  { name: 'decade', pattern: `P?[XjO](?:x|A\\.?)?(?:[rDo]C|RC)?`, build: decade },
  { name: 'century', pattern: `P?${ordinal}(?:(?:-|&)${ordinal})?C`, build: century },
  { name: 'century-away', pattern: 'P?RC', build: centuryAway },
  { name: 'part-of-year', pattern: `P${ofYear}`, build: partOfYear },
  { name: 'season', pattern: 'SY[-/][DNY](?:[yx]|[aA]\\.?)?', build: season },
  { name: 'season', pattern: `S${ofYear}?|RS`, build: season },
  { name: 'year', pattern: `Y${yearWords}|I${yearWord}?|Ry`, build: oneYear },
  { name: 'year-in-brackets', pattern: 'Y', build: bracketedYear },
];
