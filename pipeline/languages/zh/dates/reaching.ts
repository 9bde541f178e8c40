/** 今年晚些时候, 本月早些时候: the part of a year or month up to the article or from it on. */
import type { Term } from '../../shared/dates/expression.ts';
import { DatePattern } from './pattern.ts';
import type { Point } from './points.ts';

const reachWords = new DatePattern(
  '早稍较晚',
  /(?:早些时候|早前|稍早(?:前|时候)?|较早时候?|晚些时候|稍晚(?:时候)?|较晚时候?)/uy,
);
/** 今年晚些时候 begins, 今年早些时候 ends, with the article; of a month the words only lengthen the expression. */
export const reaching = (text: string, start: number, year: Term, month: Term): Point | null => {
  const match = reachWords.at(text, start);
  if (match === null) return null;
  const end = start + match[0].length;
  if (month !== null) return { rule: 'reaching', moment: { unit: 'month', year, month, part: null }, end };
  const reach = match[0].includes('早') ? 'before' : 'after';
  return year === null ? null : { rule: 'reaching', moment: { unit: 'year', year, part: null, reach }, end };
};
