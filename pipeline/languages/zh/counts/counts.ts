/** Finds counts in Chinese text: numbers with a classifier and its noun, percentages, 第… of what comes in series. */
import type { CountGrammar, FoundCount, Reading } from '../../../contract.ts';
import { Openings } from '../../../lib/openings.ts';
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { isIn, nextIn, unitTable } from '../../../lib/unit-table.ts';
import { overlapWith } from '../../shared/span-order.ts';
import { readBareScale } from '../numbers/bare.ts';
import { type HanNumber, readHanNumber } from '../numbers/numbers.ts';
import { countedPhrase } from './counted-phrase.ts';
import { needing, noun, standing, uncounted } from './nouns.ts';
import { type CountDraft, readOrdinal } from './ordinal.ts';

const numeral = unitTable('0123456789〇零一二两三四五六七八九十百千万亿半');
const series = unitTable('0123456789〇零一二两三四五六七八九十百千');
/** No number after 第 is read farther, in characters. */
const longestSeries = 12;

export const counts: CountGrammar = (reading, taken) => {
  const isTaken = overlapWith(taken);
  const { text } = reading;
  const found: FoundCount[] = [];
  let free = 0;
  for (let at = nextIn(numeral, text, 0); at < text.length; at = nextIn(numeral, text, free)) {
    const ordinal = text[at - 1] === '第';
    const number = ordinal ? readSeries(text, at) : (readBareScale(text, at) ?? readHanNumber(text, at));
    if (number === null) {
      free = ordinal ? behindDigits(text, at + 1) : at + 1;
      continue;
    }
    free = number.end;
    const draft = ordinal ? readOrdinal(text, number) : readCardinal(text, number);
    if (draft === null || isTaken(draft)) continue;
    found.push(foundCount(reading, draft));
    free = draft.end;
  }
  return found;
};

const foundCount = ({ paragraph }: Reading, draft: CountDraft): FoundCount => ({
  paragraph,
  certainty: 'stated',
  ...draft,
});

/** The reader refuses a number after 第, so it is read as if it stood alone. */
const readSeries = (text: string, start: number): HanNumber | null => {
  const slice = text.slice(start, start + 8);
  const number = readHanNumber(slice, 0);
  return number === null || number.value_to !== null ? null : { ...number, start, end: start + number.end };
};

const behindDigits = (text: string, start: number): number => {
  let end = start;
  while (end - start < longestSeries && isIn(series, text, end)) end += 1;
  return end;
};

const listed = new RegExp(
  `^(?:、|和|及|以及|与)[^，。、；：！？,.;:!?（()）“”"《》\\s\\d在于是将为一二两三四五六七八九十百千]{0,8}?(?:${noun})`,
  'u',
);

const percent = /^\s?[%％]/u;
const places = new Openings();
const standingClassifiers = new PhraseFinder(places, standing.split('|'));
const needingClassifiers = new PhraseFinder(places, needing.split('|'));
const point = places.characters('个百');
const figureBefore = places.characters('-–—./:：ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const rangeSign = places.characters('至到~～-');

const readCardinal = (text: string, number: HanNumber): CountDraft | null => {
  const { start, end, value } = number;
  const before = text.slice(Math.max(0, start - 3), start);
  const cardinal = { value, is_ordinal: false };
  if (before === '百分之') {
    return { start: start - 3, end, ...cardinal, unit: '%', rule: 'count.percentage' };
  }
  if (places.has(figureBefore, text, start - 1) && !/[\p{Script=Han}][-–—]$/u.test(before)) return null;
  const sign = percent.exec(text.slice(end, end + 2));
  if (sign !== null)
    return { start, end: end + sign[0].length, ...cardinal, unit: '%', rule: 'count.percentage' };
  const points = places.has(point, text, end) ? /^个?百分点/u.exec(text.slice(end, end + 4))?.[0] : undefined;
  if (points !== undefined)
    return { start, end: end + points.length, ...cardinal, unit: '百分点', rule: 'count.percentage' };
  if (number.value_to !== null || value === '1' || value === '0') return null;
  if (value.includes('.') && !isMean(text, number)) return null;
  if (places.has(rangeSign, text, start - 1) && isRangeEnd(before)) return null;
  return readCounted(text, number, before);
};

/** 场均只有8.3人, 平均每场售出12.5张票: only a mean counts parts of persons and things. */
const isMean = (text: string, { start, end }: HanNumber): boolean =>
  counted.test(text.slice(end, end + 2)) && mean.test(text.slice(Math.max(0, start - LONGEST_MEAN), start));

const mean = /(?:[场人户厅日班]均|平均)[^，。；：、\d]{0,12}$/u;
const counted = /^(?:人(?!民|均)|[张部场名户集本次件台辆家座块](?!分))/u;
const LONGEST_MEAN = 14;

const isRangeEnd = (before: string): boolean => /[\d一二三四五六七八九十百千万亿][至到~～-]$/u.test(before);

const readCounted = (text: string, number: HanNumber, before: string): CountDraft | null => {
  const { start, end, value, form } = number;
  const alone = standingClassifiers.at(text, end);
  const classifier = alone ?? needingClassifiers.at(text, end);
  if (classifier === null) return visitsOf(text, number);
  if (isIdiom(text, number, classifier, before)) return null;
  // 连3升走势, 连5红: a run, and nothing counted.
  if (/[连連]$/u.test(before) && /^[升跌涨漲贬貶红紅黑胜敗败]/u.test(text.slice(end, end + 1))) return null;
  const after = end + classifier.length;
  // 四成九股权: a share.
  if (/成$/u.test(before) && /^股$/u.test(classifier)) return null;
  if (/^[个個]$/u.test(classifier) && ofTime.test(text.slice(after, after + 4))) return null;
  // 三年六片协议: how many films it is about, not how many agreements.
  if (classifier === '片' && /^(?:协议|合约|合同|计划|之约|约)/u.test(text.slice(after, after + 2)))
    return null;
  const draft = { start, value, is_ordinal: classifier === '周年', rule: 'count.classifier' };
  const phrase = /^(?:人次?|周年|国|[个]?百分点)$/u.test(classifier)
    ? null
    : countedPhrase(text, after, classifier);
  if (phrase !== null && (uncounted.test(phrase.unit) || isPenName(phrase.unit))) return null;
  if (phrase === null) {
    const counted =
      alone === null && !isShowings(number, classifier, text) ? nounBefore(text, number, classifier) : null;
    if (counted !== null && isBounded(text[after] ?? '')) return { ...draft, end: after, unit: counted };
    if (alone === null)
      return isManyTimes(number, classifier) ||
        isShowings(number, classifier, text) ||
        isSold(number, classifier, text) ||
        isLeft(number, classifier, text)
        ? { ...draft, end: after, unit: classifier }
        : null;
    return form === 'han' &&
      value.length === 1 &&
      /^[家集部名人字张票起首]$/u.test(classifier) &&
      !isBounded(text[after] ?? '')
      ? null
      : { ...draft, end: after, unit: classifier };
  }
  const list = listed.exec(text.slice(phrase.end, phrase.end + 24));
  return { ...draft, end: phrase.end + (list?.[0].length ?? 0), unit: phrase.unit };
};

/** 九把剑|监制: who bears such a name made a film. */
const isPenName = (unit: string): boolean => /^\p{Script=Han}(?:监制|执导|编剧|导演|主演|出演)$/u.test(unit);

/** 八个月中文, 三个交易日走贬: for how long, whatever follows. */
const ofTime =
  /^(?:多|半)?(?:月(?![台球饼票亮光])|小时|钟头|星期|礼拜|世纪|季度|交易日|昼夜|年头|学期|寒暑)/u;

/** 观影人次约809万: the noun before the figure is what it counts. */
const visitsOf = (text: string, { start, end, value, factor }: HanNumber): CountDraft | null =>
  factor.length > 4 && visits.test(text.slice(Math.max(0, start - 8), start))
    ? { start, end, value, unit: '人次', is_ordinal: false, rule: 'count.classifier' }
    : null;

const visits = /人次(?:总数|总计|共|约|达到?|为|逾|超过?|突破|近|已)*$/u;

/** What a list counts stands before its figure: 签署文件17份, 新增银幕230块. */
const nounBefore = (text: string, { form, start }: HanNumber, classifier: string): string | null => {
  if (form !== 'figure') return null;
  const lead = text
    .slice(Math.max(0, start - LONGEST_LEAD), start)
    .trimEnd()
    .replace(/(?:(?:现|共|只|仅|就|设|拥|总共|一共)?有|共计?|总计|只|仅|达|约|近|逾|超过?)$/u, '');
  return (
    (closingNoun.exec(lead) ?? (ofThings.test(classifier) ? anyClosingNoun.exec(lead) : null))?.[0] ?? null
  );
};

/** Classifiers that stand behind what they count: 戏院57间, 戏有31场; 次, 层 and the like number something else. */
const ofThings = /^(?:[间家场块个位名台辆架艘张只头匹条株颗扇套篇项份盏幢栋艘])$/u;
const anyClosingNoun = new RegExp(`(?:${noun})$`, 'u');

/** The longest noun with a word behind it, in characters. */
const LONGEST_LEAD = 8;
const closingNoun =
  /(?:文件|协议|协定|意向书?|备忘录|合同|订单|提案|议案|课题|成果|措施|举措|任务|活动|赛事|纪录|指标|荣誉|工程|方案|线索|银幕|门票|作品|影片|展品|藏品|文物|项目|设备|岗位|座位|席位|车辆|床位|奖项|剧本|节目|专利|票|奖)$/u;

const isBounded = (next: string): boolean =>
  next === '' || /[，。、；：！？,.;:!?）)受死遇失获参]/u.test(next);

/** 10亿次 is a count, 三次 an adverb. */
const isManyTimes = ({ factor }: HanNumber, classifier: string): boolean =>
  classifier === '次' && factor.length >= 5;

/** 售出逾340万份, 累计下载120万套: copies of what the sentence tells of. */
const isSold = ({ factor, start }: HanNumber, classifier: string, text: string): boolean =>
  factor.length >= 4 &&
  /^[份套册本]$/u.test(classifier) &&
  /(?:售出|卖出|销量|销售|发行|印行|加印|下载|出货|订出)(?:了|量|共|约|近|逾|超过?|达到?|突破|已)*$/u.test(
    text.slice(Math.max(0, start - LONGEST_LEAD), start),
  );

/** 结束7间影院，尚余21间: the noun was told in the clause before. */
const isLeft = ({ end, form, start }: HanNumber, classifier: string, text: string): boolean =>
  form === 'figure' &&
  ofThings.test(classifier) &&
  isBounded(text[end + classifier.length] ?? '') &&
  /(?:尚余|剩余|仅余|余下|剩下?|还有|减[至少]到?|增[至加]到?|缩至|扩至)(?:约|近|逾|了)?$/u.test(
    text.slice(Math.max(0, start - LONGEST_LEAD), start),
  );

/** 共放映118场, 全国巡演36场, 总场次122万场: showings without a noun. */
const isShowings = ({ end, form, start }: HanNumber, classifier: string, text: string): boolean =>
  classifier === '场' &&
  form === 'figure' &&
  (/(?:总?场次|场数|放映|排映|排片|全天|单日|日均|上演|演出|巡演|映演|加映|加开|播映|举办|举行|安排|售出|路演|开演)(?:了|共|约|近|逾|超过)?$/u.test(
    text.slice(Math.max(0, start - 6), start),
  ) ||
    // 巡演曼谷、雅加达等地46场: where stands in between.
    (isBounded(text[end + 1] ?? '') &&
      /(?:巡演|巡回|巡映|演出|上演|放映)[^，。；\d]{2,20}等[^，。；\d]{0,3}$/u.test(
        text.slice(Math.max(0, start - LONGEST_TOUR), start),
      )));

const LONGEST_TOUR = 28;

/** 两国, 三部曲, 四季, 前三名, 二人转, 每3人, 三国. */
const isIdiom = (
  text: string,
  { value, form, end }: HanNumber,
  classifier: string,
  before: string,
): boolean => {
  const small = form === 'han' && value.length === 1;
  const next = text[end + classifier.length] ?? '';
  if (/[每前头后这那该此第]$/u.test(before))
    return /^[名位个人家部件项张]$/u.test(classifier) && (small || !/[这那该此]$/u.test(before));
  if (value === '2' && /^[国人位方地者省市县村家]$/u.test(classifier) && (classifier !== '家' || small))
    return small;
  if (classifier === '国' && (Number(value) > 250 || /[集元领语产务籍际内外]/u.test(next))) return true;
  if (small && /^[厅国省市县村季期轮届面道类种批对层门口起]$/u.test(classifier)) return true;
  return (
    (classifier === '部' && /[曲门队]/u.test(next)) ||
    (classifier === '人' && /[转称均民口类生]/u.test(next)) ||
    (classifier === '家' && /[庭长乡]/u.test(next))
  );
};
