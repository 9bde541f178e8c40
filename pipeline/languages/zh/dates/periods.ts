/** Periods of accounts by their end: 截至9月底止六个月, 截至2024年12月31日止年度. */
import { daysInMonth } from '../../../lib/calendar.ts';
import type { Moment } from '../../shared/dates/expression.ts';
import { readNumeral } from '../numbers/numerals.ts';
import type { Point } from './points.ts';
import type { Phrase } from './ranges.ts';

const ending =
  /止(?:的?前?(?<count>\d{1,2}|十[一二八]?|[一二三四五六七八九])个月|的?(?<whole>财政年度|会计年度|财年|年度|全年|一年|年(?=[，。、；收盈亏纯净业度])))/uy;

const YEAR = 12;

/** First and last month of the period that ends with `point`; null when no words behind it tell of one. */
export const periodEndingWith = (text: string, { moment, end }: Point): Phrase | null => {
  if (text.charAt(end) !== '止') return null;
  ending.lastIndex = end;
  const match = ending.exec(text);
  if (match === null || (moment.unit !== 'day' && moment.unit !== 'month')) return null;
  const { month, year } = moment;
  if (typeof month !== 'number' || (year !== null && typeof year !== 'number')) return null;
  // A period that ends within a month has no whole months.
  if (moment.unit === 'day' && moment.day < Math.min(30, daysInMonth(2001, month))) return null;
  const months = match.groups?.count === undefined ? YEAR : (readNumeral(match.groups.count) ?? 0);
  if (months < 1 || months > YEAR) return null;
  const opens = month - months + 1;
  const within = (n: number, of: number | null): Moment => ({
    unit: 'month',
    year: of,
    month: n,
    part: null,
  });
  const first = opens > 0 ? within(opens, year) : within(opens + YEAR, year === null ? null : year - 1);
  return { rule: 'period', moment: first, lastMoment: within(month, year), end: end + match[0].length };
};
