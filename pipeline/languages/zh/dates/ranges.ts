/** Chinese stretches of time: 6月21日至25日, 2021—2025年, 三天后, 过去三年. */
import type { Moment, Step } from '../../shared/dates/expression.ts';
import { readNumericDate } from '../../shared/dates/numeric.ts';
import { shortYear } from '../../shared/dates/short-year.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { at, readDay, readMonth } from './parts.ts';
import { DatePattern, figures, hanDigits } from './pattern.ts';
import { periodEndingWith } from './periods.ts';
import { type Point, readPoint } from './points.ts';

/** One expression: a moment, or two. */
export interface Phrase extends Point {
  readonly lastMoment: Moment | null;
}

const joint = new DatePattern(
  '-‐‑–—―~～−至到起',
  /(?:[-‐‑–—―~～−]{1,2}|起?(?:至|到))(?=[\d〇零一二三四五六七八九十今去明本上下当同次翌公])/uy,
);

/** 21—25日 after 6月, 6—8月, 2021—2025年: only the second number carries its unit. */
const bareNumber = new DatePattern(
  `十${figures}${hanDigits}`,
  /(\d{1,4}|[一二三四五六七八九十]{1,3})(?=[-‐‑–—―~～−至到])/uy,
  '-‐‑–—―~～−至到',
);

const elliptical = (text: string, start: number): Phrase | null => {
  const number = bareNumber.at(text, start);
  if (number === null) return null;
  const link = joint.at(text, start + number[0].length);
  if (link === null) return null;
  const after = start + number[0].length + link[0].length;
  const value = readNumeral(number[0]) ?? 0;
  const last = readPoint(text, after);
  if (last === null) return null;
  return endAs(text, value, last, number[0].length);
};

const endAs = (text: string, value: number, last: Point, digits: number): Phrase | null => {
  const { moment } = last;
  const phrase = (first: Moment): Phrase => ({
    rule: `${last.rule}-range`,
    moment: first,
    lastMoment: moment,
    end: last.end,
  });
  if (moment.unit === 'year' && digits === 4 && typeof moment.year === 'number') {
    return value >= 1000 && value < moment.year ? phrase({ ...moment, year: value, part: null }) : null;
  }
  if (digits > 2 || value < 1) return null;
  if (moment.unit === 'month' && moment.part === null && typeof moment.month === 'number') {
    return value <= 12 && value < moment.month ? phrase({ ...moment, month: value }) : null;
  }
  if (moment.unit === 'months' && !moment.season && value <= 4 && moment.last - moment.first === 2) {
    return value * 3 < moment.last ? phrase({ ...moment, first: value * 3 - 2, last: value * 3 }) : null;
  }
  return moment.unit === 'day' &&
    moment.month === null &&
    value < moment.day &&
    text.charAt(last.end - 1) === '日'
    ? phrase({ ...moment, day: value })
    : null;
};

/** 2025年1—5月, 6月21—25日: the year or month is said once, before the first bare number. */
const withSharedUnit = (text: string, lead: Point): Phrase | null => {
  const { moment } = lead;
  if (moment.unit === 'year' && moment.part === null) {
    const rest = elliptical(text, text.charAt(lead.end) === '的' ? lead.end + 1 : lead.end);
    if (rest === null || (rest.moment.unit !== 'month' && rest.moment.unit !== 'months')) return null;
    return { ...rest, moment: { ...rest.moment, year: moment.year } };
  }
  if (moment.unit !== 'month' || moment.part !== null) return null;
  const listed = at(
    /(\d{1,2}|[一二三四五六七八九十廿]{1,3})([-‐‑–—―~～−至到、])(\d{1,2}|[一二三四五六七八九十廿]{1,3})日/uy,
    text,
    lead.end,
  );
  if (listed === null) return null;
  const [first, last] = [readNumeral(listed[1] ?? '') ?? 0, readNumeral(listed[3] ?? '') ?? 0];
  if (first < 1 || last > 31 || first >= last || (listed[2] === '、' && last !== first + 1)) return null;
  const day = (n: number): Moment => ({ unit: 'day', year: moment.year, month: moment.month, day: n });
  return { rule: 'day-range', moment: day(first), lastMoment: day(last), end: lead.end + listed[0].length };
};

const shortYears = new DatePattern(
  figures,
  /(\d{4})年?(?:[-‐‑–—―/～]|至(?=\d{4}))(\d{2}|\d{4})(?=年|赛季|财年|学年|年度|赛程)年?(?:度)?/uy,
  '-‐‑–—―/～至',
);
const seasonYears = (text: string, start: number): Phrase | null => {
  const match = shortYears.at(text, start);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = match[2]?.length === 4 ? Number(match[2]) : shortYear(first, match[2] ?? '');
  if (last === null || last <= first || last - first > 100 || first < 1000) return null;
  const year = (n: number): Moment => ({ unit: 'year', year: n, part: null, reach: null });
  return { rule: 'year-range', moment: year(first), lastMoment: year(last), end: start + match[0].length };
};

const printedDate = new DatePattern(
  figures,
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])|\d{4}[./]\d{1,2}[./]\d{1,2}(?![\d./])/uy,
  '-./',
);
const numeric = (text: string, start: number): Phrase | null => {
  const match = printedDate.at(text, start);
  const moment = match === null ? null : readNumericDate(match[0], 'unclear');
  return match === null || moment === null
    ? null
    : { rule: 'numeric', moment, lastMoment: null, end: start + match[0].length };
};

const steps: ReadonlyMap<string, Step> = new Map([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['季度', 'quarter'],
  ['年', 'year'],
]);
const count = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)';
const unit = '个?(天|周|星期|礼拜|月|季度|年)';
const away = new DatePattern(
  `十半两${figures}${hanDigits}`,
  new RegExp(`${count}${unit}(?:之|以)?([前后])(?![往夕列来景线期三半两几所总任进沿方辈途])`, 'uy'),
  '前后',
);
const reach = new DatePattern(
  '过最近未今接',
  new RegExp(`(过去|最近|近|未来|今后|接下来)的?${count}${unit}(?:来|间|里|内)?`, 'uy'),
);

/** Beyond this the count is a manner of speaking. */
const mostSteps = 100;

/** 三天后 counts from the date told before, 三天前 from the article; 半年 is six months. */
const offset = (text: string, start: number): Phrase | null => {
  const match = away.at(text, start);
  if (match === null || /[\d.百千万第]/u.test(text.charAt(start - 1))) return null;
  const half = match[1] === '半';
  const written = half ? 6 : readNumeral(match[1] ?? '');
  const step = half ? 'month' : steps.get(match[2] ?? '');
  if (written === null || written < 1 || written > mostSteps || step === undefined) return null;
  if (half && match[2] !== '年') return null;
  const isAgo = match[3] === '前';
  const origin = isAgo ? 'publication' : 'context';
  const moment: Moment = { unit: 'shift', step, offset: { offset: isAgo ? -written : written, origin } };
  return { rule: isAgo ? 'ago' : 'later', moment, lastMoment: null, end: start + match[0].length };
};

const stretch = (text: string, start: number): Phrase | null => {
  const match = reach.at(text, start);
  if (match === null) return null;
  const half = match[2] === '半';
  const written = half ? 6 : readNumeral(match[2] ?? '');
  const step = half ? 'month' : steps.get(match[3] ?? '');
  if (written === null || written < 1 || written > mostSteps || step === undefined) return null;
  const sign = /^(?:过去|最近|近)$/u.test(match[1] ?? '') ? -1 : 1;
  return {
    rule: 'stretch',
    moment: { unit: 'stretch', step, count: sign * written },
    lastMoment: null,
    end: start + match[0].length,
  };
};

const asPhrase = (point: Point): Phrase => ({ ...point, lastMoment: null });

/** Between a day and the next of a stretch: 6月21日（星期六）至25日. */
const weekday = new DatePattern('（(', /[（(](?:周|星期|礼拜)[一二三四五六日天][)）](?=[-‐‑–—―~～−至到])/uy);

/** Two moments joined; the second may leave out what the first has said (6月21日至25日). */
const range = (text: string, first: Point): Phrase | null => {
  const beside = first.moment.unit === 'day' ? (weekday.at(text, first.end)?.[0].length ?? 0) : 0;
  const link = joint.at(text, first.end + beside);
  if (link === null) return null;
  const after = first.end + beside + link[0].length;
  const day = first.moment.unit === 'day' ? readDay(text, after) : null;
  if (first.moment.unit === 'day' && day !== null && readMonth(text, after) === null) {
    if (day.value <= first.moment.day) return null;
    return {
      rule: 'day-range',
      moment: first.moment,
      lastMoment: { ...first.moment, day: day.value },
      end: day.end,
    };
  }
  const last = readPoint(text, after);
  // 即日起至3月8日: from the day the article comes out.
  const isFromToday = first.rule === 'day-word' && text.charAt(first.end) === '起';
  if (last === null || (last.moment.unit !== first.moment.unit && !isFromToday)) return null;
  return { rule: `${first.rule}-range`, moment: first.moment, lastMoment: last.moment, end: last.end };
};

const decades = new DatePattern(
  `十上${figures}${hanDigits}`,
  /(?:(\d{1,2}|[一二三四五六七八九十]{1,3}|上)个?世纪)?(\d0|[二三四五六七八九]十)(?:年代)?[-‐‑–—―~～至到](\d0|[二三四五六七八九]十)年代/uy,
  '代',
);
const twoDecades = new DatePattern(
  `十上${figures}${hanDigits}`,
  /(?:(\d{1,2}|[一二三四五六七八九十]{1,3}|上)个?世纪)?([二三四五六七八])([三四五六七八九])十年代/uy,
  '代',
);
/** 20世纪60至80年代, 五六十年代. */
const decadeRange = (text: string, start: number): Phrase | null => {
  const match = decades.at(text, start) ?? twoDecades.at(text, start);
  if (match === null) return null;
  const base = match[1] === undefined || match[1] === '上' ? 1900 : ((readNumeral(match[1]) ?? 20) - 1) * 100;
  const [first, last] = [decadeOf(match[2]), decadeOf(match[3])];
  if (last <= first) return null;
  return {
    rule: 'decade-range',
    moment: { unit: 'decade', first: base + first },
    lastMoment: { unit: 'decade', first: base + last },
    end: start + match[0].length,
  };
};

/** 六 in 五六十年代 stands for sixty. */
const decadeOf = (written = ''): number => {
  const value = readNumeral(written) ?? 0;
  return value < 10 ? value * 10 : value;
};

/** The longest expression that begins at a place. */
export const readPhrase = (text: string, start: number): Phrase | null => {
  const found =
    numeric(text, start) ??
    seasonYears(text, start) ??
    decadeRange(text, start) ??
    offset(text, start) ??
    stretch(text, start);
  if (found !== null) return found;
  const point = readPoint(text, start);
  return point === null
    ? elliptical(text, start)
    : (periodEndingWith(text, point) ??
        range(text, point) ??
        withSharedUnit(text, point) ??
        elliptical(text, start) ??
        asPhrase(point));
};
