/** English rules for years and their parts: "2023", "early 2025", "the first quarter of 2024", "the 1990s". */
import type { Moment, Part, Term } from '../../shared/dates/expression.ts';
import { type Built, coded, type Match, type TimeRule } from '../../shared/dates/patterns.ts';
import { shortYear } from '../../shared/dates/short-year.ts';
import { bookRules, endsOnDay, isOfBooks } from './books.ts';
import { isDecade, isYear } from './guards.ts';
import { first, partOf, yearTerm } from './readers.ts';

const to = '[-tlr]';
const ofYear = '(?:,?z?Y|z?T?Ru|zTu)?';
const someYear = '(?:,?z?Y|z?T?Ru|zTu)';

const yearMoment = (year: Term, part: Part | null = null): Moment => ({
  unit: 'year',
  year,
  part,
  reach: null,
});

const oneYear = (match: Match): Built | null => {
  const year = first(match, 'Y');
  if (year === undefined) return null;
  const at = match.from + match.own.indexOf(year);
  const own: Match = { ...match, from: at, to: at + 1, own: [year] };
  if (!isYear(own, year) || isOfBooks(own)) return null;
  const before = match.tokens.at(match.from - 1);
  return {
    moment: yearMoment(year.value),
    // "fewer than in 2024": a year compared with is not that of the sentence.
    carries:
      (before?.code === 'i' && match.tokens.at(match.from - 2)?.text !== 'than' && !isAside(match)) ||
      isOfEdition(own),
  };
};

/** "The 2027 edition, from 6 to 9 May": its days are of that year. */
const isOfEdition = ({ tokens, from, to }: Match): boolean =>
  tokens.at(from - 1)?.text === 'the' && tokens.at(to)?.text === 'edition';

/** Words between a comma and the year of an aside. */
const asideReach = 8;
const opensAside =
  /^(?:which|who|whose|founded|established|set|born|created|launched|built|opened|formed|incorporated|made|released|published|signed|first|acquired|bought)$/u;

/** ", founded in 2011, made a profit": the year of an aside is not that of the sentence. */
const isAside = ({ tokens, from, to }: Match): boolean => {
  if (tokens.at(to)?.text !== ',') return false;
  for (let i = from - 1; i > from - asideReach; i -= 1)
    if (tokens.at(i)?.text === ',') return opensAside.test(tokens.at(i + 1)?.text ?? '');
  return false;
};

/** "the £9m start of the 2021 original": the year of the noun behind it, of which no part is meant; a season or a campaign is a time. */
const isAttributive = ({ tokens, to }: Match): boolean => {
  const next = tokens.at(to);
  return next !== undefined && !next.capital && nounOfYear.test(next.text);
};

const nounOfYear =
  /^(?:originals?|films?|movies?|versions?|editions?|remakes?|sequels?|hits?|novels?|books?|albums?|series|shows?|plays?|documentar(?:y|ies)|dramas?|comed(?:y|ies)|festivals?|models?|deals?|agreements?|law|laws?|acts?|treaty|report|reports|survey|study|budget|crisis|war|games|olympics|elections?)$/u;

const partOfYear = (match: Match): Built | null => {
  const year = yearTerm(match);
  const part = partOf(first(match, 'EBV'));
  if ((match.own.at(-2)?.code === 'T' && isAttributive(match)) || isOfBooks(match)) return null;
  return year == null || part === null ? null : { moment: yearMoment(year, part) };
};

/** "mid-year", "year-end": of the article's year when none stands beside it. */
const namedPart = (match: Match): Built | null => {
  const year = yearTerm(match);
  if (year === undefined) return null;
  return { moment: yearMoment(year ?? { offset: 0, origin: 'publication' }, partOf(first(match, 'V'))) };
};

const yearRange = (match: Match): Built | null => {
  const [from, last] = coded(match, 'Y');
  if (from === undefined || last === undefined || last.value <= from.value || last.value > 2199) return null;
  const parts = match.own.map((token) => ('EB'.includes(token.code) ? partOf(token) : null));
  const split = match.own.indexOf(from);
  const before = match.tokens.at(match.from - 1);
  if (before !== undefined && (before.code === '$' || before.code === 'N')) return null;
  if (isOfBooks(match)) return null;
  return {
    moment: yearMoment(from.value, parts.slice(0, split).find((part) => part !== null) ?? null),
    lastMoment: yearMoment(last.value, parts.slice(split).find((part) => part !== null) ?? null),
  };
};

/** "2024-25", "2024/25"; "2025-06", whose second half is no later year, is a month. */
const shortRange = (match: Match): Built | null => {
  const year = first(match, 'Y');
  const tail = first(match, 'DN');
  if (year === undefined || tail === undefined || !tail.glued || tail.text.length !== 2) return null;
  if (match.tokens.at(match.to)?.glued === true && '-/$'.includes(match.tokens.at(match.to)?.code ?? ' '))
    return null;
  const before = match.tokens.at(match.from - 1);
  if (before !== undefined && (before.code === '-' || before.code === 'N') && year.glued) return null;
  const short = Number(tail.text);
  const slashed = match.own[1]?.code === '/';
  if (short <= year.value % 100 && short >= 1 && short <= 12 && !slashed && year.value % 100 !== 99) {
    return { moment: { unit: 'month', year: year.value, month: short, part: null } };
  }
  const last = shortYear(year.value, tail.text);
  if (last === null || (slashed && last !== year.value + 1) || isOfBooks(match)) return null;
  return { moment: yearMoment(year.value), lastMoment: yearMoment(last) };
};

const centuryMoment = (ordinal: number): Moment => ({ unit: 'century', first: (ordinal - 1) * 100 });

const decadeStart = (value: number): number | null => {
  if (value >= 100) return value % 10 === 0 ? value : null;
  return value % 10 === 0 ? 1900 + value : null;
};

const decade = (match: Match): Built | null => {
  const token = first(match, 'Xj');
  const start = token === undefined ? null : decadeStart(token.value);
  if (start === null || !isDecade(match)) return null;
  // "the 1700s" are a century, "the 1900s" and "the 2000s" may be ten years.
  if (start % 100 === 0 && start < 1900) return { moment: centuryMoment(start / 100 + 1) };
  return { moment: { unit: 'decade', first: start } };
};

const decadeRange = (match: Match): Built | null => {
  const [a, b] = coded(match, 'Xj').map(({ value }) => decadeStart(value));
  if (a == null || b == null || b <= a || !isDecade(match)) return null;
  return { moment: { unit: 'decade', first: a }, lastMoment: { unit: 'decade', first: b } };
};

const century = (match: Match): Built | null => {
  const [name, last] = coded(match, 'Oo');
  const unit = first(match, 'uU');
  if (name === undefined || (unit?.text !== 'century' && unit?.text !== 'centuries')) return null;
  const after = match.tokens.at(match.to);
  // A company or programme: "20th Century Studios".
  if (unit.capital && after?.capital === true) return null;
  if (name.value > 30) return null;
  if (last === undefined) return { moment: centuryMoment(name.value) };
  return { moment: centuryMoment(name.value), lastMoment: centuryMoment(last.value) };
};

const months = (year: Term, from: number, last: number, season = false): Moment => ({
  unit: 'months',
  year,
  first: from,
  last,
  season,
});

const quarter = (match: Match): Built | null => {
  const number = first(match, 'oOK');
  const year = yearTerm(match);
  if (number === undefined || number.value > 4 || year === undefined) return null;
  const after = match.tokens.at(match.to);
  if (year === null && (after?.text === 'of' || after?.code === '$')) return null;
  if (isOfBooks(match) || endsOnDay(match)) return null;
  return { moment: months(year, number.value * 3 - 2, number.value * 3) };
};

/** "the last quarter of 2024" is its fourth. */
const lastQuarter = (match: Match): Built | null => {
  const year = yearTerm({ ...match, own: match.own.slice(2) });
  return first(match, 'R')?.text !== 'last' || year == null || isOfBooks(match)
    ? null
    : { moment: months(year, 10, 12) };
};

const quarterRange = (match: Match): Built | null => {
  const [a, b] = coded(match, 'oOK');
  const year = yearTerm(match);
  if (a === undefined || b === undefined || b.value > 4 || b.value <= a.value || year === undefined)
    return null;
  if (isOfBooks(match)) return null;
  return { moment: months(year, a.value * 3 - 2, b.value * 3) };
};

/** Without a year "the first half" may be that of a match. */
const half = (match: Match): Built | null => {
  const number = first(match, 'ohO');
  const year = yearTerm(match);
  if (number === undefined || number.value > 2 || year == null || isOfBooks(match)) return null;
  return { moment: months(year, number.value * 6 - 5, number.value * 6) };
};

/** "the first nine months of 2025", "the last three months of the year". */
const firstMonths = (match: Match): Built | null => {
  const number = first(match, 'nD');
  const year = yearTerm({ ...match, own: match.own.slice(3) });
  const unit = first(match, 'U');
  if (number === undefined || year == null || unit?.text !== 'months' || number.value > 12) return null;
  if (isOfBooks(match)) return null;
  return first(match, 'o') === undefined
    ? { moment: months(year, 13 - number.value, 12) }
    : { moment: months(year, 1, number.value) };
};

/** A season without a year or "last" beside it is the weather, unless the article's tense ties it down. */
const season = (match: Match): Built | null => {
  const name = first(match, 'S');
  if (name === undefined) return null;
  const year = yearTerm(match);
  if (year === undefined) return null;
  // "the winter of 2021-22" lies in both years; of another season two years are two.
  if (name.value !== 4 && /Y[-/]/u.test(match.own.map(({ code }) => code).join(''))) return null;
  const bare = year === null;
  const before = match.tokens.at(match.from - 1);
  const definite = match.own[0]?.code === 'T';
  if (
    bare &&
    (!(before?.code === 'i' || before?.text === 'for' || before?.text === 'by') ||
      (name.text === 'fall' && !definite))
  )
    return null;
  if (bare && name.capital && match.tokens.at(match.to)?.code === '~') return null;
  const from = name.value * 3;
  return { moment: months(year, from, from + 2, true), needsTense: bare };
};

const nearSeason = (match: Match): Built | null => {
  const [name, word] = [first(match, 'S'), first(match, 'R')];
  if (name === undefined || word === undefined) return null;
  const [from, last] = [name.value * 3, name.value * 3 + 2];
  if (word.value === 0) return { moment: months({ offset: 0, origin: 'publication' }, from, last, true) };
  if (word.text === 'following')
    return {
      moment: { unit: 'months', year: null, first: from, last, season: true, isAfter: true },
      bias: 'next',
    };
  return { moment: months(null, from, last, true), bias: word.value < 0 ? 'last' : 'next' };
};

export const yearRules: readonly TimeRule[] = [
  { name: 'year-range', pattern: `(?:f?(?:E-?|T?B-?z?)?Y${to}|bY&)(?:E-?|T?B-?z?)?Y`, build: yearRange },
  { name: 'year-range', pattern: 'Y[-/][DN]', build: shortRange },
  { name: 'quarter-range', pattern: `T?[oO](?:-|&|${to})T?[oO](?:Q|U)${someYear}`, build: quarterRange },
  ...bookRules,
  { name: 'quarter', pattern: `T?[oO]-?Q${ofYear}|K(?:,?z?Y|z?Ru)?`, build: quarter },
  { name: 'quarter', pattern: `T?RQ${someYear}`, build: lastQuarter },
  { name: 'half', pattern: `T?[oO]-?H${someYear}|h,?z?Y`, build: half },
  { name: 'first-months', pattern: `T?[oR][nD]U${someYear}`, build: firstMonths },
  {
    name: 'decade-range',
    pattern: `(?:fT?|T)?(?:E-?)?[Xj](?:${to})T?(?:E-?)?[Xj]|bT?X&T?X`,
    build: decadeRange,
  },
  { name: 'century', pattern: `T?(?:E-?|T?BzT?)?[oO](?:(?:&|-|t)T?[oO])?-?[uU]`, build: century },
  { name: 'decade', pattern: `T?(?:E-?|BzT?)?'?[Xj]`, build: decade },
  { name: 'part-of-year', pattern: `(?:E-?|T?B-?z?|EiT?|V,?)(?:T?Y|T?Ru|Tu)`, build: partOfYear },
  { name: 'named-part-of-year', pattern: 'V', build: namedPart },
  { name: 'season', pattern: 'T?(?:E-?)?S(?:,?z)?Y[-/][DNY]', build: season },
  { name: 'season', pattern: `T?(?:E-?)?S(?:-?${someYear})?`, build: season },
  { name: 'near-season', pattern: 'T?(?:E-?)?RS', build: nearSeason },
  { name: 'year', pattern: 'Y', build: oneYear },
];
