/** Days as papers of Hong Kong and Taiwan shorten them: 昨（7日）晚, 今(19)日, 昨收市后. */
import { fromPublication, type Moment } from '../../shared/dates/expression.ts';
import { DatePattern } from './pattern.ts';
import type { Point } from './points.ts';

const bracketedDay = new DatePattern(
  '今昨明前',
  /(?:[今昨明前][天日早晚晨夜]?)[（(](?:(\d{1,2})[月/／])?(\d{1,2})日?[）)](?:[天日](?!本))?(?:[早晚](?:间|上)?|上午|下午|中午|凌晨|傍晚|深夜|晨)?/uy,
  '（(',
);

/** 昨（7日）晚, 今(19)日: the word and the day it means. */
export const dayInBrackets = (text: string, start: number): Point | null => {
  const match = bracketedDay.at(text, start);
  if (match === null) return null;
  const [month, day] = [match[1] === undefined ? null : Number(match[1]), Number(match[2])];
  if (day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null;
  const moment: Moment = { unit: 'day', year: null, month, day };
  return { rule: month === null ? 'day-alone' : 'day', moment, end: start + match[0].length };
};

const loneWord = new DatePattern(
  '昨今',
  /(?:昨|(?<![至如当而古迄现从自到于])今)(?=收(?=[市盘报跌涨升于高低平在\d])|开市|早盘|宣布|公布|表示|指出|发表|发布|举行|出席|召开|开幕|闭幕|与|在(?:台|港|澳|北|上|记|立|香|高|桃|新)|获颁)/uy,
);

/** 昨收市后, 今举行: papers of Hong Kong and Taiwan leave 日 out. */
export const loneDayWord = (text: string, start: number): Point | null =>
  loneWord.at(text, start) === null
    ? null
    : {
        rule: 'day-word',
        moment: { unit: 'shift', step: 'day', offset: fromPublication(text.charAt(start) === '昨' ? -1 : 0) },
        end: start + 1,
      };
