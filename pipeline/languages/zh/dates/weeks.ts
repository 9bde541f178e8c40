/** Reads a week, a weekend or a weekday at a place in Chinese text: 上周五, 本周末, 周三. */
import { fromPublication, type Moment } from '../../shared/dates/expression.ts';
import { DatePattern } from './pattern.ts';
import type { Point } from './points.ts';
import { weekdayOf } from './words.ts';

const week = new DatePattern(
  '上下本这',
  /(上上|下下|上|下|本|这)(?:一|个)?(?:周|星期|礼拜)(末|[一二三四五六日天](?![个人名次些直])|)(?![年岁期刊报])/uy,
);
const weekOffsets: ReadonlyMap<string, number> = new Map([
  ['上上', -2],
  ['上', -1],
  ['本', 0],
  ['这', 0],
  ['下', 1],
  ['下下', 2],
]);
/** 周一围 is an actor, 每周五 every Friday, 一周三次 a frequency. */
const weekday = new DatePattern(
  '周星礼',
  /(?:周|星期|礼拜)([一二三四五六日天])(?![围贯个次年岁直样般点幅代心期场档边])/uy,
);
const weekend = new DatePattern('周', /周末/uy);

/** 日本|周末票房: the country; 7日本周五: the day before the week. */
const isOfJapan = (text: string, at: number): boolean =>
  text.charAt(at) === '本' && /(?:^|[^\d一二三四五六七八九十])日$/u.test(text.slice(Math.max(0, at - 2), at));

export const weekPoint = (text: string, start: number): Point | null => {
  const away = isOfJapan(text, start) ? null : week.at(text, start);
  if (away !== null) {
    const origin = fromPublication(weekOffsets.get(away[1] ?? '') ?? 0);
    const end = start + away[0].length;
    if (away[2] === '末') return { rule: 'weekend', moment: { unit: 'weekend', week: origin }, end };
    if (away[2] === '') return { rule: 'week', moment: { unit: 'shift', step: 'week', offset: origin }, end };
    return {
      rule: 'weekday',
      moment: { unit: 'weekday', weekday: weekdayOf(away[2] ?? ''), week: origin },
      end,
    };
  }
  if (/[每逢\d一两二三四五六七八九十半数几]/u.test(text.charAt(start - 1))) return null;
  const day = weekday.at(text, start);
  if (day !== null) {
    const moment: Moment = { unit: 'weekday', weekday: weekdayOf(day[1] ?? ''), week: null };
    return { rule: 'weekday', moment, end: start + day[0].length };
  }
  const end = weekend.at(text, start);
  return end === null
    ? null
    : { rule: 'weekend-alone', moment: { unit: 'weekend', week: null }, end: start + 2 };
};
