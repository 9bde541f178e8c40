/** Reads one part of a Chinese date at a place in the text: a year, a month, a day, a part of either. */
import type { Part, Term } from '../../shared/dates/expression.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { DatePattern, figures, hanDigits } from './pattern.ts';
import { eras, monthParts, relativeMonths, relativeYears, yearParts } from './words.ts';

/** What stands at a place, and where it ends. */
export interface ReadPart<T> {
  readonly value: T;
  readonly end: number;
}

/** The match of a sticky pattern at a place. */
export const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

const yearInFigures = new DatePattern(
  `公西〇○零${figures}${hanDigits}`,
  /(?:公元|西元)?(?:(\d{4}|[〇○零一二三四五六七八九]{4})年(?!代)(?:度(?!假|过))?|(?<bare>(?:19|20)\d\d) ?(?=[上下]半年|第?[一二三四]季度|前三季度))/uy,
  '年季',
);
const shortYear = new DatePattern(figures, /(\d{2})年(?=\d{1,2}月)/uy, '年');
const eraYear = new DatePattern(
  '中民昭平令',
  /(中华民国|民国|昭和|平成|令和)(\d{1,3}|[一二三四五六七八九十百]{1,5}|元)年(?!代)/uy,
);
const yearWord = new DatePattern(
  '今去大明来本上下同当次翌前后第',
  /(?:今年|去年|大前年|明年|来年(?!度)|本年度?(?!龄|轻)|上一?年(?!纪|龄|级|(?<=[^较比与于]上年)[增减][逾近约超\d])|下一年|同年(?!龄|级)|当年|次年|翌年|第二年(?=[春夏秋冬]|\d{1,2}月|[年]?[初底末])|前年(?!轻|龄|级|均|产|代|度)|后年(?!轻|龄|级|均|产|代|度))/uy,
);

/** A year of two figures is one only before a month: 98年 alone may be ninety-eight years. */
export const readYear = (text: string, start: number): ReadPart<Exclude<Term, null>> | null => {
  const figures = yearInFigures.at(text, start);
  if (figures !== null) {
    const value = readNumeral(figures[1] ?? figures.groups?.bare ?? '');
    return value === null || value < 1000 || value > 2199 ? null : { value, end: start + figures[0].length };
  }
  const era = eraYear.at(text, start);
  if (era !== null) {
    const [base, count] = [eras.get(era[1] ?? ''), readNumeral(era[2] ?? '')];
    return base === undefined || count === null ? null : { value: base + count, end: start + era[0].length };
  }
  const short = shortYear.at(text, start);
  if (short !== null) {
    const value = Number(short[1]);
    return { value: value < 50 ? 2000 + value : 1900 + value, end: start + short[0].length };
  }
  const word = yearWord.at(text, start);
  const value = word === null ? undefined : relativeYears.get(word[0]);
  if (word === null || value === undefined) return null;
  if (/[以之年日月今]/u.test(text.charAt(start - 1)) && (word[0] === '前年' || word[0] === '后年'))
    return null;
  return { value, end: start + word[0].length };
};

const monthInFigures = new DatePattern(
  `十元${figures}${hanDigits}`,
  /(\d{1,2}|十[一二]?|[一二三四五六七八九]|元)月(?:份)?(?![亮饼季薪租经子光色球嫂台均刊息活供圆菊派])/uy,
  '月',
);
const monthWord = new DatePattern(
  '上下这本当同次',
  /(?:上上个月|上个?月|下个?月|这个月|本月|当月|同月|次月)(?![球亮薪租子饼])/uy,
);
/** 五月天, 十月革命, 三月三: bands, revolutions and feasts of the moon. */
const monthInName = /^(?:天(?![气])|革命|围城|三|初[一二三四五六七八九十])/u;

export const readMonth = (text: string, start: number): ReadPart<Exclude<Term, null>> | null => {
  const word = monthWord.at(text, start);
  const value = word === null ? undefined : relativeMonths.get(word[0]);
  if (word !== null && value !== undefined) return { value, end: start + word[0].length };
  const figures = monthInFigures.at(text, start);
  const month = figures === null ? null : readNumeral(figures[1] ?? '');
  if (figures === null || month === null || month < 1 || month > 12) return null;
  const end = start + figures[0].length;
  const isNumeral = /^\D/u.test(figures[0]);
  return isNumeral && monthInName.test(text.slice(end, end + 2)) ? null : { value: month, end };
};

const dayInFigures = new DatePattern(
  `十廿${figures}${hanDigits}`,
  /(\d{1,2}|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])(?:日(?!元(?![旦宵])|圆(?![满梦桌寂]))|号(?![楼线院馆机店门厅令文房]))/uy,
);

export const readDay = (text: string, start: number): ReadPart<number> | null => {
  const figures = dayInFigures.at(text, start);
  const day = figures === null ? null : readNumeral(figures[1] ?? '');
  return figures === null || day === null || day < 1 || day > 31
    ? null
    : { value: day, end: start + figures[0].length };
};

const partOfMonth = new DatePattern(
  '初上中下底末',
  /初(?!步|期|次|始|级|选|赛|中|七|八|九|一|二|三|四|五|六)|上中旬|中下旬|上旬|中旬|下旬|中(?=[起前，。、；）)]|之前|左右|下旬)|底(?!特|下|部|层|线|价)|末(?!期)/uy,
);
export const readMonthPart = (text: string, start: number): ReadPart<Part | null> | null => {
  const match = partOfMonth.at(text, start);
  const value = match === null ? undefined : monthParts.get(match[0]);
  return match === null || value === undefined ? null : { value, end: start + match[0].length };
};

const partOfYear = new DatePattern(
  '年初底末中岁',
  /年?初(?!步|期|次|始|级|选|赛|中|秋|夏|春|冬|版|审|稿|创|衷|见|心|建|试)|年?底(?!特|下|部|层|线|价)|年?末(?!期)|年中(?![国央心东山学华小方文外共])|(?<=年)中(?=[，。、；前后]|[还完建投开达启推起]|实[现施])|岁末/uy,
);
export const readYearPart = (text: string, start: number): ReadPart<Part> | null => {
  const match = partOfYear.at(text, start);
  const value = match === null ? undefined : yearParts.get(match[0]);
  return match === null || value === undefined ? null : { value, end: start + match[0].length };
};

/** Whole months of a year, the first and the last. */
export interface MonthsOfYear {
  readonly first: number;
  readonly last: number;
  readonly season: boolean;
}

const halves = new DatePattern('上下', /[上下]半年/uy);
const quarters = new DatePattern(
  '第一二三四1234首前',
  /(?<!前)第?([一二三四1-4])季度?|首季度?|前([二两三2-3])个?季度?/uy,
);
const firstMonths = new DatePattern('前头首', /[前头首](\d{1,2}|[两二三四五六七八九十]|十一)个?月/uy);
const seasons = new DatePattern(
  '春夏秋冬暑',
  /(?<=[年的])暑[期假](?!档)|([春夏秋冬])(?:季(?![后赛])|天)|([春夏秋冬])(?=[，。、,；])|(?<=年)([春夏秋冬])(?![季天节晚运耕奥训令装游招播粮闱拍交至分眠宫虫荣奔雨菜菇])/uy,
);

export const readMonthsOfYear = (text: string, start: number): ReadPart<MonthsOfYear> | null => {
  const half = halves.at(text, start);
  if (half !== null) {
    const first = half[0].startsWith('上') ? 1 : 7;
    return { value: { first, last: first + 5, season: false }, end: start + half[0].length };
  }
  const quarter = quarters.at(text, start);
  if (quarter !== null) {
    const several = readNumeral(quarter[2] ?? '');
    const one = several === null ? (readNumeral(quarter[1] ?? '') ?? 1) : several;
    const first = several === null ? one * 3 - 2 : 1;
    return { value: { first, last: one * 3, season: false }, end: start + quarter[0].length };
  }
  const months = firstMonths.at(text, start);
  if (months !== null) {
    const last = readNumeral(months[1] ?? '') ?? 0;
    return last < 1 || last > 12
      ? null
      : { value: { first: 1, last, season: false }, end: start + months[0].length };
  }
  const season = seasons.at(text, start);
  if (season === null) return null;
  if (season[0].startsWith('暑'))
    return { value: { first: 6, last: 8, season: true }, end: start + season[0].length };
  const first = ('春夏秋冬'.indexOf(season[1] ?? season[2] ?? season[3] ?? '') + 1) * 3;
  return { value: { first, last: first + 2, season: true }, end: start + season[0].length };
};
