/** Time expressions of Chinese: dates in full and in part, ranges, open ends, parts of years, relative and named days. */
import type { Reading, Span } from '../../../contract.ts';
import { isIn, nextIn, unitTable } from '../../../lib/unit-table.ts';
import type { Form, Moment, TimeExpression, TimeGrammar } from '../../shared/dates/expression.ts';
import { fromContext, statedYear } from '../../shared/dates/expression.ts';
import { sentenceAt } from '../../shared/dates/patterns.ts';
import type { ClauseTense } from '../../shared/dates/tense.ts';
import { readNamedYear } from './named-years.ts';
import { at } from './parts.ts';
import { type Phrase, readPhrase } from './ranges.ts';
import { readStamp } from './stamp.ts';
import { clauseTense, isTimetabled } from './tense.ts';
import { isInBookTitle, isTimeInTitle, outsideTitles, titleSpansOf } from './titles.ts';

/** Places where an expression can begin. */
const trigger =
  /\d|[〇零一二两三四五六七八九十半]{1,4}(?=[年月日号天周季世个—至到-])|[第首][一二三四1-4]?季|第二[天年]|[前头首][二两三四五六七八九十\d]{1,2}个?[季月]|[今昨去明前后本上下当同次翌来这](?:[年月日天周星礼春夏秋冬晚早晨夜半世下]|一年|个[月周星礼世]|[（(]\d{1,2}[月日)）/／])|[昨今](?=[收开早宣公表指发举出召闭与在获])|[上本下](?:一个?|个)?季度?|大[前后][年天]|隔天|即日(?=起|至|开始)|[周拜期][一二三四五六日天末]|(?:星期|礼拜)[一二三四五六日天]|过去|最近|近[\d一二两三四五六七八九十]|未来|今后|接下来|民国|中华民国|昭和|平成|令和|公元|西元|元[旦月]|年[初底末中]|月[初底末]|岁末|国庆|圣诞|平安夜|情人节|妇女节|三八|植树节|愚人节|劳动节|五[一四]|六一|八一|青年节|儿童节|建[党军]节|教师节|烈士|双十|万圣|国家公祭|俄罗斯日/uy;
const beginsTrigger = unitTable(
  '即0123456789〇零一二两三四五六七八九十半第首前头今昨去明后本上下当同次翌来这大隔周拜期星礼过最近未接民中昭平令公西元年月岁国圣情妇植愚劳六八青儿建教烈双万俄',
);

/** The first place from `from` on where an expression can begin; the text's length when there is none. */
function nextTrigger(text: string, from: number): number {
  let at = nextIn(beginsTrigger, text, from);
  for (; at < text.length; at = nextIn(beginsTrigger, text, at + 1)) {
    trigger.lastIndex = at;
    if (trigger.test(text)) break;
  }
  return at;
}

const opening = /(?:(?<![来亲独各出私擅源])自从?|从)$/u;
const untilWord = /直到$/u;
const atLast = /^[^。；！？]*(?<![人天口]|刚)才(?![能华艺干])/u;
const LONGEST_WAIT = 24;
const since = /(?:年)?以来|至今|起(?![义诉伏源草步点来因飞降用码床始重初到作立哄价])/uy;
/** 自9月1日开始; without 自 the verb is the sentence's own. */
const begins = /开始/uy;
const until =
  /(?:之|以)?前(?!往|夕|列|来|景|期|线|半|三|两|几|所|总|任|进|面|沿|方|辈|途|后|身|锋|述|提(?![交出供请报])|五|四|六|\d)|为止/uy;

const sinceDeed = /^[^，。；：、起至到]{4,40}以来/u;
const LONGEST_DEED = 44;

interface Opened extends Span {
  readonly form: Form;
}

/** 从2019年拍到2023年: another end is told. */
const reachesOn = /^[^，。；、：]{1,6}?[到至](?=\d|[今去明本次翌同])/u;

const isCounted = ({ unit }: Moment): boolean => unit === 'shift' || unit === 'stretch';

/** 截至9月底止, 到本月底为止: what closes an end opens before it. */
const closed = /为止|止(?=$|[，。、；：！？,;)）」”\s年度的\d一二三四五六七八九十全])/uy;
const closing = /(?:截[至止]|截止[到至]|[直延]?到|至)$/u;

/** 自2022年以来, 9月1日起, 2030年之前, 从…至…: the words that open an end or join two belong to the expression. */
const opened = (text: string, start: number, phrase: Phrase): Opened => {
  const head = text.slice(Math.max(0, start - 2), start);
  const lead = opening.exec(head);
  const from = lead === null ? start : start - lead[0].length;
  const { end, lastMoment, moment } = phrase;
  const last = at(closed, text, end)?.[0].length ?? 0;
  const isClosed = last > 0 || phrase.rule === 'period';
  const opens = isClosed ? (closing.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0) : 0;
  if (phrase.rule === 'period') return { start: start - opens, end, form: 'range' };
  // 自5月1日起至7日止.
  if (lastMoment !== null)
    return { start: from, end: lead !== null && text.charAt(end) === '止' ? end + 1 : end, form: 'range' };
  if (phrase.rule === 'ago' || phrase.rule === 'later' || moment.unit === 'stretch')
    return { start, end, form: 'point' };
  const after = at(since, text, end) ?? (lead === null ? null : at(begins, text, end));
  // 自2019年两馆签约以来: the day is that of the deed.
  if (after === null && lead !== null && sinceDeed.test(text.slice(end, end + LONGEST_DEED)))
    return { start: from, end, form: 'point' };
  if (after !== null) return { start: from, end: end + after[0].length, form: 'since' };
  if (opens > 0) return { start: start - opens, end: end + last, form: 'until' };
  const before = at(until, text, end);
  if (before !== null && (statedYear(moment) !== null || !isCounted(moment))) {
    return { start, end: end + before[0].length, form: 'until' };
  }
  // 直到2019年，人们才…: then it came to pass.
  if (untilWord.test(head)) {
    const form = atLast.test(text.slice(end, end + LONGEST_WAIT)) ? 'point' : 'until';
    return { start: form === 'point' ? start : start - 2, end, form };
  }
  return lead !== null && !isCounted(moment) && !reachesOn.test(text.slice(end, end + 12))
    ? { start: from, end, form: 'since' }
    : { start, end, form: 'point' };
};

/** 每年3月, 每周五: what comes back is no date. */
const recurring = /(?:每|逢|历)(?:年的?|个)?$/u;
/** 饰演七月, 名叫五月: persons. */
const called = /(?:饰演?|扮演|名叫|名为|艺名|昵称)$/u;
/** 首周末, 每个周末: a weekend counted from something else. */
const countedWeekend =
  /(?:首|单|双|每|该|首个|每个|单个|首映|开画|[前后上下一另整几两三]个|第[一二三四五六七八九十\d]+个?)$/u;
/** 周末冠军, 周末票房: no day, but what kind. */
const ofWeekends = /^(?:冠军|亚军|档|榜|票房|大盘|场|三天|三日|两天|人次|限定|效应|生活|经济)/u;
/** 12月数据将于1月16日公布: the tense is not the month's. */
const figures =
  /^份?的?(?:数据|統計|统计|CPI|PPI|PMI|通胀|非农|财报|业绩|销量|进出口数据|(?:营收|营业收入|(?:归母|扣非)?净利润?)预计|预计(?:将)?(?:实现)?(?:营收|营业收入|归母|扣非|净利|亏损|盈利|获利))/u;
/** 农历八月十五, 阴历: days of another calendar. */
const lunar = /(?:农历|阴历|旧历)(?:\S{0,3}年)?$/u;

/** 描述1987年…的故事，4月上映: the year of the story is not that of the film's days. */
const ofStory = /(?:讲述|描述|描写|描绘|再现|还原|讲的是|背景|故事|设定)[^，。；！？]{0,16}$/u;
const LONGEST_LEAD = 24;

const untold: ClauseTense = { tense: null, firm: false };
const over: ClauseTense = { tense: 'past', firm: true };

/** What a period of accounts brought is told when it is over. */
const toldOf = ({ rule }: Phrase, shown: ClauseTense): ClauseTense =>
  rule === 'period' && shown.tense === null ? over : shown;

/** 继1月的《海角》之后: what something else came after. */
const followed = /^的[^，。；：！？]{1,20}(?:之后|以来)/u;

/** 公布上半年业绩: accounts are given of what is over. */
const giving = /(?:公布|披露|发布|交出|公告)了?$/u;
const accounts = /^的?(?:业绩|财报|财务|成绩|报告)/u;

/** 将按照1938年的图纸复原, 将重映1985年的老片: the year is that of the thing, whatever becomes of it. */
const isAttribute = (text: string, end: number, year: number | null, { tense }: ClauseTense): boolean =>
  year !== null && tense === 'future' && text.charAt(end) === '的';

/** `told`: the paragraph without the words of titles; `after`: where the expression before it ended. */
const expression = (
  reading: Reading,
  told: string,
  start: number,
  phrase: Phrase,
  after: number,
): TimeExpression | null => {
  const { text } = reading;
  const head = text.slice(Math.max(0, start - 6), start);
  if (recurring.test(head) || lunar.test(head) || called.test(head)) return null;
  if (phrase.rule.startsWith('weekend') && countedWeekend.test(head)) return null;
  if (phrase.rule === 'weekend-alone' && ofWeekends.test(text.slice(start + 2, start + 5))) return null;
  const { end, form, start: from } = opened(text, start, phrase);
  // 元旦当天: the word only stresses the date before it.
  if (phrase.rule === 'day-word' && after === start && text.charAt(start) === '当') return null;
  const year = statedYear(phrase.moment);
  const shown = figures.test(text.slice(end, end + 8))
    ? untold
    : toldOf(phrase, clauseTense(told, from, end));
  const about = isInBookTitle(text, told, from) || isAttribute(text, end, year, shown) ? untold : shown;
  const behind = told.slice(end, end + 24);
  const isAccounted = accounts.test(behind) && giving.test(told.slice(Math.max(0, from - 3), from));
  const { firm, tense } = isAccounted || (!about.firm && followed.test(behind)) ? over : about;
  if (phrase.rule === 'weekend-alone' && (tense === null || after === start)) return null;
  return {
    paragraph: reading.paragraph,
    role: reading.role,
    start: from,
    end,
    rule: `date.${phrase.rule}`,
    sentence: sentenceAt(reading, from),
    tense,
    firm,
    ownYear: tense === null && (phrase.moment.unit !== 'weekday' || isTimetabled(told, end)),
    form,
    moment: phrase.moment,
    lastMoment: phrase.lastMoment,
    bias: null,
    joined: /^(?:、|和|及|与)/u.test(text.slice(end, end + 1)),
    carries:
      (form === 'point' || phrase.rule === 'day-range') &&
      (year !== null || hasRelativeYear(phrase.moment)) &&
      !/[较比]$/u.test(head) &&
      !ofStory.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)),
  };
};

/** 去年5月 … 8月: a relative year holds on, too, when a month stands beside it. */
const hasRelativeYear = (moment: Moment): boolean =>
  'year' in moment && moment.year !== null && moment.unit !== 'year';

const digit = unitTable('0123456789');
const digitOrPoint = unitTable('0123456789.');
/** What stands behind the figures of a date, of a stretch of time or of the first of two. */
const behindFigures = unitTable('年月日号个天周星礼季世-‐‑–—―~～−至到./');
/** 2025上海国际电影节: a year alone has so many figures. */
const figuresOfYear = 4;

/** Whether the figures at `start` can be those of a date; whatever is no figure can. */
function mayBeDate(text: string, start: number): boolean {
  if (!isIn(digit, text, start)) return true;
  if (isIn(digitOrPoint, text, start - 1)) return false;
  const end = afterWord(text, start);
  return isIn(behindFigures, text, end) || end - start === figuresOfYear;
}

/** Time expressions of a paragraph, in order and apart. */
export const times: TimeGrammar = (reading: Reading) => {
  const { text } = reading;
  const found: TimeExpression[] = [];
  const titles = titleSpansOf(text);
  const outside = outsideTitles(text);
  for (let start = nextTrigger(text, 0); start < text.length; ) {
    const phrase = mayBeDate(text, start) ? (readPhrase(text, start) ?? readNamedYear(text, start)) : null;
    const told =
      phrase === null || !isTimeInTitle(text, start, phrase, titles)
        ? null
        : expression(reading, outside, start, phrase, found.at(-1)?.end ?? 0);
    if (told !== null) addBeside(found, told, text);
    const end = phrase === null ? afterWord(text, start) : Math.max(told?.end ?? phrase.end, start + 1);
    start = nextTrigger(text, end);
  }
  const stamp = reading.role === 'wrapper' ? readStamp(reading) : null;
  return stamp === null ? found : [...found, stamp];
};

/** 8月20日（星期三）, 周三（8月20日）: the weekday and the day are one. */
const addBeside = (found: TimeExpression[], next: TimeExpression, text: string): void => {
  const last = found.at(-1);
  const isBeside = last !== undefined && last.form === 'point' && next.form === 'point';
  const between = isBeside ? text.slice(last.end, next.start) : null;
  const isAlone = ({ moment }: TimeExpression): boolean => moment.unit === 'weekday' && moment.week === null;
  if (last?.moment.unit === 'day' && isAlone(next) && (between === '' || /^ ?[（(]?$/u.test(between ?? 'x')))
    found.push({ ...next, moment: { unit: 'shift', step: 'day', offset: fromContext(0) } });
  else if (
    last !== undefined &&
    isAlone(last) &&
    next.moment.unit === 'day' &&
    /^ ?[（(]$/u.test(between ?? '')
  )
    found.splice(-1, 1, { ...last, moment: next.moment }, next);
  else found.push(next);
};

/** Past the digits of a number that is no date, else one character on. */
const afterWord = (text: string, start: number): number => {
  let end = start;
  while (isIn(digit, text, end)) end += 1;
  return Math.max(end, start + 1);
};
