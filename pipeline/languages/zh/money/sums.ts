/** Puts a Chinese number together with its currency, the other end of its range and its small change. */
import { add, compare, multiply } from '../../../lib/decimal.ts';
import { isIn, unitTable } from '../../../lib/unit-table.ts';
import { type HanNumber, readHanNumber, shareScale } from '../numbers/numbers.ts';
import { type CurrencyMark, currencyAfter, currencyBefore } from './currencies.ts';
import { hedgeBefore } from './hedges.ts';
import { digitOf, spokenSum } from './spoken.ts';
import { movedBy } from './words.ts';

export interface HanSum {
  readonly start: number;
  readonly end: number;
  readonly number: HanNumber;
  readonly value: string;
  readonly value_to: string | null;
  readonly currency: string;
  readonly rule: string;
}

/** 二元 is a word of logic and design: two yuan are 两元 or 2元. 连中三元 is a threefold win. */
const isWord = (text: string, { start, end }: HanNumber): boolean =>
  text[end] === '元' &&
  (text.slice(start, end) === '二' ||
    (text.slice(start, end) === '三' && /[中夺]/u.test(text[start - 1] ?? '')));

/** The sum whose first number is `low`; `floor`: where the sum before it ended. Null when no currency stands beside it. */
export const sumOf = (text: string, low: HanNumber, floor: number, plain: string | null): HanSum | null => {
  if (isWord(text, low)) return null;
  const scaled = withLatinScale(text, low);
  if (scaled !== null) return sumOf(text, scaled, floor, plain);
  const after = currencyAfter(text, low.end, plain);
  const said = inPieces(text, low, plain) ?? fromUpTo(text, low, after?.edge ?? low.end, plain);
  if (said !== null) return said;
  const before = beforeOf(text, low, floor);
  const range = rangeOf(text, low, after, before, plain);
  if (range !== null) return range;
  const mark = before ?? after;
  if (
    mark === null ||
    isAdverb(low, before, after) ||
    (mark.share !== '1' && mark.code === 'CNY' && low.value === '1')
  )
    return null;
  const agree =
    after !== null && (before === null || before.code === after.code || isPlainYuan(text, low.end, after));
  const whole = {
    start: before?.edge ?? low.start,
    end: agree ? after.edge : low.end,
    number: low,
    value: mark.share === '1' ? low.value : multiply(low.value, mark.share),
    value_to: low.value_to,
    currency: mark.code,
    rule: `money.${mark.sign ? 'sign' : 'name'}-${before === null ? 'after' : 'before'}`,
  };
  return withSmallChange(text, whole);
};

const latinScale =
  /\s?(?:(?<trillion>trillion|tn)|(?<billion>billion|bn|b)|(?<million>million|mln|mn|m)|(?<thousand>thousand|k))(?![A-Za-z])/iy;
const factors = {
  trillion: '1000000000000',
  billion: '1000000000',
  million: '1000000',
  thousand: '1000',
} as const;

/** RM1.2 million, US$1.2m: the scale is written in Latin letters behind a sign and a figure; null when none is. */
const withLatinScale = (text: string, low: HanNumber): HanNumber | null => {
  if (low.form !== 'figure' || low.factor !== '1' || low.value_to !== null) return null;
  latinScale.lastIndex = low.end;
  const groups = latinScale.exec(text)?.groups;
  if (groups === undefined || currencyBefore(text, low.start)?.sign !== true) return null;
  const name = (['trillion', 'billion', 'million', 'thousand'] as const).find((n) => groups[n] !== undefined);
  if (name === undefined) return null;
  const factor = factors[name];
  return { ...low, value: multiply(low.value, factor), factor, end: latinScale.lastIndex };
};

/** 卢布一度跌破: a single numeral behind a name of money begins another word. */
const isAdverb = (
  { start, end, form }: HanNumber,
  before: CurrencyMark | null,
  after: CurrencyMark | null,
): boolean => form === 'han' && end - start === 1 && after === null && before?.sign === false;

/** 人民币约12亿元: the hedge may stand between currency and number. */
const beforeOf = (text: string, low: HanNumber, floor: number): CurrencyMark | null => {
  // 在岸人民币|16时30分: a time of day.
  if (/^[时点]\s?\d/u.test(text.slice(low.end, low.end + 3))) return null;
  const direct = currencyBefore(text, low.start);
  const hedge = direct === null ? hedgeBefore(text, low.start) : null;
  const found = direct ?? (hedge === null ? null : currencyBefore(text, hedge.start));
  return found !== null && found.edge >= floor ? found : null;
};

/** 新台币5亿元, HK$5亿元: 元 only repeats the currency before the number. */
const isPlainYuan = (text: string, from: number, after: CurrencyMark): boolean =>
  text.slice(from, after.edge).trim() === '元';

const joins = unitTable('至到—-–－~～');
const joint = /(?:至|到|——?|[-–－~～])\s?/y;

const rangeOf = (
  text: string,
  low: HanNumber,
  after: CurrencyMark | null,
  before: CurrencyMark | null,
  plain: string | null,
): HanSum | null => {
  if (low.value_to !== null || !isIn(joins, text, after?.edge ?? low.end)) return null;
  joint.lastIndex = after?.edge ?? low.end;
  const joined = joint.exec(text)?.[0];
  if (joined === undefined) return null;
  const from = (after?.edge ?? low.end) + joined.length;
  const signed = before === null || !before.sign ? from : skipSign(text, from);
  const high = readHanNumber(text, signed);
  if (high === null) return null;
  const end = currencyAfter(text, high.end, plain);
  const mark = before ?? end;
  if (mark === null || (after !== null && end !== null && after.code !== end.code)) return null;
  if (after !== null && end === null) return null;
  const value = after === null ? shareScale(low, high) : low.value;
  if (compare(value, high.value) >= 0) return null;
  if (after !== null && isMove(text, low, high)) return null;
  const opened = text[low.start - 1] === '从' && /[至到]/u.test(joined);
  return {
    start: before?.edge ?? (opened ? low.start - 1 : low.start),
    end: end?.edge ?? high.end,
    number: high,
    value,
    value_to: high.value,
    currency: mark.code,
    rule: 'money.range',
  };
};

/** 股价跌1.2元至30元: by how much, and to what; 上涨1元至2元 is a range. */
const isMove = (text: string, low: HanNumber, high: HanNumber): boolean =>
  movedBy.test(text.slice(Math.max(0, low.start - 8), low.start)) &&
  compare(multiply(low.value, '4'), high.value) < 0;

/** 500元以上1000元以下: the range of a law; `from`: where the first sum ends. */
const fromUpTo = (text: string, low: HanNumber, from: number, plain: string | null): HanSum | null => {
  if (low.value_to !== null || !text.startsWith('以上', from)) return null;
  const at = from + (/[、，至]/u.test(text[from + 2] ?? '') ? 3 : 2);
  const high = readHanNumber(text, at);
  const mark = high === null ? null : currencyAfter(text, high.end, plain);
  if (high === null || mark === null || !text.startsWith('以下', mark.edge)) return null;
  const { start, value } = low;
  if (compare(value, high.value) >= 0) return null;
  const end = mark.edge + 2;
  return { start, end, number: high, value, value_to: high.value, currency: mark.code, rule: 'money.range' };
};

const skipSign = (text: string, from: number): number =>
  from + (/^(?:US|HK|NT)?[$€£¥￥₽]/u.exec(text.slice(from, from + 4))?.[0].length ?? 0);

const inPieces = (text: string, low: HanNumber, plain: string | null): HanSum | null => {
  const spoken = spokenSum(text, low, plain);
  return spoken === null
    ? null
    : {
        start: low.start,
        end: spoken.end,
        number: low,
        value: spoken.value,
        value_to: null,
        currency: spoken.currency,
        rule: 'money.name-after',
      };
};

const jiao = /(?:(?<jiao>[\d一二两三四五六七八九])[角毛])?(?:(?<fen>[\d一二三四五六七八九])分)?/y;
const cent = /[美欧]分|便士|戈比|港?仙|派萨/y;
const hasCents = ['元', '英镑', '卢布', '令吉', '卢比'];

/** 1元5角, 3美元50美分, 14令吉50仙. */
const withSmallChange = (text: string, whole: HanSum): HanSum => {
  if (!hasCents.some((name) => text.endsWith(name, whole.end))) return whole;
  const cents = readHanNumber(text, whole.end);
  cent.lastIndex = cents?.end ?? 0;
  const name = cents === null || compare(cents.value, '100') >= 0 ? null : cent.exec(text);
  if (cents !== null && name !== null) {
    const value = add(whole.value, multiply(cents.value, '0.01'));
    return { ...whole, value, end: cents.end + name[0].length };
  }
  jiao.lastIndex = whole.end;
  const small = whole.currency === 'CNY' ? jiao.exec(text) : null;
  if (small === null || small[0] === '') return whole;
  const tenths = multiply(digitOf(small.groups?.jiao), '0.1');
  const hundredths = multiply(digitOf(small.groups?.fen), '0.01');
  return { ...whole, value: add(whole.value, add(tenths, hundredths)), end: whole.end + small[0].length };
};
