/** How English tokens become the parts of a date: month, day, year, part of either. */
import {
  fromContext,
  fromPublication,
  type Offset,
  type Part,
  type Term,
} from '../../shared/dates/expression.ts';
import type { Match } from '../../shared/dates/patterns.ts';
import type { Token } from '../../shared/dates/tokens.ts';

/** Units as the vocabulary numbers them. */
export const units = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 7,
  weekend: 8,
} as const;

const parts: readonly Part[] = ['early', 'mid', 'late'];
export const partOf = (token: Token | undefined): Part | null =>
  token === undefined ? null : (parts[token.value - 1] ?? null);

/** The name of a month starts with a capital; "may" and "march" without one are verbs. */
export const months = (match: Match): readonly Token[] => match.own.filter(isMonth);
export const isMonth = (token: Token): boolean => (token.code === 'M' || token.code === 'm') && token.capital;
export const days = (match: Match): readonly Token[] =>
  match.own.filter(({ code }) => code === 'D' || code === 'O' || code === 'o');
export const first = (match: Pick<Match, 'own'>, codes: string): Token | undefined =>
  match.own.find(({ code }) => codes.includes(code));

const contextWords: ReadonlySet<string> = new Set(['previous', 'preceding', 'following', 'same']);

/** "last year", "the previous year": −1 from the article's date, from the date told before. */
export const relative = (token: Token, definite: boolean): Offset =>
  contextWords.has(token.text) || (definite && (token.text === 'next' || token.text === 'last'))
    ? fromContext(token.value)
    : fromPublication(token.value);

/** The year a match states in figures or by "this year"; null when it has none; undefined when "this week" stands there. */
export const yearTerm = (match: Match): Term | undefined => {
  const year = first(match, 'Y');
  if (year !== undefined) return year.value;
  const at = match.own.findLastIndex(({ code }) => code === 'R');
  const word = match.own[at];
  if (word !== undefined) {
    if (match.own[at + 1]?.value !== units.year) return undefined;
    return relative(word, match.own[at - 1]?.code === 'T');
  }
  const unit = first(match, 'u');
  if (unit === undefined) return null;
  return unit.value === units.year ? fromPublication(0) : undefined;
};
