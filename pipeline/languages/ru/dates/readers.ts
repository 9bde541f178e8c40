/** How Russian tokens become the parts of a date. */
import {
  fromContext,
  fromPublication,
  type Offset,
  type Part,
  type Step,
  type Term,
} from '../../shared/dates/expression.ts';
import type { Match } from '../../shared/dates/patterns.ts';
import type { Token } from '../../shared/dates/tokens.ts';

export const steps: readonly (Step | null)[] = [
  null,
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

const parts: readonly Part[] = ['early', 'mid', 'late'];
export const partOf = (token: Token | undefined): Part | null =>
  token === undefined ? null : (parts[token.value - 1] ?? null);

export const first = (match: Match, codes: string): Token | undefined =>
  match.own.find(({ code }) => codes.includes(code));

/** Names of months are written small; a capital one is a person's, except in «8 Марта» and at the start of a sentence. */
export const isMonth = (token: Token, before: Token | undefined): boolean =>
  !token.capital || (before !== undefined && 'DOo-'.includes(before.code));

const contextWords = /^(?:предыдущ|т.+ же$)/u;

/** «прошлый» counts from the article, «тот же», «предыдущий» from the date told before; «на следующий день» likewise. */
export const relative = (word: Token, unit: Token | undefined): Offset =>
  contextWords.test(word.text) || (word.text.startsWith('следующ') && unit?.code === 'u' && unit.value === 1)
    ? fromContext(word.value)
    : fromPublication(word.value);

/** The year a match states in figures, or by «прошлого года», or by a bare «года»; null when it has none. */
export const yearTerm = (match: Match): Term => {
  const year = first(match, 'YI');
  if (year !== undefined) return year.value;
  const word = first(match, 'R');
  const unit = first(match, 'ya');
  if (unit === undefined) return null;
  return word === undefined ? fromPublication(0) : relative(word, unit);
};
