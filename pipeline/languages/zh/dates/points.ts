/** Reads one moment of time at a place in Chinese text, by composing the parts of a date from large to small. */
import { fromPublication, type Moment, type Term } from '../../shared/dates/expression.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { at, readDay, readMonth, readMonthPart, readMonthsOfYear, readYear, readYearPart } from './parts.ts';
import { DatePattern, figures, hanDigits } from './pattern.ts';
import { reaching } from './reaching.ts';
import { dayInBrackets, loneDayWord } from './short-days.ts';
import { weekPoint } from './weeks.ts';
import { dayWords, holidays } from './words.ts';

export interface Point {
  /** Name of the rule. */
  readonly rule: string;
  readonly moment: Moment;
  readonly end: number;
}

const skipDe = (text: string, at: number): number => (text.charAt(at) === '的' ? at + 1 : at);

/** Month and what follows it. */
const monthPoint = (text: string, start: number, year: Term): Point | null => {
  const month = readMonth(text, start);
  if (month === null) return null;
  const day = readDay(text, month.end);
  if (day !== null) {
    return { rule: 'day', moment: { unit: 'day', year, month: month.value, day: day.value }, end: day.end };
  }
  const part = readMonthPart(text, month.end);
  const away = typeof month.value === 'number' ? null : reaching(text, month.end, year, month.value);
  if (away !== null) return away;
  return {
    rule: part === null ? 'month' : 'month-part',
    moment: { unit: 'month', year, month: month.value, part: part?.value ?? null },
    end: part?.end ?? month.end,
  };
};

const holidayNames = new DatePattern(
  `“${[...holidays.keys()].map((name) => name.charAt(0)).join('')}`,
  new RegExp(
    `(?:“?)(?:${[...holidays.keys()].sort((a, b) => b.length - a.length).join('|')})(?!晚会|档|片|礼包)(?!(?<=[五六]一)(?:[^，。、；！？\\s假期节前当小长黄与和也的都至到后这起出]|小学|和平|前进|节度))`,
    'uy',
  ),
);

const holidayPoint = (text: string, start: number, year: Term): Point | null => {
  const match = holidayNames.at(text, start);
  const value = match === null ? undefined : holidays.get(match[0].replace('“', ''));
  if (match === null || value === undefined || match[0].startsWith('“')) return null;
  const moment: Moment = { unit: 'day', year, month: Math.floor(value / 100), day: value % 100 };
  return { rule: 'holiday', moment, end: start + match[0].length };
};

/** Days of the moon's calendar: of 2027年春节 the year is sure. */
const festivals =
  /(?:春节|元宵节?|端午节?|七夕节?|中秋节?|重阳节?|除夕)(?!晚会|联欢|[档假前后期黄当以连小长和与、]|七天)/uy;

/** What may follow a year: a month, a part of the year, a holiday; null when nothing does. */
const withinYear = (text: string, start: number, year: Term): Point | null => {
  const from = skipDe(text, start);
  const month = monthPoint(text, from, year);
  if (month !== null) return month;
  const months = readMonthsOfYear(text, from);
  if (months !== null) {
    const { first, last, season } = months.value;
    const rule = season ? 'season' : 'months-of-year';
    return { rule, moment: { unit: 'months', year, first, last, season }, end: months.end };
  }
  const festival = at(festivals, text, from);
  if (festival !== null)
    return {
      rule: 'year',
      moment: { unit: 'year', year, part: null, reach: null },
      end: from + festival[0].length,
    };
  const away = typeof year === 'number' ? null : reaching(text, from, year, null);
  if (away !== null) return away;
  const part = readYearPart(text, start);
  if (part !== null && year !== null) {
    return {
      rule: 'part-of-year',
      moment: { unit: 'year', year, part: part.value, reach: null },
      end: part.end,
    };
  }
  return holidayPoint(text, from, year);
};

const shortSeason = new DatePattern('今去明', /([今去明])([春夏秋冬])(?:季|天)?(?!晚|奥)/uy);
const nearSeason = (text: string, start: number): Point | null => {
  const match = shortSeason.at(text, start);
  if (match === null) return null;
  const year = fromPublication('去今明'.indexOf(match[1] ?? '') - 1);
  const first = ('春夏秋冬'.indexOf(match[2] ?? '') + 1) * 3;
  return {
    rule: 'season',
    moment: { unit: 'months', year, first, last: first + 2, season: true },
    end: start + match[0].length,
  };
};

const partOfThis = new DatePattern(
  '年岁月',
  /年(?:初(?!步|期|次|级)|底|末|中(?=[，。、前旬]))|岁末|月(?:初|底|末)/uy,
);
/** 年底, 月初: of the article's year or month. */
const bareParts = (text: string, start: number): Point | null => {
  const match = partOfThis.at(text, start);
  if (match === null) return null;
  if (/[\d〇一二三四五六七八九十几两半多数每近全整]/u.test(text.charAt(start - 1))) return null;
  const end = start + match[0].length;
  const here = fromPublication(0);
  if (match[0].startsWith('月')) {
    const part = readMonthPart(text, start + 1);
    if (part === null) return null;
    return { rule: 'month-part', moment: { unit: 'month', year: null, month: here, part: part.value }, end };
  }
  const part = readYearPart(text, start);
  return part === null
    ? null
    : { rule: 'part-of-year', moment: { unit: 'year', year: here, part: part.value, reach: null }, end };
};

const dayWord = new DatePattern(
  [...dayWords.keys()].map((word) => word.charAt(0)).join(''),
  new RegExp(
    `(?:${[...dayWords.keys()].sort((a, b) => b.length - a.length).join('|')})(?<!即日(?!起|至|开始))`,
    'uy',
  ),
);
/** 今日俄罗斯, 今日头条 are names; 后天 after a number or 今 belongs to another word; 明天系 is a company. */
const dayWordName =
  /^(?:今日(?:俄罗斯|头条|美国|说法|中国|印度|资本|海峡|电视|新闻网)|明天系|明日(?:之后|方舟|香|边缘|之星)|昨日重现|后天(?:性|的|培养|形成|努力)|当日票|同日而语)/u;

const dayWordPoint = (text: string, start: number): Point | null => {
  const match = dayWord.at(text, start);
  const offset = match === null ? undefined : dayWords.get(match[0]);
  if (match === null || offset === undefined || dayWordName.test(text.slice(start, start + 6))) return null;
  if (/[今之以日月年]/u.test(text.charAt(start - 1)) && /^[前后]天/u.test(match[0])) return null;
  return { rule: 'day-word', moment: { unit: 'shift', step: 'day', offset }, end: start + match[0].length };
};

const century = new DatePattern(
  `公本上十${figures}${hanDigits}`,
  /(?:公元)?(\d{1,2}|[一二三四五六七八九十]{1,3}|本|上个?)世纪/uy,
  '世',
);
const decade = new DatePattern(
  `${figures}${hanDigits}`,
  /(?<!民国)(\d{3}0|\d0|[二三四五六七八九]十)年代(?:初期?|中期|末期?|后期|前期)?/uy,
  '代',
);
const partOfCentury = new DatePattern(
  '初末中后上下前',
  /(?:初期?|末期?|中叶|中期|后期|上半叶|下半叶|前半叶|后半叶)/uy,
);

const centuryPoint = (text: string, start: number): Point | null => {
  const match = century.at(text, start);
  const written = match?.[1] ?? '';
  const away = /^[本上]/u.test(written);
  const number = away ? null : readNumeral(written);
  const after = match === null ? start : start + match[0].length;
  if (match !== null && !away && (number === null || number < 1 || number > 30)) return null;
  const years = decade.at(text, after);
  if (years !== null) {
    const value = readNumeral(years[1] ?? '') ?? 0;
    const base = number === null ? (written === '本' ? 2000 : 1900) : (number - 1) * 100;
    const moment: Moment = { unit: 'decade', first: value >= 1000 ? value : base + value };
    return { rule: 'decade', moment, end: after + years[0].length };
  }
  if (match === null) return null;
  const part = partOfCentury.at(text, after);
  const end = after + (part?.[0].length ?? 0);
  const first = number === null ? (written === '本' ? 2000 : 1900) : (number - 1) * 100;
  return { rule: 'century', moment: { unit: 'century', first }, end };
};

/** 记者27日获悉: a day whose month is that of the article or of the date before; 3日内, 连续5日 are durations. */
const dayAlone = (text: string, start: number): Point | null => {
  const before = text.charAt(start - 1);
  const day = readDay(text, start);
  if (day === null || text.charAt(day.end - 1) !== '日' || !/\d/u.test(text.charAt(start))) return null;
  if (/[\d.第每近超逾达约满整共续期短仅过前后数农阴月]/u.test(before)) return null;
  if (
    /^(?:内|间|游|均|后|前|里|行程|票|龄|程|以[内上下前后来外]|之|本(?!报|台|社))/u.test(
      text.slice(day.end, day.end + 2),
    )
  )
    return null;
  return {
    rule: 'day-alone',
    moment: { unit: 'day', year: null, month: null, day: day.value },
    end: day.end,
  };
};

/** The moment that begins at a place, the longest reading first. */
export const readPoint = (text: string, start: number): Point | null => {
  const year = readYear(text, start);
  if (year !== null) {
    const within = withinYear(text, year.end, year.value);
    if (within !== null) return within;
    if (text.slice(start, start + 2) === '当年') return null;
    return {
      rule: 'year',
      moment: { unit: 'year', year: year.value, part: null, reach: null },
      end: year.end,
    };
  }
  return (
    centuryPoint(text, start) ??
    monthPoint(text, start, null) ??
    nearSeason(text, start) ??
    yearlessMonths(text, start) ??
    dayInBrackets(text, start) ??
    quarterAway(text, start) ??
    loneDayWord(text, start) ??
    dayWordPoint(text, start) ??
    weekPoint(text, start) ??
    holidayPoint(text, start, null) ??
    bareParts(text, start) ??
    dayAlone(text, start)
  );
};

/** 第2季营收, 估第4季完成交割. */
const isOfAccounts = (text: string, start: number, end: number): boolean =>
  /^(?:合并|合计|单季|因?(?:汇率|汇损|汇兑|油价|关税)|新?台币|美元|人民币|的?(?:营收|收入|获利|净利|净损|亏损|业绩|毛利|财报|营运|出货|产能|税后|每股|GDP|经济|成长|展望|法说|销售)|急[升贬]|由[盈亏]|转[盈亏]|(?:可望|料|将)?完成(?:交割|收购|并购)|交割|认列|入账|(?:上映|公映|开画)(?!的)|(?:总|本地|全国|全球|全港|内地)?票房|港片|港产片|本地片|国产片|大盘|观影|放映|入场)/u.test(
    text.slice(end, end + 8),
  ) ||
  (/(?:估|预估|预计|较|比)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:播|开播|上线|杀青|回归)/u.test(text.slice(end, end + 2)));

const quarterWord = new DatePattern('上下本这', /(?<which>[上本下])(?:一个?|个)?季度(?!末|初|报)/uy, '季');
/** 上一季度, 本季度: counted from the article. */
const quarterAway = (text: string, start: number): Point | null => {
  const match = quarterWord.at(text, start);
  if (match === null) return null;
  const offset = fromPublication('上本下'.indexOf(match.groups?.which ?? '本') - 1);
  return {
    rule: 'quarter',
    moment: { unit: 'shift', step: 'quarter', offset },
    end: start + match[0].length,
  };
};

/** 上半年, 一季度 without a year; a season alone is the weather. */
const yearlessMonths = (text: string, start: number): Point | null => {
  const months = readMonthsOfYear(text, start);
  if (months === null || months.value.season) return null;
  // 上一季度末: which one is told by the word in front.
  if (/[上下本这前]$/u.test(text.slice(Math.max(0, start - 1), start)) && /[一首]/u.test(text.charAt(start)))
    return null;
  // 第一季 alone is that of a series, unless accounts are told.
  if (text.charAt(months.end - 1) === '季' && !isOfAccounts(text, start, months.end)) return null;
  const { first, last } = months.value;
  return {
    rule: 'months-of-year',
    moment: { unit: 'months', year: null, first, last, season: false },
    end: months.end,
  };
};
