/** A year in the name of an event, without 年: 2025上海国际电影节, 2024巴黎奥运会. */
import { DatePattern, figures } from './pattern.ts';
import type { Phrase } from './ranges.ts';

const namedYear = new DatePattern(figures, /(?:19[5-9]\d|20[0-4]\d)(?=[\p{Script=Han}])/uy);
/** Before these a number counts or measures. */
const measure =
  /^(?:室(?![内外])|路(?!演)|房(?![地车展企产])|楼(?!市)|线(?![上下])|航(?![展空天])|车(?![展型市坛企])|次|栋|弄|铺|余|多|个|万|亿|千|百|人|名|位|元|米|公|里|吨|家|部|台|辆|座|次|件|套|张|字|页|间|只|头|匹|棵|户|架|艘|枚|条|款|项|度|分|秒|小|点|级|倍|美|港|欧|英|日|韩|卢|泰|平|立|瓦|兆|斤|克|种|场|集|期|届|版|年|月|号|块|把|双|对|份|层|栋|幢|亩|顷|篇|首|本|册|封|票|股|手|箱|瓶|杯|桶|节|列|趟|班|所|处|片|支|组|队|例|起|桌|根|颗|粒|发|门|类|余|来|左|至|到|系|型)/u;
/** After a sign of number, a model or a title's word the digits are no year. */
const openBefore = /[\s，。、；：！？“”‘’《》（）()「」在于届的与和及暨到近办说]$|^$/u;

export const readNamedYear = (text: string, start: number): Phrase | null => {
  const match = namedYear.at(text, start);
  if (match === null) return null;
  const end = start + match[0].length;
  if (measure.test(text.slice(end, end + 1)) || !openBefore.test(text.slice(Math.max(0, start - 1), start)))
    return null;
  return {
    rule: 'year-name',
    moment: { unit: 'year', year: Number(match[0]), part: null, reach: null },
    lastMoment: null,
    end,
  };
};
