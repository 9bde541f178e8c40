/** Chinese words that tell time, with what they mean. */
import {
  fromAccount,
  fromContext,
  fromPublication,
  type Offset,
  type Part,
} from '../../shared/dates/expression.ts';

export const relativeYears: ReadonlyMap<string, Offset> = new Map([
  ['今年', fromPublication(0)],
  ['本年', fromPublication(0)],
  ['本年度', fromPublication(0)],
  ['去年', fromPublication(-1)],
  ['上年', fromAccount(-1)],
  ['上一年', fromAccount(-1)],
  ['前年', fromPublication(-2)],
  ['大前年', fromPublication(-3)],
  ['明年', fromPublication(1)],
  ['来年', fromPublication(1)],
  ['下一年', fromPublication(1)],
  ['后年', fromPublication(2)],
  ['同年', fromContext(0)],
  ['当年', fromContext(0)],
  ['次年', fromContext(1)],
  ['翌年', fromContext(1)],
  ['第二年', fromContext(1)],
]);

export const relativeMonths: ReadonlyMap<string, Offset> = new Map([
  ['本月', fromPublication(0)],
  ['这个月', fromPublication(0)],
  ['上月', fromPublication(-1)],
  ['上个月', fromPublication(-1)],
  ['上上个月', fromPublication(-2)],
  ['下月', fromPublication(1)],
  ['下个月', fromPublication(1)],
  ['当月', fromContext(0)],
  ['同月', fromContext(0)],
  ['次月', fromContext(1)],
]);

export const dayWords: ReadonlyMap<string, Offset> = new Map([
  ['大前天', fromPublication(-3)],
  ['前天', fromPublication(-2)],
  ['前晚', fromPublication(-2)],
  ['昨天', fromPublication(-1)],
  ['昨日', fromPublication(-1)],
  ['昨晚', fromPublication(-1)],
  ['昨夜', fromPublication(-1)],
  ['今天', fromPublication(0)],
  ['今日', fromPublication(0)],
  ['今晚', fromPublication(0)],
  ['今早', fromPublication(0)],
  ['今晨', fromPublication(0)],
  ['即日', fromPublication(0)],
  ['明天', fromPublication(1)],
  ['明日', fromPublication(1)],
  ['明晚', fromPublication(1)],
  ['后天', fromPublication(2)],
  ['大后天', fromPublication(3)],
  ['当天', fromContext(0)],
  ['当日', fromContext(0)],
  ['当晚', fromContext(0)],
  ['同日', fromContext(0)],
  ['次日', fromContext(1)],
  ['翌日', fromContext(1)],
  ['第二天', fromContext(1)],
  ['隔天', fromContext(1)],
]);

/** Said of a year: 初 and 年初 the first third, 年中 the second, 底, 末 the last. */
export const yearParts: ReadonlyMap<string, Part> = new Map([
  ['初', 'early'],
  ['年初', 'early'],
  ['年中', 'mid'],
  ['中', 'mid'],
  ['底', 'late'],
  ['末', 'late'],
  ['年底', 'late'],
  ['年末', 'late'],
  ['岁末', 'late'],
]);

/** Of two thirds no part is said: the month is what is sure. */
export const monthParts: ReadonlyMap<string, Part | null> = new Map<string, Part | null>([
  ['上中旬', null],
  ['中下旬', null],
  ['初', 'early'],
  ['上旬', 'early'],
  ['中', 'mid'],
  ['中旬', 'mid'],
  ['下旬', 'late'],
  ['底', 'late'],
  ['末', 'late'],
]);

export const weekdayOf = (sign: string): number => (sign === '天' ? 7 : '一二三四五六日'.indexOf(sign) + 1);

/** Value: month × 100 + day. The lunar festivals have no day of their own in the calendar and are left alone. */
export const holidays: ReadonlyMap<string, number> = new Map([
  ['元旦', 101],
  ['情人节', 214],
  ['妇女节', 308],
  ['三八节', 308],
  ['三八妇女节', 308],
  ['植树节', 312],
  ['愚人节', 401],
  ['劳动节', 501],
  ['五一', 501],
  ['六一', 601],
  ['五一国际劳动节', 501],
  ['五一劳动节', 501],
  ['五四青年节', 504],
  ['青年节', 504],
  ['儿童节', 601],
  ['六一儿童节', 601],
  ['六一国际儿童节', 601],
  ['建党节', 701],
  ['建军节', 801],
  ['八一建军节', 801],
  ['教师节', 910],
  ['烈士纪念日', 930],
  ['国庆节', 1001],
  ['国庆日', 1001],
  ['双十节', 1010],
  ['万圣节', 1031],
  ['双十一', 1111],
  ['双11', 1111],
  ['国家公祭日', 1213],
  ['平安夜', 1224],
  ['圣诞节', 1225],
  ['俄罗斯日', 612],
]);

/** First year of an era, less one: 民国114年 is 2025. */
export const eras: ReadonlyMap<string, number> = new Map([
  ['中华民国', 1911],
  ['民国', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);
